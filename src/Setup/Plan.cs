using Site.Documents;
using Site.Problems;

namespace Site.Setup;

/// <summary>What changes in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lines">Its lines that change; empty when the whole file is taken away.</param>
public sealed record PlannedChange(string Path, IReadOnlyList<LineChange> Lines);

/// <summary>An answer that has changed, where a text still gives the former one.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Before">The former answer.</param>
/// <param name="After">The answer now; empty when there is none any more.</param>
public sealed record FormerAnswer(Position At, string Before, string After);

/// <summary>What is to be done to make a copy somebody's own. Nothing of it is done yet.</summary>
/// <param name="Files">What becomes of which file.</param>
/// <param name="Told">The same, line by line, as somebody reads it.</param>
/// <param name="Errors">The errors that the copy would have and has not now: with one of them, nothing is to be written.</param>
/// <param name="Left">The passages that only a person can write.</param>
/// <param name="Former">Where a text still says a former answer, and what it says now: the words there are a person's by now.</param>
/// <param name="Counted">Where a text tells what the tests counted, which were run on another copy.</param>
/// <param name="Standing">How many errors the copy has already, and would keep.</param>
public sealed record Plan(
    IReadOnlyList<FileChange> Files,
    IReadOnlyList<PlannedChange> Told,
    IReadOnlyList<Problem> Errors,
    IReadOnlyList<Sample> Left,
    IReadOnlyList<FormerAnswer> Former,
    IReadOnlyList<Position> Counted,
    int Standing);
