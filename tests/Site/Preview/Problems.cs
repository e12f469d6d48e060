using System.Net;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>What is wrong is said beside the last good page, and goes when it is mended.</summary>
public sealed class Problems
{
    private const string Address = "/articles/a-wall/";

    [Fact]
    public async Task An_error_is_told_with_its_place_and_leaves_the_last_good_page()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "The last good one.")));

        preview.Write(MiniSite.ArticlePath, MiniSite.Article("decription: A slip", "Not shown."));
        await preview.UntilToldAsync(told => told.HasErrors);

        var problem = Assert.Single(preview.Last.Problems);
        Assert.Equal(("error", "unknown-key", 11, 1), (problem.Severity, problem.Code, problem.Line, problem.Column));
        Assert.EndsWith(MiniSite.ArticlePath, problem.Path, StringComparison.Ordinal);
        Assert.Equal($"vscode://file/{preview.FileOf(MiniSite.ArticlePath).Replace('\\', '/').TrimStart('/')}:11:1", problem.Href);
        Assert.Contains("Did you mean \"description\"?", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The last good one.", (await preview.PageAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(preview.Reloads[^1].NewProblems);
    }

    [Fact]
    public async Task Mending_clears_it()
    {
        await using var preview = await MiniPreview.StartAsync();

        preview.Write("articles/new.md", "titel: x");
        await preview.UntilToldAsync(told => told.HasErrors);
        File.Delete(preview.FileOf("articles/new.md"));
        await preview.UntilToldAsync(told => !told.HasErrors);

        Assert.Empty(preview.Last.Problems);
    }

    [Fact]
    public async Task A_problem_of_another_page_stays_told_when_one_is_mended()
    {
        await using var preview = await MiniPreview.StartAsync();

        preview.Write("pages/about.md", MiniSite.Page("About us") + "\n\n##Wrong");
        preview.Write("pages/privacy.md", MiniSite.Page("Privacy") + "\n\n##Wrong");
        await preview.UntilToldAsync(told => told.Problems.Count == 2);
        preview.Write("pages/about.md", MiniSite.Page("About us"));
        await preview.UntilToldAsync(told => told.Problems.Count == 1);

        Assert.EndsWith("pages/privacy.md", preview.Last.Problems[0].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_change_are_held_against_every_page()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "It is a plain thing.")));

        preview.Write("facts/wording.yml", new MiniSite().Text("facts/wording.yml").Replace("simply", "plain", StringComparison.Ordinal));
        await preview.UntilToldAsync(told => told.Problems.Count > 0);

        Assert.Equal(("wording", 16), (preview.Last.Problems[0].Code, preview.Last.Problems[0].Line));
    }

    [Fact]
    public async Task Without_a_good_page_a_plain_one_names_the_problems()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("colour: <b>red</b>")));

        var answer = await preview.GetAsync(Address);
        var page = await preview.PageAsync(Address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("1 error", page.QuerySelector("h1")!.TextContent);
        Assert.EndsWith("articles/a-wall.md, line 11", page.QuerySelector("li a")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", page.QuerySelector("li a")!.GetAttribute("href"), StringComparison.Ordinal);

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "Good at last."));
        await preview.UntilAsync(Address, good => good.Body!.TextContent.Contains("Good at last.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_ran_out_only_warns_as_it_does_in_a_build()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().Replace("facts/helplines.yml", "verified: 2026-06-01", "verified: 2024-06-01"));

        Assert.False(preview.Last.HasErrors);
        Assert.Contains(preview.Last.Problems, problem => problem is { Code: "helpline-overdue", Severity: "warning" });
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/")).StatusCode);
    }
}
