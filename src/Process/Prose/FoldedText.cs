using System.Globalization;
using System.Text;

namespace Site.Process.Prose;

/// <summary>
/// Words as they are meant, however they are spaced: what nobody sees is left out, every run of spaces and line ends is one space, and
/// every dash of a word a hyphen. Each character knows where it comes from.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[]? _places;
    private readonly int _length;

    private FoldedText(string text, int[]? places, int length) => (Text, _places, _length) = (text, places, length);

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Folds words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words, folded.</returns>
    public static FoldedText Of(string words)
    {
        var first = FirstToFold(words);
        if (first == words.Length)
        {
            return new FoldedText(words, null, words.Length);
        }

        var text = new StringBuilder(words, 0, first, words.Length);
        var places = new List<int>(Enumerable.Range(0, first));
        for (var i = first; i < words.Length; i++)
        {
            if (Folded(words[i]) is { } letter && (letter != ' ' || text.Length == 0 || text[^1] != ' '))
            {
                text.Append(letter);
                places.Add(i);
            }
        }

        return new FoldedText(text.ToString(), [.. places], words.Length);
    }

    /// <summary>Where a character stands in the words.</summary>
    /// <param name="index">The character; its end, when it is the one behind the last.</param>
    /// <returns>How many characters of the words come before it.</returns>
    public int PlaceOf(int index) => _places is null ? index : index < _places.Length ? _places[index] : _length;

    // Most words hold none, and what is no letter of English is looked at one by one.
    private static int FirstToFold(string words)
    {
        var spaces = words.IndexOf("  ", StringComparison.Ordinal) is >= 0 and var two ? two + 1 : words.Length;
        for (var at = NextUnusual(words, 0); at < spaces; at = NextUnusual(words, at + 1))
        {
            if (Folded(words[at]) != words[at])
            {
                return at;
            }
        }

        return spaces;
    }

    private static int NextUnusual(string words, int from) =>
        words.AsSpan(from).IndexOfAnyExceptInRange(' ', '~') is >= 0 and var distance ? from + distance : words.Length;

    // Dashes between words, – and —, are no hyphens, and are let be.
    private static char? Folded(char letter) => letter switch
    {
        '‐' or '‑' or '‒' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ when char.GetUnicodeCategory(letter) == UnicodeCategory.Format => null,
        _ => letter,
    };
}
