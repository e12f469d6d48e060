using System.Text;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>
/// A phrase as an editor of <c>wording.yml</c> writes it: words, <c>(one|of|these)</c>, <c>(these)?</c> or nothing, <c>*</c> for the rest of
/// a word, and <c>…</c> for up to four words of the same sentence. A hyphen may be a space, or missing.
/// </summary>
internal sealed partial class PhrasePattern
{
    private const string Gap = """[,;:”’")]*(?: [^ .!?]+){0,4}""";
    private const string RestOfWord = @"[\w'’\-]*";

    private readonly string[] _written;

    private PhrasePattern(string[] written, IReadOnlyList<WordStart[][]> words) => (_written, Words) = (written, words);

    /// <summary>Of each place that has to be filled, what may fill it: words that stand there together; the rarest first.</summary>
    public IReadOnlyList<WordStart[][]> Words { get; }

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>The phrase; <see langword="null"/> when its marks make no sense.</returns>
    public static PhrasePattern? Of(string phrase)
    {
        string[] words = [.. Outside().Matches(phrase.Replace("...", "…", StringComparison.Ordinal)).Select(word => word.Value)];
        if (words is [] or ["…", ..] or [.., "…"] || !words.All(word => word == "…" || Word().IsMatch(word)))
        {
            return null;
        }

        WordStart[][][] needed = [.. words.Where(word => word != "…" && !IsOptional(word)).Select(StartsOf).Where(starts => starts.Length > 0).OrderByDescending(Worth)];
        return needed.Length > 0 ? new PhrasePattern(words, needed) : null;
    }

    /// <summary>What finds it, in a <see cref="FoldedText"/>.</summary>
    /// <returns>A regular expression.</returns>
    public string Pattern()
    {
        var pattern = new StringBuilder();
        var isOpen = true;
        foreach (var word in _written)
        {
            var isOptional = IsOptional(word);
            pattern.Append((word, isOptional, isOpen) switch
            {
                ("…", _, _) => Gap,
                (_, true, true) => $"(?:{Written(word[..^1])} )?",
                (_, true, false) => $"(?: {Written(word[..^1])})?",
                (_, _, true) => Written(word),
                _ => " " + Written(word),
            });
            isOpen = isOpen && isOptional;
        }

        return pattern.ToString();
    }

    private static bool IsOptional(string word) =>
        word.EndsWith(")?", StringComparison.Ordinal) && word.IndexOf(')', StringComparison.Ordinal) == word.Length - 2 && word[0] == '(';

    // How rarely such words stand in a text: the longer and the fewer.
    private static double Worth(WordStart[][] fillings) => fillings.Min(words => words[0].Letters.Length) - (fillings.Length / 20.0);

    private static string Written(string word) => Piece().Replace(word, piece => piece.Value switch
    {
        "(" => "(?:",
        ")" or "|" or ")?" => piece.Value,
        "*" => RestOfWord,
        "-" => "(?:- ?| )?",
        "'" => "['’]",
        var letters => Regex.Escape(letters),
    });

    // What has to be there: a word or its beginning, or one of several.
    private static WordStart[][] StartsOf(string word)
    {
        var plain = word.IndexOfAny(['(', '*']) is >= 0 and var end ? word[..end] : word;
        return plain.Length > 0
            ? WithApostrophes([All(plain, isWhole: plain.Length == word.Length)])
            : word.StartsWith('(') && word.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && word.IndexOf(")?", StringComparison.Ordinal) != close
                ? WithApostrophes([.. word[1..close].Split('|').Select(alternative => All(alternative.Split('*')[0], isWhole: close == word.Length - 1 && !alternative.Contains('*', StringComparison.Ordinal)))])
                : [];
    }

    // Words in a row, the longest first, which is the rarest: "at peace" is told by "peace" and "at". An apostrophe may be of two kinds,
    // so that none of the others has one.
    private static WordStart[] All(string letters, bool isWhole)
    {
        var words = letters.Split(' ');
        return [.. words.Select((word, i) => First(word, isWhole || i < words.Length - 1)).Where(word => word.Letters.Length > 0)
            .OrderByDescending(word => word.Letters.Length).Where((word, i) => i == 0 || !word.Letters.Contains('\'', StringComparison.Ordinal))];
    }

    // A hyphen may be missing, and its second half is the beginning of no word then.
    private static WordStart First(string word, bool isWhole)
    {
        var first = Beginning().Match(word);
        return new WordStart(first.Value, isWhole && first.Index + first.Length == word.Length);
    }

    // Where signs alone may fill a place, no word has to.
    private static WordStart[][] WithApostrophes(WordStart[][] fillings) => Array.Exists(fillings, words => words.Length == 0)
        ? []
        : [.. fillings.SelectMany(words => words[0].Letters.Replace('\'', '’') is var curly && curly != words[0].Letters
            ? (WordStart[][])[words, [words[0] with { Letters = curly }, .. words[1..]]]
            : [words])];

    [GeneratedRegex(@"[\p{L}\p{N}][^-]*")]
    private static partial Regex Beginning();

    // Words are parted by spaces; those between brackets belong to their word.
    [GeneratedRegex(@"(?:\([^()]*\)\??|[^ ()]|[()])+")]
    private static partial Regex Outside();

    // Letters and brackets with something between each bar, and a star at the end of a word alone.
    [GeneratedRegex(@"^(?:[^()|?*…]+|\([^()|?…]+(?:\|[^()|?…]+)*\)\??)+\*?$")]
    private static partial Regex Word();

    [GeneratedRegex(@"\)\?|[()|*'-]|[^()|*'-]+")]
    private static partial Regex Piece();
}
