using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>A table says in its caption what it shows (WCAG 1.3.1).</summary>
internal static class CheckTables
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text) =>
        text.All.OfType<Table>().Where(table => table.Caption is null).Select(table => TextProblems.TableWithoutCaption(text.At(table.Start)));
}
