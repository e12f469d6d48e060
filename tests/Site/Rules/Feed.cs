using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>The Atom feed (RFC 4287).</summary>
internal static partial class Feed
{
    private const int Newest = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<string> It_can_be_read(BuiltSite site) => Read(site) is null ? ["feed.xml: <feed>: is missing, or is no XML of Atom"] : [];

    /// <summary>What section 4.1 requires, and a summary for the reader.</summary>
    public static IEnumerable<string> It_has_every_element_that_is_required(BuiltSite site) =>
        from node in Read(site) is { } feed ? [feed, .. feed.Elements(Atom + "entry")] : Array.Empty<XElement>()
        from name in (string[])["title", "id", "updated", "author", node.Name == Atom + "entry" ? "summary" : "subtitle"]
        where node.Elements(Atom + name).Count() != 1 || node.Element(Atom + name)!.Value.Trim() == ""
        select $"feed.xml: <{node.Name.LocalName}>: has not one {name}";

    public static IEnumerable<string> Its_times_are_of_RFC_3339(BuiltSite site) =>
        from time in Read(site)?.Descendants().Where(node => node.Name == Atom + "updated" || node.Name == Atom + "published") ?? []
        where !Time().IsMatch(time.Value)
        select $"feed.xml: <{time.Name.LocalName}>: \"{time.Value}\" is no time of RFC 3339";

    public static IEnumerable<string> It_says_where_it_stands(BuiltSite site) =>
        from relation in (string[])["self", "alternate"]
        let address = site.Facts.Home + (relation == "self" ? "/feed.xml" : "/")
        where Read(site) is { } feed && feed.Elements(Atom + "link").All(link => Href(link, relation) != address)
        select $"feed.xml: <feed>: has no link {relation} to {address}";

    /// <summary>All of them; of more than fifty, those that changed last.</summary>
    public static IEnumerable<string> Its_entries_are_the_articles(BuiltSite site)
    {
        var shown = from page in site.Pages
                    where page.IsArticle()
                    orderby page.Changed() descending, page.Address
                    let words = (page.Document.QuerySelector("h1")?.Words(), page.Document.QuerySelector(".lead")?.Words())
                    select (page.Absolute(), words, page.Published(), page.Changed());
        var said = from entry in Read(site)?.Elements(Atom + "entry") ?? []
                   let links = entry.Elements(Atom + "link").Select(link => Href(link, "alternate"))
                   let words = (entry.Element(Atom + "title")?.Value, entry.Element(Atom + "summary")?.Value)
                   select (links.First(), words, Day(entry, "published"), Day(entry, "updated"));
        return Read(site) is null ? [] : shown.Take(Newest).Except(said!).Select(article => $"feed.xml: <entry>: none for {article}")
            .Concat(said.Except(shown.Take(Newest)!).Select(entry => $"feed.xml: <entry>: no article shows {entry}"));
    }

    public static IEnumerable<string> The_newest_comes_first(BuiltSite site)
    {
        var days = Read(site)?.Elements(Atom + "entry").Select(entry => Day(entry, "updated")).ToArray() ?? [];
        return !days.SequenceEqual(days.OrderDescending(StringComparer.Ordinal)) || (days.Length > 0 && Day(Read(site)!, "updated") != days[0])
            ? ["feed.xml: <updated>: the newest is not first, or is not the feed's own"]
            : [];
    }

    private static XElement? Read(BuiltSite site)
    {
        try
        {
            return XDocument.Parse(site.Text("feed.xml")).Root is { } root && root.Name == Atom + "feed" ? root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Href(XElement link, string relation) =>
        link.Attribute("rel")?.Value == relation ? link.Attribute("href")?.Value : null;

    private static string? Day(XElement node, string name) => node.Element(Atom + name)?.Value.Split('T')[0];

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Time();
}
