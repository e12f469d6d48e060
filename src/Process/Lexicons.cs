using System.Collections.Concurrent;
using Site.Documents;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Process;

/// <summary>The words by which texts are judged, language by language. They travel inside the program, so each is read once.</summary>
internal static class Lexicons
{
    private static readonly ConcurrentDictionary<string, Lazy<Lexicon>> Read = new(StringComparer.Ordinal);

    /// <summary>The words of a language.</summary>
    /// <param name="tag">A language tag (BCP 47).</param>
    /// <returns>Its words; one without words where the theme has none of that language.</returns>
    /// <exception cref="YamlDotNet.Core.YamlException">The theme's file has a key that there is not: a bug of the theme.</exception>
    public static Lexicon Of(string tag) => Read.GetOrAdd(LanguageTag.Primary(tag), language => new Lazy<Lexicon>(() => Make(language))).Value;

    private static Lexicon Make(string language)
    {
        if (ThemeFiles.WordsOf(language) is not { } text)
        {
            return Lexicon.Unknown(language);
        }

        var words = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyList<string>, List<string>>()
            .WithTypeMapping<IReadOnlyDictionary<string, List<string>>, Dictionary<string, List<string>>>()
            .Build()
            .Deserialize<Lexicon>(text);
        return words with { Language = language, IsKnown = true };
    }
}
