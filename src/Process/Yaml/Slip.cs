using Site.Problems;

namespace Site.Process.Yaml;

/// <summary>A slip in a line of YAML, and the line as it was meant, so that all the others can be read.</summary>
/// <param name="Problem">What is wrong; <see langword="null"/> where that has been said.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Mended">The line as it was meant; <see langword="null"/> where nobody can tell, and it is left out.</param>
internal sealed record Slip(Problem? Problem, int Line, string? Mended);
