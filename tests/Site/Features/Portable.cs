using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Tests.Rules;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary><c>build --portable</c>: the same site for a disk, where no host looks for the <c>index.html</c> of a folder.</summary>
public sealed partial class Portable : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The real words with drafts, and a small site with an old address, pictures and footnotes.</summary>
    private static readonly Lazy<BuiltSite[]> Sites = new(() => [Real(), Specimen.Portable]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_link_is_a_file_on_the_disk()
    {
        var findings =
            from site in Sites.Value
            let root = WriteTo("a stick " + site.Name, site)
            from page in site.Pages
            let here = new Uri(new Uri(Path.Combine(root, page.Path)).AbsoluteUri)
            from link in page.Document.QuerySelectorAll("[href]:not([rel=canonical]), [src]")
            let written = link.GetAttribute("href") ?? link.GetAttribute("src")!
            let to = new Uri(here, written)
            where to.IsFile && !(to.LocalPath.StartsWith(root, StringComparison.Ordinal) && File.Exists(to.LocalPath))
            select $"{site.Name}: {page}: {written} is no file";
        Assert.Empty(findings);
    }

    [Fact]
    public void No_link_and_no_redirect_leaves_a_folder_to_a_host() => Assert.Empty(
        from site in Sites.Value
        from page in site.Pages
        from match in Inner().Matches(page.Html)
        where match.Groups["to"].Value.Split('#')[0].EndsWith('/')
        select $"{site.Name}: {page}: {match.Value}");

    [Fact]
    public void Every_part_is_found_and_every_page_can_be_reached() => Assert.Empty(
        Sites.Value.SelectMany(site => LinkGraph.Every_fragment_finds_an_element(site).Concat(LinkGraph.Every_page_can_be_reached_from_home(site))));

    [Fact]
    public void An_old_address_leads_to_a_file()
    {
        var moved = Specimen.Portable.Page(Specimen.Redirect).Document;

        Assert.Equal(["0; url=../../articles/a-specimen/index.html"], moved.Values("meta[http-equiv=refresh]", "content"));
        Assert.Contains("../../articles/a-specimen/index.html", moved.Values("main a", "href"));
    }

    [Fact]
    public void The_page_for_what_is_missing_stands_at_the_root()
    {
        var links = Specimen.Portable.Page("404.html").Document.Values("a", "href");

        Assert.Contains("help/index.html", links);
        Assert.DoesNotContain(links, link => link!.StartsWith('/'));
    }

    /// <summary>What is for search engines and feed readers names the public addresses, as the published site does. What the search fetches has other links in it, and so another name.</summary>
    [Theory]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    [InlineData("robots.txt")]
    [InlineData("_redirects")]
    [InlineData("_headers")]
    [InlineData("_nginx.conf")]
    [InlineData("_caddy.conf")]
    [InlineData("vercel.json")]
    public void The_public_addresses_stay(string path)
    {
        Assert.Equal(Same(Specimen.Site), Same(Specimen.Portable));

        string Same(BuiltSite site) => Regex.Replace(site.Text(path), "/assets/search/[0-9a-f]{16}/", "/assets/search/…/");
    }

    [Fact]
    public void The_public_addresses_of_every_page_stay()
    {
        static IEnumerable<string> Public(BuiltSite site) =>
            from page in site.Pages
            from element in page.Document.QuerySelectorAll("link[rel=canonical], meta[property='og:url'], script[type='application/ld+json'], .print-only")
            select $"{page}: {element.OuterHtml}";

        Assert.NotEmpty(Public(Specimen.Site));
        Assert.Equal(Public(Specimen.Site), Public(Specimen.Portable));
    }

    [Fact]
    public void A_feed_without_an_address_names_files()
    {
        var feed = new MiniSite().Replace("facts/site.yml", "address: https://mini.test/\n", "").Build(links: Documents.LinkStyle.Files).Text("feed.xml");

        Assert.Equal(
            ["index.html", "feed.xml", "articles/a-wall/index.html"],
            XDocument.Parse(feed).Descendants().Where(element => element.Name.LocalName == "link").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void Nothing_but_the_links_differs_and_that_a_disk_has_no_feed_to_follow() => Assert.Equal(
        Specimen.Site.Pages.Select(page => Inner().Replace(page.Html, "").Replace("<li><a href=\"\">Follow new articles by feed</a></li>\n", "", StringComparison.Ordinal)),
        Specimen.Portable.Pages.Select(page => Inner().Replace(page.Html, "")));

    /// <summary>By the real program, as somebody asks for it who wants to look.</summary>
    private static BuiltSite Real()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run(
            folder.Path, $"build --portable --drafts --input \"{Repository.Path("input")}\" --today {ContentDay.Latest:yyyy-MM-dd}");
        Assert.Equal(0, run.ExitCode);
        return new BuiltSite("the real site", RealSite.ReadAll(folder.File("output")), Facts.Real);
    }

    private string WriteTo(string name, BuiltSite site)
    {
        var root = _folder.File(name);
        foreach (var (path, bytes) in site.Files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return root;
    }

    /// <summary>An address that stays on the site: of a link, a picture or a redirect.</summary>
    [GeneratedRegex("""(?<=\b(?:href|src|srcset)="|url=)(?![a-z]+:)(?<to>[^"]*)""")]
    private static partial Regex Inner();
}
