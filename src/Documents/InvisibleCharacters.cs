using System.Globalization;

namespace Site.Documents;

/// <summary>Characters that no keyboard makes and no page can show.</summary>
public static class InvisibleCharacters
{
    /// <summary>Finds the first.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its index; -1 when there is none.</returns>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (IsInvisible(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a character is a problem wherever it stands between other words than those of the scripts that need it.</summary>
    /// <param name="character">The character.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsTold(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    // U+2028 and U+2029 end a line for some parsers and not for others; XML holds neither U+FFFE, U+FFFF nor half a pair.
    private static bool IsInvisible(char c) =>
        c is not '\n' and not '\t' && (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');
}
