using System.Xml.Linq;
using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>
/// Makes the list of pages for search engines (sitemaps.org, 0.9): every page that has a text of its own, so not 404. The further pages of a
/// list stay out, as Hugo leaves them out: they may be found, and each has its own canonical address, but what is on them are links to pages
/// that are listed here already, and every new article would change them all.
/// </summary>
public static class MakeSitemap
{
    // What one sitemap may hold (sitemaps.org).
    private const int Most = 50_000;

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Makes the sitemap.</summary>
    /// <param name="site">The site, whose address is known.</param>
    /// <param name="most">How many pages one list may hold.</param>
    /// <returns>The file; of more pages, an index, and the lists that it names.</returns>
    public static IEnumerable<OutputFile> Of(Outline site, int most = Most)
    {
        // However many lists there are, the pages are put in order once, when the first is asked for.
        var pages = new Lazy<IReadOnlyList<Page>>(() => [.. Listed(site).OrderBy(page => page.Address.Path, StringComparer.Ordinal)]);
        ListPart[] parts = [.. ListPart.Of(Listed(site).Count(), most, PartOf)];
        return parts is [var whole]
            ? [new TextFile(PageAddress.Sitemap.OutputPath, () => Urls(site, whole.From(pages.Value)))]
            : [
                new TextFile(PageAddress.Sitemap.OutputPath, () => Index(site, parts)),
                .. parts.Select(part => new TextFile(part.Address.OutputPath, () => Urls(site, part.From(pages.Value)))),
            ];
    }

    private static IEnumerable<Page> Listed(Outline site) => site.Pages.Values.Where(page => page.Kind != PageKind.NotFound);

    // At the root, for a sitemap speaks for what stands in its own folder and below.
    private static PageAddress PartOf(int number) => new($"/sitemap-{number}.xml");

    private static string Index(Outline site, IEnumerable<ListPart> parts) => Document("sitemapindex", parts.Select(part => new XElement(Sitemap + "sitemap", Location(site, part.Address))));

    private static string Urls(Outline site, IEnumerable<Page> pages) => Document("urlset", pages.Select(page => new XElement(
        Sitemap + "url",
        Location(site, page.Address),
        LastChanged(page) is { } day ? new XElement(Sitemap + "lastmod", day.Iso()) : null)));

    private static XElement Location(Outline site, PageAddress address) => new(Sitemap + "loc", PageLinks.AbsoluteOf(site.BaseUrl, address));

    // Each entry is written as soon as it is made, so that no tree of all of them is held.
    private static string Document(string name, IEnumerable<XElement> entries) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XStreamingElement(Sitemap + name, entries).ToString().ReplaceLineEndings("\n") + "\n";

    private static DateOnly? LastChanged(Page page) => page.Updated?.Value ?? (page as Article)?.Published.Value;
}
