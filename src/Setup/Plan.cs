using Site.Documents;
using Site.Problems;

namespace Site.Setup;

/// <summary>A line of what changes.</summary>
/// <param name="Path">The file; empty for files that are taken away.</param>
/// <param name="What">What of it: a key, or the file that is taken away; empty for a passage.</param>
/// <param name="Before">What stands there now; empty when nothing does.</param>
/// <param name="After">What is going to stand there; empty when it is taken away.</param>
public sealed record PlannedChange(string Path, string What, string Before, string After);

/// <summary>An answer that has changed, where a text still gives the former one.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Before">The former answer.</param>
/// <param name="After">The answer now; empty when there is none any more.</param>
public sealed record FormerAnswer(Position At, string Before, string After);

/// <summary>What is to be done to make a copy somebody's own. Nothing of it is done yet.</summary>
/// <param name="Files">What becomes of which file.</param>
/// <param name="Told">The same, as somebody reads it.</param>
/// <param name="Errors">The errors that the copy would have and has not now: with one of them, nothing is to be written.</param>
/// <param name="Left">The passages that only a person can write.</param>
/// <param name="Former">Where a text still says a former answer, and what it says now: the words there are a person's by now.</param>
/// <param name="Standing">How many errors the copy has already, and would keep.</param>
public sealed record Plan(
    IReadOnlyList<FileChange> Files, IReadOnlyList<PlannedChange> Told, IReadOnlyList<Problem> Errors, IReadOnlyList<Sample> Left, IReadOnlyList<FormerAnswer> Former, int Standing);
