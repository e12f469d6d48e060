using Site.Tests.Support;

namespace Site.Tests;

/// <summary>All problems at once, in one order, each of them once.</summary>
public sealed class ProblemOrder
{
    private static readonly string[] Processors = ["1", "2", "16"];

    [Fact]
    public void Is_by_file_line_and_column() => Assert.Equal(
        [
            "input/articles/a-wall.md(2,8) empty-value",
            "input/articles/a-wall.md(11,1) unknown-key",
            "input/articles/a-wall.md(16,1) raw-html",
            "input/articles/a-wall.md(16,5) dead-link",
            "input/articles/a-wall.md(16,22) link-scheme",
            "input/articles/b-wall.md(1,1) front-matter-missing",
            "input/articles/b-wall.md(1,1) too-few-sources",
            "input/facts/site.yml(6,9) sample-value",
            "input/facts/site.yml(8,12) sample-value",
            "input/pages/privacy.md(1,1) missing-file",
        ],
        Wrong().Build().Places);

    [Fact]
    public void Names_each_problem_once() => Assert.Distinct(Wrong().Build().Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Is_the_same_with_one_processor_and_with_many()
    {
        using var folder = new TemporaryFolder();
        var site = Wrong();
        for (var i = 0; i < 100; i++)
        {
            site.With($"articles/w{i}.md", MiniSite.Article($"layout: {i}", "[A](gone.md) [B](gone.md) <b>"));
        }

        site.WriteTo(folder.File("input"));

        var runs = Processors.Select(count => Command.Run(folder.Path, "check --today 2026-06-15", ("DOTNET_PROCESSOR_COUNT", count)).Error).ToArray();

        Assert.True(runs[0].Length > 400);
        Assert.All(runs, lines => Assert.Equal(runs[0], lines));
    }

    [Fact]
    public void One_problem_hides_no_other_of_the_same_text() => Assert.Equal(
        ["input/articles/a-wall.md(16,1) block-title-missing", "input/articles/a-wall.md(17,1) dead-link", "input/articles/a-wall.md(20,1) table-without-caption", "input/articles/a-wall.md(22,3) raw-html", "input/articles/a-wall.md(24,1) heading-skipped"],
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "::: try\n[A](gone.md)\n:::\n\n| A | B |\n|---|---|\n| <b> | c |\n\n#### D")).Build().Places);

    private static MiniSite Wrong() => new MiniSite()
        .With(MiniSite.ArticlePath, MiniSite.Article("layout: wide", "<b> [A](gone.md), or [B](javascript:1)").Replace("title: A wall or a boundary", "title: ''", StringComparison.Ordinal))
        .With("articles/b-wall.md", "No front matter.")
        .Replace("facts/site.yml", "The Practice", "Sample Practice")
        .Without("pages/privacy.md");
}
