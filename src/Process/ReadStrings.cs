using Site.Documents;
using Site.Problems;
using Site.Theme;

namespace Site.Process;

/// <summary>Reads the theme's sentences in the site's language, and in that of any page that is in another.</summary>
/// <param name="known">The sentences of each language, as YAML.</param>
public sealed class ReadStrings(IReadOnlyDictionary<string, string> known) : IProcess<Located<string>, Voices>
{
    private const string Fallback = "en";

    /// <inheritdoc/>
    /// <exception cref="System.Text.Json.JsonException">The theme's file lacks a key or has one too many: a bug of the theme.</exception>
    public Voices Process(Located<string> document, ProblemList problems)
    {
        var voices = In(document.Value);
        if (voices.Speaks(document.Value))
        {
            return voices;
        }

        problems.Add(FactProblems.UnknownLanguage(document.At, document.Value, voices.Languages));
        return In(Fallback);
    }

    /// <summary>The theme's sentences of a site.</summary>
    /// <param name="language">The site's language, which the theme speaks.</param>
    /// <returns>The sentences, read when they are asked for.</returns>
    public Voices In(string language) => new(language, [.. known.Keys.Order(StringComparer.Ordinal)], Read);

    private Strings Read(string language) => ReadThemeFile.StringsOf(known[language]);
}
