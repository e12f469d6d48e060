using Site.Documents;
using Site.Problems;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Process;

/// <summary>Reads the theme's sentences in the site's language, and in that of any page that is in another.</summary>
/// <param name="known">The sentences of each language, as YAML.</param>
public sealed class ReadStrings(IReadOnlyDictionary<string, string> known) : IProcess<Located<string>, Voices>
{
    private const string Fallback = "en";

    /// <inheritdoc/>
    /// <exception cref="YamlDotNet.Core.YamlException">The theme's file lacks a key or has one too many: a bug of the theme.</exception>
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

    private Strings Read(string language) => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyList<JoiningWord>, List<JoiningWord>>()
        .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
        .WithTypeMapping<IReadOnlyDictionary<string, RuleSentences>, Dictionary<string, RuleSentences>>()
        .WithEnforceRequiredMembers()
        .Build()
        .Deserialize<Strings>(known[language]);
}
