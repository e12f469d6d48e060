namespace Site.Documents;

/// <summary>A word of a text, as it is looked for, and how often it stands there.</summary>
/// <param name="Word">The word.</param>
/// <param name="Times">How often.</param>
public readonly record struct WordUse(string Word, int Times);

/// <summary>
/// The words of a text as they are looked for: without capitals and without accents, so that "angstlich" finds "ängstlich". What is written
/// without spaces, as Chinese, Japanese and Thai are, goes in pairs of letters. <c>theme/components/search/search.js</c> does the same with a
/// question, and a test holds both against each other.
/// </summary>
public static class SearchWords
{
    // What no table of marks takes apart.
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ı'] = "i",
        ['ς'] = "σ",
    };

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its letters, small and without accents; all else as it was.</returns>
    public static string Fold(string text)
    {
        var folded = new char[MostLetters(text.Length)];
        return new string(folded, 0, Fold(text, folded));
    }

    /// <summary>How much room a text may take when it is folded: of one letter come two at most.</summary>
    /// <param name="length">How many letters it has.</param>
    /// <returns>How many it may have then.</returns>
    public static int MostLetters(int length) => 2 * length;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Takes its letters, small and without accents, and all else as it was.</param>
    /// <returns>How many it took.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAscii(letter))
            {
                folded[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            }
            else if (!IsAccent(letter))
            {
                var small = char.ToLowerInvariant(Composition.WithoutMarks(letter, IsAccent));
                ReadOnlySpan<char> letters = Plain.TryGetValue(small, out var plain) ? plain : [small];
                letters.CopyTo(folded[length..]);
                length += letters.Length;
            }
        }

        return length;
    }

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <returns>The words; one letter alone is none.</returns>
    public static FoldedWords In(ReadOnlySpan<char> folded) => new(folded);

    /// <summary>Whether a letter is of what is written without spaces: Kana and Han; Thai, Lao, Burmese and Khmer.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsUnspaced(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
        or >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    // Of Latin, Greek and Cyrillic; of Hebrew and Arabic. In other writing a mark is a vowel, and stays.
    private static bool IsAccent(char mark) => mark is >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u0655' or '\u0670';
}
