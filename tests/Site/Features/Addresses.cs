using System.Xml.Linq;
using Site.Documents;
using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Where the site is published, what that changes, and what becomes of old addresses.</summary>
public sealed class Addresses
{
    private static readonly Uri Below = new("https://example.org/sub/folder/");

    [Fact]
    public void Whole_addresses_come_from_site_yml()
    {
        var site = new MiniSite().Build();
        var page = site.Page(ArticlePage).Document;

        Assert.Equal(["https://mini.test/articles/a-wall/"], page.Values("link[rel=canonical]", "href"));
        Assert.Equal(["https://mini.test/articles/a-wall/"], page.Values("meta[property='og:url']", "content"));
        Assert.Contains("Sitemap: https://mini.test/sitemap.xml", site.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Contains("https://mini.test/articles/a-wall/", Elements(site.Text("sitemap.xml"), "loc"));
    }

    [Theory]
    [InlineData("https://example.org/sub/folder/")]
    [InlineData("https://example.org/sub/folder")]
    [InlineData("https://example.org/sub/folder/?a=b#c")]
    public void A_base_URL_takes_their_place(string baseUrl)
    {
        var site = new MiniSite().Build(baseUrl: new Uri(baseUrl));

        Assert.Equal(["https://example.org/sub/folder/articles/a-wall/"], site.Page(ArticlePage).Document.Values("link[rel=canonical]", "href"));
        Assert.All(Elements(site.Text("sitemap.xml"), "loc"), address => Assert.StartsWith(Below.AbsoluteUri, address, StringComparison.Ordinal));
        Assert.All(site.Files.Values, file => Assert.DoesNotContain("mini.test/", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Without_an_address_the_site_works_and_says_nothing_absolute()
    {
        var site = new MiniSite().Replace("facts/site.yml", "address: https://mini.test/\n", "").Build();

        Assert.Equal(["input/facts/site.yml(1,1) no-site-address"], site.Places);
        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("Sitemap", site.Text("robots.txt"), StringComparison.Ordinal);
        Assert.All(site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
            Assert.Empty(site.Page(path).Document.QuerySelectorAll("link[rel=canonical], meta[property='og:url']")));
        var ids = Elements(site.Text("feed.xml"), "id").ToArray();
        Assert.All(ids, id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
        Assert.Distinct(ids);
    }

    [Fact]
    public void The_page_for_what_is_missing_works_at_any_depth()
    {
        var page = new MiniSite().Show("404.html", baseUrl: Below);

        Assert.All(
            page.Values("a, link", "href").Where(href => !href!.StartsWith('#') && !href.Contains(':', StringComparison.Ordinal)),
            href => Assert.StartsWith("/sub/folder/", href, StringComparison.Ordinal));
        Assert.Contains("/sub/folder/articles/", page.Values("a", "href"));
        Assert.NotEmpty(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("link[rel=stylesheet], link[rel=canonical]"));
    }

    /// <summary>A host that answers /help as it answers /help/ breaks every relative link on it.</summary>
    [Theory]
    [InlineData("https://mini.test/", null, "")]
    [InlineData("https://mini.test/closeness/", null, "/closeness")]
    [InlineData("https://mini.test/n%C3%A4h", null, "/n%C3%A4h")]
    [InlineData("https://mini.example/closeness/", null, null)]
    [InlineData("https://www.Mini.EXAMPLE/", null, null)]
    [InlineData("https://mini.example/closeness/", "https://example.org/sub/folder/", "/sub/folder")]
    [InlineData("https://mini.example/", "https://mini.example/a/", "/a")]
    public void Links_begin_with_the_folder_of_the_site_where_that_is_known(string address, string? baseUrl, string? folder)
    {
        var page = new MiniSite().Replace("facts/site.yml", "https://mini.test/", address).Show(baseUrl: baseUrl is null ? null : new Uri(baseUrl));
        var own = page.Values("a, link:not([rel=canonical]), img", "href").Where(href => !href!.StartsWith('#') && !href.Contains(':', StringComparison.Ordinal)).ToArray();

        Assert.Contains($"{folder ?? "../.."}/help/", own);
        Assert.All(own, href => Assert.Matches(folder is null ? @"^\.\.?/" : $"^{folder}/", href));
    }

    [Fact]
    public void Without_a_place_every_page_works_below_any_folder()
    {
        var site = new MiniSite().Replace("facts/site.yml", "address: https://mini.test/\n", "").Build();

        Assert.All(site.Page(ArticlePage).Document.Values("a, link:not([rel=canonical])", "href").Where(href => !href!.Contains(':', StringComparison.Ordinal)), href => Assert.Matches(@"^(\.\.?/|#)", href));
    }

    [Fact]
    public void An_old_address_leads_to_the_page()
    {
        var site = Article("aliases: [/old-wall/, /2019/walls/]").Build();
        var moved = site.Page("2019/walls/index.html").Document;

        Assert.Empty(site.Problems);
        Assert.Equal(["0; url=/articles/a-wall/"], moved.Values("meta[http-equiv=refresh]", "content"));
        Assert.Contains("/articles/a-wall/", moved.Values("main a", "href"));
        Assert.Equal(["noindex"], moved.Values("meta[name=robots]", "content"));
        Assert.Empty(moved.QuerySelectorAll("link[rel=canonical]"));
        Assert.Contains("/2019/walls/ /articles/a-wall/ 301\n/old-wall/ /articles/a-wall/ 301\n", site.Text("_redirects"), StringComparison.Ordinal);
        Assert.DoesNotContain("walls", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_of_another_program_is_kept_as_it_was()
    {
        var site = Article("aliases: [/Old-Walls/, /blog/Walls_2019.html, /wall.php, /2019/a.wall.HTM]").Build();

        Assert.Empty(site.Problems);
        Assert.Contains("/Old-Walls/ /articles/a-wall/ 301\n/blog/Walls_2019.html /articles/a-wall/ 301\n/wall.php /articles/a-wall/ 301\n", site.Text("_redirects"), StringComparison.Ordinal);
        Assert.Equal(["0; url=/articles/a-wall/"], site.Page("blog/Walls_2019.html").Document.Values("meta[http-equiv=refresh]", "content"));
        Assert.Equal(["0; url=/articles/a-wall/"], site.Page("Old-Walls/index.html").Document.Values("meta[http-equiv=refresh]", "content"));

        // A host would run it, or hand it out to be saved.
        Assert.DoesNotContain("wall.php", site.Files.Keys);
    }

    [Theory]
    [InlineData("old wall")]
    [InlineData("/old wall/")]
    [InlineData("/old-wall")]
    [InlineData("/old-wall.pdf")]
    [InlineData("/old-wall.php?id=3")]
    [InlineData("/old/index.html")]
    [InlineData("/index.html/")]
    [InlineData("/404.html/")]
    [InlineData("/old.html/")]
    [InlineData("/old.HTM/walls/")]
    [InlineData("/../wall.html")]
    [InlineData("//example.org/")]
    [InlineData("https://example.org/old-wall/")]
    [InlineData("/_headers/")]
    [InlineData("/*/")]
    [InlineData("/:splat/")]
    public void An_old_address_is_one_that_a_host_can_be_told(string alias)
    {
        var problem = Assert.Single(Article($"aliases: [\"{alias}\"]").Build().Problems);

        Assert.Equal("bad-alias", problem.Code);
        Assert.True(OldAddress.Is(OldAddress.Near(alias)), OldAddress.Near(alias));
    }

    [Theory]
    [InlineData("/About/")]
    [InlineData("/404.html")]
    public void An_old_address_takes_no_page_away(string alias) => Assert.Equal(
        ["alias-over-page"], Article($"aliases: [{alias}]").Build().Problems.Select(problem => problem.Code));

    [Fact]
    public void No_old_address_takes_a_file_of_the_generators_own()
    {
        var own = new MiniSite().Build().Files.Keys.Except(["index.html"]).Where(path => !path.EndsWith("/index.html", StringComparison.Ordinal) && path != "404.html").ToArray();

        Assert.Contains("robots.txt", own);
        Assert.All(own.Where(path => path[0] != '_'), path => Assert.Equal(
            ["reserved-address"], Article($"aliases: [/{path.ToUpperInvariant()}/]").Build().Problems.Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("/images/gallery/")]
    [InlineData("/cgi-bin/wall.cgi")]
    [InlineData("/sheets/a-wall/")]
    public void No_old_address_stands_where_another_answers(string alias) => Assert.Equal(
        ["reserved-address"], Article($"aliases: [{alias}]").Build().Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("images")]
    [InlineData("cdn-cgi")]
    [InlineData("cgi-bin")]
    [InlineData("icons")]
    [InlineData("sheets")]
    public void No_page_stands_where_another_answers(string name) => Assert.Equal(
        [$"input/pages/{name}.md(1,1) reserved-address"], new MiniSite().With($"pages/{name}.md", MiniSite.Page("Another page")).Build().Places);

    [Theory]
    [InlineData("articles")]
    [InlineData("topics")]
    [InlineData("index")]
    public void No_page_takes_the_place_of_a_list(string name) => Assert.NotEmpty(
        new MiniSite().With($"pages/{name}.md", MiniSite.Page("Another page")).Build().Errors);

    [Theory]
    [InlineData("articles/images.md")]
    [InlineData("articles/index-of-walls.md")]
    [InlineData("pages/feed.md")]
    [InlineData("pages/search.md")]
    [InlineData("pages/images-of-ours.md")]
    public void A_name_is_free_where_nobody_else_answers(string path) => Assert.Empty(
        new MiniSite().Without(MiniSite.ArticlePath).With(path, path.StartsWith('a') ? MiniSite.Article() : MiniSite.Page("Another page")).With("articles/a-moat.md", MiniSite.Article().Replace("A wall or", "A moat or", StringComparison.Ordinal)).Build().Errors);

    [Fact]
    public void A_page_that_cannot_be_read_is_told_of_its_name_all_the_same() => Assert.Contains(
        "input/pages/images.md(1,1) reserved-address", new MiniSite().With("pages/images.md", "Some words.").Build().Places);

    private static IEnumerable<string> Elements(string xml, string name) =>
        XDocument.Parse(xml).Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);
}
