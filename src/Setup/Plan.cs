using Site.Documents;
using Site.Problems;

namespace Site.Setup;

/// <summary>A line of what changes.</summary>
/// <param name="Path">The file; empty for files that are taken away.</param>
/// <param name="What">What of it: a key, or the file that is taken away; empty for a passage.</param>
/// <param name="Before">What stands there now; empty when nothing does.</param>
/// <param name="After">What is going to stand there; empty when it is taken away.</param>
public sealed record PlannedChange(string Path, string What, string Before, string After);

/// <summary>What is to be done to make a copy somebody's own. Nothing of it is done yet.</summary>
/// <param name="Files">What becomes of which file.</param>
/// <param name="Told">The same, as somebody reads it.</param>
/// <param name="Errors">The errors that the copy would have and has not now: with one of them, nothing is to be written.</param>
/// <param name="Left">The passages that only a person can write.</param>
/// <param name="Standing">How many errors the copy has already, and would keep.</param>
public sealed record Plan(
    IReadOnlyList<FileChange> Files, IReadOnlyList<PlannedChange> Told, IReadOnlyList<Problem> Errors, IReadOnlyList<Sample> Left, int Standing);
