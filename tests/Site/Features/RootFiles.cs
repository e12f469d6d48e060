using System.Text;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>What a host or a service asks for at the root of the site: copied as it is, or refused with a reason, and never dropped without a word.</summary>
public sealed class RootFiles
{
    private const string Google = "google-site-verification: google1234567890abcdef.html";

    [Theory]
    [InlineData("CNAME", "example.org\r\n")]
    [InlineData(".nojekyll", "")]
    [InlineData("ads.txt", "\uFEFFplaceholder.example.com, placeholder, DIRECT, placeholder\r\n")]
    [InlineData("humans.txt", "Zoe\u0308 <zoe@example.org>")]
    [InlineData("keybase.txt", "====\nhttps://keybase.io/somebody\n")]
    [InlineData("google1234567890abcdef.html", Google)]
    [InlineData("google123.html", Google)]
    [InlineData("a1b2c3d4e5.html", "a1b2c3d4e5")]
    [InlineData("yandex_1234567890abcdef.html", "<html>\n    <head>\n        <meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n    </head>\n    <body>Verification: 1234567890abcdef</body>\n</html>\n")]
    [InlineData("BingSiteAuth.xml", "<?xml version=\"1.0\"?>\r\n<users>\r\n\t<user>0123456789ABCDEF</user>\r\n</users>")]
    [InlineData("apple-app-site-association", "{\"applinks\": {}}")]
    [InlineData(".well-known/security.txt", "Contact: mailto:us@example.org\n")]
    [InlineData(".well-known/apple-developer-merchantid-domain-association", "7B22")]
    [InlineData(".well-known/assetlinks.json", "[]")]
    [InlineData(".well-known/matrix/server", "{}")]
    public void Go_to_the_root_byte_for_byte(string path, string text)
    {
        var site = new MiniSite().With("root/" + path, Encoding.UTF8.GetBytes(text)).Build();

        Assert.Empty(site.Problems);
        Assert.Equal(Encoding.UTF8.GetBytes(text), site.Files[path]);
    }

    [Fact]
    public void Are_in_no_list_and_asked_for_anew_each_time()
    {
        var site = new MiniSite().With("root/google123.html", Google).With("root/CNAME", "mini.test").With("root/.well-known/a.txt", "a").Build();

        Assert.DoesNotContain("google123", site.Text("sitemap.xml") + site.Text("feed.xml") + site.Text("index.html"), StringComparison.Ordinal);
        Assert.Equal(["/*"], site.Text("_headers").Split('\n').Where(line => line.StartsWith('/')));
        Assert.Contains("\n  Cache-Control: public, max-age=0, must-revalidate\n", site.Text("_headers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tracker.js")]
    [InlineData("cname")]
    [InlineData("landing.html")]
    [InlineData("notes.md")]
    [InlineData("logo.png")]
    [InlineData("logo.svg")]
    [InlineData("index.php")]
    [InlineData(".htaccess")]
    [InlineData(".env")]
    [InlineData("users.xml")]
    [InlineData("about us.txt")]
    [InlineData("folder/ads.txt")]
    [InlineData("CNAME/ads.txt")]
    [InlineData(".well-known/page.html")]
    [InlineData(".well-known/run.js")]
    [InlineData(".well-known/.htaccess")]
    [InlineData(".well-known./ads.txt")]
    public void Are_refused_when_nobody_knows_them(string path) =>
        Assert.Equal([$"input/root/{path}(1,1) unknown-root-file"], new MiniSite().With("root/" + path, "words").Build().Places);

    [Theory]
    [InlineData("google123.html", "<script src=x></script>", "1,1")]
    [InlineData("google123.html", "google-site-verification: google123.html\n<img src=https://track.test/>", "2,1")]
    [InlineData("google123.html", "<html><body onload=go()>google123</body></html>", "1,7")]
    [InlineData("google123.html", "<meta http-equiv=\"refresh\" content=\"0; url=https://other.test/\">", "1,1")]
    [InlineData("google123.html", "<p style=x>", "1,1")]
    [InlineData("google123.html", "<!-- <script> -->", "1,1")]
    [InlineData("BingSiteAuth.xml", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\"?><users/>", "1,22")]
    [InlineData("BingSiteAuth.xml", "<users><script xmlns=\"http://www.w3.org/1999/xhtml\">go()</script></users>", "1,8")]
    [InlineData("BingSiteAuth.xml", "<!DOCTYPE users [<!ENTITY a SYSTEM \"x\">]><users/>", "1,1")]
    [InlineData("apple-app-site-association", "\uFEFF \n<html>", "2,1")]
    [InlineData(".well-known/token", "<script>go()</script>", "1,1")]
    [InlineData("ads.txt", "<!DOCTYPE html>", "1,1")]
    public void Are_refused_when_a_browser_could_run_something(string path, string text, string place) =>
        Assert.Equal([$"input/root/{path}({place}) unsafe-root-file"], new MiniSite().With("root/" + path, text).Build().Places);

    [Fact]
    public void Are_refused_when_a_browser_could_run_them_in_another_encoding() => Assert.Equal(
        ["unsafe-root-file"],
        new MiniSite().With("root/google123.html", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<script>go()</script>")]).Build().Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void Are_refused_when_they_are_pages(int letters, int problems) => Assert.Equal(
        Enumerable.Repeat("input/root/offer2026.html(1,1) page-in-root", problems),
        new MiniSite().With("root/offer2026.html", $"<p>{new string('a', letters)}</p>\n").Build().Places);

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("Robots.txt")]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("favicon.svg")]
    [InlineData("walls2019.html")]
    [InlineData("old.txt")]
    public void Take_the_place_of_no_other_file(string path)
    {
        var site = Written.Article("aliases: [/walls2019.html, /old.txt/walls/]").With("root/" + path, "words").Build();

        Assert.Equal([$"input/root/{path}(1,1) taken-root-file"], site.Places);
    }

    [Fact]
    public void Differ_by_more_than_their_case() => Assert.Equal(
        ["input/root/ads.txt(1,1) taken-root-file"], new MiniSite().With("root/Ads.txt", "a").With("root/ads.txt", "b").Build().Places);

    [Theory]
    [InlineData("CNAME", "CNAME")]
    [InlineData("google123.html", "google123.html")]
    [InlineData("ads.txt", "ads.txt")]
    [InlineData(".nojekyll", ".nojekyll")]
    [InlineData(".well-known/security.txt", ".well-known/security.txt")]
    [InlineData("pages/.well-known/security.txt", ".well-known/security.txt")]
    [InlineData("pages/google123.html", "google123.html")]
    [InlineData("Root/CNAME", "CNAME")]
    public void Are_missed_where_they_lie_elsewhere(string path, string meant)
    {
        var site = new MiniSite().With(path, Google).Build();

        Assert.Equal([$"input/{path}(1,1) misplaced-root-file"], site.Places);
        Assert.EndsWith($"move it to input/root/{meant}.", site.Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(meant, site.Files.Keys);
    }

    [Theory]
    [InlineData("robots.txt")]
    [InlineData("articles/notes.txt")]
    [InlineData("tracker.js")]
    public void Are_not_made_of_what_is_none(string path) =>
        Assert.Equal([$"input/{path}(1,1) unused-file"], new MiniSite().With(path, "words").Build().Places);

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("._CNAME")]
    [InlineData(".CNAME.swp")]
    [InlineData(".#CNAME")]
    [InlineData(".gitkeep")]
    [InlineData("CNAME~")]
    [InlineData("CNAME.bak")]
    [InlineData("Thumbs.db")]
    [InlineData(".well-known/.DS_Store")]
    public void Are_not_made_of_what_programs_leave_behind(string path)
    {
        var site = new MiniSite().With("root/" + path, "bytes").With(path, "bytes").Build();

        Assert.Empty(site.Problems);
        Assert.DoesNotContain(path, site.Files.Keys);
    }

    [Fact]
    public void Are_no_links_to_elsewhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets nobody make one.");
        Assert.Equal(["input/root/CNAME(1,1) symbolic-link"], new MiniSite().With("root/ads.txt", "").Build(prepare: input =>
            File.CreateSymbolicLink(Path.Combine(input, "root/CNAME"), Path.Combine(input, "index.md"))).Places);
    }

    [Fact]
    public void Have_an_end() => Assert.Equal(
        ["input/root/ads.txt(1,1) file-too-large"], new MiniSite().With("root/ads.txt", new byte[1_000_001]).Build().Places);
}
