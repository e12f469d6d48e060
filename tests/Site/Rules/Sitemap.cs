using System.Xml.Linq;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<string> It_lists_the_pages_that_may_be_found_and_no_other(BuiltSite site)
    {
        var listed = Listed(site).Select(url => url.Element(Names + "loc")!.Value).ToArray();
        var open = site.Pages.Where(page => Metadata.Content(page, "meta[name=robots]") is null && !page.IsPartOfList()).Select(page => page.Absolute()).ToArray();
        return open.Except(listed).Select(page => $"sitemap.xml: <urlset>: leaves out {page}")
            .Concat(listed.Except(open).Select(page => $"sitemap.xml: <loc>: {page} may not be found, or is not there"))
            .Concat(listed.GroupBy(page => page).Where(same => same.Count() > 1).Select(same => $"sitemap.xml: <loc>: {same.Key} is listed twice"));
    }

    public static IEnumerable<string> Its_days_are_the_ones_that_are_shown(BuiltSite site) =>
        from page in site.Pages
        where page.IsArticle()
        from url in Listed(site)
        where url.Element(Names + "loc")!.Value == page.Absolute() && url.Element(Names + "lastmod")?.Value != page.Changed()
        select $"sitemap.xml: <lastmod>: {page} changed on {page.Changed()}";

    private static IEnumerable<XElement> Listed(BuiltSite site) =>
        site.Files.ContainsKey("sitemap.xml") ? XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(Names + "url") : [];
}
