using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Headings stand in the text itself, have words, and go down one level at a time (WCAG 1.3.1, 2.4.6).</summary>
internal static class CheckHeadings
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text) =>
        text.All.OfType<SectionHeading>().Select(heading => Complaint(heading, text)).OfType<Problem>();

    private static Problem? Complaint(SectionHeading heading, BodyTree text) => heading switch
    {
        { Around.Enclosure: Enclosure.Fence or Enclosure.Other } => TextProblems.HeadingInBlock(text.At(heading.Start)),
        { Level: 1 } => TextProblems.HeadingLevelOne(text.At(heading.Start)),
        _ when string.IsNullOrWhiteSpace(heading.Words.Text) => TextProblems.HeadingEmpty(text.At(heading.Start)),
        _ when heading.Level > heading.SectionLevel + 1 => TextProblems.HeadingSkipped(text.At(heading.Start), heading.Level, heading.SectionLevel + 1),
        _ => null,
    };
}
