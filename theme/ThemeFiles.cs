using System.Reflection;

namespace Site.Theme;

/// <summary>The theme's style sheets and strings, as they stand in its folders.</summary>
public static class ThemeFiles
{
    private static readonly Assembly Library = typeof(ThemeFiles).Assembly;

    /// <summary>Reads every style sheet: first those of <c>css/</c>, in the order the cascade names them, then each component's.</summary>
    /// <returns>Path and text of each.</returns>
    public static IReadOnlyList<(string Path, string Text)> StyleSheets() =>
        [.. Library.GetManifestResourceNames()
            .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
            // layers.css declares the order of the cascade; after it, order no longer matters.
            .OrderByDescending(name => name == "css/layers.css")
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => (name, Read(name)))];

    /// <summary>The languages the theme speaks, as BCP 47 primary tags.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Library.GetManifestResourceNames()
            .Where(name => name.StartsWith("strings/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads the strings of a language, as YAML.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <returns>The text of the file.</returns>
    /// <exception cref="ArgumentException">The theme does not speak that language.</exception>
    public static string StringsOf(string language) =>
        Languages.Contains(language)
            ? Read($"strings/{language}.yml")
            : throw new ArgumentException($"The theme has no strings for '{language}'.", nameof(language));

    private static string Read(string name)
    {
        using var stream = Library.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
