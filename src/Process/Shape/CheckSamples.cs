using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Marks of what came with the copy: each says what to write instead, and a mark that says nothing or stands before nothing is told.</summary>
internal static class CheckSamples
{
    /// <summary>Looks through a text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <returns>What is wrong, and what is still to write.</returns>
    public static IEnumerable<Problem> In(Page page, BodyTree text) =>
        SampleMarks.In(text).SelectMany(found => Complaints(page, text, found.Mark, found.For, text.At(found.Start)));

    private static IEnumerable<Problem> Complaints(Page page, BodyTree text, SampleMark mark, Block? behind, Position at)
    {
        string[] unknown = [.. mark.Gaps.Except(Sample.Gaps)];
        return mark switch
        {
            { IsWhole: false } => [TextProblems.SampleWithoutWords(at)],
            { IsArticle: true } => page is Article && behind is not null && behind == text.Blocks.FirstOrDefault(block => block is not Markup) ? [] : [TextProblems.SampleArticleMisplaced(at)],
            _ when behind is null => [TextProblems.SampleMisplaced(at)],
            _ when unknown.Length > 0 => unknown.Select(gap => TextProblems.SampleGap(at, gap, Sample.Gaps)),
            _ => [TextProblems.SampleText(at, mark.Words)],
        };
    }
}
