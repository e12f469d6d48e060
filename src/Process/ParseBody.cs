using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;
using Site.Process.Drawing;
using Site.Process.Markdown;
using Site.Process.Prose;
using Site.Process.Reading;
using Voices = Site.Theme.Voices;

namespace Site.Process;

/// <summary>Reads the text of a page, finds what is wrong in it, and turns it into pieces.</summary>
/// <param name="voices">What each language brings: its quotation marks.</param>
/// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
public sealed class ParseBody(Voices voices, Facts? facts) : IProcess<Page, Page?>
{
    private readonly ConcurrentDictionary<string, ReadMarkdown> _readMarkdown = new(StringComparer.Ordinal);
    private readonly JudgeText _judge = new(facts);
    private readonly SharedWords _words = new();

    /// <inheritdoc/>
    public Page? Process(Page document, ProblemList problems)
    {
        var language = document.Language?.Value ?? facts?.Site.Language.Value ?? voices.Language;
        var readMarkdown = _readMarkdown.GetOrAdd(language, tag => new ReadMarkdown(voices.In(tag).QuotationMarks, facts));
        if (readMarkdown.Read(document.File!, problems) is not { } text)
        {
            return null;
        }

        var words = Lexicons.Of(language);
        var prose = _judge.Judge(document, text, words, problems);
        return document with { Body = BodyOf(text, prose, words) };
    }

    private Body BodyOf(BodyTree text, ProseText prose, Lexicon words)
    {
        var (parts, notes) = DrawBody.Of(text);
        return new Body
        {
            Parts = parts,
            Notes = notes,
            Headings = [.. text.All.OfType<SectionHeading>().Select(heading => new Heading(heading.Level, heading.Words.Text.Trim(), heading.Id, text.At(heading.Start)))],
            Links = [.. LinksOf(text)],
            Images = [.. text.Inlines<Picture>().Where(picture => picture.Target.Path.Length > 0)
                .Select(picture => new ImagePiece(picture.Target.Path, picture.Alt, text.At(picture.Start)))],
            Helplines = [.. text.Inlines<HelplineLink>().Select(helpline => new Located<string>(helpline.Id, text.At(helpline.Start)))],
            Terms = [.. text.Inlines<Link>().Where(link => link.Target is LinkTarget.ToTerm).Select(link => new Located<string>(((LinkTarget.ToTerm)link.Target).Id, text.At(link.Start)))],
            Tested = [.. text.Inlines<TestedCount>().Select(count => new Located<string>(count.Name, text.At(count.Start)))],
            Tiers = [.. text.All.OfType<Fence>().Where(fence => fence.Tier is not null).Select(fence => new Tier(fence.Tier!.Value, text.At(fence.Start)))],
            Samples = SampleMarks.PassagesOf(text),
            IsSample = SampleMarks.In(text).Any(found => found.Mark.IsArticle),
            Blocks = [.. text.Blocks.Where(block => block is not Markup).Select(block => text.At(block.Start).Line)],
            ReadingGrade = ReadingGrade.Of(prose, words.Language),
            JudgedBy = words,
            Vocabulary = VocabularyOf(text),
            Words = prose.Blocks.Sum(block => block.Length),
        };
    }

    private ImmutableArray<WordUse> VocabularyOf(BodyTree text)
    {
        var count = new WordCount(_words);
        foreach (var leaf in text.Leaves)
        {
            count.Add(leaf.Words.Text);
        }

        return count.Uses;
    }

    private static IEnumerable<PageLink> LinksOf(BodyTree text) =>
        from link in text.Inlines<Link>()
        let page = link.Target as LinkTarget.ToPage
        where page is not null
        select new PageLink(page.Path, page.Fragment, link.Written, text.At(link.Start));
}
