using System.Collections.Concurrent;
using Site.Documents;
using Site.Theme;

namespace Site.Process;

/// <summary>The words by which texts are judged, language by language. They travel inside the program, so each is read once.</summary>
internal static class Lexicons
{
    private static readonly ConcurrentDictionary<string, Lazy<Lexicon>> Read = new(StringComparer.Ordinal);

    /// <summary>The words of a language.</summary>
    /// <param name="tag">A language tag (BCP 47).</param>
    /// <returns>Its words; one without words where the theme has none of that language.</returns>
    /// <exception cref="System.Text.Json.JsonException">The theme's file has a key that there is not: a bug of the theme.</exception>
    public static Lexicon Of(string tag) => Read.GetOrAdd(LanguageTag.Primary(tag), language => new Lazy<Lexicon>(() => Make(language))).Value;

    private static Lexicon Make(string language) => ThemeFiles.WordsOf(language) is { } text
        ? ReadThemeFile.LexiconOf(text) with { Language = language, IsKnown = true }
        : Lexicon.Unknown(language);
}
