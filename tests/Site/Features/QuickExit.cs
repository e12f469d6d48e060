using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>A page about fear or violence can be left at once, and says what that cannot do.</summary>
public sealed class QuickExit
{
    private const string Exit = ".quick-exit > a";

    [Fact]
    public void Is_a_plain_link_right_after_the_help()
    {
        var page = Written.Article("quickExit: true").Show();

        var links = page.QuerySelectorAll("a[href]").ToArray();
        var exit = Assert.Single(page.QuerySelectorAll(Exit));
        Assert.Equal("Leave this page now", exit.TextContent);
        Assert.Equal(exit, links.SkipWhile(link => link.TextContent != "Get help now").Skip(1).First());
        Assert.True(exit.Precedes(page.QuerySelector("body > header")!));
        Assert.Equal(["class", "href", "rel"], exit.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal));
        Assert.Equal("https://www.wikipedia.org/", exit.GetAttribute("href"));
        Assert.Equal("noreferrer nofollow", exit.GetAttribute("rel"));
    }

    [Fact]
    public void Says_where_it_leads_and_what_it_leaves_behind()
    {
        var page = Written.Article("quickExit: true").Show();

        Assert.Equal(["It opens wikipedia.org and erases nothing. Going back, or the history, still shows this page. More on that: Privacy"], page.Texts(".quick-exit p"));
        Assert.Equal(["/privacy/"], page.Values(".quick-exit p a", "href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("quickExit: false")]
    public void Is_only_where_it_is_asked_for(string key)
    {
        var page = Written.Article(key).Show();

        Assert.Empty(page.QuerySelectorAll(".quick-exit"));
        Assert.DoesNotContain("quick-exit", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/help.md", "help/index.html")]
    [InlineData("pages/about.md", "about/index.html")]
    public void Is_on_other_pages_that_ask_for_it(string path, string page) =>
        Assert.Single(new MiniSite().Replace(path, "title:", "quickExit: true\ntitle:").Show(page).QuerySelectorAll(Exit));

    [Theory]
    [InlineData("index.md")]
    [InlineData("articles/index.md")]
    [InlineData("topics/closeness.md")]
    public void Is_no_key_of_a_page_that_lists(string path) =>
        Assert.Equal([$"input/{path}(2,1) unknown-key"], new MiniSite().Replace(path, "title:", "quickExit: true\ntitle:").Build().Places);

    [Fact]
    public void Leads_where_the_site_says() => Assert.Equal(
        ["https://weather.test/today?in=c"], At("https://weather.test/today?in=c").With(MiniSite.ArticlePath, MiniSite.Article("quickExit: true")).Show().Values(Exit, "href"));

    [Theory]
    [InlineData("http://weather.test/")]
    [InlineData("weather.test")]
    [InlineData("javascript:history.back()")]
    [InlineData("../about/")]
    public void Leads_to_nothing_that_is_not_encrypted(string address) => Assert.Equal(["input/facts/site.yml(1,12) bad-address"], At(address).Build().Places);

    /// <summary>Among the letters that somebody has sent, it would be found.</summary>
    [Fact]
    public void Leaves_no_letter_behind() => Assert.Empty(Written.Article("quickExit: true").Show().QuerySelectorAll("main a[href^='mailto:']"));

    [Fact]
    public void Speaks_the_language_of_its_page()
    {
        var page = new MiniSite().WithSpanishHelp().Replace(SpanishHelp.Path, "title:", "quickExit: true\ntitle:").Show("ayuda/index.html");

        Assert.Equal(["Salir de esta página ahora"], page.Texts(Exit));
        Assert.Equal("Salida rápida", page.QuerySelector(".quick-exit")!.GetAttribute("aria-label"));
        Assert.StartsWith("Abre wikipedia.org y no borra nada.", page.QuerySelector(".quick-exit p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["en-US"], page.Values(".quick-exit p a", "lang"));
    }

    private static MiniSite At(string address) => new MiniSite().Replace("facts/site.yml", "name: Mini", $"quickExit: {address}\nname: Mini");
}
