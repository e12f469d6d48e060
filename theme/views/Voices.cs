using System.Collections.Concurrent;

namespace Site.Theme;

/// <summary>What the theme says: in the site's language, and in that of any page that is in another.</summary>
/// <param name="language">The site's language, as a BCP 47 tag.</param>
/// <param name="languages">The languages that the theme speaks, as primary tags.</param>
/// <param name="read">Reads the sentences of one of them.</param>
public sealed class Voices(string language, IReadOnlyList<string> languages, Func<string, Strings> read)
{
    private readonly ConcurrentDictionary<string, Lazy<Strings>> _read = new(StringComparer.Ordinal);

    /// <summary>The site's language.</summary>
    public string Language { get; } = language;

    /// <summary>The languages that the theme speaks, as primary tags.</summary>
    public IReadOnlyList<string> Languages { get; } = languages;

    /// <summary>The sentences in the site's language.</summary>
    public Strings Main => In(Language);

    /// <summary>The sentences in a language.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    /// <returns>The sentences; those of the site's language where the theme does not speak it.</returns>
    public Strings In(string language) =>
        _read.GetOrAdd(Primary(Speaks(language) ? language : Language), tag => new Lazy<Strings>(() => read(tag))).Value;

    /// <summary>Whether the theme speaks a language.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Speaks(string language) => Languages.Contains(Primary(language));

    // The first part of a tag names the language itself (RFC 5646, 2.2.1).
    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
