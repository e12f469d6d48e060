using System.Text;

namespace Site.Input;

/// <summary>Knows letters that were saved as UTF-8 and read as Windows-1252: <c>â€™</c> for <c>’</c>.</summary>
/// <param name="Length">How many characters they have become.</param>
/// <param name="Meant">What they were.</param>
internal sealed record BrokenEncoding(int Length, string Meant)
{
    // What Windows-1252 has from 0x80 to 0x9F; it leaves five places empty.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // What honest words have right after a letter.
    private const string Punctuation = "“”‘’‚„‹›«»–—…•·\u00A0";

    /// <summary>Looks at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <returns>What stands there; <see langword="null"/> when it is nothing of the kind.</returns>
    public static BrokenEncoding? At(string text, int at)
    {
        if (text[at] is < '\u00C2' or > '\u00F4' || at + 1 == text.Length || Byte(text[at + 1]) is null)
        {
            return null;
        }

        var (end, meant, count, isSure) = (at, new StringBuilder(), 0, false);
        while (end < text.Length && One(text, end) is var (length, letter))
        {
            isSure |= IsSure(text, end, length);
            meant.Append(letter);
            end += length;
            count++;
        }

        return isSure || count > 1 ? new BrokenEncoding(end - at, meant.ToString()) : null;
    }

    private static (int Length, string Letter)? One(string text, int at)
    {
        if (text[at] is < '\u00C2' or > '\u00F4')
        {
            return null;
        }

        var length = text[at] < '\u00E0' ? 2 : text[at] < '\u00F0' ? 3 : 4;
        Span<byte> bytes = stackalloc byte[length];
        bytes[0] = (byte)text[at];
        for (var i = 1; i < length; i++)
        {
            if (at + i >= text.Length || Byte(text[at + i]) is not { } next)
            {
                // The last byte of a closing quote has no place in Windows-1252, so many programs drop it.
                return i == 2 && text[at] == 'â' && text[at + 1] == '€' ? (2, "”") : null;
            }

            bytes[i] = next;
        }

        return Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done && used == length ? (length, rune.ToString()) : null;
    }

    // A letter with an accent may stand before a quotation mark or a dash, and means itself.
    private static bool IsSure(string text, int at, int length)
    {
        var second = text[at + 1];
        var isPunctuated = Punctuation.Contains(second, StringComparison.Ordinal);
        var (before, after) = (at > 0 && char.IsLetter(text[at - 1]), at + length < text.Length && char.IsLetter(text[at + length]));
        return text[at] switch
        {
            'Â' => second == '\u00A0' || !isPunctuated || !before,
            'Ã' => second == '\u00A0' || !isPunctuated || after,
            'Ä' or 'Å' => !isPunctuated || ("“”‘’".Contains(second, StringComparison.Ordinal) && before && after && char.IsLower(text[at - 1])),
            'â' => length == 2 || !isPunctuated || !Punctuation.Contains(text[at + 2], StringComparison.Ordinal),
            'ï' => second == '»' && text[at + 2] == '¿',
            'ð' => true,
            _ => false,
        };
    }

    // The byte of a character, where it is one that follows another in UTF-8.
    private static byte? Byte(char character) => character switch
    {
        >= '\u00A0' and <= '\u00BF' => (byte)character,
        _ when High.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index => (byte)(0x80 + index),
        _ => null,
    };
}
