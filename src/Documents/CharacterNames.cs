using System.Globalization;

namespace Site.Documents;

/// <summary>What to call a character that nobody sees, or that looks like another.</summary>
public static class CharacterNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0x00A0] = "a no-break space",
        [0x00AD] = "a soft hyphen",
        [0x034F] = "a combining grapheme joiner",
        [0x061C] = "an Arabic letter mark",
        [0x115F] = "a Hangul filler",
        [0x1160] = "a Hangul filler",
        [0x180E] = "a Mongolian vowel separator",
        [0x200B] = "a zero-width space",
        [0x200C] = "a zero-width non-joiner",
        [0x200D] = "a zero-width joiner",
        [0x200E] = "a left-to-right mark",
        [0x200F] = "a right-to-left mark",
        [0x2007] = "a figure space",
        [0x2009] = "a thin space",
        [0x200A] = "a hair space",
        [0x2028] = "a line separator",
        [0x2029] = "a paragraph separator",
        [0x202A] = "the beginning of left-to-right text",
        [0x202B] = "the beginning of right-to-left text",
        [0x202C] = "the end of text in another direction",
        [0x202D] = "an order to read left to right",
        [0x202E] = "an order to read right to left",
        [0x202F] = "a narrow no-break space",
        [0x2060] = "a word joiner",
        [0x2066] = "the beginning of isolated left-to-right text",
        [0x2067] = "the beginning of isolated right-to-left text",
        [0x2068] = "the beginning of isolated text",
        [0x2069] = "the end of isolated text",
        [0x2800] = "a blank of Braille",
        [0x3000] = "an ideographic space",
        [0x3164] = "a Hangul filler",
        [0xFEFF] = "a byte-order mark",
        [0xFFA0] = "a Hangul filler",
    };

    /// <summary>A character by name and number.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Its name with an article, and its number in Unicode: <c>a zero-width space (U+200B)</c>.</returns>
    public static string Of(int character) => $"{Name(character)} (U+{character:X4})";

    /// <summary>The same, as a sentence begins with it.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Its name and number.</returns>
    public static string Capital(int character)
    {
        var name = Of(character);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Name(int character) => Names.TryGetValue(character, out var name) ? name : CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.PrivateUse => "a character of one font alone",
        UnicodeCategory.SpaceSeparator => "a space of another kind",
        UnicodeCategory.Control => "a control character",
        _ => "an invisible character",
    };
}
