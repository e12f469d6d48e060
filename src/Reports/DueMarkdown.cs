using Site.Documents;

namespace Site.Reports;

/// <summary>A report for an issue: a checklist a group, to tick off. Where the repository is known, the place leads to its editor.</summary>
public static class DueMarkdown
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its lines.</returns>
    public static IEnumerable<string> Of(DueReport report) => report.Items.Count == 0
        ? [DueWords.Nothing(report)]
        : report.Items
            .GroupBy(item => item.Kind)
            .SelectMany(group => (string[])["", $"## {DueWords.Heading(group.Key)} ({group.Count()})", "", .. group.Select(item => Line(item, report.EditPage))])
            .Skip(1);

    private static string Line(DueItem item, string editPage)
    {
        var late = item.FailsCheck ? "**`check` fails:** " : "";
        return $"- [ ] {late}{PlainMarkdown.Of(item.Name)} ({PlainMarkdown.Of(item.By)}): {DueWords.When(item.Days)}, {item.Day.Iso()}, {Place(item, editPage)}";
    }

    private static string Place(DueItem item, string editPage) => editPage.Length > 0
        ? $"[`{item.At}`]({AddressTemplate.Fill(editPage, item.Source)})"
        : $"`{item.At}`";
}
