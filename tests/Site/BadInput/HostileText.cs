using System.Text.Json;
using System.Xml.Linq;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>What was written to do harm does none: it is an error at its place, or plain words.</summary>
public sealed class HostileText
{
    private const string Script = "<script>alert(1)</script>";

    // What a browser would take for a tag up to the next >; a whole one is an error where words stand alone.
    private const string Begun = "<script src=x.test onload=alert(1) ";
    private const string Page = "articles/a-wall/index.html";

    [Theory]
    [InlineData(Script, "(16,1) raw-html")]
    [InlineData($"Words {Script} in a line.", "(16,7) raw-html", "(16,23) raw-html")]
    [InlineData("A <b onclick=alert(1)>word</b>.", "(16,3) raw-html", "(16,27) raw-html")]
    [InlineData($"[Words {Script}](../pages/about.md)", "(16,8) raw-html", "(16,24) raw-html")]
    [InlineData($"![A wall {Script}](../images/wall.svg)", "(16,10) raw-html", "(16,26) raw-html")]
    [InlineData("[A study](javascript:alert(1))", "(16,1) link-scheme")]
    [InlineData("[A study](JavaScript:alert(1))", "(16,1) link-scheme")]
    [InlineData("[A study](&#106;avascript:alert(1))", "(16,1) link-scheme")]
    [InlineData("[A study]( javascript:alert(1))", "(16,1) link-scheme")]
    [InlineData("[A study](data:text/html;base64,PHNjcmlwdD4=)", "(16,1) link-scheme")]
    [InlineData("<javascript:alert(1)>", "(16,1) link-scheme")]
    [InlineData("![A wall](data:image/png;base64,iVBORw0KGgo=)", "(16,1) link-scheme")]
    [InlineData("![A wall](//pictures.test/wall.png)", "(16,1) foreign-image")]
    [InlineData("[A study](//study.test/)", "(16,1) link-form")]
    [InlineData("[A study](\\\\study.test/)", "(16,1) link-form")]
    [InlineData("[A study](https://study.test/%zz)", "(16,1) bad-link")]
    [InlineData("[A study](%00.md)", "(16,1) bad-link")]
    [InlineData("[A study](%2e%2e/%2e%2e/%2e%2e/etc/passwd.md)", "(16,1) link-outside")]
    [InlineData("[A study](https://)", "(16,1) bad-link")]
    public void Is_an_error_at_its_place(string text, params string[] complaints) => Assert.Equal(
        complaints.Select(complaint => $"input/articles/a-wall.md{complaint}"),
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: text)).With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Build().Places);

    [Fact]
    public void Is_plain_words_in_front_matter_and_facts()
    {
        var site = new MiniSite()
            .Replace(MiniSite.ArticlePath, "title: A wall or a boundary", $"title: {Begun} or a boundary")
            .Replace(MiniSite.ArticlePath, "- A boundary is chosen.", $"- A </script {Begun} is chosen.")
            .Replace(MiniSite.ArticlePath, "How to tell", $"{Begun} How to tell")
            .Replace(MiniSite.ArticlePath, "author: The editors", $"author: {Script} \"><img src=x onerror=alert(1)>")
            .Replace("facts/site.yml", "name: Mini", $"name: Mini {Script}")
            .Replace("facts/site.yml", "label: Book a session", $"label: {Script}")
            .Replace("facts/sources.yml", "The first study", $"The first {Script} study")
            .Replace("facts/helplines.yml", "about: For anyone.", $"about: For {Script} anyone.")
            .Build();

        Assert.Empty(site.Problems);
        Assert.All(site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
        {
            var page = site.Page(path).Document;
            Assert.All(page.Scripts, script => Assert.Equal("application/ld+json", script.Type));
            Assert.Empty(page.QuerySelectorAll("img, iframe, [onclick], [onerror], a[href^='javascript:'], a[href^='data:']"));
        });
        Assert.Contains(Begun, site.Page(Page).Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Begun, XDocument.Parse(site.Text("feed.xml")).Descendants().Single(node => node.Name.LocalName == "entry").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_end_the_structured_data()
    {
        var page = new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", "title: </script <!- A wall").Build().Page(Page).Document;

        var data = JsonDocument.Parse(Assert.Single(page.Scripts).Text);
        Assert.Equal("</script <!- A wall", data.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
    }

    [Fact]
    public void A_comment_of_the_editors_own_is_left_out()
    {
        var site = new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "<!-- A secret -->\n\nWords <!-- a secret --> here.")).Build();

        Assert.Empty(site.Problems);
        Assert.DoesNotContain("secret", site.Text(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aliases: [/old/, /old/]", "(11,18) alias-twice")]
    [InlineData("aliases: [/articles/a-wall/]", "(11,11) alias-over-page")]
    [InlineData("aliases: [javascript:alert(1)]", "(11,11) bad-alias")]
    [InlineData("aliases: [//study.test/]", "(11,11) bad-alias")]
    public void An_alias_leads_in_no_circle_and_nowhere_else(string aliases, string complaint) => Assert.Equal(
        [$"input/articles/a-wall.md{complaint}"],
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(aliases)).Build().Places);
}
