using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Addresses that lead elsewhere than they say, or nowhere, or tell on whoever follows them; and honest ones, which pass.</summary>
public sealed class OutsideAddresses
{
    [Theory]
    [InlineData("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.test&data=05", "https://a.test")]
    [InlineData("https://www.google.com/url?q=https://a.test/x%3Fb=c&sa=D", "https://a.test/x?b=c")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.test%2F&h=x", "https://a.test/")]
    [InlineData("https://urldefense.com/v3/__https://a.test/x__;!!y", "https://a.test/x")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__a.test_x&d=y", "https://a.test/x")]
    [InlineData("https://www.google.com/amp/s/a.test/x", "https://a.test/x")]
    [InlineData("https://a-test.cdn.ampproject.org/c/s/a.test/x", "https://a.test/x")]
    [InlineData("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.test%2Fx%3Futm_source%3Dy", "https://a.test/x")]
    [InlineData("https://any.test/out?REDIRECT=https%3A%2F%2Fa.test", "https://a.test")]
    public void That_track_say_where_they_lead(string address, string target) => Says(address, "tracked-address", target);

    [Theory]
    [InlineData("https://a.test/x?utm_source=y&fbclid=z", "https://a.test/x")]
    [InlineData("https://a.test/x?id=5&UTM_Medium=y#part", "https://a.test/x?id=5#part")]
    [InlineData("https://a.test/watch?v=x&si=y", "https://a.test/watch?v=x")]
    [InlineData("https://a.test/?gclid=y", "https://a.test/")]
    public void Of_a_campaign_are_shown_without_it(string address, string plain) => Says(address, "campaign-address", plain);

    [Theory]
    [InlineData("https://a.test”", "https://a.test")]
    [InlineData("https://a.test/x\"", "https://a.test/x")]
    [InlineData("https://a.test/x,", "https://a.test/x")]
    [InlineData("https://a.test/x%E2%80%9D", "https://a.test/x")]
    [InlineData("https://me@a.test/x", "https://a.test/x")]
    public void With_a_sign_that_stuck_are_shown_without_it(string address, string plain) => Says(address, "glued-sign", plain);

    [Theory]
    [InlineData("http://localhost:8080/", "own-machine")]
    [InlineData("http://127.0.0.1/x", "own-machine")]
    [InlineData("http://192.168.1.5/x", "own-machine")]
    [InlineData("http://172.16.0.1/x", "own-machine")]
    [InlineData("http://[::1]/", "own-machine")]
    [InlineData("https://printer.local/", "own-machine")]
    [InlineData("https://a/x", "impossible-host")]
    [InlineData("https://a_b.test", "impossible-host")]
    [InlineData("https://a.123", "impossible-host")]
    [InlineData("https://bit.ly/3abc", "short-address")]
    public void That_others_cannot_follow_are_named(string address, string code) => Says(address, code, "");

    [Theory]
    [InlineData("https://mini.test/", "../index.md")]
    [InlineData("https://mini.test/articles/", "index.md")]
    [InlineData("https://mini.test/articles/a-wall/", "a-wall.md")]
    [InlineData("https://mini.test/topics/closeness/#main", "../topics/closeness.md")]
    [InlineData("https://mini.test/help", "../pages/help.md")]
    [InlineData("https://github.com/x/y/blob/main/input/pages/help.md", "../pages/help.md")]
    [InlineData("https://gitlab.com/x/y/-/edit/main/input/articles/a-wall.md", "a-wall.md")]
    public void Of_this_site_are_shown_as_its_files(string address, string file) => Says(address, "own-address", file);

    [Theory]
    [InlineData("www.a.test", "Did you mean https://www.a.test?")]
    [InlineData("example.org/x", "Did you mean https://example.org/x?")]
    [InlineData("me@a.test", "Did you mean mailto:me@a.test?")]
    [InlineData("about.html", "or an address with https://.")]
    public void Without_their_beginning_are_shown_with_it(string address, string end) => Says(address, "link-form", end);

    [Theory]
    [InlineData("https://doi.org/10.1037/a0031798")]
    [InlineData("https://web.archive.org/web/2020/https://a.test/")]
    [InlineData("https://a.test/search?q=closeness&to=5")]
    [InlineData("https://a.test/wiki/Intimacy_(psychology)")]
    [InlineData("https://bücher.test/x")]
    [InlineData("https://a.test:8443/a?id=3&page=2#part")]
    [InlineData("https://validator.test/nu/?doc=https%3A%2F%2Fa.test")]
    [InlineData("https://1.1.1.1/")]
    [InlineData("https://mini.test.example/")]
    [InlineData("https://github.com/x/y/blob/main/docs/help.md")]
    public void That_are_honest_pass(string address) => Assert.Empty(Site(address).Problems);

    [Fact]
    public void In_letters_of_other_scripts_are_shown_in_their_plain_form() => Assert.Equal(
        [" (xn--bcher-kva.test)"],
        Site("https://bücher.test/x").Page("articles/a-wall/index.html").Document.QuerySelectorAll(".prose p .leaves").Select(leaves => leaves.TextContent));

    private static void Says(string address, string code, string end)
    {
        var problem = Assert.Single(Site(address).Problems);

        Assert.Equal($"input/{MiniSite.ArticlePath}(16,5) {code}", $"{problem.At} {problem.Code}");
        Assert.EndsWith(end, problem.Message, StringComparison.Ordinal);
    }

    private static MiniResult Site(string address) => new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: $"See [the study](<{address}>).")).Build();
}
