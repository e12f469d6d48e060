using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Headings stand in the text itself, have words, and go down one level at a time (WCAG 1.3.1, 2.4.6).</summary>
internal static class CheckHeadings
{
    private const int LongestHeading = 80;
    private const string SentenceEnds = ".!?…,;";

    /// <summary>Looks through a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(Page page, BodyTree text) =>
    [
        // The line that ends what was meant for front matter is no heading's.
        .. text.All.OfType<SectionHeading>().Where(heading => !heading.IsUnderlined || !page.IsHalfRead).Select(heading => Complaint(heading, text)).OfType<Problem>(),
        .. text.All.OfType<SectionHeading>().Where(heading => !string.IsNullOrWhiteSpace(heading.Words.Text))
            .GroupBy(heading => heading.Words.Text.Trim(), StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Skip(1)).Select(heading => TextProblems.HeadingRepeated(text.At(heading.Start), heading.Words.Text.Trim())),
        .. text.Blocks.OfType<Paragraph>().Where(IsHeadingInDisguise).Select(paragraph => TextProblems.HeadingInBold(text.At(paragraph.Start), paragraph.Words.Text.Trim().TrimEnd(':'))),
    ];

    private static Problem? Complaint(SectionHeading heading, BodyTree text) => heading switch
    {
        { IsUnderlined: true } => TextProblems.HeadingUnderlined(text.At(heading.Start), heading.Words.Text.Trim()),
        { Around.Enclosure: Enclosure.Fence or Enclosure.Other } => TextProblems.HeadingInBlock(text.At(heading.Start)),
        { Level: 1 } => TextProblems.HeadingLevelOne(text.At(heading.Start)),
        _ when string.IsNullOrWhiteSpace(heading.Words.Text) => TextProblems.HeadingEmpty(text.At(heading.Start)),
        _ when heading.Level > heading.SectionLevel + 1 => TextProblems.HeadingSkipped(text.At(heading.Start), heading.Level, heading.SectionLevel + 1),
        _ => null,
    };

    // A whole paragraph in bold that ends as no sentence does.
    private static bool IsHeadingInDisguise(Paragraph paragraph) =>
        paragraph.Content is [Emphasis { IsStrong: true }] && paragraph.Words.Text is { Length: <= LongestHeading } words
        && words.TrimEnd(' ', '”', '’', '"', ')') is [.., var last] && !SentenceEnds.Contains(last, StringComparison.Ordinal);
}
