namespace Site.Documents;

/// <summary>What a language tag (BCP 47) says first: which language it is, wherever and however that is written.</summary>
public static class LanguageTag
{
    /// <summary>The language of a tag.</summary>
    /// <param name="tag">The tag, such as <c>es-US</c>.</param>
    /// <returns>The primary subtag in small letters, such as <c>es</c>.</returns>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
