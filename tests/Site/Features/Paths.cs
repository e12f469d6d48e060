using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>Ways in: a few articles in an order of their own, for readers who come with one question.</summary>
public sealed class Paths
{
    private static MiniSite Three => new MiniSite().WithArticle("a-gate").WithArticle("a-moat").WithArticle("a-tower");

    [Fact]
    public void Are_doors_of_the_home_page_in_their_order_before_all_else()
    {
        var home = Three.WithPath("b", "a-gate", "order: 2\n").WithPath("c", "a-wall, a-moat", "order: 1\n").WithPath("a", "a-moat").Show("index.html");

        Assert.Equal(["c", "b", "a"], home.Texts(".doors a"));
        Assert.Equal(["/paths/c/", "/paths/b/", "/paths/a/"], home.Values(".doors a", "href"));
        Assert.Equal(["2 articles", "1 article", "1 article"], home.Texts(".doors .small"));
        Assert.Equal(["Begin where you are", "Articles", "Topics"], home.Texts("main h2"));
        Assert.True(home.QuerySelector(".doors")!.Precedes(home.QuerySelector("main > .prose")!));
        Assert.True(home.QuerySelector("main > .prose")!.Precedes(home.QuerySelector(".cards")!));
    }

    [Fact]
    public void Are_pages_that_list_their_articles_in_their_order()
    {
        var page = Three.WithPath("in", "a-tower, a-wall, a-gate").WithPath("out", "a-moat").Show("paths/in/index.html");

        Assert.Equal(["a-tower", "A wall or a boundary", "a-gate"], page.Texts("main ol.entries h2"));
        Assert.Equal(["/articles/a-tower/", "/articles/a-wall/", "/articles/a-gate/"], page.Values("main ol.entries a", "href"));
        Assert.Equal(["out"], page.Texts("main .pills a"));
        Assert.Equal(["Home", "in"], page.Texts(".breadcrumb li"));
    }

    /// <summary>Without script, nobody knows by which path a reader has come: each says what is next on it.</summary>
    [Fact]
    public void Lead_on_from_each_article()
    {
        var site = Three.WithPath("in", "a-wall, a-gate").WithPath("out", "a-moat, a-wall, a-tower").Build();

        var middle = site.Page(Written.ArticlePage).Document;
        Assert.Equal(["Next in “in”: a-gate", "Next in “out”: a-tower"], middle.Texts(".next a"));
        Assert.Equal(["/articles/a-gate/", "/articles/a-tower/"], middle.Values(".next a", "href"));
        Assert.Equal(["All of “in”", "All of “out”"], middle.Texts(".article-nav li a").Take(2));
        Assert.Equal(["Next: a-moat"], site.Page("articles/a-gate/index.html").Document.Texts(".next a"));
        Assert.Equal("All of “in”", site.Page("articles/a-gate/index.html").Document.Texts(".article-nav li a")[0]);
        var moat = site.Page("articles/a-moat/index.html").Document;
        Assert.Equal(["Next in “out”: A wall or a boundary"], moat.Texts(".next a"));
        Assert.Equal(["Next: a-tower"], moat.Texts(".article-nav li a[rel=next]"));
    }

    [Fact]
    public void Leave_no_trace_where_there_are_none()
    {
        var site = Three.Build();

        Assert.Empty(site.Page("index.html").Document.QuerySelectorAll(".doors, #doors_title"));
        Assert.DoesNotContain(site.Files.Keys, path => path.StartsWith("paths/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("draft: true", true)]
    public void Pass_over_what_is_not_published(string draft, bool drafts)
    {
        var site = new MiniSite().WithArticle("a-gate", draft).WithPath("in", "a-gate, a-wall").WithPath("gone", "a-gate");

        Assert.Equal(drafts ? ["a-gate", "A wall or a boundary"] : ["A wall or a boundary"], site.Show("paths/in/index.html", drafts: drafts).Texts("main ol.entries h2"));
        Assert.Equal(drafts ? ["gone", "in"] : ["in"], site.Show("index.html", drafts: drafts).Texts(".doors a"));
    }

    [Theory]
    [InlineData("articles: []", "wrong-count")]
    [InlineData("articles: [a, b, c, d, e, f, g, h]", "wrong-count")]
    [InlineData("articels: [a-wall]", "unknown-key")]
    public void Need_a_few_articles(string keys, string code) => Assert.Contains(
        code, new MiniSite().With("paths/in.md", MiniSite.Page("in").Replace("---\n\n", $"{keys}\n---\n\n", StringComparison.Ordinal)).Build().Problems.Select(problem => problem.Code));

    [Fact]
    public void That_lead_nowhere_yet_are_told_of_where_a_text_links_to_one() => Assert.Contains(
        "\"../paths/gone.md\" leads to a page that is not published: no article on this path is published.",
        Assert.Single(new MiniSite().WithArticle("a-gate", "draft: true").WithPath("gone", "a-gate").With(MiniSite.ArticlePath, MiniSite.Article(text: "See [the way](../paths/gone.md).")).Build().Problems).Message,
        StringComparison.Ordinal);
}
