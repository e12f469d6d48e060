namespace Site.Documents;

/// <summary>Lines of a file that follow each other.</summary>
/// <param name="First">The first, from 1.</param>
/// <param name="Last">The last.</param>
public readonly record struct LineRange(int First, int Last);

/// <summary>A passage that came with the copy, and that somebody who makes the copy theirs writes anew.</summary>
/// <param name="At">Where its mark begins.</param>
/// <param name="Mark">The lines of its mark.</param>
/// <param name="Passage">The lines of the passage.</param>
/// <param name="Words">What belongs there, in words for a person.</param>
/// <param name="Proposal">What <c>setup</c> may write there, with gaps; empty when it may delete the passage, <see langword="null"/> when only a person can write it.</param>
public sealed record Sample(Position At, LineRange Mark, LineRange Passage, string Words, string? Proposal)
{
    /// <summary>The names of the gaps that a proposal may have, each between braces.</summary>
    public static IReadOnlyList<string> Gaps { get; } = ["name", "practice", "licence", "states", "email"];
}
