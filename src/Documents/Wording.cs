using System.Collections.Immutable;

namespace Site.Documents;

/// <summary><c>facts/wording.yml</c>: what it says of the texts of one language.</summary>
/// <param name="Language">The language, as the primary subtag of BCP 47; empty when it could not be read.</param>
/// <param name="Advice">What is better said otherwise.</param>
/// <param name="Mentions">What is not mentioned without a place to turn to beside it, besides what comes with the language.</param>
/// <param name="Innocent">The names in which such a mention is none.</param>
/// <param name="Familiar">The abbreviations that every reader knows; none at all, not even an empty list, where they could not be read.</param>
public sealed record Wording(
    string Language, ImmutableArray<Advice> Advice, ImmutableArray<string> Mentions, ImmutableArray<string> Innocent, ImmutableArray<string> Familiar)
{
    /// <summary>What stands for words that could not be read: nothing is said of any text.</summary>
    public static Wording Unread { get; } = new("", [], [], [], default);

    /// <summary>Whether it could be read.</summary>
    public bool IsRead => Language.Length > 0;

    /// <summary>What it says of the texts of a language.</summary>
    /// <param name="language">The language, as the primary subtag of BCP 47.</param>
    /// <returns>Itself; nothing of any text where it is in another language.</returns>
    public Wording For(string language) => language == Language ? this : Unread;
}

/// <summary>Phrases that one advice is about.</summary>
/// <param name="Phrases">The phrases, with every inflection.</param>
/// <param name="Level">How much it matters.</param>
/// <param name="Near">The phrases of which one has to stand in the same paragraph; empty when none has to.</param>
/// <param name="Except">The longer phrases in which a phrase is innocent.</param>
/// <param name="Instead">What to write.</param>
/// <param name="Reason">Why.</param>
public sealed record Advice(
    ImmutableArray<string> Phrases, AdviceLevel Level, ImmutableArray<string> Near, ImmutableArray<string> Except, string Instead, string Reason);

/// <summary>How much an advice matters.</summary>
public enum AdviceLevel
{
    /// <summary>The words can be said better.</summary>
    Warning,

    /// <summary>The words can do harm (safe messaging).</summary>
    Error,
}
