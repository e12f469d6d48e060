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
    private const int LongestArticle = 1600;

    // What a quotation holds besides the words it is about: its marks, an article, a full stop.
    private const int Term = 6;

    private readonly Rule[] _advice;
    private readonly WordStarts _advised;
    private readonly (int Rule, int Phrase)[] _phrases;
    private readonly Phrases _mentions;
    private readonly Phrases _innocent;
    private readonly HashSet<string>? _familiar;
    private readonly string _crisisCall;
    private readonly SiteFacts? _site;

    /// <summary>Makes the check.</summary>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    public CheckProse(Facts? facts)
    {
        var wording = facts?.Wording ?? Wording.Unread;
        var lines = facts?.Helplines.Countries.SelectMany(country => country.Lines) ?? [];
        _advice = [.. wording.Advice.Select(advice => new Rule(advice, new(Straight(advice.Phrases)), new(Straight(advice.Near)), new(Straight(advice.Except))))];
        _advised = new WordStarts(_advice.SelectMany(rule => rule.Phrases.Starts));
        _phrases = [.. _advice.SelectMany((rule, index) => rule.Phrases.Starts.Select((_, phrase) => (index, phrase)))];
        _mentions = new Phrases(Straight(wording.Mentions), inCompounds: true);
        _innocent = new Phrases([.. Straight(wording.Innocent), .. lines.Select(line => Plain().Replace(line.Name, " "))], inCompounds: true);
        _familiar = wording.Familiar.IsDefault ? null : [.. wording.Familiar];
        _crisisCall = facts?.Helplines.Of(facts.Site.Region.Value)?.FirstWay?.Id ?? "…";
        _site = facts?.Site;
    }

    /// <summary>Looks through a page: its front matter and its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The prose of its text.</param>
    /// <param name="problems">Where to complain.</param>
    public void Check(Page page, ProseText text, ProblemList problems)
    {
        var source = page.Source;
        ProseBlock[] above = [.. FrontMatter(page)];
        foreach (var words in above)
        {
            ReportWording(words, source, problems);
            ReportFormerNames(words, source, problems);
        }

        foreach (var block in text.Blocks)
        {
            foreach (var words in Pictures(block).Prepend(block))
            {
                ReportWording(words, source, problems);
                ReportFormerNames(words, source, problems);
            }

            ReportSentences(block, source, problems);
            foreach (var link in block.Inlines.OfType<Link>().Where(link => BareAddress().IsMatch(link.Words) && link.Content is [Letters]))
            {
                problems.Add(ProseProblems.LinkText(source.AtIndex(link.Start), link.Words));
            }
        }

        foreach (var list in text.Lists.Where(list => list.Items > LongestList))
        {
            problems.Add(ProseProblems.ListLength(source.AtIndex(list.Start), list.Items, LongestList));
        }

        ReportMentions(above, text, source, problems);
        ReportHeadings(text, source, problems);
        if (page is Article)
        {
            ReportLength(text, source, problems);
        }

        ReportAbbreviations(text, source, problems);
    }

    private static IEnumerable<ProseBlock> FrontMatter(Page page)
    {
        Located<string>[] values = [page.Title, page.Description, .. (page as Article)?.KeyPoints ?? []];
        return values.Where(value => value.Value.Length > 0)
            .Select(value => new ProseBlock(ProseRole.Title, Words.Found(value.Value, page.Source, value.At)) { Start = page.Source.IndexOf(value.At) });
    }

    private void ReportWording(ProseBlock block, SourceFile source, ProblemList problems)
    {
        var text = block.Folded.Text;

        // Of phrases that speak of the same words, the first in the file is told.
        var told = new List<Match>();
        foreach (var candidates in _advised.In(text).Select(index => _phrases[index]).GroupBy(phrase => phrase.Rule, phrase => phrase.Phrase))
        {
            var (advice, phrases, near, except) = _advice[candidates.Key];
            foreach (var match in phrases.In(text, candidates))
            {
                if (!told.Exists(other => match.Index < other.Index + other.Length && other.Index < match.Index + match.Length)
                    && IsSaid(block, text, match, advice) && (advice.Near.IsEmpty || near.AreIn(SentenceAround(text, match))) && !except.Cover(text, match))
                {
                    told.Add(match);
                    problems.Add(ProseProblems.Wording(source.AtIndex(block.PlaceOf(block.Folded.PlaceOf(match.Index))), advice.Level, match.Value, advice.Instead, advice.Reason));
                }
            }
        }
    }

    // Words in quotation marks are somebody else's; harm is done by them all the same, unless they are spoken of as words.
    private static bool IsSaid(ProseBlock block, string text, Match match, Advice advice) => advice.Level == AdviceLevel.Error
        ? !(Quote(text, match) is { } quote && quote.Length <= match.Length + Term && OfWords().IsMatch(SentenceAround(text, match)))
        : !block.IsQuotation && Quote(text, match) is null;

    // A name is written with its capitals: "close enough" may be meant as it is.
    private void ReportFormerNames(ProseBlock block, SourceFile source, ProblemList problems)
    {
        var text = block.Folded.Text.Replace('’', '\'');
        foreach (var former in _site?.FormerNames ?? [])
        {
            foreach (Match match in Regex.Matches(text, $@"(?<!\w){Regex.Escape(former.Replace('’', '\''))}(?!\w)", RegexOptions.CultureInvariant))
            {
                problems.Add(ProseProblems.FormerName(source.AtIndex(block.PlaceOf(block.Folded.PlaceOf(match.Index))), former, _site!.Name));
            }
        }
    }

    private static string SentenceAround(string text, Match match) =>
        Sentence.In(text).LastOrDefault(sentence => sentence.Start <= match.Index) is { } sentence ? sentence.Text : text;

    private static void ReportSentences(ProseBlock block, SourceFile source, ProblemList problems)
    {
        if (block.Role != ProseRole.Text || block.IsQuotation)
        {
            return;
        }

        foreach (var sentence in block.Sentences.Where(sentence => sentence.Words > EnoughWords))
        {
            problems.Add(ProseProblems.SentenceLength(source.AtIndex(block.PlaceOf(sentence.Start)), sentence.Words, EnoughWords, TooManyWords));
        }

        if (block.Sentences.Count > LongestParagraph)
        {
            problems.Add(ProseProblems.ParagraphLength(source.AtIndex(block.Start), block.Sentences.Count, LongestParagraph));
        }
    }

    private void ReportMentions(IEnumerable<ProseBlock> above, ProseText text, SourceFile source, ProblemList problems)
    {
        // What stands above the text is read right before its first paragraphs.
        if (!text.Blocks.Take(2).Any(block => block.HasSupport)
            && above.Select(block => (Block: block, Mention: Mention(block))).FirstOrDefault(pair => pair.Mention is not null) is { Mention: { } first, Block: var title })
        {
            problems.Add(ProseProblems.MentionAboveText(source.AtIndex(title.PlaceOf(title.Folded.PlaceOf(first.Index))), first.Value, _crisisCall));
        }

        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var beside = text.Blocks.Skip(i - 1).Take(i == 0 ? 2 : 3).Where(other => other.IsNote == block.IsNote);
            if (beside.Any(other => other.HasSupport))
            {
                continue;
            }

            foreach (var words in Pictures(block).Prepend(block))
            {
                if (Mention(words) is { } mention)
                {
                    problems.Add(ProseProblems.MentionWithoutSupport(source.AtIndex(words.PlaceOf(words.Folded.PlaceOf(mention.Index))), mention.Value, _crisisCall));
                    break;
                }
            }
        }
    }

    private Match? Mention(ProseBlock block) => _mentions.In(block.Folded.Text).FirstOrDefault(mention => !_innocent.Cover(block.Folded.Text, mention));

    // What is said for a picture is heard where it stands.
    private static IEnumerable<ProseBlock> Pictures(ProseBlock block) => block.Inlines.OfType<Picture>()
        .Select(picture => new ProseBlock(ProseRole.Title, picture.Words) { Start = picture.Start, IsQuotation = block.IsQuotation });

    private static void ReportHeadings(ProseText text, SourceFile source, ProblemList problems)
    {
        var since = 0;
        foreach (var block in text.Blocks.Where(block => !block.IsNote))
        {
            since = block.Role == ProseRole.Text ? since + block.Length : 0;
            if (since > FarthestHeading)
            {
                problems.Add(ProseProblems.HeadingDistance(source.AtIndex(block.Start), since, FarthestHeading));
                since = 0;
            }
        }

        var headings = text.Blocks.Where(block => block.Role == ProseRole.Heading).ToLookup(heading => heading.Text.EndsWith('?'));
        if (headings[true].Count() > Math.Max(1, headings[false].Count()))
        {
            var first = headings[true].First();
            problems.Add(ProseProblems.QuestionHeadings(source.AtIndex(first.Start), headings[true].Count(), headings[false].Count()));
        }
    }

    private static void ReportLength(ProseText text, SourceFile source, ProblemList problems)
    {
        var (words, passes) = (0, (ProseBlock?)null);
        foreach (var block in text.Blocks.Where(block => !block.IsNote))
        {
            words += block.Length;
            passes ??= words > LongestArticle ? block : null;
        }

        if (passes is not null)
        {
            problems.Add(ProseProblems.ArticleLength(source.AtIndex(passes.Start), words, LongestArticle));
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
                    problems.Add(ProseProblems.Abbreviation(source.AtIndex(block.PlaceOf(match.Index)), letters));
                }
            }
        }
    }

    // A text is printed with curly apostrophes; a phrase has those that its editor typed.
    private static IEnumerable<string> Straight(IEnumerable<string> phrases) => phrases.Select(phrase => phrase.Replace('’', '\''));

    // "the World Health Organization (WHO)", or "WHO (World Health Organization)".
    private static bool IsExplained(string text, Match match) =>
        InBrackets().IsMatch(text[..match.Index]) || Meaning().IsMatch(text[(match.Index + match.Length)..]);

    private static Match? Quote(string text, Match match) =>
        Quotation().Matches(text).FirstOrDefault(quote => quote.Index <= match.Index && quote.Index + quote.Length >= match.Index + match.Length);

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"“[^”]*”|«[^»]*»|„[^“]*“|""[^""]*""|‘[^’]*’(?!\w)")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<letters>\p{Lu}{2,})s?(?![\p{L}\p{N}])")]
    private static partial Regex Capitals();

    [GeneratedRegex("^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$")]
    private static partial Regex Roman();

    [GeneratedRegex(@"[\p{L}\p{N}][”’""]?,? \([^()]{0,30}$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?:[”""]? \(\p{L}|,? (?:is |are |which is )?(?:short for|which means|which stands for|stands for|means|meaning|that is)\b|, or \p{L})")]
    private static partial Regex Meaning();

    // A sentence about a word says so.
    [GeneratedRegex(@"\b(?:words?|terms?|phrases?|wording|verbs?|language|expressions?|instead|avoid\w*|rather than|says?|said|saying|calls?|called|write|writes|wrote|speak|speaks|used to|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWords();

    // The name of a line is words, whatever signs it has.
    [GeneratedRegex(@"[()|?*…]+")]
    private static partial Regex Plain();

    private sealed record Rule(Advice Advice, Phrases Phrases, Phrases Near, Phrases Except);
}
