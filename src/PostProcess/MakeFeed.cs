using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>Makes the Atom feed (RFC 4287).</summary>
public static class MakeFeed
{
    // A reader program asks for it again and again, mostly for nothing, and shows what it has not seen. So it holds what is new. Older
    // articles are in the lists of the site: documents of older entries (RFC 5005) are what hardly any reader program asks for.
    private const int Newest = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Makes the feed: title, address and one line of the newest articles, newest first.</summary>
    /// <param name="edition">The site, and how its links name a page.</param>
    /// <returns>The XML.</returns>
    public static string Of(Edition edition)
    {
        var site = edition.Outline;
        var links = edition.LinksOn(PageAddress.Home);
        var facts = site.Facts.Site;
        var articles = site.Articles
            .OrderByDescending(Changed)
            .ThenBy(article => article.Address.Path, StringComparer.Ordinal)
            .Take(Newest)
            .ToArray();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", facts.Language.Value),
            new XElement(Atom + "title", facts.Name),
            new XElement(Atom + "subtitle", site.Home!.Description.Value),
            new XElement(Atom + "id", Id(site, PageAddress.Home)),
            new XElement(Atom + "updated", Moment(articles.Select(Changed).DefaultIfEmpty(site.Today).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", facts.Practice.Name)),
            Link("alternate", links, PageAddress.Home),
            Link("self", links, PageAddress.Feed),
            articles.Select(article => new XElement(
                Atom + "entry",
                new XElement(Atom + "title", article.Title.Value),
                new XElement(Atom + "id", Id(site, article.Address)),
                Link("alternate", links, article.Address),
                new XElement(Atom + "published", Moment(article.Published.Value)),
                new XElement(Atom + "updated", Moment(Changed(article))),
                new XElement(Atom + "author", new XElement(Atom + "name", article.Author.Value)),
                new XElement(Atom + "summary", article.Description.Value))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + feed.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static DateOnly Changed(Article article) => (article.Updated ?? article.Published).Value;

    private static string Moment(DateOnly day) => $"{day.Iso()}T00:00:00Z";

    private static XElement Link(string relation, PageLinks links, PageAddress target) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("href", links.Absolute(target) ?? links.To(target)));

    // An id has to be absolute and to last: without an address, it is a name made from the path (RFC 9562, version 8).
    private static string Id(Outline site, PageAddress page)
    {
        if (PageLinks.AbsoluteOf(site.BaseUrl, page) is { } address)
        {
            return address;
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(site.Facts.Site.Name + page.Path))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
