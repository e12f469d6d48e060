using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>A sentence of a block.</summary>
/// <param name="Start">Where it begins in the block's words.</param>
/// <param name="Text">Its words.</param>
internal sealed partial record Sentence(int Start, string Text)
{
    private const string Openers = "“‘\"'([";

    // What tells an end from an abbreviation stands in the last few words.
    private const int LongestClue = 40;

    /// <summary>How many words it has.</summary>
    public int Words => EachWord.Count;

    /// <summary>Its words.</summary>
    public IReadOnlyList<string> EachWord { get; } = WordsOf(Text);

    /// <summary>Splits a text into sentences. In doubt it does not split after an abbreviation, and does after anything else.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its sentences; what holds no word is none.</returns>
    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (!GoesOn(text, start, gap))
            {
                if (Of(text, start, gap.Index) is { } sentence)
                {
                    yield return sentence;
                }

                start = gap.Index + gap.Length;
            }
        }

        if (Of(text, start, text.Length) is { } last)
        {
            yield return last;
        }
    }

    private static Sentence? Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new Sentence(start, text[start..end].TrimEnd()) is { Words: > 0 } sentence ? sentence : null;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var end = 0; end < text.Length; end++)
        {
            if (IsLetter(text[end]))
            {
                var start = end;
                while (end < text.Length && (IsLetter(text[end]) || IsWithin(text[end])))
                {
                    end++;
                }

                words.Add(text[start..end]);
            }
        }

        return words;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.IsNumber(letter);

    private static bool IsWithin(char letter) => letter is '\'' or '’' or ',' or '.' or '-'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Whether what looks like an end is none: "Dr. Lee", "J. Bowlby", "p. 12", "the U.S. Department".
    private static bool GoesOn(string text, int start, Match gap)
    {
        var before = text.AsSpan(Math.Max(start, gap.Index - LongestClue)..gap.Index);
        var after = text.AsSpan(gap.Index + gap.Length);
        return Title().IsMatch(before)
            || (Numbered().IsMatch(before) && char.IsDigit(after.TrimStart(Openers)[0]))
            || ((Initial().IsMatch(before) || Dotted().IsMatch(before)) && !Opening().IsMatch(after))
            || (before[^1] == '…' && FirstPerson().IsMatch(after));
    }

    // A full stop, whatever closes after it, a space, and a capital or a digit, whatever opens before it.
    [GeneratedRegex(@"(?<=(?:[!?…؟]|\.)[”’“‘»«""'\)\]]*)\s+(?=[“‘„‚«»¿¡""'\(\[]*[\p{Lu}\p{Lo}\p{N}])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?:^|[\s(“""])(?:Dr|Drs|Mr|Mrs|Ms|Mx|Prof|St|Mt|Rev|Hon|Gen|Sen|Rep|vs|v|e\.g|i\.e|cf|viz|ca|approx|et al)\.$", RegexOptions.RightToLeft)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:^|[\s(])(?:No|Nos|no|nos|pp?|vol|vols|ch|chap|figs?|sec|para|eds?|art|Vol|Fig|Ch|Sec|c)\.$", RegexOptions.RightToLeft)]
    private static partial Regex Numbered();

    // One capital after another name or at the beginning; "I" is a word, and "plan B." may end a sentence.
    [GeneratedRegex(@"(?:^|(?:^|\s)\p{Lu}[\p{L}.’\-]*,? |[(“&] ?|\b(?:and|as|by|for|from|of|or|to|with) )[A-HJ-Z]\.$", RegexOptions.RightToLeft)]
    private static partial Regex Initial();

    // "U.S.", "a.m.", "Ph.D.", "etc."
    [GeneratedRegex(@"(?:^|[\s(“""])(?:(?:\p{L}{1,2}\.)+\p{L}|etc|Jr|Sr|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\)?$", RegexOptions.RightToLeft)]
    private static partial Regex Dotted();

    // What may be an end is one when the next word is one that begins sentences.
    [GeneratedRegex(@"^[“‘""(]*(?:An?|The|Th(?:is|at|ese|those|ey|ere|en|eir|ose)|It|Its|He|His|She|Her|We|Our|You|Your|I|My|In|On|At|As|And|But|Or|So|If|When|Where|While|What|Who|Why|How|Some|Many|Most|Each|Both|No|Not|Nobody|One|Two|People|For|From|To|By|With|After|Before|Since|Perhaps|Yet|Still|Even)\b(?!\.)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^I\b")]
    private static partial Regex FirstPerson();
}
