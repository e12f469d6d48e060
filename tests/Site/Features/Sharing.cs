using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>How a page is passed on, and how the next one is heard of.</summary>
public sealed class Sharing
{
    private const string Letter = "main a[href^='mailto:']";
    private const string Feed = "footer a[href$='feed.xml']";

    /// <summary>Whatever its title has, no part of the letter ends early, and nothing is lost (RFC 6068).</summary>
    [Theory]
    [InlineData("Walls & boundaries: which?")]
    [InlineData("100% near + 50% far = what?")]
    [InlineData("A wall, a #boundary; a/b and it's 'ours'")]
    [InlineData("Nähe, Übermaß und çà")]
    [InlineData("קיר או גבול")]
    [InlineData("Close 🧡 enough")]
    public void A_letter_has_the_title_and_the_address(string title)
    {
        var page = new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", $"title: \"{title}\"").Show();

        var link = Assert.Single(page.QuerySelectorAll(Letter));
        var parts = link.GetAttribute("href")!.Split(["mailto:?subject=", "&body="], StringSplitOptions.None);
        Assert.Equal("Email this page to someone", link.TextContent);
        Assert.Equal(3, parts.Length);
        Assert.All(parts[1..], part => Assert.Matches("^([A-Za-z0-9._~-]|%[0-9A-F]{2})+$", part));
        var heading = page.QuerySelector("h1")!.TextContent;
        Assert.Equal(heading, Uri.UnescapeDataString(parts[1]));
        Assert.Equal($"{heading}\r\nhttps://mini.test/articles/a-wall/", Uri.UnescapeDataString(parts[2]));
    }

    [Fact]
    public void Quotation_marks_in_a_letter_are_those_of_the_page() => Assert.Contains(
        "subject=%E2%80%9CWe%E2%80%9D%20and%20I&", new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", "title: '\"We\" and I'").Show().Values(Letter, "href")[0]);

    [Fact]
    public void Nothing_is_passed_on_that_has_no_address() => Assert.Empty(
        new MiniSite().Replace("facts/site.yml", "address: https://mini.test/\n", "").Show().QuerySelectorAll(Letter));

    [Theory]
    [InlineData("index.html")]
    [InlineData("articles/index.html")]
    public void Where_all_articles_are_listed_their_feed_is(string path) => Assert.Equal(["Follow new articles by feed"], new MiniSite().Show(path).Texts(Feed));

    [Fact]
    public void Of_no_articles_there_is_no_feed_to_follow() => Assert.Empty(new MiniSite().Without(MiniSite.ArticlePath).Show("index.html").QuerySelectorAll(Feed));
}
