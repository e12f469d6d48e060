using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The address in <c>site.yml</c> and after <c>--base-url</c>: how it is written everywhere, and what it may not be.</summary>
public sealed class SiteAddresses
{
    private const string Article = Written.ArticlePage;

    [Theory]
    [InlineData("https://müller-praxis.test/näh/", "https://xn--mller-praxis-dlb.test/n%C3%A4h/")]
    [InlineData("https://xn--mller-praxis-dlb.test/n%C3%A4h", "https://xn--mller-praxis-dlb.test/n%C3%A4h/")]
    [InlineData("HTTPS://MINI.Test", "https://mini.test/")]
    [InlineData("https://mini.test./", "https://mini.test/")]
    [InlineData("https://mini.test:443/", "https://mini.test/")]
    [InlineData("https://mini.test:8443/a/", "https://mini.test:8443/a/")]
    [InlineData("https://mini.test/a/b", "https://mini.test/a/b/")]
    [InlineData("https://203.0.113.5/", "https://203.0.113.5/")]
    [InlineData("https://[2001:db8::5]:8443/", "https://[2001:db8::5]:8443/")]
    [InlineData("https://пример.test/", "https://xn--e1afmkfd.test/")]
    public void Are_written_in_one_way_everywhere(string written, string plain)
    {
        var fromFile = With(written).Build();
        var fromOption = new MiniSite().Build(baseUrl: new Uri(written));

        Assert.Empty(fromFile.Problems);
        foreach (var site in (MiniResult[])[fromFile, fromOption])
        {
            Assert.Equal([plain + "articles/a-wall/"], site.Page(Article).Document.Values("link[rel=canonical]", "href"));
            Assert.Equal([plain + "articles/a-wall/"], site.Page(Article).Document.Values("meta[property='og:url']", "content"));
            Assert.Contains($"\"{plain}articles/a-wall/\"", Assert.Single(site.Page(Article).Document.Scripts).Text, StringComparison.Ordinal);
            Assert.Contains($"<loc>{plain}articles/a-wall/</loc>", site.Text("sitemap.xml"), StringComparison.Ordinal);
            Assert.Contains($"<id>{plain}articles/a-wall/</id>", site.Text("feed.xml"), StringComparison.Ordinal);
            Assert.Contains($"Sitemap: {plain}sitemap.xml\n", site.Text("robots.txt"), StringComparison.Ordinal);
            Assert.Contains(new Uri(plain).AbsolutePath + "articles/", site.Page("404.html").Document.Values("a", "href"));
        }
    }

    [Theory]
    [InlineData("https://me:secret@mini.test/", "address-with-password")]
    [InlineData("https://me@mini.test/", "address-with-password")]
    [InlineData("https://mini.test/?from=flyer", "bad-site-address")]
    [InlineData("https://mini.test/#main", "bad-site-address")]
    [InlineData("https://mini.test/index.html", "bad-site-address")]
    [InlineData("https://mi_ni.test/", "bad-site-address")]
    [InlineData("https://mini/", "bad-site-address")]
    [InlineData("https://mini.123/", "bad-site-address")]
    [InlineData("mini.test", "bad-address")]
    [InlineData("//mini.test/", "bad-address")]
    [InlineData("ftp://mini.test/", "bad-address")]
    [InlineData("file:///home/me/output/", "bad-address")]
    [InlineData("https:///a/", "bad-address")]
    public void Are_refused_where_no_site_can_stand(string written, string code)
    {
        var site = With(written).Build();

        Assert.Equal([$"input/facts/site.yml(4,10) {code}"], site.Places);
        Assert.Empty(site.Files);
        Assert.DoesNotContain("secret", site.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://mini.test/", "insecure-site-address")]
    [InlineData("http://203.0.113.5/", "insecure-site-address")]
    [InlineData("http://localhost:8080/", "private-site-address")]
    [InlineData("https://localhost/", "private-site-address")]
    [InlineData("https://127.0.0.1/", "private-site-address")]
    [InlineData("https://[::1]/", "private-site-address")]
    [InlineData("https://192.168.1.5/", "private-site-address")]
    [InlineData("https://server.local/", "private-site-address")]
    public void Are_doubted_where_a_reader_is_not_safe_or_does_not_get_there(string written, string code)
    {
        var site = With(written).Build();

        Assert.Equal([$"input/facts/site.yml(4,10) {code}"], site.Places);
        Assert.NotEmpty(site.Files);
    }

    [Theory]
    [InlineData("http://mini.test/", "input/facts/site.yml(1,1) insecure-site-address")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("https://mini.test/")]
    public void Are_doubted_on_the_command_line_too_but_for_a_trial(string baseUrl, params string[] places) =>
        Assert.Equal(places, new MiniSite().Build(baseUrl: new Uri(baseUrl)).Places);

    [Fact]
    public void Are_known_in_a_link_however_they_are_written() => Assert.Equal(
        ["own-address"],
        With("https://müller-praxis.test/").With(MiniSite.ArticlePath, MiniSite.Article(text: "See [our help](https://xn--mller-praxis-dlb.test/help/)."))
            .Build().Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("https://me:secret@booking.test/")]
    [InlineData("https://me@booking.test/")]
    public void Bear_no_password_anywhere_else(string written)
    {
        var site = new MiniSite().Replace("facts/site.yml", "https://booking.test/", written).Build();

        Assert.Equal(["input/facts/site.yml(15,12) address-with-password"], site.Places);
    }

    [Fact]
    public void Bear_no_password_in_the_links_for_reports() => Assert.Equal(
        ["input/facts/site.yml(1,11) address-with-password"],
        new MiniSite().Replace("facts/site.yml", "name: Mini", "editPage: https://me:secret@code.test/{path}\nname: Mini").Build().Places);

    [Fact]
    public void May_hold_an_at_sign_further_on() =>
        Assert.Empty(new MiniSite().Replace("facts/site.yml", "https://booking.test/", "https://booking.test/@practice").Build().Problems);

    private static MiniSite With(string address) => new MiniSite().Replace("facts/site.yml", "https://mini.test/", address);
}
