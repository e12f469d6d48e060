using Site.Documents;
using Site.Problems;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Process;

/// <summary>Reads the theme's sentences in the site's language.</summary>
public sealed class ReadStrings : IProcess<Located<string>, Strings>
{
    private const string Fallback = "en";

    /// <inheritdoc/>
    /// <exception cref="YamlDotNet.Core.YamlException">The theme's file lacks a key or has one too many: a bug of the theme.</exception>
    public Strings Process(Located<string> document, ProblemList problems)
    {
        var language = document.Value.Split('-')[0].ToLowerInvariant();
        if (!ThemeFiles.Languages.Contains(language))
        {
            problems.Add(FactProblems.UnknownLanguage(document.At, document.Value, ThemeFiles.Languages));
            language = Fallback;
        }

        return new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyList<string>, List<string>>()
            .WithEnforceRequiredMembers()
            .Build()
            .Deserialize<Strings>(ThemeFiles.StringsOf(language));
    }
}
