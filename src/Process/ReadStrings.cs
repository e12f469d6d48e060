using Site.Documents;
using Site.Problems;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Process;

/// <summary>Reads the theme's sentences in the site's language.</summary>
/// <param name="known">The sentences of each language, as YAML.</param>
public sealed class ReadStrings(IReadOnlyDictionary<string, string> known) : IProcess<Located<string>, Strings>
{
    private const string Fallback = "en";

    /// <inheritdoc/>
    /// <exception cref="YamlDotNet.Core.YamlException">The theme's file lacks a key or has one too many: a bug of the theme.</exception>
    public Strings Process(Located<string> document, ProblemList problems)
    {
        var language = LanguageTag.Primary(document.Value);
        if (!known.ContainsKey(language))
        {
            problems.Add(FactProblems.UnknownLanguage(document.At, document.Value, known.Keys.Order(StringComparer.Ordinal)));
            language = Fallback;
        }

        return new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyList<string>, List<string>>()
            .WithTypeMapping<IReadOnlyList<JoiningWord>, List<JoiningWord>>()
            .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
            .WithTypeMapping<IReadOnlyDictionary<string, RuleSentences>, Dictionary<string, RuleSentences>>()
            .WithEnforceRequiredMembers()
            .Build()
            .Deserialize<Strings>(known[language]);
    }
}
