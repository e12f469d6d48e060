using System.Globalization;
using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Process.Prose;

/// <summary>Tells where a sentence of a language ends, and where a full stop is not its end. In doubt it ends none after an abbreviation.</summary>
internal sealed partial class SentenceEnds
{
    private const string Stops = ".!?…؟";
    private const string Closers = "”’“‘»«\"')]";
    private const string Openers = "“‘„‚«»¿¡\"'([";
    private const string BeforeWord = "(“\"«¿¡";

    // What tells an end from an abbreviation stands in the last few words.
    private const int LongestClue = 40;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _numbered;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _shortened;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitals;
    private readonly Lazy<Regex> _initial;

    /// <summary>Makes ready the words of a language.</summary>
    /// <param name="words">The words.</param>
    public SentenceEnds(SentenceWords words)
    {
        _titles = Lookup(words.Titles);
        _numbered = Lookup(words.Numbered);
        _shortened = Lookup(words.Shortened);
        _openers = Lookup(words.Openers);
        _capitals = Lookup(words.Capitals);

        // One capital after another name or at the beginning; "plan B." may end a sentence.
        var before = words.BeforeInitials.Count > 0 ? $@"|\b(?:{string.Join('|', words.BeforeInitials.Select(Regex.Escape))}) " : "";
        _initial = new(() => new Regex($@"(?:^|(?:^|\s)\p{{Lu}}[\p{{L}}.’\-]*,? |[(“&«] ?{before})\p{{Lu}}\.$", RegexOptions.RightToLeft | RegexOptions.CultureInvariant));
    }

    /// <summary>Where a sentence ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <returns>Its end, and where the next one begins; twice the end of the text for the last.</returns>
    public (int End, int Next) Of(string text, int start)
    {
        for (var gap = Gap(text, start); gap.End < text.Length; gap = Gap(text, gap.Next))
        {
            if (!GoesOn(text, start, gap))
            {
                return gap;
            }
        }

        return (text.Length, text.Length);
    }

    // A full stop, whatever closes after it, a space, and a capital or a digit, whatever opens before it.
    private static (int End, int Next) Gap(string text, int start)
    {
        for (var stop = start; text.AsSpan(stop).IndexOfAny(Stops) is >= 0 and var distance;)
        {
            stop += distance + 1;
            var end = stop;
            while (end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next > end && text.AsSpan(next).TrimStart(Openers) is [var first, ..] && IsCapital(first))
            {
                return (end, next);
            }
        }

        return (text.Length, text.Length);
    }

    // Writing without capitals has letters all the same; a number of any kind may begin a sentence.
    private static bool IsCapital(char letter) => char.IsNumber(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Whether what looks like an end is none: "Dr. Lee", "J. Bowlby", "p. 12", "the U.S. Department".
    private bool GoesOn(string text, int start, (int End, int Next) gap)
    {
        var before = text.AsSpan(Math.Max(start, gap.End - LongestClue)..gap.End);
        var after = text.AsSpan(gap.Next);
        if (before[^1] == '…')
        {
            return _capitals.Contains(FirstWord(after));
        }

        var last = LastWord(before);
        return _titles.Contains(last)
            || (_numbered.Contains(last) && char.IsDigit(after.TrimStart(Openers)[0]))
            || ((IsShortened(before) || IsInitial(before)) && !IsOpening(after));
    }

    private bool IsShortened(ReadOnlySpan<char> before) => LastWord(before.TrimEnd(')')) is { Length: > 0 } last && (_shortened.Contains(last) || Dotted().IsMatch(last));

    private bool IsInitial(ReadOnlySpan<char> before) =>
        before is [.., var capital, '.'] && char.IsUpper(capital) && !_capitals.Contains(before[^2..^1]) && _initial.Value.IsMatch(before);

    // What may be an end is one when the next word is one that begins sentences.
    private bool IsOpening(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart(Openers);
        var word = FirstWord(rest);
        return _openers.Contains(word) && (word.Length == rest.Length || rest[word.Length] != '.');
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text[..end];
    }

    // The word that a full stop ends, without it; none where there is no full stop.
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        if (text is not [.. var word, '.'])
        {
            return [];
        }

        var start = word.Length;
        while (start > 0 && !char.IsWhiteSpace(word[start - 1]) && !BeforeWord.Contains(word[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return word[start..];
    }

    // "U.S", "a.m", "Ph.D"
    [GeneratedRegex(@"^(?:\p{L}{1,2}\.)+\p{L}$")]
    private static partial Regex Dotted();
}
