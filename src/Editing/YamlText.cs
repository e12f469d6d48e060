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
        _ when (Harmless().IsMatch(text) && !OtherThanText().IsMatch(text)) || Address().IsMatch(text) => text,
        _ when !text.Contains('"', StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal) => $"\"{text}\"",
        _ => Single(text),
    };

    /// <summary>The text as it stands after a key, in the quotes that stood there before, where they can hold it.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="quote">The quotation mark that stood there; any other character for none.</param>
    /// <returns>The value.</returns>
    public static string Of(string text, char quote) => quote switch
    {
        '"' when !text.AsSpan().ContainsAny('"', '\\') => $"\"{text}\"",
        '"' or '\'' => Single(text),
        _ => Of(text),
    };

    /// <summary>The text as it stands in a list between brackets, where a comma ends an item.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <returns>The item.</returns>
    public static string InList(string text) => text.Contains(',', StringComparison.Ordinal) ? Of(text, '"') : Of(text);

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

    // Between single quotes nothing is special but the quote itself, which is doubled.
    private static string Single(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    // A letter first, and none of the marks that mean something to YAML.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} ,.;'’!?()&/@–—-]*$")]
    private static partial Regex Harmless();

    // A colon ends a key only where a space follows.
    [GeneratedRegex(@"^https?://[A-Za-z0-9._~:/?&=%+@-]*[A-Za-z0-9/]$")]
    private static partial Regex Address();

    [GeneratedRegex("^(?:true|false|yes|no|on|off|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThanText();
}
