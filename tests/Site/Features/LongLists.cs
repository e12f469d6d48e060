using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Site.Documents;
using Site.PostProcess;
using Site.PostProcess.Views;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>However many articles a site has, none of its pages grows with them: lists are cut into pages, which lead from one to the next without script.</summary>
public sealed class LongLists
{
    // With the style, which is 24 KB of it.
    private const int MostBytes = 100_000;
    private const int MostLinks = 200;

    private static readonly CheckedSite OfThree = Check(LongSite.Of(3));

    private static BuiltSite Site => LongSite.Site;

    [Theory]
    [InlineData("articles", LongSite.Articles)]
    [InlineData("topics", LongSite.Topics + 1)]
    [InlineData("topics/closeness", LongSite.Articles)]
    public void Are_cut_into_pages_that_together_show_each_entry_once(string list, int entries)
    {
        var pages = Enumerable.Range(1, (entries + 49) / 50).Select(number => Site.Page(Part(list, number)).Document).ToArray();
        var shown = pages.Select(page => page.Values("main > :is(.cards, .entries) > li a", "href")).ToArray();

        Assert.All(shown[..^1], links => Assert.Equal(50, links.Length));
        Assert.Equal(entries, shown.SelectMany(links => links).Distinct().Count());
        Assert.Equal(entries, shown.Sum(links => links.Length));
        Assert.DoesNotContain(Part(list, pages.Length + 1), Site.Files.Keys);
        Assert.DoesNotContain($"{list}/page/1/index.html", Site.Files.Keys);
    }

    [Fact]
    public void Are_whole_up_to_fifty_articles()
    {
        var (whole, cut) = (LongSite.Of(50).Build(), LongSite.Of(51).Build());

        Assert.DoesNotContain(whole.Files.Keys, path => path.Contains("/page/", StringComparison.Ordinal) || path.StartsWith("a-z/", StringComparison.Ordinal));
        Assert.DoesNotContain("pagination", whole.Text("articles/index.html"), StringComparison.Ordinal);
        Assert.Equal(50, whole.Page("articles/index.html").Document.QuerySelectorAll(".card").Length);
        Assert.Empty(whole.Page("articles/index.html").Document.QuerySelectorAll("[href*=a-z], .pagination, link[rel=next]"));
        Assert.Single(cut.Page("articles/page/2/index.html").Document.QuerySelectorAll(".card"));
        Assert.Contains("a-z/index.html", cut.Files.Keys);
    }

    [Fact]
    public void Name_each_page_and_say_what_they_are_on_the_first_alone()
    {
        var (first, second) = (Site.Page("articles/index.html").Document, Site.Page(Part("articles", 2)).Document);

        Assert.Equal("All articles · Mini", first.Title);
        Assert.Equal("All articles, page 2 of 3 · Mini", second.Title);
        Assert.Equal(["All articles, page 2 of 3"], second.Texts("h1"));
        Assert.Equal(["Home", "All articles", "Page 2"], second.Texts(".breadcrumb li"));
        Assert.Equal(["Some words."], first.Texts("main > .prose"));
        Assert.Empty(second.QuerySelectorAll("main > .prose"));
        Assert.Equal(["website"], second.Values("meta[property='og:type']", "content"));
    }

    [Theory]
    [InlineData(1, null, "/articles/page/2/")]
    [InlineData(2, "/articles/", "/articles/page/3/")]
    [InlineData(3, "/articles/page/2/", null)]
    public void Lead_to_the_page_before_and_the_page_after(int number, string? previous, string? next)
    {
        var page = Site.Page(Part("articles", number)).Document;
        var navigation = page.QuerySelector("main > nav.pagination")!;

        Assert.Equal("Pages of this list", navigation.GetAttribute("aria-label"));
        Assert.Equal(["Page 1", "Page 2", "Page 3"], page.Texts(".pagination li"));
        foreach (var (relation, address, words) in ((string, string?, string)[])[("prev", previous, "Previous page"), ("next", next, "Next page")])
        {
            Assert.Equal(address, page.QuerySelector($".pagination a[rel={relation}]")?.GetAttribute("href"));
            Assert.Equal(address is null ? null : words, page.QuerySelector($".pagination a[rel={relation}]")?.TextContent);
        }

        var here = Assert.Single(page.QuerySelectorAll(".pagination [aria-current=page]"));
        Assert.Equal($"Page {number}", here.TextContent);
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), "https://mini.test" + here.GetAttribute("href"));
    }

    /// <summary>Where a single number would be left out, it stands there itself.</summary>
    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(1, 7, "[1] 2 … 7")]
    [InlineData(2, 7, "1 [2] 3 … 7")]
    [InlineData(3, 7, "1 2 [3] 4 … 7")]
    [InlineData(4, 7, "1 2 3 [4] 5 6 7")]
    [InlineData(5, 7, "1 … 4 [5] 6 7")]
    [InlineData(7, 7, "1 … 6 [7]")]
    [InlineData(900, 2000, "1 … 899 [900] 901 … 2000")]
    public void Name_the_first_page_the_last_and_those_beside_this_one(int number, int count, string numbers)
    {
        var shown = new ComposePagination(OfThree.Voices.Main).Of(new ListPart(number, count, 50, PageAddress.Articles.Further), new PageLinks(PageAddress.Articles, OfThree.Outline, LinkStyle.FromRoot));

        Assert.Equal(numbers, string.Join(' ', (shown?.Numbers ?? []).Select(one => one is null ? "…" : one.Link.Current == Theme.CurrentState.Page ? $"[{one.Link.Text}]" : one.Link.Text)));
    }

    [Theory]
    [InlineData("articles/index.html", 4)]
    [InlineData("search/index.html", 3)]
    public void Lead_to_every_article_by_links_in_their_text(string from, int most)
    {
        var articles = Site.Pages.Where(page => page.IsArticle()).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = reached.ToArray();
        for (var links = 0; links < most; links++)
        {
            open = [.. open.Where(path => !articles.Contains(path)).SelectMany(ListedOn).Where(reached.Add)];
        }

        Assert.Equal(LongSite.Articles, articles.Count);
        Assert.Empty(articles.Except(reached));
    }

    [Fact]
    public void Are_small_on_every_page() => Assert.All(Site.Pages, page =>
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1, MostBytes);
        Assert.InRange(page.Document.QuerySelectorAll("a").Length, 1, MostLinks);
    });

    [Fact]
    public void Have_a_place_for_every_first_letter_without_regard_to_accents_and_to_what_is_no_letter()
    {
        var start = Site.Page("a-z/index.html").Document;

        Assert.Equal(["0–9", "A", "C", "G", "H", "P", "Q", "T", "Z", "Ω", "א", "愛"], start.Texts(".letters li").Select(name => name["Titles under ".Length..]));
        Assert.Equal("/a-z/0-9/", start.QuerySelector(".letters a")!.GetAttribute("href"));
        Assert.Equal(["2 of us", "9 ways home"], Site.Page("a-z/0-9/index.html").Document.Texts(".titles a"));
        Assert.Equal(["About us", "Accessibility", "All articles", "apple", "Árbol"], Site.Page("a-z/a/index.html").Document.Texts(".titles a"));
        Assert.Equal(["¿Qué pasa?", "“Quoted” words"], Site.Page("a-z/q/index.html").Document.Texts(".titles a"));
        Assert.Equal(["אהבה"], Site.Page("a-z/u05d0/index.html").Document.Texts(".titles a"));
        Assert.Equal(start.Texts(".letters li"), Site.Page("search/index.html").Document.Texts(".letters li"));
        Assert.Empty(Site.Page("search/index.html").Document.QuerySelectorAll(".search-all"));
    }

    /// <summary>All topics stand there as well, and the home page.</summary>
    [Fact]
    public void Say_of_a_letter_with_too_many_titles_from_which_to_which_each_part_goes()
    {
        var letter = Site.Page("a-z/t/index.html").Document;
        var last = Site.Page("a-z/t/2/index.html").Document;

        Assert.Equal(["From “The 010th letter” to “Topic 48”", "From “Topic 49” to “Topics”"], letter.Texts(".titles a"));
        Assert.Equal(["/a-z/t/1/", "/a-z/t/2/"], letter.Values(".titles a", "href"));
        Assert.Equal(["Home", "Everything, from A to Z", "T", "Page 2"], last.Texts(".breadcrumb li"));
        Assert.Equal(["Everything, from A to Z: T, page 2 of 2"], last.Texts("h1"));
        Assert.Equal("Topic 49", last.Texts(".titles a")[0]);
        Assert.Equal(["/a-z/t/1/"], last.Values(".pagination a[rel]", "href"));
    }

    [Fact]
    public void Name_the_topics_with_the_most_articles_and_then_all_of_them()
    {
        var home = Site.Page("index.html").Document.Texts(".pills a");
        var topic = Site.Page("topics/closeness/index.html").Document.Texts(".pills a");

        Assert.Equal(25, home.Length);
        Assert.Equal(("Closeness", "All topics"), (home[0], home[^1]));
        Assert.Contains("Topic 59", home);
        Assert.DoesNotContain("Topic 55", home);
        Assert.Equal(home, Site.Page(Part("articles", 3)).Document.Texts(".pills a"));
        Assert.Equal(25, topic.Length);
        Assert.DoesNotContain("Closeness", topic);
    }

    [Fact]
    public void Leave_the_feed_with_the_fifty_newest_articles()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var days = XDocument.Parse(Site.Text("feed.xml")).Root!.Elements(atom + "entry").Select(entry => entry.Element(atom + "updated")!.Value).ToArray();

        Assert.Equal(50, days.Length);
        Assert.Equal("2026-02-20T00:00:00Z", days[^1]);
    }

    [Fact]
    public void Become_an_index_of_sitemaps_where_one_may_not_hold_them()
    {
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var whole = Sitemaps(14);
        var parts = Sitemaps(13);

        Assert.Equal(["sitemap.xml"], whole.Keys);
        Assert.Equal(14, Locations("sitemap.xml", whole).Length);
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"], parts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(names + "sitemapindex", XDocument.Parse(parts["sitemap.xml"]).Root!.Name);
        Assert.Equal(["https://mini.test/sitemap-1.xml", "https://mini.test/sitemap-2.xml"], Locations("sitemap.xml", parts));
        Assert.Equal(Locations("sitemap.xml", whole), Locations("sitemap-1.xml", parts).Concat(Locations("sitemap-2.xml", parts)));

        string[] Locations(string path, Dictionary<string, string> files) => [.. XDocument.Parse(files[path]).Descendants(names + "loc").Select(element => element.Value)];
    }

    [Theory]
    [InlineData("/articles/page/2/")]
    [InlineData("/articles/page/2/?look=light")]
    public async Task Have_their_style_in_the_preview(string address)
    {
        await using var preview = await MiniPreview.StartAsync(LongSite.Of(51));
        var page = await preview.PageAsync(address);
        var header = Assert.Single((await preview.GetAsync(address)).Headers.GetValues("Content-Security-Policy"));

        Assert.Contains(".pagination", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent))), header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles/page.md")]
    [InlineData("topics/page.md")]
    [InlineData("pages/a-z.md")]
    public void Keep_their_addresses_free(string path) => Assert.Contains(
        $"input/{path}(1,1) reserved-address", new MiniSite().With(path, path.StartsWith('a') ? MiniSite.Article() : MiniSite.Page("Another page")).Build().Places);

    [Theory]
    [InlineData("/articles/page/2/")]
    [InlineData("/topics/closeness/page/")]
    [InlineData("/a-z/old/")]
    public void Keep_their_addresses_free_of_old_ones(string alias) => Assert.Equal(
        ["reserved-address"], Written.Article($"aliases: [{alias}]").Build().Problems.Select(problem => problem.Code));

    private static string Part(string list, int number) => number == 1 ? $"{list}/index.html" : $"{list}/page/{number}/index.html";

    private static IEnumerable<string> ListedOn(string path) =>
        from link in Site.Page(path).Document.QuerySelectorAll("main :is(.cards, .titles, .letters, .pagination, .to-letters) a")
        select Support.Addresses.FileOf(Site.Page(path).SitePath(link.GetAttribute("href")!)!);

    private static Dictionary<string, string> Sitemaps(int most) =>
        MakeSitemap.Of(OfThree.Outline, most).Cast<TextFile>().ToDictionary(file => file.Path, file => file.Text(), StringComparer.Ordinal);

    private static CheckedSite Check(MiniSite site)
    {
        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        return SitePipeline.Check(new BuildOptions(folder.Path, MiniSite.Today), new ProblemList())!;
    }
}
