using System.Globalization;
using System.Text;

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
    private const int Longest = 24;

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

    private enum Kind
    {
        None,
        Spaced,
        Unspaced,
    }

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its letters, small and without accents; all else as it was.</returns>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsAccent(letter))
            {
                var small = char.ToLowerInvariant(Composition.WithoutMarks(letter, IsAccent));
                folded.Append(Plain.TryGetValue(small, out var letters) ? letters : small.ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words; one letter alone is none.</returns>
    public static IEnumerable<string> In(string text)
    {
        var folded = Fold(text);
        for (var start = 0; start < folded.Length;)
        {
            var kind = KindOf(folded[start]);
            var end = start + 1;
            while (end < folded.Length && KindOf(folded[end]) == kind)
            {
                end++;
            }

            foreach (var word in In(folded[start..end], kind))
            {
                yield return word;
            }

            start = end;
        }
    }

    private static IEnumerable<string> In(string run, Kind kind) => kind switch
    {
        Kind.Spaced when run.Length > 1 => [run.Length > Longest ? run[..Longest] : run],
        Kind.Unspaced when run.Length > 1 => Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2)),
        Kind.Unspaced => [run],
        _ => [],
    };

    private static Kind KindOf(char letter) =>
        !char.IsLetterOrDigit(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) ? Kind.None
        : IsUnspaced(letter) ? Kind.Unspaced
        : Kind.Spaced;

    // Kana and Han; Thai, Lao, Burmese and Khmer.
    private static bool IsUnspaced(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
        or >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    // Of Latin, Greek and Cyrillic; of Hebrew and Arabic. In other writing a mark is a vowel, and stays.
    private static bool IsAccent(char mark) => mark is >= '\u0300' and <= '\u036F' or >= '\u0591' and <= '\u05C7' or >= '\u064B' and <= '\u0655' or '\u0670';
}
