using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>What tells one page from another. Redirects are no pages of their own.</summary>
internal static class Titles
{
    [Wcag("2.4.2")]
    public static IEnumerable<string> No_two_pages_share_a_title(BuiltSite site) => Shared(site, "<title>", page => page.Document.Title);

    [Wcag("2.4.6")]
    public static IEnumerable<string> No_two_pages_share_an_h1(BuiltSite site) => Shared(site, "<h1>", page => page.Document.QuerySelector("h1")?.Words());

    /// <summary>A sheet has that of its article.</summary>
    [LeftToCheck("repeated-description")]
    public static IEnumerable<string> No_two_pages_share_a_description(BuiltSite site) =>
        Shared(site, "<meta name=\"description\">", page => page.IsSheet() ? page.Path : Metadata.Content(page, "meta[name=description]"));

    private static IEnumerable<string> Shared(BuiltSite site, string element, Func<BuiltPage, string?> words) =>
        from page in site.Pages
        where !page.IsRedirect()
        group page by words(page)?.ToUpperInvariant() into same
        where same.Count() > 1
        select $"{string.Join(", ", same)}: {element}: \"{same.Key}\" says the same";
}
