using System.Collections.Immutable;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>A table says in its caption what it shows, each column has a heading, and each row a cell for each (WCAG 1.3.1).</summary>
internal static class CheckTables
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text) => text.All.OfType<Table>().SelectMany(table => In(table, text));

    private static IEnumerable<Problem> In(Table table, BodyTree text)
    {
        if (table.Caption is null)
        {
            yield return TextProblems.TableWithoutCaption(text.At(table.Start));
        }

        if (table.Rows is not [{ IsHeader: true } head, ..])
        {
            yield break;
        }

        if (head.Cells.Take(head.Written).Any(IsEmpty))
        {
            yield return TextProblems.TableHeadEmpty(text.At(head.Start));
        }

        foreach (var row in table.Rows.Where(row => row.Written != head.Written))
        {
            yield return TextProblems.TableRowLength(text.At(row.Start), row.Written, head.Written);
        }
    }

    private static bool IsEmpty(ImmutableArray<Block> cell) => cell.OfType<Leaf>().All(leaf => string.IsNullOrWhiteSpace(leaf.Words.Text));
}
