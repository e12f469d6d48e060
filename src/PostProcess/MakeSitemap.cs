using System.Xml.Linq;
using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>Makes the list of pages for search engines (sitemaps.org, 0.9).</summary>
public static class MakeSitemap
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Makes the sitemap: every page but 404, with the day it last changed where that is known.</summary>
    /// <param name="site">The site, whose address is known.</param>
    /// <returns>The XML.</returns>
    public static string Of(Outline site)
    {
        var pages = site.Pages.Values
            .Where(page => page.Kind != PageKind.NotFound)
            .OrderBy(page => page.Address.Path, StringComparer.Ordinal);
        var list = new XElement(
            Sitemap + "urlset",
            pages.Select(page => new XElement(
                Sitemap + "url",
                new XElement(Sitemap + "loc", PageLinks.AbsoluteOf(site.BaseUrl, page.Address)),
                LastChanged(page) is { } day ? new XElement(Sitemap + "lastmod", day.Iso()) : null)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + list.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static DateOnly? LastChanged(Page page) => page.Updated?.Value ?? (page as Article)?.Published.Value;
}
