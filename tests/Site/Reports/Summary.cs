using System.Text;
using AngleSharp.Html.Parser;
using Markdig;
using Site.Documents;
using Site.Output;
using Site.Problems;
using Site.Reports;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>The job summary on GitHub: Markdown, read here by a Markdown that knows what GitHub's knows.</summary>
public sealed class Summary
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseEmojiAndSmiley().Build();

    [Fact]
    public void Every_text_survives_Markdown()
    {
        var path = "input/articles/a_b_|`c`<d>.md";
        var report = new Report(
            [new Problem("a-code", Severity.Error, new Position(path, 12, 34), Specimens.Hostile), new Problem("b-code", Severity.Warning, new Position("b.md", 1, 1), "Two\nlines.")],
            [new PageFigures(path, IsArticle: true, new PageAddress("/a_b/"), 1234, null)]);

        Assert.Equal(
            [["error", $"{path}(12,34)", Specimens.Hostile, "a-code"], ["warning", "b.md(1,1)", "Two lines.", "b-code"], [path, "1234", "–", "/a_b/"]],
            Rows(GitHubSummary.Of(report, "Two", 100_000)));
    }

    [Fact]
    public void Lists_errors_first_and_all_of_them()
    {
        var rows = Rows(GitHubSummary.Of(new Report([.. Specimens.Many(Severity.Warning, 30), .. Specimens.Many(Severity.Error, 30)], []), "Many", 100_000));

        Assert.Equal([.. Enumerable.Repeat("error", 30), .. Enumerable.Repeat("warning", 30)], rows.Select(row => row[0]));
    }

    [Fact]
    public void Gives_length_reading_grade_and_address_of_articles_alone() =>
        Assert.Equal(["input/articles/a wall.md", "1234", "5.5", "/articles/a-wall/"], Assert.Single(Rows(GitHubSummary.Of(Specimens.Report with { Problems = [] }, "None", 100_000))));

    [Fact]
    public void Stays_within_its_room_and_counts_what_does_not_fit()
    {
        var page = Specimens.Report.Pages[0];
        var summary = GitHubSummary.Of(new Report([.. Specimens.Many(Severity.Error, 20_000, Specimens.Hostile)], [.. Enumerable.Repeat(page, 20_000)]), "Many", 1_000_000);
        var rows = Rows(summary);

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 700_000, 1_000_000);
        Assert.Contains($"Another {20_000 - rows.Count(row => row[0] == "error")} did not fit here.", summary, StringComparison.Ordinal);
        Assert.Contains($"Another {20_000 - rows.Count(row => row[0] == page.Path)} did not fit here.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_added_to_what_the_step_has_written()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("summary.md");
        File.WriteAllText(path, "Before.\n");

        Assert.Null(new AppendSummary(path).Add(room => $"{room} bytes of room, é\n"));
        Assert.Equal("Before.\n1048568 bytes of room, é\n", File.ReadAllText(path));
    }

    [Fact]
    public void Is_left_out_where_it_does_not_fit()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("summary.md");
        File.WriteAllText(path, new string('a', (1024 * 1024) - 9));

        Assert.Equal("There is no room left in it.", new AppendSummary(path).Add(_ => "Ten bytes.\n"));
        Assert.Equal((1024 * 1024) - 9, new FileInfo(path).Length);
    }

    private static string[][] Rows(string markdown) =>
        [.. new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, Markdown)).QuerySelectorAll("tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray())];
}
