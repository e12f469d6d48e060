using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>
/// Reads a text as its reader will: whether it is safe, kind and plain. It judges by counting and by the words of the text's language,
/// because readability formulas differ by years on one text; and it lets other people's words be.
/// </summary>
internal sealed partial class CheckProse
{
    private readonly FindWording _wording;
    private readonly CheckMentions _mentions;
    private readonly CheckAbbreviations _abbreviations;
    private readonly SiteFacts? _site;
    private readonly (string Name, Regex Pattern)[] _formerNames;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    /// <param name="words">The words of the language of the texts.</param>
    public CheckProse(Facts? facts, Lexicon words)
    {
        _wording = new FindWording(facts?.Wording ?? Wording.Unread, words);
        _mentions = new CheckMentions(facts, words, _wording.Phrases.Count);
        _abbreviations = new CheckAbbreviations(facts?.Wording ?? Wording.Unread, words);
        _site = facts?.Site;
        _formerNames = [.. (facts?.Site.FormerNames ?? []).Select(name =>
            (name, new Regex($@"(?<!\w){Regex.Escape(name.Replace('’', '\''))}(?!\w)", RegexOptions.CultureInvariant)))];
        Language = new ProseLanguage(new SentenceEnds(words.Sentences), Phrases.Of([_wording.Phrases, _mentions.Phrases]));
    }

    /// <summary>How texts of the language are read.</summary>
    public ProseLanguage Language { get; }

    /// <summary>Looks through a page: its front matter and its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The prose of its text.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(Page page, ProseText text)
    {
        var source = page.File!;
        ProseBlock[] above = [.. FrontMatter(page, source)];
        return
        [
            .. above.Concat(text.Heard).SelectMany(block => _wording.In(block, source).Concat(FormerNames(block, source))),
            .. _mentions.In(above, text, source),
            .. _abbreviations.In(text, source),
            .. CheckLengths.In(text, source, page is Article),
            .. Questions(text, source),
            .. text.Blocks.SelectMany(block => block.Inlines).OfType<Link>().Where(link => BareAddress().IsMatch(link.Words) && link.Content is [Letters])
                .Select(link => ProseProblems.LinkText(source.AtIndex(link.Start), link.Words)),
        ];
    }

    /// <summary>Looks through words of the facts that readers read as they stand.</summary>
    /// <param name="words">The words.</param>
    /// <param name="source">Their file.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(Located<string> words, SourceFile source)
    {
        var block = new ProseBlock(ProseRole.Text, Words.Found(words.Value, source, words.At), Language) { Start = source.IndexOf(words.At) };
        return _wording.In(block, source).Concat(FormerNames(block, source));
    }

    private IEnumerable<ProseBlock> FrontMatter(Page page, SourceFile source)
    {
        Located<string>[] values = [page.Title, page.Description, .. (page as Article)?.KeyPoints ?? []];
        return values.Where(value => value.Value.Length > 0)
            .Select(value => new ProseBlock(ProseRole.Title, Words.Found(value.Value, source, value.At), Language) { Start = source.IndexOf(value.At) });
    }

    // A name is written with its capitals: "close enough" may be meant as it is.
    private IEnumerable<Problem> FormerNames(ProseBlock block, SourceFile source) => _formerNames is [] ? [] :
        from former in _formerNames
        from match in former.Pattern.Matches(block.Folded.Text.Replace('’', '\''))
        select ProseProblems.FormerName(source.AtIndex(block.PlaceOf(match)), former.Name, _site!.Name);

    private static IEnumerable<Problem> Questions(ProseText text, SourceFile source)
    {
        var headings = text.Blocks.Where(block => block.Role == ProseRole.Heading).ToLookup(heading => heading.Text.EndsWith('?'));
        return headings[true].Count() > Math.Max(1, headings[false].Count())
            ? [ProseProblems.QuestionHeadings(source.AtIndex(headings[true].First().Start), headings[true].Count(), headings[false].Count())]
            : [];
    }

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();
}
