using System.Globalization;
using Site.Documents;
using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>What is published, when, and what a preview adds.</summary>
public sealed class Publishing
{
    private static readonly DateOnly Before = new(2026, 2, 28);
    private static readonly string[] PagesWithCards = ["index.html", "articles/index.html", "topics/closeness/index.html"];

    [Fact]
    public void Keys_match_whatever_their_case()
    {
        var article = MiniSite.Article("REVIEWED: {ON: 2026-06-01, by: A. Person, Credential: LMFT, next: 2027-06-01}")
            .Replace("keyPoints:", "keypoints:", StringComparison.Ordinal).Replace("title:", "Title:", StringComparison.Ordinal);
        var page = new MiniSite().With(MiniSite.ArticlePath, article).Show();

        Assert.Equal("A wall or a boundary", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".key-points li").Length);
        Assert.Contains("A. Person, LMFT", page.QuerySelector(".provenance")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_of_a_later_day_stays_out_of_everything() => StaysOut(new MiniSite(), Before);

    [Fact]
    public void A_draft_stays_out_of_everything() => StaysOut(Article("draft: true"), MiniSite.Today);

    [Fact]
    public void An_article_is_out_on_its_day() => Assert.NotNull(new MiniSite().Build(new DateOnly(2026, 3, 1)).Files[ArticlePage]);

    [Theory]
    [InlineData("", "2026-03-01T00:00:00Z", true)]
    [InlineData("", "2026-02-28T23:59:59Z", false)]
    [InlineData("America/Los_Angeles", "2026-03-01T07:59:59Z", false)]
    [InlineData("America/Los_Angeles", "2026-03-01T08:00:00Z", true)]
    [InlineData("Pacific/Auckland", "2026-02-28T10:59:59Z", false)]
    [InlineData("Pacific/Auckland", "2026-02-28T11:00:00Z", true)]
    public void A_day_begins_where_the_practice_is(string zone, string moment, bool isOut)
    {
        using var folder = new TemporaryFolder();
        var site = zone.Length == 0 ? new MiniSite() : new MiniSite().Replace("facts/site.yml", "region: US\n", $"region: US\ntimeZone: {zone}\n");
        site.WriteTo(folder.Path);
        var now = BuildDay.At(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));

        Assert.Equal(isOut, SitePipeline.Build(new BuildOptions(folder.Path, now), new Site.Problems.ProblemList())!.Outline.Articles.Count == 1);
    }

    [Theory]
    [InlineData("draft: true", "Draft", "This is a draft.")]
    [InlineData("", "Scheduled for March 1, 2026", "not on the published site before March 1, 2026")]
    public void A_preview_shows_and_marks_both(string frontMatter, string mark, string notice)
    {
        var preview = Article(frontMatter).Build(Before, drafts: true);

        Assert.Contains(notice, preview.Page(ArticlePage).Document.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.All(PagesWithCards, path =>
            Assert.Contains(mark, preview.Page(path).Document.Texts(".card strong")));
    }

    [Fact]
    public void A_preview_asks_search_engines_to_stay_away_from_every_page()
    {
        var preview = new MiniSite().Build(drafts: true);
        var site = new MiniSite().Build();

        Assert.All(preview.Files.Keys.Where(IsPage), path => Assert.Equal(["noindex"], preview.Page(path).Document.Values("meta[name=robots]", "content")));
        Assert.All(site.Files.Keys.Where(path => IsPage(path) && !site.Page(path).IsKeptOutOfSearch()), path => Assert.Empty(site.Page(path).Document.QuerySelectorAll("meta[name=robots]")));
    }

    [Fact]
    public void A_published_article_bears_no_mark() =>
        Assert.Empty(new MiniSite().Show("index.html", drafts: true).Texts(".card strong"));

    [Fact]
    public void A_review_is_shown()
    {
        var page = Article("reviewed: {on: 2026-06-01, by: A. Person, credential: LMFT, next: 2027-06-01}").Show();

        Assert.Contains("Reviewed June 1, 2026", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Reviewed by A. Person, LMFT, on June 1, 2026. The next review is due on June 1, 2027.", page.Texts(".provenance li"));
        Assert.Contains("\"lastReviewed\":\"2026-06-01\"", Assert.Single(page.Scripts).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("was due for review", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The country of the language's tag, or else that of the site.</summary>
    [Theory]
    [InlineData("en-US", "Published June 1, 2026")]
    [InlineData("en", "Published June 1, 2026")]
    [InlineData("en-CA", "Published June 1, 2026")]
    [InlineData("en-GB", "Published 1 June 2026")]
    [InlineData("en-Latn-IE", "Published 1 June 2026")]
    public void A_day_is_written_as_in_the_country(string language, string words)
    {
        var day = Assert.Single(Article("").Replace(MiniSite.ArticlePath, "published: 2026-03-01", "published: 2026-06-01").Replace("facts/site.yml", "language: en-US", $"language: {language}").Show().QuerySelectorAll(".facts time"));

        Assert.Equal(words, day.ParentElement!.Words());
        Assert.Equal(words["Published ".Length..], day.TextContent);
        Assert.Equal("2026-06-01", day.GetAttribute("datetime"));
    }

    [Fact]
    public void An_article_without_a_review_says_so()
    {
        var page = new MiniSite().Show();

        Assert.Contains("No clinician has reviewed this article yet.", page.Texts(".provenance li"));
        Assert.DoesNotContain("eviewed", Assert.Single(page.Scripts).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_is_due_is_a_notice_on_the_page() => Assert.Contains(
        "This article was due for review on June 1, 2026.",
        Article("reviewed: {on: 2025-06-01, by: A. Person, credential: LMFT, next: 2026-06-01}").Show().QuerySelector("article")!.TextContent,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-06-02", true)]
    [InlineData("2026-11-28", true)]
    public void The_notice_of_a_review_appears_the_day_after_it_was_due(string today, bool isShown)
    {
        var page = Article("reviewed: {on: 2025-06-01, by: A. Person, credential: LMFT, next: 2026-06-01}").Show(today: Day(today));

        Assert.Equal(isShown, page.QuerySelector("article")!.TextContent.Contains("was due for review", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", false)]
    public void The_mark_of_a_scheduled_article_ends_on_its_day(string today, bool isShown)
    {
        var site = new MiniSite().Build(Day(today), drafts: true);

        Assert.Equal(isShown, site.Page(ArticlePage).Document.QuerySelector("article")!.TextContent.Contains("not on the published site before", StringComparison.Ordinal));
        Assert.Equal(isShown, site.Page("index.html").Document.QuerySelector(".card strong") is not null);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void StaysOut(MiniSite site, DateOnly today)
    {
        var files = site.Build(today).Files;

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files.Keys, path => path.Contains("a-wall", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("a-wall", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("A wall or", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
