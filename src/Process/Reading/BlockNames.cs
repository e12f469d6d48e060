using Site.Documents;

namespace Site.Process.Reading;

/// <summary>The names of the blocks between <c>:::</c> lines: callouts with a title, the three help tiers without one, and the lists of our rules and of the helplines.</summary>
internal static class BlockNames
{
    /// <summary>The block that the generator fills in with our rules.</summary>
    public const string Rules = "rules";

    /// <summary>The block that the generator fills in with the source of each helpline.</summary>
    public const string Helplines = "helplines";

    private static readonly string[] Callouts = Names<CalloutName>();
    private static readonly string[] Tiers = Names<TierKind>();

    /// <summary>Every name.</summary>
    public static IReadOnlyCollection<string> All { get; } = [.. Callouts, .. Tiers, Rules, Helplines];

    /// <summary>The callout of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The callout; <see langword="null"/> when it is none.</returns>
    public static CalloutName? Callout(string name) => Callouts.Contains(name) ? Enum.Parse<CalloutName>(name, ignoreCase: true) : null;

    /// <summary>The help block of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The help block; <see langword="null"/> when it is none.</returns>
    public static TierKind? Tier(string name) => Tiers.Contains(name) ? Enum.Parse<TierKind>(name, ignoreCase: true) : null;

    /// <summary>The name of a help block, as an editor writes it.</summary>
    /// <param name="kind">The block.</param>
    /// <returns>The name.</returns>
    public static string Of(TierKind kind) => Tiers[(int)kind];

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
