using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>Any page as a phone, in the dark and on paper, side by side at one address, for whoever changes the theme.</summary>
public sealed class Looks
{
    private const string Wall = "/articles/a-wall/";

    private static readonly string[] Names = ["light", "dark", "large", "wide", "paper"];

    [Theory]
    [InlineData("/_looks/", "/")]
    [InlineData("/_looks/articles/a-wall/", Wall)]
    [InlineData("/_looks/404.html", "/404.html")]
    public async Task A_page_stands_in_every_look(string address, string shown)
    {
        await using var preview = await MiniPreview.StartAsync();
        var page = await preview.PageAsync(address);

        Assert.Equal((await preview.PageAsync(shown)).QuerySelector("h1")!.Text(), page.QuerySelector("h1")!.Text());
        Assert.Equal(Names.Select(name => $"{shown}?look={name}"), page.QuerySelectorAll("iframe").Select(frame => frame.GetAttribute("src")));
        Assert.All(page.QuerySelectorAll("section"), look =>
        {
            var frame = look.QuerySelector("iframe")!;
            Assert.Equal(look.QuerySelector("h2")!.Text(), frame.GetAttribute("title"));
            Assert.Equal(frame.GetAttribute("src"), look.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal($"Open alone: {frame.GetAttribute("title")}", look.QuerySelector("a")!.Text());
        });
        Assert.NotNull(page.QuerySelector("script[data-version]"));
    }

    /// <summary>No second style sheet that could say something else: but for what a condition says, it is the one that has all, which a site with long lists carries.</summary>
    [Theory]
    [InlineData("light", "@media not all{", "@media print{", ":root{color-scheme:light}")]
    [InlineData("dark", "@media all{", "@media print{", ":root{color-scheme:dark}")]
    [InlineData("large", "@media not all{", "@media print{", ":root{color-scheme:light}:root{font-size:200%}")]
    [InlineData("wide", "@media not all{", "@media print{", ":root{color-scheme:light}")]
    [InlineData("paper", "@media not all{", "@media all{", ":root{color-scheme:light}")]
    public async Task A_look_is_the_style_of_the_site_and_a_condition(string look, string dark, string paper, string condition)
    {
        const string WhereDark = "@media screen and (prefers-color-scheme:dark){", OnPaper = "@media print{";
        await using var preview = await MiniPreview.StartAsync(LongSite.Of(51));
        var site = StyleOf(await preview.PageAsync("/"));
        var style = StyleOf(await preview.PageAsync($"/articles/a-000/?look={look}"));

        Assert.Contains(WhereDark, site, StringComparison.Ordinal);
        Assert.Contains(OnPaper, site, StringComparison.Ordinal);
        Assert.StartsWith(site.Replace(WhereDark, dark, StringComparison.Ordinal).Replace(OnPaper, paper, StringComparison.Ordinal) + condition, style, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_changes_nothing_but_the_style()
    {
        await using var preview = await MiniPreview.StartAsync();

        Assert.Equal((await preview.PageAsync(Wall)).Body!.OuterHtml, (await preview.PageAsync(Wall + "?look=dark")).Body!.OuterHtml);
    }

    [Fact]
    public async Task Only_a_page_of_this_server_frames_a_look_and_none_frames_that()
    {
        await using var preview = await MiniPreview.StartAsync();
        foreach (var name in Names)
        {
            var answer = await preview.GetAsync($"{Wall}?look={name}");
            var page = RealSite.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

            Assert.EndsWith("; frame-ancestors 'self'", policy, StringComparison.Ordinal);
            Assert.Equal(["SAMEORIGIN"], answer.Headers.GetValues("X-Frame-Options"));
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleOf(page))))}'", policy, StringComparison.Ordinal);
            Assert.Equal(policy, page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content") + "; frame-ancestors 'self'");
        }

        var looks = (await preview.GetAsync("/_looks/")).Headers;
        Assert.EndsWith("; frame-src 'self'; frame-ancestors 'none'", Assert.Single(looks.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(["DENY"], looks.GetValues("X-Frame-Options"));
        Assert.DoesNotContain("frame-src", Assert.Single((await preview.GetAsync("/")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.EndsWith("'none'", Assert.Single((await preview.GetAsync("/?look=none")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(["DENY"], (await preview.GetAsync("/feed.xml?look=dark")).Headers.GetValues("X-Frame-Options"));
    }

    [Fact]
    public async Task Another_site_frames_no_look()
    {
        await using var preview = await MiniPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Wall + "?look=dark");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Dest", "iframe");

        Assert.Equal(HttpStatusCode.Forbidden, (await preview.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/_looks/nothing/here/")]
    [InlineData("/_looks/feed.xml")]
    public async Task What_is_no_page_is_not_there(string address)
    {
        await using var preview = await MiniPreview.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync(address)).StatusCode);
        Assert.Equal(await preview.TextAsync("/nothing/here/"), await preview.TextAsync(address));
    }

    [Theory]
    [InlineData("", "/_looks", "/_looks/")]
    [InlineData("", "/_looks/articles/a-wall", "/_looks/articles/a-wall/")]
    [InlineData("", "/_looks/old/", "/_looks/articles/a-wall/")]
    [InlineData("/some/folder", "/_looks/", "/_looks/some/folder/")]
    [InlineData("/some/folder", "/_looks/some/folder", "/_looks/some/folder/")]
    [InlineData("/some/folder", "/_looks/some/folder/old/", "/_looks/some/folder/articles/a-wall/")]
    public async Task An_address_leads_to_the_page_that_it_means(string basePath, string from, string to)
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("aliases: [/old/]")), basePath);

        Assert.Equal(to, (await preview.GetAsync(from)).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync(to)).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_stands_there_while_there_is_no_good_site()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("colour: red")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await preview.GetAsync("/_looks/")).StatusCode);
        Assert.Equal("1 error", (await preview.PageAsync("/_looks/articles/a-wall/")).QuerySelector("h1")!.Text());
    }

    private static string StyleOf(IHtmlDocument page) => page.QuerySelector("style")!.Text();
}
