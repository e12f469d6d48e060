using System.Text.Json;
using Site.Documents;
using Site.Problems;
using Site.Reports;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>The report for programs of one's own.</summary>
public sealed class Json
{
    [Fact]
    public void Names_everything_in_a_fixed_order()
    {
        var problem = new Problem("a-code", Severity.Error, new Position("input/a.md", 12, 34), "Words \"é\" <b>.") { Overdue = true };

        Assert.Equal(
            """{"version":1,"counts":{"errors":1,"warnings":0},"problems":[{"code":"a-code","severity":"error","file":"input/a.md","line":12,"column":34,"message":"Words \"é\" <b>.","overdue":true}],"pages":[{"path":"input/articles/a wall.md","address":"/articles/a-wall/","words":1234,"readingGrade":5.5},{"path":"input/pages/about.md","address":"/about/","words":2,"readingGrade":null}],"notes":["A note."]}""",
            JsonReport.Of(new Report([problem], Specimens.Report.Pages) { Notes = ["A note."] }));
    }

    [Theory]
    [InlineData(Specimens.Hostile)]
    [InlineData("\0\e[31m\r\n\u2028\uFEFF\U0001F600")]
    public void Holds_every_text(string message)
    {
        using var json = JsonDocument.Parse(JsonReport.Of(new Report([.. Specimens.Many(Severity.Warning, 1, message, message)], [])));
        var problem = json.RootElement.GetProperty("problems")[0];

        Assert.Equal((message, message), (problem.GetProperty("message").GetString(), problem.GetProperty("file").GetString()));
    }

    [Fact]
    public void Has_the_figures_of_pages_that_cannot_be_published_yet()
    {
        using var folder = new TemporaryFolder();
        new MiniSite()
            .With("articles/a-moat.md", MiniSite.Article("draft: true").Replace("A wall or", "A moat or", StringComparison.Ordinal))
            .With("articles/a-gate.md", MiniSite.Article("a: key: too many"))
            .WriteTo(folder.File("input"));
        var problems = new ProblemList();

        var site = SitePipeline.Check(new BuildOptions(folder.File("input"), MiniSite.Today), problems);
        var pages = Report.Of(problems, site?.Outline).Pages.Where(page => page.IsArticle);

        Assert.True(problems.HasErrors);
        Assert.Equal([("/articles/a-gate/", 4), ("/articles/a-moat/", 4), ("/articles/a-wall/", 4)], pages.Select(page => (page.Address.Path, page.Words)));
    }
}
