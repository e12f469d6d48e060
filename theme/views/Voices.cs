using System.Collections.Concurrent;

namespace Site.Theme;

/// <summary>What the theme says: in the site's language, and in that of any page that is in another.</summary>
/// <param name="language">The site's language, as a BCP 47 tag.</param>
/// <param name="read">Reads the sentences of a language that the theme speaks, by its primary tag.</param>
public sealed class Voices(string language, Func<string, Strings> read)
{
    private readonly ConcurrentDictionary<string, Lazy<Strings>> _read = new(StringComparer.Ordinal);

    /// <summary>The site's language.</summary>
    public string Language { get; } = language;

    /// <summary>The sentences in the site's language.</summary>
    public Strings Main => In(Language);

    /// <summary>The sentences in a language.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    /// <returns>The sentences; those of the site's language where the theme does not speak it.</returns>
    public Strings In(string language) =>
        _read.GetOrAdd(Speaks(language) ? Primary(language) : Primary(Language), tag => new Lazy<Strings>(() => read(tag))).Value;

    /// <summary>Whether the theme speaks a language.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool Speaks(string language) => ThemeFiles.Languages.Contains(Primary(language));

    /// <summary>The first part of a language tag, which names the language itself (RFC 5646, 2.2.1).</summary>
    /// <param name="language">The tag.</param>
    /// <returns>Small letters: <c>es</c> for <c>es-US</c>.</returns>
    public static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
