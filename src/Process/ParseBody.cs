using System.Collections.Concurrent;
using Site.Documents;
using Site.Problems;
using Site.Process.Drawing;
using Site.Process.Markdown;
using Site.Process.Prose;
using Site.Process.Reading;
using Site.Process.Shape;
using Voices = Site.Theme.Voices;

namespace Site.Process;

/// <summary>Reads the text of a page, finds what is wrong in it, and turns it into pieces.</summary>
/// <param name="voices">What each language brings: its quotation marks.</param>
/// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
public sealed class ParseBody(Voices voices, Facts? facts) : IProcess<Page, Page?>
{
    private readonly ConcurrentDictionary<string, ReadMarkdown> _readMarkdown = new(StringComparer.Ordinal);
    private readonly CheckShape _checkShape = new(facts);
    private readonly CheckNumbers? _checkNumbers = facts is null ? null : CheckNumbers.InTexts(facts.Helplines, facts.Site.Region.Value);
    private readonly CheckProse _checkProse = new(facts);

    /// <inheritdoc/>
    public Page? Process(Page document, ProblemList problems)
    {
        var language = document.Language?.Value ?? voices.Language;
        var readMarkdown = _readMarkdown.GetOrAdd(language, tag => new ReadMarkdown(voices.In(tag).QuotationMarks, facts));
        if (readMarkdown.Read(document.Source, problems) is not { } text)
        {
            return null;
        }

        var found = new ProblemList();
        var prose = ProseText.Of(text);
        _checkShape.In(document, text, found);
        _checkNumbers?.In(document, text, found);
        _checkProse.Check(document, prose, found);
        foreach (var problem in new Allowances(text).LeaveOut(found.InOrder()))
        {
            problems.Add(problem);
        }

        return document with { Body = BodyOf(text, prose) };
    }

    private static Body BodyOf(BodyTree text, ProseText prose)
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
            Tested = [.. text.Inlines<TestedCount>().Select(count => new Located<string>(count.Name, text.At(count.Start)))],
            Tiers = [.. text.All.OfType<Fence>().Where(fence => fence.Tier is not null).Select(fence => new Tier(fence.Tier!.Value, text.At(fence.Start)))],
            Samples = SampleMarks.PassagesOf(text),
            IsSample = SampleMarks.In(text).Any(found => found.Mark.IsArticle),
            Blocks = [.. text.Blocks.Where(block => block is not Markup).Select(block => text.At(block.Start).Line)],
            ReadingGrade = ReadingGrade.Of(prose),
            Words = prose.Blocks.Sum(block => block.Length),
        };
    }

    private static IEnumerable<PageLink> LinksOf(BodyTree text) =>
        from link in text.Inlines<Link>()
        let page = link.Target as LinkTarget.ToPage
        where page is not null
        select new PageLink(page.Path, page.Fragment, link.Written, text.At(link.Start));
}
