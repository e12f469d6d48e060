using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>What comes after what, and what belongs together.</summary>
public sealed class Navigation
{
    [Fact]
    public void Articles_stand_in_their_order_and_then_by_date()
    {
        var site = new MiniSite().WithArticle("last", published: "2026-05-01").WithArticle("first", "order: 1", published: "2026-04-01").WithArticle("second", "order: 2");

        Assert.Equal(["first", "second", "A wall or a boundary", "last"], site.Show("articles/index.html").Texts(".card a"));
        Assert.Equal(["first", "second", "A wall or a boundary", "last"], site.Show("index.html").Texts(".card a"));
    }

    [Fact]
    public void Articles_without_an_order_stand_by_date_whatever_they_are_called()
    {
        var site = new MiniSite()
            .WithArticle("a-newest", published: "2026-05-01")
            .WithArticle("b-twin", published: "2026-04-01")
            .WithArticle("c-twin", published: "2026-04-01")
            .WithArticle("d-oldest", published: "2025-12-31")
            .WithArticle("e-late-but-first", "order: 1", published: "2026-06-01")
            .WithArticle("f-early-but-first", "order: 1", published: "2026-01-01");

        Assert.Equal(
            ["f-early-but-first", "e-late-but-first", "d-oldest", "A wall or a boundary", "b-twin", "c-twin", "a-newest"],
            site.Show("articles/index.html").Texts(".card a"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Articles_of_one_day_stand_by_their_files_name(bool reversed)
    {
        string[] slugs = ["a", "a-b", "a-b-c", "a1", "b", "b-2", "b-10"];
        var site = slugs.Reverse().Aggregate(new MiniSite(), (site, slug) => site.WithArticle(slug));

        Assert.Equal(
            slugs.Select(slug => $"/articles/{slug}/").Append("/articles/a-wall/").Order(StringComparer.Ordinal),
            (reversed ? site.Reversed() : site).Show("articles/index.html").Values(".card a", "href"));
    }

    [Fact]
    public void Nothing_leads_to_a_list_of_nothing()
    {
        var site = new MiniSite().Without(MiniSite.ArticlePath);

        var home = site.Show("index.html");
        Assert.Empty(home.QuerySelectorAll("[href='/articles/'], [href='/topics/'], .actions, .cards"));
        Assert.Equal(["About", "Get help now"], home.Texts("header nav a"));
        Assert.Equal("There is no article here yet.", site.Show("articles/index.html").Texts("main p")[^1]);
        Assert.Equal("There is no article here yet.", site.Show("topics/index.html").Texts("main p")[^1]);
    }

    [Theory]
    [InlineData("first", "Next: second")]
    [InlineData("second", "Next: A wall or a boundary", "Previous: first")]
    [InlineData("a-wall", "Previous: second")]
    public void An_article_leads_to_its_neighbours(string slug, params string[] neighbours) => Assert.Equal(
        neighbours,
        new MiniSite().WithArticle("first", "order: 1").WithArticle("second", "order: 2").Show($"articles/{slug}/index.html").Texts(".article-nav [rel]"));

    [Fact]
    public void What_comes_next_says_what_it_is_about() => Assert.Equal(
        ["Next: second", "What the second of two articles in reading order is about."],
        new MiniSite().WithArticle("first", "order: 1").WithArticle("second", "order: 2").Replace("articles/second.md", "description: How to tell second apart from what was there before you came.", "description: What the second of two articles in reading order is about.").Show("articles/first/index.html").Texts(".next > *"));

    [Fact]
    public void After_its_text_an_article_offers_leads_on_says_who_wrote_it_and_ends_with_its_sources()
    {
        var page = Article("", "A finding.[^remark]\n\n::: care\n- you want to\n:::\n\n[^remark]: A remark.").Show();

        Assert.Equal(["prose", "call-to-action", "article-nav", "provenance", "notes"], page.QuerySelectorAll(".article-text > *").Select(part => part.ClassList[0]));
        Assert.Equal(["One page to hand out Email this page to someone"], page.Texts(".provenance .prints"));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("last")]
    [InlineData("a-wall")]
    public void No_article_is_a_dead_end(string slug)
    {
        var site = new MiniSite().With("topics/quiet.md", MiniSite.Page("Quiet"))
            .WithArticle("first", "order: 1").WithArticle("second", "order: 2").WithArticle("third", "order: 3").WithArticle("last", published: "2026-05-01")
            .Replace("articles/last.md", "[closeness]", "[quiet]");

        var leads = site.Show($"articles/{slug}/index.html").Values(".article-nav a", "href").ToArray();
        Assert.Equal("/articles/", leads[^1]);
        Assert.True(leads.Length > 3, string.Join(' ', leads));
        Assert.Equal(leads.Distinct(), leads);
    }

    [Fact]
    public void A_topic_leads_to_the_others_and_the_list_of_articles_to_all()
    {
        var site = new MiniSite().With("topics/quiet.md", MiniSite.Page("Quiet")).WithArticle("other").Replace("articles/other.md", "[closeness]", "[quiet]");

        Assert.Equal(["Quiet"], site.Show("topics/closeness/index.html").Texts("main .pills a"));
        Assert.Equal(["Closeness", "Quiet"], site.Show("articles/index.html").Texts("main .pills a"));
        Assert.Empty(new MiniSite().Show("topics/closeness/index.html").QuerySelectorAll("main .pills, main section"));
    }

    [Theory]
    [InlineData(5, 6, false)]
    [InlineData(6, 6, true)]
    [InlineData(30, 6, true)]
    public void The_home_page_shows_six_articles_and_leads_on_to_all(int more, int shown, bool leadsOn)
    {
        var home = Enumerable.Range(0, more).Aggregate(new MiniSite(), (site, count) => site.WithArticle($"more-{count}")).Show("index.html");

        Assert.Equal(shown, home.QuerySelectorAll(".card").Length);
        Assert.Equal(leadsOn ? ["/articles/"] : [], home.Values(".cards ~ p a", "href"));
    }

    [Fact]
    public void Topics_stand_in_the_order_in_which_the_articles_name_them()
    {
        var site = new MiniSite()
            .With("topics/a-quiet.md", MiniSite.Page("Quiet")).With("topics/trust.md", MiniSite.Page("Trust"))
            .WithArticle("last", published: "2026-05-01").Replace("articles/last.md", "[closeness]", "[closeness, a-quiet]")
            .WithArticle("z-first", "order: 1").Replace("articles/z-first.md", "[closeness]", "[trust, closeness]");

        Assert.Equal(["Trust", "Closeness", "Quiet"], site.Show("topics/index.html").Texts(".entries a"));
        Assert.Equal(["Trust", "Closeness", "Quiet"], site.Show("index.html").Texts(".pills a"));
    }

    [Fact]
    public void A_topic_without_an_article_has_no_page()
    {
        var files = new MiniSite().With("topics/quiet.md", MiniSite.Page("Quiet")).Build();

        Assert.Empty(files.Problems);
        Assert.DoesNotContain("topics/quiet/index.html", files.Files.Keys);
        Assert.Equal(["Closeness"], files.Page("topics/index.html").Document.Texts(".entries a"));
        Assert.DoesNotContain("quiet", files.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_lists_its_articles_and_an_article_its_topics()
    {
        Assert.Equal(["A wall or a boundary"], new MiniSite().Show("topics/closeness/index.html").Texts(".card a"));
        Assert.Equal(["Closeness"], new MiniSite().Show().Texts(".provenance .pills a"));
        Assert.Contains("1 article", new MiniSite().Show("topics/index.html").QuerySelector(".entries li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_may_name_an_article_to_start_with()
    {
        var site = new MiniSite().Replace("index.md", "---\ntitle:", "---\nstart: articles/a-wall.md\ntitle:");

        Assert.Contains("/articles/a-wall/", site.Show("index.html").Values(".hero a", "href"));
        Assert.DoesNotContain("/articles/a-wall/", new MiniSite().Show("index.html").Values(".hero a", "href"));
    }

    [Fact]
    public void The_page_a_reader_is_on_is_marked()
    {
        var site = new MiniSite().Build();

        Assert.Equal(["page"], site.Page("about/index.html").Document.Values(".masthead [aria-current]", "aria-current"));
        Assert.Equal(["true"], site.Page(ArticlePage).Document.Values(".masthead [aria-current]", "aria-current"));
        Assert.Equal(["Home", "All articles", "A wall or a boundary"], site.Page(ArticlePage).Document.Texts(".breadcrumb li"));
    }
}
