using Site.Problems;

namespace Site.Preview;

/// <summary>What open pages were told, and why.</summary>
/// <param name="Files">The files that changed, below the input folder; none at the start.</param>
/// <param name="Took">The time from the first sign of the change.</param>
/// <param name="Problems">Everything that is wrong now.</param>
/// <param name="NewProblems">What was not wrong before.</param>
public sealed record Reload(IReadOnlyList<string> Files, TimeSpan Took, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> NewProblems);
