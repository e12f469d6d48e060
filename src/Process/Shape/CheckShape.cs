using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Finds what is wrong with the marks of a page and with the shape that they give it. It sees what was read, and draws nothing.</summary>
/// <param name="facts">What there is to be called; <see langword="null"/> while that cannot be read.</param>
internal sealed class CheckShape(Facts? facts)
{
    private readonly LostHelplines _helplines = new(facts);
    private readonly CheckAddresses _addresses = new(facts);

    /// <summary>Looks through a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Where to complain.</param>
    public void In(Page page, BodyTree text, ProblemList problems)
    {
        IEnumerable<Problem> found =
        [
            .. CheckMarkup.In(text, _helplines), .. CheckCode.In(text, _helplines), .. CheckLostMarks.In(text, _helplines), .. CheckPlainWords.In(page, text),
            .. CheckHeadings.In(page, text), .. CheckFences.In(text), .. CheckLists.In(text), .. CheckTables.In(text), .. CheckLinks.In(text, _helplines), .. _addresses.In(text), .. CheckNotes.In(text), .. CheckSamples.In(page, text),
        ];
        foreach (var problem in found)
        {
            problems.Add(problem);
        }
    }
}
