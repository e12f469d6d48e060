using Site.Documents;

namespace Site.Reports;

/// <summary>What can be counted of a page.</summary>
/// <param name="Path">Its file, as problems name it.</param>
/// <param name="IsArticle">Whether it is an article.</param>
/// <param name="Address">Where it stands on the site.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="ReadingGrade">The years of school that its sentences ask for; <see langword="null"/> without a sentence.</param>
public sealed record PageFigures(string Path, bool IsArticle, PageAddress Address, int Words, double? ReadingGrade)
{
    /// <summary>The figures of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its figures.</returns>
    public static PageFigures Of(Page page) =>
        new(page.Source.DisplayPath, page.Kind == PageKind.Article, page.Address, page.Body.Words, page.Body.ReadingGrade);
}
