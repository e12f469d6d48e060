using Site.Documents;
using Site.Problems;

namespace Site.Process.Shape;

/// <summary>A mark that did not take.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Complain">Says what is wrong.</param>
internal readonly record struct Lost(int Start, int End, Func<Position, Problem> Complain);
