using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class LinkGraph
{
    /// <summary>With exact case, and in any folder of a host.</summary>
    public static IEnumerable<string> Every_address_finds_a_file(BuiltSite site) =>
        from page in site.Pages
        from link in Inner(page)
        where !site.Files.ContainsKey(Addresses.FileOf(link.To))
        select $"{page}: {link.At.Described()}: there is no {link.To}";

    public static IEnumerable<string> Every_fragment_finds_an_element(BuiltSite site)
    {
        var pages = site.Pages.ToDictionary(page => page.Path);
        return from page in site.Pages
               from link in Inner(page)
               let fragment = Uri.UnescapeDataString(page.Resolve(link.Href)!.Fragment.TrimStart('#'))
               where fragment != "" && pages.TryGetValue(Addresses.FileOf(link.To), out var target) && target.Document.ById(fragment) is null
               select $"{page}: {link.At.Described()}: {link.To} has no #{fragment}";
    }

    /// <summary>The list of all pages on the search page is another way, and not the only one.</summary>
    [Wcag("2.4.5")]
    [LeftToCheck("unreachable-page")]
    public static IEnumerable<string> Every_page_can_be_reached_from_home(BuiltSite site)
    {
        var pages = site.Pages.ToDictionary(page => page.Path);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        for (var open = new Queue<string>(reached); open.TryDequeue(out var path);)
        {
            var linked = Inner(pages[path]).Where(link => link.At.LocalName == "a" && !link.At.Matches(".search-all a")).Select(link => Addresses.FileOf(link.To));
            foreach (var next in linked.Where(pages.ContainsKey).Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return from page in site.Pages
               where !reached.Contains(page.Path) && page.Path != Addresses.NotFound && !page.IsRedirect() && !IsListOfNothing(page)
               select $"{page}: <html>: no way leads here from the home page";
    }

    private static bool IsListOfNothing(BuiltPage page) =>
        page.Path is "articles/index.html" or "topics/index.html" && page.Document.QuerySelector("main .cards, main .entries") is null;

    private static IEnumerable<(IElement At, string Href, string To)> Inner(BuiltPage page) =>
        from link in page.Document.Addresses().Concat(page.Document.QuerySelectorAll("meta[property='og:image']").Select(card => (At: card, Address: card.GetAttribute("content")!)))
        let href = link.Address
        where page.Resolve(href) is { Scheme: "http" or "https" }
        let to = page.SitePath(href)
        where to is not null
        select (link.At, href, to);
}
