using System.Globalization;
using System.Text;
using Site.Problems;

namespace Site.Reports;

/// <summary>The job summary: every problem in a table, and the figures of every article.</summary>
public static class GitHubSummary
{
    /// <summary>Writes the summary.</summary>
    /// <param name="report">The report, with the paths of the repository.</param>
    /// <param name="heading">Its heading: how many problems there are.</param>
    /// <param name="most">How many bytes it may take; GitHub shows nothing of a summary that is larger.</param>
    /// <returns>The summary as Markdown; what does not fit is counted.</returns>
    public static string Of(Report report, string heading, int most)
    {
        var summary = new StringBuilder($"## {heading}\n\n");
        Table(summary, "| | Where | What to do | Code |\n|---|---|---|---|\n", [.. report.WorstFirst.Select(Row)], most / 2);
        Table(summary, "| Article | Words | Reading grade | Its address in the preview |\n|---|--:|--:|---|\n", [.. report.Pages.Where(page => page.IsArticle).Select(Row)], most / 4);
        return summary
            .AppendJoin("", report.Notes.Select(note => $"{PlainMarkdown.Of(note)}\n\n"))
            .Append("The reading grade is the years of school that the sentences ask for, and is known for English alone. It is a number to look at; nothing depends on it.\n\n")
            .Append("To see the pages, run `dotnet run --project src -- preview`, or open the site from the artifacts of the pull request's run.\n\n")
            .ToString();
    }

    private static void Table(StringBuilder summary, string head, string[] rows, int most)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var fitting = rows.TakeWhile(row => (most -= Encoding.UTF8.GetByteCount(row)) >= 0).ToArray();
        summary.Append(head).AppendJoin("", fitting).Append('\n');
        if (fitting.Length < rows.Length)
        {
            summary.Append(CultureInfo.InvariantCulture, $"Another {rows.Length - fitting.Length} did not fit here. `dotnet run --project src -- check --format text` lists all.\n\n");
        }
    }

    private static string Row(Problem problem) =>
        $"| {problem.Level} | {PlainMarkdown.Of(problem.At.ToString())} | {PlainMarkdown.Of(problem.Message)} | {PlainMarkdown.Of(problem.Code)} |\n";

    private static string Row(PageFigures page) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {PlainMarkdown.Of(page.Path)} | {page.Words} | {page.ReadingGrade?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–"} | {PlainMarkdown.Of(page.Address.Path)} |\n");
}
