namespace Site.Documents;

/// <summary>What a language tag (BCP 47) says first: which language it is, wherever and however that is written.</summary>
public static class LanguageTag
{
    /// <summary>The language of a tag.</summary>
    /// <param name="tag">The tag, such as <c>es-US</c>.</param>
    /// <returns>The primary subtag in small letters, such as <c>es</c>.</returns>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>The country that a tag names.</summary>
    /// <param name="tag">The tag, such as <c>en-US</c> or <c>zh-Hant-TW</c>.</param>
    /// <returns>The region subtag in capitals, such as <c>US</c> (RFC 5646, 2.2.4); <see langword="null"/> when it has none of two letters.</returns>
    public static string? Region(string tag) => tag.Split('-').Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant();
}
