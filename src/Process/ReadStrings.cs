using Site.Documents;
using Site.Problems;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Process;

/// <summary>Reads the theme's sentences in the site's language, and in that of any page that is in another.</summary>
public sealed class ReadStrings : IProcess<Located<string>, Voices>
{
    private const string Fallback = "en";

    /// <inheritdoc/>
    /// <exception cref="YamlDotNet.Core.YamlException">The theme's file lacks a key or has one too many: a bug of the theme.</exception>
    public Voices Process(Located<string> document, ProblemList problems)
    {
        if (!Voices.Speaks(document.Value))
        {
            problems.Add(FactProblems.UnknownLanguage(document.At, document.Value, ThemeFiles.Languages));
        }

        return In(Voices.Speaks(document.Value) ? document.Value : Fallback);
    }

    /// <summary>The theme's sentences of a site.</summary>
    /// <param name="language">The site's language, which the theme speaks.</param>
    /// <returns>The sentences, read when they are asked for.</returns>
    public static Voices In(string language) => new(language, Read);

    private static Strings Read(string language) => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithEnforceRequiredMembers()
        .Build()
        .Deserialize<Strings>(ThemeFiles.StringsOf(language));
}
