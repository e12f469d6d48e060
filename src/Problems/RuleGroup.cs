using System.Collections.Immutable;

namespace Site.Problems;

/// <summary>The groups of the rules that are ours, as the page about how we write names them.</summary>
public static class RuleGroup
{
    /// <summary>Crisis lines, help blocks, the disclaimer.</summary>
    public const string Help = "Help in a crisis";

    /// <summary>What is said, and how long it is.</summary>
    public const string Words = "Words and sentences";

    /// <summary>What leads through a page.</summary>
    public const string Headings = "Headings, links and pictures";

    /// <summary>Titles, sources, reviews.</summary>
    public const string Articles = "What every article has";

    /// <summary>What the site wants of its readers, and what it leaves them.</summary>
    public const string Offers = "Offers and privacy";

    /// <summary>All of them, in the order in which they are read.</summary>
    public static ImmutableArray<string> All { get; } = [Help, Words, Headings, Articles, Offers];
}
