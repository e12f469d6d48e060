using System.Net;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>An open page hears of each change, and shows it.</summary>
public sealed class Following
{
    private const string Address = "/articles/a-wall/";

    [Fact]
    public async Task A_change_is_announced_and_shown()
    {
        await using var preview = await MiniPreview.StartAsync();
        var before = preview.Last.Version;

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "A new sentence."));
        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("A new sentence.", StringComparison.Ordinal));

        Assert.NotEqual(before, preview.Last.Version);
        Assert.Equal([MiniSite.ArticlePath], preview.Reloads[^1].Files);
        Assert.Empty(preview.Last.Problems);
    }

    [Fact]
    public async Task Drafts_and_articles_of_a_later_day_are_shown_and_marked()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite()
            .With("articles/a-draft.md", Titled("A draft", "draft: true"))
            .With("articles/a-plan.md", Titled("A plan").Replace("2026-03-01", "2030-01-01", StringComparison.Ordinal)));

        var list = await preview.PageAsync("/articles/");

        Assert.Contains("Draft", list.QuerySelector("li:has(a[href*=a-draft])")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2030", list.QuerySelector("li:has(a[href*=a-plan])")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("draft", (await preview.PageAsync("/articles/a-draft/")).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_file_at_the_root_is_shown_as_it_is_now()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With("root/google123.html", "google123.html, the first"));

        preview.Write("root/google123.html", "google123.html, the other");
        await preview.UntilAsync("/", _ => preview.Reloads.Any(reload => reload.Files.Contains("root/google123.html")));

        Assert.Equal("google123.html, the other", await (await preview.GetAsync("/google123.html")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_edit_of_the_same_length_in_the_same_moment_is_shown()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "The first.")));
        var file = preview.FileOf(MiniSite.ArticlePath);
        var moment = File.GetLastWriteTimeUtc(file);

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "The other."));
        File.SetLastWriteTimeUtc(file, moment);

        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("The other.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_saved_beside_and_renamed_is_shown_at_once()
    {
        await using var preview = await MiniPreview.StartAsync();
        var file = preview.FileOf(MiniSite.ArticlePath);

        File.WriteAllText(preview.FileOf("articles/.a-wall.md.swp"), "an editor's own");
        File.WriteAllText(file + "~", MiniSite.Article(text: "Saved beside."));
        File.Move(file + "~", file, overwrite: true);

        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("Saved beside.", StringComparison.Ordinal));
        Assert.DoesNotContain(preview.Reloads, reload => reload.Problems.Count > 0);
    }

    [Fact]
    public async Task A_renamed_article_moves_and_a_deleted_one_goes()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With("articles/another.md", Titled("Another")));

        File.Move(preview.FileOf("articles/another.md"), preview.FileOf("articles/moved.md"));
        await preview.UntilAsync("/articles/moved/", page => page.Title!.StartsWith("Another", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/articles/another/")).StatusCode);

        File.Delete(preview.FileOf("articles/moved.md"));
        await preview.UntilAsync("/articles/moved/", page => page.Title!.StartsWith("Page not found", StringComparison.Ordinal));
        Assert.Empty(preview.Last.Problems);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_anew_is_followed_further()
    {
        await using var preview = await MiniPreview.StartAsync();

        Directory.Delete(preview.Input, recursive: true);
        await preview.UntilToldAsync(told => told.HasErrors);
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "Made anew.")).WriteTo(preview.Input);
        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("Made anew.", StringComparison.Ordinal));

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "And followed."));
        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("And followed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_exchanged_for_another_is_shown_as_a_whole()
    {
        await using var preview = await MiniPreview.StartAsync();
        var other = new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "Another branch."));
        for (var i = 0; i < 50; i++)
        {
            other.With($"articles/branch-{i}.md", Titled($"Branch {i}"));
        }

        other.WriteTo(preview.Input + "-other");
        Directory.Move(preview.Input, preview.Input + "-before");
        Directory.Move(preview.Input + "-other", preview.Input);

        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("Another branch.", StringComparison.Ordinal));
        await preview.UntilAsync("/articles/branch-49/", page => page.Title!.StartsWith("Branch 49", StringComparison.Ordinal));
        preview.Write("articles/branch-0.md", Titled("Changed"));
        await preview.UntilAsync("/articles/branch-0/", page => page.Title!.StartsWith("Changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_hundred_edits_in_a_burst_end_with_the_last()
    {
        await using var preview = await MiniPreview.StartAsync();

        for (var i = 1; i <= 200; i++)
        {
            preview.Write(i % 2 == 0 ? MiniSite.ArticlePath : $"articles/burst-{i % 10}.md", i % 2 == 0 ? MiniSite.Article(text: $"Edit {i}.") : Titled($"Burst {i}"));
        }

        await preview.UntilAsync(Address, page => page.Body!.TextContent.Contains("Edit 200.", StringComparison.Ordinal));
        await preview.UntilAsync("/articles/burst-9/", page => page.Title!.StartsWith("Burst 199", StringComparison.Ordinal));
        Assert.Empty(preview.Last.Problems);
    }

    [Fact]
    public async Task An_image_is_shown_as_it_is_now()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite()
            .With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>")
            .With(MiniSite.ArticlePath, MiniSite.Article(text: "![A wall](../images/wall.svg)")));

        preview.Write("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 30'/>");

        await preview.UntilAsync(Address, page => page.QuerySelector("main img")?.GetAttribute("width") == "80");
        Assert.Contains("80", await preview.TextAsync("/images/wall.svg"), StringComparison.Ordinal);
    }

    private static string Titled(string title, string frontMatter = "") =>
        MiniSite.Article(frontMatter).Replace("A wall or a boundary", title, StringComparison.Ordinal);
}
