using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Shape;

/// <summary>Finds marks in a line that did not take: of links, notes, emphasis, and those that other programs know and this one does not.</summary>
internal static partial class LostInlines
{
    private const int LongestQuote = 80;

    // The surest first: an address holds what looks like emphasis, a link what looks like an address.
    // Each needs one of its signs, and is not even made where a text has none of them.
    private static readonly (string Signs, Func<Regex> Form, Func<Match, string, Position, Problem?> Complaint)[] Forms =
    [
        ("^", Note, (match, typed, at) => TextProblems.NoteForm(at, Quote(typed), $"[^{Id(match)}]")),
        ("^", InlineNote, (_, typed, at) => TextProblems.NoteForm(at, Quote(typed), "[^a-name] in its place, and under the text a line that begins with [^a-name]: and goes on with the note")),
        (":：∶﹕", Colons, (_, typed, at) => TextProblems.BlockForm(at, typed, "::: on a line of its own")),
        ("[", Checklist, (_, typed, at) => TextProblems.UnknownMark(at, typed, "GitHub draws a box there, and these pages have none. Write a callout: \"::: note Its title\", its text, and \":::\" after it.")),
        ("[［【", Link, (match, typed, at) => Link(match, typed, at)),
        ("[［【", Swapped, (match, typed, at) => LinkProblems.LinkMarks(at, Quote(typed), Quote($"[{match.Groups["words"].Value}]({match.Groups["address"].Value})"))),
        ("[", Wiki, (match, typed, at) => LinkProblems.LinkMarks(at, Quote(typed), $"[{match.Groups["words"].Value}](the path of its file.md)")),
        ("[", Reference, (match, typed, at) => LinkProblems.LinkName(at, Quote(typed), match.Groups["name"].Value is { Length: > 0 } name ? name : match.Groups["words"].Value, match.Groups["words"].Value)),
        ("[", Numbered, (_, typed, at) => TextProblems.NoteForm(at, typed, "[^id] in its place, with the id of a source in facts/sources.yml")),
        ("@", Pandoc, (match, typed, at) => TextProblems.NoteForm(at, Quote(typed), $"[^{match.Groups["id"].Value}]")),
        ("<>", Comment, (_, typed, at) => TextProblems.CommentForm(at, Quote(typed))),
        ("{[<", Template, (_, typed, at) => TextProblems.UnknownMark(at, Quote(typed), "It belongs to another program. Delete it.")),
        (".:", Web, (match, _, at) => LinkProblems.BareAddress(at, match.Groups["address"].Value, Whole(match.Groups["address"].Value))),
        (".", Domain, (match, _, at) => LinkProblems.BareAddress(at, match.Groups["address"].Value, Whole(match.Groups["address"].Value))),
        ("@", Mail, (_, typed, at) => LinkProblems.BareAddress(at, typed, "mailto:" + typed)),
        ("~=+", Strike, (match, typed, at) => TextProblems.UnknownMark(at, Quote(typed), $"These pages have no {(typed.StartsWith("~~", StringComparison.Ordinal) ? "struck-out" : typed.StartsWith("==", StringComparison.Ordinal) ? "highlighted" : "underlined")} text. Write the words without it{(match.Groups["words"].Success ? $": {match.Groups["words"].Value}" : "")}.")),
        ("$", Formula, (_, typed, at) => TextProblems.UnknownMark(at, Quote(typed), "These pages have no formulas. Write it in words.")),
        ("~^", Script, (_, typed, at) => TextProblems.UnknownMark(at, Quote(typed), "These pages have no raised or lowered letters. Type them as characters, like ² or ₂, or write the words out.")),
        (":", Emoji, (_, typed, at) => TextProblems.UnknownMark(at, typed, "Other programs make a picture of it, and this one does not. Type the emoji itself, or delete it.")),
        ("&", Entity, (_, typed, at) => TextProblems.UnknownMark(at, typed, "A character goes by a name between & and ;, and none has this one. Type the character itself; to show an & as it is, write \\&.")),
        ("<", Tag, (_, typed, at) => TextProblems.RawHtml(at, Quote(typed))),
        ("`", Backtick, (_, typed, at) => TextProblems.UnknownMark(at, Quote(typed), "It is the mark of code. For an apostrophe, write '.")),
        ("*_", Emphasis, (match, typed, at) => TextProblems.EmphasisForm(at, Quote(typed), match.Groups["mark"].Value, Mended(match))),
        ("[]", Bracket, (_, typed, at) => TextProblems.UnknownMark(at, Quote(typed), $"It has no partner, as in [words](address). Write both, or delete it; to show it as it is, write \\{typed}.")),
        ("\\", Backslash, (_, typed, at) => TextProblems.UnknownMark(at, typed, "It hides the mark behind it, and there is none. Delete it.")),
        ("|", Bars, (match, typed, at) => TextProblems.TableForm(at, "| --- | --- |")),
    ];

    /// <summary>Looks through words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="links">Where the links among them begin and end: an address may be the words of one.</param>
    /// <returns>What did not take, the surest first.</returns>
    public static IEnumerable<Lost> In(PrintedWords words, IReadOnlyCollection<(int Start, int End)> links)
    {
        foreach (var (_, form, complaint) in Forms.Where(form => words.Text.AsSpan().ContainsAny(form.Signs)))
        {
            foreach (Match match in form().Matches(words.Text))
            {
                var first = match.Groups["mark"] is { Success: true } mark ? mark.Index : match.Index;
                var (start, end) = (words.PlaceOf(first), words.PlaceOf(match.Index + match.Length - 1) + 1);
                var typed = words.Typed(match.Index, match.Index + match.Length);
                if (!links.Any(link => link.Start <= start && start < link.End) && complaint(match, typed, default) is not null)
                {
                    yield return new Lost(start, end, at => complaint(match, typed, at)!);
                }
            }
        }
    }

    // [words](address) with a space, over two lines, never closed, in other brackets, or apart.
    private static Problem? Link(Match match, string typed, Position at)
    {
        var address = match.Groups["address"].Value.Trim();
        var isApart = match.Groups["gap"].Length > 0;
        if (isApart && !Address().IsMatch(address))
        {
            return null;
        }

        var isOverLines = typed.LastIndexOf('\n') > typed.LastIndexOfAny(['(', '（']);
        var isClosed = match.Groups["close"].Length > 0;
        address = isOverLines ? Gap().Replace(address, "") : isClosed ? Gap().Replace(address, "%20") : address.Split(' ')[0].TrimEnd('.', ',', ';');
        return LinkProblems.LinkMarks(at, Quote(typed), $"{(match.Groups["picture"].Length > 0 ? "!" : "")}[{match.Groups["words"].Value}]({address})");
    }

    private static string Id(Match note) => Gap().Replace(note.Groups["id"].Value.Trim(), "-") is { Length: > 0 } id ? id : "id";

    private static string Whole(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;

    private static string Mended(Match emphasis)
    {
        var mark = emphasis.Groups["mark"].Value;
        return emphasis.Groups["inner"].Value.Trim() is { Length: > 0 } inner
            ? $"{emphasis.Groups["before"].Value} {mark}{inner}{mark} {emphasis.Groups["after"].Value}".Trim()
            : $"{mark}words{mark}";
    }

    private static string Quote(string typed)
    {
        var line = Gap().Replace(typed, " ");
        return line.Length > LongestQuote ? line[..LongestQuote].TrimEnd() + "…" : line;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();

    // What a reader could follow: a path, a file, a part of a page, a whole address.
    [GeneratedRegex(@"^(?:[a-z]+:\S+|\S*/\S*|#\S+|\S+\.(?:md|html?|pdf|org|com|net|edu|gov|info|png|jpe?g|webp|svg)\S*)(?:\s\S+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:\[\s*\^|\[\^\s*|\(\s?\^)\s*(?<id>[\w\-]*(?:\s[\w\-]+)?)\s*[\])]?(?:\([^()]*\))?")]
    private static partial Regex Note();

    [GeneratedRegex(@"\^\s?\[[^\[\]]*\]?")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"[:：∶﹕]{2,}(?:\s*[:：∶﹕])*")]
    private static partial Regex Colons();

    [GeneratedRegex(@"\[!\p{L}+\]|\[\[?(?:TOC|_TOC_)\]\]?", RegexOptions.IgnoreCase)]
    private static partial Regex Checklist();

    [GeneratedRegex(@"(?<picture>!\s?)?[\[［【](?<words>[^\[\]［］【】]+)[\]］】](?<gap>\s*)[(（](?<address>[^()（）]*)(?<close>[)）]?)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[(（](?<words>[^()（）]+)[)）]\s?[\[［【](?<address>[a-z]+:[^\[\]\s]+|[^\[\]\s]*/[^\[\]\s]*|#[\w\-]+|[^\[\]\s]+\.(?:md|html?|pdf)[^\[\]\s]*)[\]］】]", RegexOptions.IgnoreCase)]
    private static partial Regex Swapped();

    [GeneratedRegex(@"\[\[(?<words>[^\[\]|]+)(?:\|[^\[\]]*)?\]\]")]
    private static partial Regex Wiki();

    [GeneratedRegex(@"\[(?<words>[^\[\]]+)\]\s?\[(?<name>[^\[\]]*)\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=[\p{L}.,;:”’)])\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\[-?@(?<id>[\w:-]+)[^\[\]]*\]")]
    private static partial Regex Pandoc();

    [GeneratedRegex(@"<!\s?[-–—]*[^<>]*>?|(?:[–—]|--+)>")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\{[#.:][^{}]*\}|\[/?\p{Ll}+(?:=[^\[\]]*)?\](?=[^\[\]]*\[/)|\[/\p{Ll}+\]|\[/?[a-z][\w-]*(?:\s+[\w-]+=[""'“”‘’][^\[\]]*)\]|\[(?:TOC|toc|\[_TOC_\]|gallery|embed|caption|video|audio|contact-form(?:-7)?)\]|\{:[^{}]*\}|\{\+[^{}]*\+\}|<<[\w\s]{1,40}>>")]
    private static partial Regex Template();

    [GeneratedRegex(@"(?:<\s?)?(?<address>(?:https?:[/\\\uE000]+|(?<![\w.@/\-])www\.)[^\s<>""“”]*[\w/#=&%~])>?", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"(?<![\w.@/:\-])(?<address>(?:[a-z0-9\-]+\.)+(?:org|com|net|edu|gov|info|int|mil)(?![\w\-@])(?:/[^\s<>""“”]*[\w/])?)", RegexOptions.IgnoreCase)]
    private static partial Regex Domain();

    [GeneratedRegex(@"(?<![\w.+\-])[\w.+\-]*\w@(?:[\w\-]+\.)+\p{L}{2,}(?![\w\-])")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<m>~~|==+|\+\+)(?:(?<words>[^~=+]+)\k<m>)?")]
    private static partial Regex Strike();

    [GeneratedRegex(@"(?<=\w)(?<m>[~^])[\w+\-]{1,10}\k<m>|(?<=\w)\^[\w+\-]{1,10}\b|\^(?=\w)")]
    private static partial Regex Script();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z_+\-]*[a-z0-9]:(?![\w:])")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\$\$[^$]*\$\$|\$[a-zA-Z\\][^$]*\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"&(?:#\d+|#[xX][0-9a-fA-F]+|\p{L}\w+);|&(?:nbsp|amp|lt|gt|quot|mdash|ndash|shy|hellip|rsquo|lsquo|rdquo|ldquo|copy)\b|&#\d+")]
    private static partial Regex Entity();

    [GeneratedRegex(@"<\s?/?\s?[a-zA-Z][a-zA-Z0-9]*(?:\s+[a-zA-Z\-]+\s?=[^<>]*)?/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"`+[^`]*`*")]
    private static partial Regex Backtick();

    [GeneratedRegex(@"(?<before>[\p{L}\p{N}]*)(?<mark>\*+)(?:(?<inner>[^*]*)\k<mark>(?<after>[\p{L}\p{N}]*))?|(?<![\p{L}\p{N}_])(?<mark>__?)(?![_])(?:(?<inner>[^_]*)\k<mark>)?|(?<=[\p{L}\p{N}\p{P}-[_]])(?<mark>__?)(?![\p{L}\p{N}_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[(?![^\[\]]*\])|(?<!\[[^\[\]]*)\]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\\")]
    private static partial Regex Backslash();

    [GeneratedRegex(@"^.*\|.*\|.*$", RegexOptions.Singleline)]
    private static partial Regex Bars();
}
