namespace Site.Documents;

/// <summary>The files that <c>facts/</c> may hold.</summary>
public static class FactFile
{
    private const string Disclaimer = "disclaimer.";

    private static readonly string[] Names = ["site.yml", "helplines.yml", "sources.yml", "wording.yml", "tested.yml", "glossary.yml", "disclaimer.md"];

    /// <summary>Whether a file of this name is read.</summary>
    /// <param name="name">The name, below <c>facts/</c>.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool Is(string name) => Names.Contains(name) || LanguageOf(name) is not null;

    /// <summary>The file with the disclaimer in a language that is not the site's own.</summary>
    /// <param name="language">The language, as pages name it.</param>
    /// <returns>Its name: <c>disclaimer.es.md</c>.</returns>
    public static string DisclaimerIn(string language) => $"{Disclaimer}{language}.md";

    /// <summary>The language of such a file.</summary>
    /// <param name="name">The name, below <c>facts/</c>.</param>
    /// <returns>The language; <see langword="null"/> for every other file.</returns>
    public static string? LanguageOf(string name) =>
        name.StartsWith(Disclaimer, StringComparison.Ordinal) && name.Split('.') is [_, { Length: > 1 } language, "md"] ? language : null;
}
