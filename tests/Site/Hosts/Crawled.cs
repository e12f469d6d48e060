using System.Net;
using Site.Tests.Support;

namespace Site.Tests.Hosts;

/// <summary>Every link of the site, followed on a real nginx: as the build configures it, and on one that never sends on to the slash.</summary>
public sealed class Crawled
{
    // A host that answers /help with the page, and does not send on to /help/: several do.
    private const string WithoutSlash = "location / { try_files $uri $uri/index.html =404; }";

    public static TheoryData<string> Folders => ["", "/closeness", "/a/b"];

    [Theory, MemberData(nameof(Folders))]
    public async Task No_link_is_dead_and_none_leaves_the_folder(string folder)
    {
        using var host = WebServer.Nginx(Specimen.In(folder).Files, folder);
        await Follow(host, Specimen.In(folder));
    }

    [Theory, MemberData(nameof(Folders))]
    public async Task No_link_is_dead_where_the_host_does_not_add_the_slash(string folder)
    {
        using var host = WebServer.Nginx(Specimen.In(folder).Files, folder, WithoutSlash);
        await Follow(host, Specimen.In(folder));

        // It is such a host.
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync(folder + "/help")).Status);
    }

    /// <summary>While nobody knows where the site will stand, its links are relative, and hold wherever the host adds the slash.</summary>
    [Theory, MemberData(nameof(Folders))]
    public async Task A_site_without_a_place_works_in_any_folder(string folder)
    {
        var site = Relative(folder);
        using var host = WebServer.Nginx(site.Files, folder, "");
        await Follow(host, site);
    }

    /// <summary>The crawler sees what it is for: relative links, on a host that does not add the slash.</summary>
    [Fact]
    public async Task Relative_links_die_there()
    {
        var relative = Relative("/closeness");
        using var host = WebServer.Nginx(relative.Files, "/closeness", WithoutSlash);
        var dead = await new Crawler(host, relative).FindDeadAsync();

        Assert.Contains("/closeness/help: /about/ leads out of the folder", dead);
        Assert.Contains("/closeness/articles/a-specimen: /closeness/the-chase-and-the-retreat/ answers 404", dead);
        Assert.Contains(dead, line => line.StartsWith("/closeness/help: /favicon.svg", StringComparison.Ordinal));
    }

    /// <summary>A site that is judged by another place's facts leaves the one whose files it shares alone, whichever is read first.</summary>
    [Fact]
    public void Each_site_is_judged_by_its_own_facts()
    {
        Assert.All(Relative("/closeness").Pages, page => Assert.Equal("/closeness", page.Facts.Folder));
        Assert.All(Specimen.Anywhere.Pages, page => Assert.Equal("", page.Facts.Folder));
        Assert.All((Specimen.Anywhere with { Facts = Specimen.In("/a/b").Facts }).Pages, page => Assert.Equal("/a/b", page.Facts.Folder));
    }

    // Built while nobody knew of the folder in which it stands.
    private static BuiltSite Relative(string folder) => Specimen.Anywhere with { Facts = Specimen.In(folder).Facts };

    private static async Task Follow(WebServer host, BuiltSite site)
    {
        var crawler = new Crawler(host, site);
        var dead = await crawler.FindDeadAsync();

        Assert.True(dead.Count == 0, string.Join('\n', dead));
        Assert.True(crawler.Followed > 900, $"only {crawler.Followed} addresses");
        Assert.Superset(
            site.Pages.Where(page => page.Path != Addresses.NotFound).Select(page => site.Facts.Folder + page.Address).ToHashSet(),
            crawler.Opened.Keys.ToHashSet());
    }
}
