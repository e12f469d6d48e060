using System.Text.RegularExpressions;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Finds lines of a paragraph that begin as a heading, a list, a block or a table would.</summary>
internal static partial class LostLines
{
    private const int LongestQuote = 60;

    /// <summary>Looks through a block of words.</summary>
    /// <param name="leaf">The block.</param>
    /// <param name="text">The text it stands in.</param>
    /// <returns>What did not take: of each kind the first, for a list that did not take is one slip.</returns>
    public static IEnumerable<Lost> In(Leaf leaf, BodyTree text)
    {
        if (leaf is not Paragraph || leaf.Around.IsCell)
        {
            return [];
        }

        if (Lines(leaf, text) is not { Count: > 0 } lines)
        {
            return [];
        }

        IEnumerable<Lost?> found =
        [
            First(lines, Heading(), (at, match) => TextProblems.HeadingForm(at, Quote(match.Value), Quote($"{Level(match)} {match.Groups["words"].Value.TrimStart()}"))),
            First(lines, Block(), (at, match) => TextProblems.BlockForm(at, Quote(match.Value), Quote($"::: {match.Groups["words"].Value}".TrimEnd()))),
            First(lines, Task(), (at, match) => TextProblems.UnknownMark(at, match.Groups["mark"].Value, "These pages have no boxes to tick. Write a list of lines that begin with \"- \".")),
            First(lines, Definition(), (at, match) => TextProblems.UnknownMark(at, Quote(match.Value), "These pages have no mark for the meaning of a word. Write a sentence, or a list of lines that begin with \"- \".")),
            First(lines, Admonition(), (at, match) => TextProblems.UnknownMark(at, Quote(match.Value), "A block is written between two lines: \"::: note Its title\" before it, and \":::\" after it.")),
            First(lines, Row(), (at, match) => TextProblems.TableForm(at, Separator(match.Value))),
            First(lines, Bullet(), (at, match) => TextProblems.ListForm(at, Quote(match.Value), Quote($"- {match.Groups["words"].Value}"))),
            First(lines, Number(), (at, match) => TextProblems.ListForm(at, Quote(match.Value), Quote($"{Digits(match)}. {match.Groups["words"].Value}"))),
            Repeated(lines, Label(), (at, match) => TextProblems.ListForm(at, Quote(match.Value), Quote(match.Groups["number"].Success ? $"an empty line before the first, then {match.Value}" : $"- {match.Groups["words"].Value}"))),
            Starred(lines),
            Wordless(leaf, lines),
        ];
        return found.OfType<Lost>();
    }

    // A line of a paragraph begins with the first thing that stands in it. One that begins as a sentence does is none of ours.
    private static List<(int Start, string Text)>? Lines(Leaf leaf, BodyTree text)
    {
        List<(int Start, string Text)>? lines = null;
        var begins = true;
        foreach (var inline in leaf.Inlines)
        {
            if (begins && inline is not LineEnd)
            {
                var start = inline.Start > 0 && text.Source.Text[inline.Start - 1] == '\\' ? inline.Start - 1 : inline.Start;
                var rest = text.Source.Text.AsSpan(start);
                if (MayBeMark(rest))
                {
                    (lines ??= []).Add((start, (rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest).ToString()));
                }
            }

            begins = inline is LineEnd;
        }

        return lines;
    }

    private static bool MayBeMark(ReadOnlySpan<char> line) => !char.IsLetter(line[0]) || line[1..Math.Min(line.Length, 5)].IndexOfAny('.', ')') >= 0;

    private static Lost? First(List<(int Start, string Text)> lines, Regex form, Func<Documents.Position, Match, Problem> complaint) =>
        Found(lines, form) is [var (start, match), ..] ? Of(start, match, complaint) : null;

    // "1. one" in the middle of a paragraph may be a number that ends a sentence; two such lines are a list.
    private static Lost? Repeated(List<(int Start, string Text)> lines, Regex form, Func<Documents.Position, Match, Problem> complaint) =>
        Found(lines, form) is [var (start, match), _, ..] ? Of(start, match, complaint) : null;

    private static List<(int Start, Match Match)> Found(List<(int Start, string Text)> lines, Regex form) =>
        [.. lines.Select(line => (line.Start, Match: form.Match(line.Text))).Where(line => line.Match.Success)];

    private static Lost Of(int start, Match match, Func<Documents.Position, Match, Problem> complaint)
    {
        var mark = match.Groups["mark"];
        return new Lost(start + mark.Index, start + mark.Index + mark.Length, at => complaint(at, match));
    }

    // A * that touches its word begins emphasis; one before each of several lines was a list. All of it is one slip.
    private static Lost? Starred(List<(int Start, string Text)> lines) =>
        Found(lines, Star()) is [var (start, match), .., var (last, end)]
            ? new Lost(start, last + end.Length, at => TextProblems.ListForm(at, Quote(match.Value), Quote($"- {match.Groups["words"].Value}")))
            : null;

    // A paragraph of nothing but signs: a line that was meant to divide, or what is left of something.
    private static Lost? Wordless(Leaf leaf, List<(int Start, string Text)> lines) => lines is [var (start, typed)] && Signs().IsMatch(leaf.Words.Text)
        ? new Lost(start, start + typed.Length, at => TextProblems.UnknownMark(at, Quote(typed), "This line has no words. A line between two parts of a text is written ---, with an empty line before and after it; or delete it."))
        : null;

    private static string Level(Match heading) => new('#', Math.Clamp(heading.Groups["mark"].Value.Trim().Length, 2, 3));

    private static string Digits(Match number) => string.Concat(number.Groups["digits"].Value.Select(digit => (char)('0' + char.GetNumericValue(digit))));

    private static string Separator(string row) => "|" + string.Concat(Enumerable.Repeat(" --- |", Math.Max(1, row.Trim().Trim('|').Split('|').Length)));

    private static string Quote(string line) => line.Length > LongestQuote ? line[..LongestQuote].TrimEnd() + "…" : line;

    // ## with no space, or one that is none to Markdown; # alone may be a number.
    [GeneratedRegex(@"^(?<mark>#{1,6}(?=[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF])|#{2,}(?=[^\s#])|#(?=\p{L})|#{7,}|＃+)[\s\u200B-\u200D\u2060\uFEFF]*(?<words>.*)$")]
    private static partial Regex Heading();

    // Two colons or more of any width, however they are spaced; or one before the name of a block.
    [GeneratedRegex(@"^(?<mark>(?:[:：∶﹕︓]\s?){2,}|[:：]\s?(?=(?:try|example|note|care|urgent|emergency|rules)\b))\s*(?<words>.*)$")]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<mark>\[[ xX✓✔]?\])\s")]
    private static partial Regex Task();

    [GeneratedRegex(@"^(?<mark>[:：~])\s+\S.*$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?<mark>!!!|\?\?\?|///|\+\+\+|%%%|@@@)\+?\s*\p{L}.*$")]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^(?<mark>\|.*\||\+[-=+]{2,}\+)\s*$")]
    private static partial Regex Row();

    // What a word processor, a chat or a keyboard without a space bar makes of "- ". A dash before a quotation is speech.
    [GeneratedRegex(@"^(?<mark>[•·‣⁃◦▪▫●○■□◆◇∙⦁➤➢►▶▸✓✔✗✘☐☑]|–(?=\s)|--?(?=\s)|-(?=[\p{L}“""(\[*_])|[+](?=[\p{L}“""])|[-+*](?=[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF])|(?:->|=>|→|⇒))[\s\u200B-\u200D\u2060\uFEFF]*(?<words>\S.*)$")]
    private static partial Regex Bullet();

    // "1.one", "(2)two"; the digits of "3.5" and "10:30" are followed by others.
    [GeneratedRegex(@"^(?<mark>\(?(?<digits>\d{1,3})[.)．、](?=[\p{L}“""*_]|[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]))[\s\u200B-\u200D\u2060\uFEFF]*(?<words>.*)$")]
    private static partial Regex Number();

    // Labels that Markdown does not number by, and signs that are no letters: two lines of them run together on the page.
    [GeneratedRegex(@"^(?<mark>(?<number>\d{1,3}[.)])\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)]\s|[—―]\s|(?:[\p{So}①-⓿❶-➓]|[\uD83C-\uD83E][\uDC00-\uDFFF])\uFE0F?\s?)\s*(?<words>\S.*)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\*(?<words>[^\s*][^*]*)$")]
    private static partial Regex Star();

    [GeneratedRegex(@"^[\s\p{P}\p{Sm}\p{Sk}]+$")]
    private static partial Regex Signs();
}
