using System.Text.RegularExpressions;
using Site.Keys;

namespace Site.Editing;

/// <summary>Writes a text as a YAML value that is read as the same text.</summary>
public static partial class YamlText
{
    /// <summary>The text as it stands after a key: bare when it is harmless, else in quotes.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <returns>The value.</returns>
    public static string Of(string text) => text switch
    {
        _ when Harmless().IsMatch(text) && !OtherThanText().IsMatch(text) => text,
        _ when !text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) => $"\"{text}\"",
        // Between single quotes nothing is special but the quote itself, which is doubled.
        _ => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
    };

    /// <summary>The example of a key, as it stands after the key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    public static string Example(Key key) => key switch
    {
        TextsKey { Examples: [] } => "",
        TextsKey texts => $"[{string.Join(", ", texts.Examples.Select(InList))}]",
        TextKey => Of(key.Example),
        _ => key.Example,
    };

    // Between brackets a comma ends the item.
    private static string InList(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : Of(text);

    // A letter first, and none of the marks that mean something to YAML.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} ,.;'’!?()&/@–—-]*$")]
    private static partial Regex Harmless();

    [GeneratedRegex("^(?:true|false|yes|no|on|off|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThanText();
}
