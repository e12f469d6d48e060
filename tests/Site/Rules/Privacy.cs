using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Privacy
{
    /// <summary>Foreign addresses stand in links for the reader, in what says where this page itself and its card are, and where it is in another language.</summary>
    private const string MayBeForeign = "a, link[rel=canonical], link[rel=alternate][hreflang], meta[property='og:url'], meta[property='og:image']";

    private static readonly string[] Relations = ["icon", "apple-touch-icon", "alternate", "canonical"];

    public static IEnumerable<string> Nothing_is_fetched_from_elsewhere(BuiltPage page) =>
        from element in page.Document.All
        where !element.Matches(MayBeForeign)
        from attribute in element.Attributes
        where Foreign().IsMatch(attribute.Value) && !IsWords(element, attribute.Name)
        select $"{element.Described()}: {attribute.Name} names another host";

    public static IEnumerable<string> A_link_element_fetches_only_what_the_page_needs(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("link")
        where !Relations.Contains(link.GetAttribute("rel"))
        select $"{link.Described()}: has rel=\"{link.GetAttribute("rel")}\"";

    public static IEnumerable<string> A_style_fetches_nothing(BuiltPage page) =>
        from style in page.Document.QuerySelectorAll("style")
        where Fetches().IsMatch(style.TextContent)
        select $"{style.Described()}: has {Fetches().Match(style.TextContent).Value}";

    public static IEnumerable<string> No_script_runs_but_the_one_that_searches(BuiltPage page) =>
        from script in page.Document.QuerySelectorAll("script")
        where script.GetAttribute("type") != "application/ld+json" || script.HasAttribute("src")
        where !(page.IsSearch() && script.TextContent == "" && SearchScript().IsMatch(page.SitePath(script.GetAttribute("src")!) ?? ""))
        select $"{script.Described()}: is a script that runs";

    /// <summary>The search has a form, which waits for its script and leads nowhere.</summary>
    public static IEnumerable<string> There_is_no_form_no_frame_and_no_player(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("form, input, button, select, textarea, iframe, frame, object, embed, applet, portal, audio, video, canvas")
        where !(page.IsSearch() && element.Matches("main > search[hidden] > form:not([action]), search[hidden] form *, main > .search-results[hidden] > button"))
        select $"{element.Described()}: has no place on this site";

    /// <summary>
    /// Where it is known where the site stands, they begin with its folder, and lead there from each form of a page's address. Elsewhere
    /// the same files work in any folder; 404.html, served at any depth, begins with the folder all the same.
    /// </summary>
    [LeftToCheck("own-address")]
    public static IEnumerable<string> Addresses_of_our_own_hold_where_the_site_stands(BuiltPage page) =>
        from link in page.Document.Addresses()
        let element = link.At
        let address = link.Address
        where !element.Matches("link[rel=canonical], link[rel=alternate][hreflang]")
        where (address.StartsWith(page.Facts.Home + "/", StringComparison.OrdinalIgnoreCase) && address != page.Facts.Booking?.AbsoluteUri)
            || (!Scheme().IsMatch(address) && address[0] != '#' && (page.Facts.IsPlaceKnown || page.Path == Addresses.NotFound
                ? !address.StartsWith(page.Facts.Folder + "/", StringComparison.Ordinal)
                : address[0] == '/'))
        select $"{element.Described()}: its address does not hold where the site stands";

    // What is read and not fetched, though it may name an address.
    private static bool IsWords(IElement element, string attribute) =>
        attribute is "alt" or "title" or "aria-label" || (attribute == "content" && element.Matches("meta[name=description], meta[property='og:title'], meta[property='og:description'], meta[property='og:image:alt']"));

    [GeneratedRegex("""^\s*(https?:)?//|url\s*\(\s*['"]?\s*(https?:)?//|[,=]\s*https?://""", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"url\(|@import|@font-face|image-set\(|src\(", RegexOptions.IgnoreCase)]
    private static partial Regex Fetches();

    [GeneratedRegex("^/assets/search/[0-9a-f]{16}/search[.]js$")]
    private static partial Regex SearchScript();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:|^//", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
