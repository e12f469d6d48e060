using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Process;

/// <summary>
/// Words as they would be read out to somebody who takes down a number: digits of any script, width or spelling are digits, a dash is a
/// dash, a space a space, and what nobody sees is left out.
/// </summary>
internal sealed partial class SpokenText
{
    private const string Keypad = "22233344455566677778889999";

    private readonly List<(int Start, int End)> _places;

    private SpokenText(string inDigits, List<(int Start, int End)> places)
    {
        (InDigits, _places) = (inDigits, places);
        OnKeypad = Letters().Replace(inDigits, word => string.Concat(word.Value.Select(letter => Keypad[char.ToLowerInvariant(letter) - 'a'])));
    }

    /// <summary>The words, with every number in digits.</summary>
    public string InDigits { get; }

    /// <summary>The same, where a word behind digits is what a keypad makes of it: "273-TALK" is "273-8255".</summary>
    public string OnKeypad { get; }

    /// <summary>All digits of words in a row, whatever stands between them: where no number begins in them, the words hold none.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The digits.</returns>
    public static string DigitsOf(string words)
    {
        if (words.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return PhoneNumber.Digits(Heard(words).Text);
        }

        StringBuilder? digits = null;
        foreach (var letter in words)
        {
            if (char.IsDigit(letter))
            {
                (digits ??= new StringBuilder()).Append((int)char.GetNumericValue(letter));
            }
        }

        return digits?.ToString() ?? "";
    }

    /// <summary>Reads words out.</summary>
    /// <param name="words">The words.</param>
    /// <param name="digits">The words for digits.</param>
    /// <returns>What is heard.</returns>
    public static SpokenText Of(string words, DigitWords digits)
    {
        var (text, places) = Heard(words);
        return InDigitsAlone(text, places, digits);
    }

    /// <summary>Where a character begins in the words.</summary>
    /// <param name="index">The character.</param>
    /// <returns>How many characters of the words come before it.</returns>
    public int StartOf(int index) => _places[index].Start;

    /// <summary>Where a character ends in the words.</summary>
    /// <param name="index">The character.</param>
    /// <returns>How many characters of the words end with it.</returns>
    public int EndOf(int index) => _places[index].End;

    private static (string Text, List<(int Start, int End)> Places) Heard(string words)
    {
        var text = new StringBuilder(words.Length);
        var places = new List<(int Start, int End)>(words.Length);
        var place = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (Heard(rune) is { } heard)
            {
                text.Append(heard);
                places.AddRange(Enumerable.Repeat((place, place + rune.Utf16SequenceLength), heard.Length));
            }

            place += rune.Utf16SequenceLength;
        }

        return (text.ToString(), places);
    }

    private static string? Heard(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
        UnicodeCategory.DashPunctuation => "-",
        UnicodeCategory.SpaceSeparator => " ",
        UnicodeCategory.Format => null,
        _ => rune.Value switch
        {
            '\u2212' => "-",
            '\uFF0B' => "+",
            '\n' or '\t' => " ",
            _ => rune.ToString(),
        },
    };

    // "nine one one" is 9-1-1.
    private static SpokenText InDigitsAlone(string text, List<(int Start, int End)> places, DigitWords words)
    {
        var spelled = words.In(text);
        if (spelled.Count == 0)
        {
            return new SpokenText(text, places);
        }

        var digits = new StringBuilder();
        var kept = new List<(int Start, int End)>();
        var from = 0;
        foreach (Match number in spelled)
        {
            Keep(from, number.Index);
            foreach (Capture word in number.Groups["digit"].Captures)
            {
                if (word.Index > number.Index)
                {
                    digits.Append('-');
                    kept.Add((places[word.Index].Start, places[word.Index].Start));
                }

                digits.Append(words.DigitOf(word.Value));
                kept.Add((places[word.Index].Start, places[word.Index + word.Length - 1].End));
            }

            from = number.Index + number.Length;
        }

        Keep(from, text.Length);
        return new SpokenText(digits.ToString(), kept);

        void Keep(int start, int end)
        {
            digits.Append(text, start, end - start);
            kept.AddRange(places[start..end]);
        }
    }

    [GeneratedRegex(@"(?<=\d[ ()./-]{0,2})[A-Za-z]{3,}")]
    private static partial Regex Letters();
}
