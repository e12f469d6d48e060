using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Finds what is wrong with the marks of a text and with the shape that they give it. It sees what was read, and draws nothing.</summary>
internal static class CheckShape
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">Where to complain.</param>
    public static void In(BodyTree text, ProblemList problems)
    {
        IEnumerable<Problem> found =
        [
            .. CheckMarkup.In(text), .. CheckHeadings.In(text), .. CheckFences.In(text), .. CheckTables.In(text), .. CheckLinks.In(text), .. CheckNotes.In(text),
        ];
        foreach (var problem in found)
        {
            problems.Add(problem);
        }
    }
}
