using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>
/// Reads a text as its reader will: whether it is safe, kind and plain. It judges by counting and by a list of words,
/// because readability formulas differ by years on one text; and it lets other people's words be.
/// </summary>
internal sealed partial class CheckProse
{
    private const int EnoughWords = 25;
    private const int TooManyWords = 35;
    private const int LongestParagraph = 5;
    private const int LongestList = 7;
    private const int FarthestHeading = 300;

    private readonly ILookup<string, Rule> _advice;
    private readonly Phrases _advised;
    private readonly Phrases _mentions;
    private readonly Phrases _innocent;
    private readonly HashSet<string>? _familiar;
    private readonly string _crisisCall;

    /// <summary>Makes the check.</summary>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    public CheckProse(Facts? facts)
    {
        var wording = facts?.Wording ?? Wording.Unread;
        var lines = facts?.Helplines.Countries.SelectMany(country => country.Lines) ?? [];
        _advice = wording.Advice
            .Select(advice => new Rule(advice, new(advice.Near), new(advice.Except)))
            .SelectMany(rule => rule.Advice.Phrases, (rule, phrase) => (phrase: Straight(phrase), rule))
            .ToLookup(pair => pair.phrase, pair => pair.rule, StringComparer.OrdinalIgnoreCase);
        _advised = new Phrases([.. _advice.Select(phrase => phrase.Key)]);
        _mentions = new Phrases(wording.Mentions);
        _innocent = new Phrases([.. wording.Innocent, .. lines.Select(line => line.Name)]);
        _familiar = wording.Familiar.IsDefault ? null : [.. wording.Familiar];
        _crisisCall = facts?.Helplines.Of(facts.Site.Region.Value)?.With(HelplineRole.Crisis)?.First(WayKind.Call)?.Id ?? "…";
    }

    /// <summary>Looks through a page: its front matter and its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The prose of its text.</param>
    /// <param name="problems">Where to complain.</param>
    public void Check(Page page, ProseText text, ProblemList problems)
    {
        var source = page.Source;
        foreach (var words in FrontMatter(page))
        {
            ReportWording(words, source, problem => problems.Add(problem));
        }

        foreach (var block in text.Blocks)
        {
            void Report(Problem problem) => Add(problem, block.Allowances, problems);
            ReportWording(block, source, Report);
            ReportSentences(block, source, Report);
            foreach (var link in block.Inlines.OfType<Link>().Where(link => BareAddress().IsMatch(link.Words) && link.Content is [Letters]))
            {
                Report(ProseProblems.LinkText(source.AtIndex(link.Start), link.Words));
            }
        }

        foreach (var list in text.Lists.Where(list => list.Items > LongestList))
        {
            Add(ProseProblems.ListLength(source.AtIndex(list.Start), list.Items, LongestList), list.Allowances, problems);
        }

        ReportMentions(text, source, problems);
        ReportHeadings(text, source, problems);
        ReportAbbreviations(text, source, problems);
        foreach (var complaint in text.Allowances.Select(allowance => allowance.Complaint()).OfType<Problem>())
        {
            problems.Add(complaint);
        }
    }

    private static void Add(Problem problem, IReadOnlyList<Allowance> allowances, ProblemList problems)
    {
        if (!allowances.Any(allowance => allowance.Takes(problem)))
        {
            problems.Add(problem);
        }
    }

    private static IEnumerable<ProseBlock> FrontMatter(Page page)
    {
        Located<string>[] values = [page.Title, page.Description, .. (page as Article)?.KeyPoints ?? []];
        return values.Where(value => value.Value.Length > 0)
            .Select(value => new ProseBlock(ProseRole.Title, Words.Found(value.Value, page.Source, value.At), []) { Start = page.Source.IndexOf(value.At) });
    }

    private void ReportWording(ProseBlock block, SourceFile source, Action<Problem> report)
    {
        foreach (var match in _advised.In(block.Text))
        {
            foreach (var (advice, near, except) in _advice[Straight(match.Value)])
            {
                var isSaid = advice.Level == AdviceLevel.Error || (!block.IsQuotation && !IsQuoted(block.Text, match));
                if (isSaid && (advice.Near.IsEmpty || near.AreIn(block.Text)) && !except.Cover(block.Text, match))
                {
                    report(ProseProblems.Wording(source.AtIndex(block.PlaceOf(match.Index)), advice.Level, match.Value, advice.Instead, advice.Reason));
                }
            }
        }
    }

    private static void ReportSentences(ProseBlock block, SourceFile source, Action<Problem> report)
    {
        if (block.Role != ProseRole.Text || block.IsQuotation)
        {
            return;
        }

        foreach (var sentence in block.Sentences.Where(sentence => sentence.Words > EnoughWords))
        {
            report(ProseProblems.SentenceLength(source.AtIndex(block.PlaceOf(sentence.Start)), sentence.Words, EnoughWords, TooManyWords));
        }

        if (block.Sentences.Count > LongestParagraph)
        {
            report(ProseProblems.ParagraphLength(source.AtIndex(block.Start), block.Sentences.Count, LongestParagraph));
        }
    }

    private void ReportMentions(ProseText text, SourceFile source, ProblemList problems)
    {
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var beside = text.Blocks.Skip(i - 1).Take(i == 0 ? 2 : 3).Where(other => other.IsNote == block.IsNote);
            if (!beside.Any(other => other.HasSupport)
                && _mentions.In(block.Text).FirstOrDefault(mention => !_innocent.Cover(block.Text, mention)) is { } mention)
            {
                problems.Add(ProseProblems.MentionWithoutSupport(source.AtIndex(block.PlaceOf(mention.Index)), mention.Value, _crisisCall));
            }
        }
    }

    private static void ReportHeadings(ProseText text, SourceFile source, ProblemList problems)
    {
        var since = 0;
        foreach (var block in text.Blocks.Where(block => !block.IsNote))
        {
            since = block.Role == ProseRole.Text ? since + block.Sentences.Sum(sentence => sentence.Words) : 0;
            if (since > FarthestHeading)
            {
                Add(ProseProblems.HeadingDistance(source.AtIndex(block.Start), since, FarthestHeading), block.Allowances, problems);
                since = 0;
            }
        }

        var headings = text.Blocks.Where(block => block.Role == ProseRole.Heading).ToLookup(heading => heading.Text.EndsWith('?'));
        if (headings[true].Count() > Math.Max(1, headings[false].Count()))
        {
            var first = headings[true].First();
            Add(ProseProblems.QuestionHeadings(source.AtIndex(first.Start), headings[true].Count(), headings[false].Count()), first.Allowances, problems);
        }
    }

    private void ReportAbbreviations(ProseText text, SourceFile source, ProblemList problems)
    {
        if (_familiar is null)
        {
            return;
        }

        var seen = text.Blocks.SelectMany(block => block.Inlines).OfType<Abbreviated>().Select(abbreviated => abbreviated.Letters).Concat(_familiar).ToHashSet(StringComparer.Ordinal);
        foreach (var block in text.Blocks.Where(block => block is { Role: ProseRole.Text, IsQuotation: false }))
        {
            foreach (Match match in Capitals().Matches(block.Text))
            {
                var letters = match.Groups["letters"].Value;
                if (seen.Add(letters) && !Roman().IsMatch(letters) && !IsExplained(block.Text, match))
                {
                    Add(ProseProblems.Abbreviation(source.AtIndex(block.PlaceOf(match.Index)), letters), block.Allowances, problems);
                }
            }
        }
    }

    // A text is printed with curly apostrophes; a phrase has those that its editor typed.
    private static string Straight(string phrase) => phrase.Replace('’', '\'');

    // "the World Health Organization (WHO)", or "WHO (World Health Organization)".
    private static bool IsExplained(string text, Match match) =>
        InBrackets().IsMatch(text[..match.Index]) || Meaning().IsMatch(text[(match.Index + match.Length)..]);

    private static bool IsQuoted(string text, Match match) =>
        Quotation().Matches(text).Any(quote => quote.Index <= match.Index && quote.Index + quote.Length >= match.Index + match.Length);

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|‘[^’]*’(?!\w)")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<letters>\p{Lu}{2,})s?(?![\p{L}\p{N}])")]
    private static partial Regex Capitals();

    [GeneratedRegex("^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$")]
    private static partial Regex Roman();

    [GeneratedRegex(@"[\p{L}\p{N}][”’""]?,? \([^()]{0,30}$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:[”""]? \(\p{L}|,? (?:is |are |which is )?(?:short for|which means|which stands for|stands for|means|meaning|that is)\b|, or \p{L})")]
    private static partial Regex Meaning();

    private sealed record Rule(Advice Advice, Phrases Near, Phrases Except);
}
