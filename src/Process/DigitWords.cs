using System.Text.RegularExpressions;

namespace Site.Process;

/// <summary>The words of a language for the digits, by which a number is spelled: "nine one one".</summary>
internal sealed class DigitWords
{
    private static readonly string[] Between = [" ", "-", ", ", ". ", "\u00A0", "‑", "–", ","];

    private readonly string[][] _digits;
    private readonly Lazy<Regex?> _spelled;

    /// <summary>Makes ready the words.</summary>
    /// <param name="digits">Zero to nine, two words for one digit parted by a bar; nothing where they are not known.</param>
    public DigitWords(IReadOnlyList<string> digits)
    {
        _digits = [.. digits.Select(words => words.Split('|'))];
        _spelled = new(() => _digits is [] ? null : Spelled($"(?<digit>{string.Join('|', _digits.SelectMany(words => words))})"));
    }

    /// <summary>The words for the first digit of a number.</summary>
    /// <param name="digits">The number.</param>
    /// <returns>The words; none where they are not known.</returns>
    public IEnumerable<string> First(string digits) => _digits is [] ? [] : _digits[digits[0] - '0'];

    /// <summary>How a number that is spelled digit by digit begins: "nine one", "nine-one".</summary>
    /// <param name="digits">The number, of two digits or more.</param>
    /// <returns>Its first two digits, with all that may stand between them.</returns>
    public IEnumerable<string> Beginnings(string digits) => _digits is []
        ? []
        : from first in _digits[digits[0] - '0']
          from second in _digits[digits[1] - '0']
          from between in Between
          select first + between + second;

    /// <summary>The numbers that a text spells.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The numbers, each with its words in the group <c>digit</c>.</returns>
    public IReadOnlyCollection<Match> In(string text) => _spelled.Value?.Matches(text) ?? (IReadOnlyCollection<Match>)[];

    /// <summary>The digit that a word is.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Zero to nine.</returns>
    public int DigitOf(string word) => Array.FindIndex(_digits, words => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static Regex Spelled(string digit) => new($@"\b{digit}(?:[\s,.-]{{1,2}}{digit}){{2,}}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
