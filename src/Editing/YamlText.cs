using System.Text.RegularExpressions;

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

    // A letter first, and none of the marks that mean something to YAML.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} ,.;'’!?()&/–—-]*$")]
    private static partial Regex Harmless();

    [GeneratedRegex("^(?:true|false|yes|no|on|off|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThanText();
}
