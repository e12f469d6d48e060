using System.Reflection;

namespace Site.Theme;

/// <summary>The theme's style sheets, strings and script, as they stand in its folders.</summary>
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

    /// <summary>Reads the one script there is, which the search page runs.</summary>
    /// <returns>Its files, one after the other: what the page shows comes last, and begins when all else is there.</returns>
    public static string SearchScript() => string.Join('\n', Library.GetManifestResourceNames()
        .Where(name => name.StartsWith("components/search/", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read));

    /// <summary>The sentences of each language that the theme speaks, as YAML, by BCP 47 primary tag.</summary>
    public static IReadOnlyDictionary<string, string> Strings { get; } = Library.GetManifestResourceNames()
        .Where(name => name.StartsWith("strings/", StringComparison.Ordinal))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name), Read, StringComparer.Ordinal);

    /// <summary>Reads the fonts in which social cards are written; the first that has every letter of a text writes it.</summary>
    /// <returns>Each font's file, in the order of their names.</returns>
    public static IReadOnlyList<byte[]> Fonts() =>
        [.. Library.GetManifestResourceNames().Where(name => name.StartsWith("fonts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(ReadBytes)];

    /// <summary>Reads the words of a language by which its texts are judged, as YAML.</summary>
    /// <param name="language">A language, as a BCP 47 primary tag.</param>
    /// <returns>The text of the file; <see langword="null"/> when the theme has none of that language.</returns>
    public static string? WordsOf(string language) =>
        Library.GetManifestResourceNames().Contains($"words/{language}.yml") ? Read($"words/{language}.yml") : null;

    private static byte[] ReadBytes(string name)
    {
        using var stream = Library.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Read(string name)
    {
        using var stream = Library.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
