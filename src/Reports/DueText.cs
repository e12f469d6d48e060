using Site.Documents;

namespace Site.Reports;

/// <summary>A report for the eye: groups of aligned lines, one thing a line, each ending in a place that a terminal makes clickable.</summary>
public static class DueText
{
    private const string Indent = "  ";
    private const string Gap = "  ";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its lines.</returns>
    public static IEnumerable<string> Of(DueReport report)
    {
        if (report.Items.Count == 0)
        {
            return [DueWords.Nothing(report)];
        }

        var lines = report.Items.GroupBy(item => item.Kind).SelectMany(group => (string[])["", $"{DueWords.Heading(group.Key)} ({group.Count()})", .. Lines([.. group])]).Skip(1);
        return report.Items.Any(item => item.FailsCheck) ? lines.Concat(["", "! has waited so long that check fails."]) : lines;
    }

    private static IEnumerable<string> Lines(DueItem[] items)
    {
        var when = items.Max(item => DueWords.When(item.Days).Length);
        var what = items.Max(item => What(item).Length);
        return items.Select(item => string.Join(
            Gap,
            (item.FailsCheck ? "! " : Indent) + DueWords.When(item.Days).PadRight(when),
            item.Day.Iso(),
            What(item).PadRight(what),
            item.At));
    }

    private static string What(DueItem item) => $"{item.Name} ({item.By})";
}
