using System.Globalization;

namespace Site.Input;

/// <summary>Characters that are not seen, and the scripts that need them.</summary>
internal static class HiddenCharacters
{
    /// <summary>Whether nobody sees a character.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> for one that takes no room, or room that looks like a space or like nothing.</returns>
    public static bool IsHidden(int character) => character switch
    {
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x2800 or 0x3000 or 0x3164 or 0xFFA0 => true,
        // Signs of Arabic and Syriac that count as format and are seen.
        (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.PrivateUse || (character & 0xFFFE) == 0xFFFE,
    };

    /// <summary>Whether what stands around a hidden character needs it: scripts that join their letters, emoji that are made of several, and spaces of scripts that write none.</summary>
    /// <param name="character">The hidden character.</param>
    /// <param name="before">What stands before it, without marks; 0 for nothing.</param>
    /// <param name="after">What stands after it; 0 for nothing.</param>
    /// <returns><see langword="true"/> when it is needed there.</returns>
    public static bool IsNeeded(int character, int before, int after) => character switch
    {
        0x200D when IsEmoji(before) => IsEmoji(after),
        0x200C or 0x200D => IsJoined(before) || IsJoined(after),
        0x200B => IsUnspaced(before) || IsUnspaced(after),
        0x3000 => IsWide(before) || IsWide(after),
        0x180E => before is >= 0x1800 and <= 0x18AF,
        0x115F or 0x1160 => before is >= 0x1100 and <= 0x11FF || after is >= 0x1100 and <= 0x11FF,
        >= 0xE0020 and <= 0xE007F => before is 0x1F3F4 or (>= 0xE0020 and <= 0xE007F),
        _ => false,
    };

    /// <summary>Whether a letter is of a script that joins its letters.</summary>
    /// <param name="rune">The letter.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsJoined(int rune) => rune is (>= 0x0600 and <= 0x1FFF and not (>= 0x10A0 and <= 0x137F)) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF);

    private static bool IsEmoji(int rune) => rune is 0x200D or (>= 0x1F000 and <= 0x1FAFF) || (rune > 0x7F && CharUnicodeInfo.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol);

    private static bool IsUnspaced(int rune) => rune is (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x1AAF) || IsWide(rune);

    private static bool IsWide(int rune) => rune is (>= 0x2E80 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
