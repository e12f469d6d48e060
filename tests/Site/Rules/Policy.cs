using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Policy
{
    private const string Meta = "meta[http-equiv='Content-Security-Policy' i]";

    // The one word of the header that no page repeats but the one that searches: so the page itself forbids what the header has to allow.
    private const string OwnScript = " script-src 'self';";

    /// <summary>
    /// The header of the host and the element of the page say the same, but that the page allows no style that only others carry, and no script
    /// where none searches; frame-ancestors has no effect in an element.
    /// </summary>
    public static IEnumerable<string> It_is_the_policy_of_the_headers(BuiltSite site)
    {
        var header = site.Text("_headers").Split('\n').FirstOrDefault(line => line.Contains("Security-Policy", StringComparison.Ordinal))?.Split(": ", 2)[1];
        return from page in site.Pages
               where page.Document.QuerySelector(Meta)?.GetAttribute("content") is not { } policy
                   || header is null || Hash().Replace(policy, "") + "; frame-ancestors 'none'" != Hash().Replace(page.IsSearch() ? header : header.Replace(OwnScript, "", StringComparison.Ordinal), "")
                   || Hash().Matches(policy).Any(hash => !header.Contains(hash.Value, StringComparison.Ordinal))
               select $"{page}: <meta http-equiv=\"Content-Security-Policy\">: is missing, or says something else than _headers";
    }

    /// <summary>No site that a page leads to learns from which page somebody came: what hosts are asked to say, each page says where none says it.</summary>
    public static IEnumerable<string> No_link_tells_where_it_was_followed(BuiltPage page) =>
        from said in new[] { page.Document.QuerySelector("head > meta[name=referrer]")?.GetAttribute("content") }
        where said != "no-referrer"
        select $"<meta name=\"referrer\">: {(said is null ? "is missing" : $"says {said}")}";

    /// <summary>It governs only what comes after it.</summary>
    public static IEnumerable<string> It_stands_before_everything_it_governs(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("link, style, script, img")
        where page.Document.QuerySelector(Meta) is { } policy && element.Precedes(policy)
        select $"{element.Described()}: comes before the policy";

    public static IEnumerable<string> It_allows_every_style_of_the_page(BuiltPage page) =>
        from style in page.Document.QuerySelectorAll("style")
        let hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))
        where page.Document.QuerySelector(Meta)?.GetAttribute("content")?.Contains($"'sha256-{hash}'", StringComparison.Ordinal) == false
        select $"{style.Described()}: its hash is not in the policy";

    /// <summary>One answer is the whole page.</summary>
    public static IEnumerable<string> A_page_carries_its_style(BuiltPage page)
    {
        var (carried, linked) = (page.Document.QuerySelectorAll("head > style").Length, page.Document.QuerySelectorAll("link[rel=stylesheet]").Length);
        if ((carried, linked) != (1, 0))
        {
            yield return $"<head>: carries {carried} styles and links {linked}";
        }
    }

    [GeneratedRegex(" 'sha256-[^']+'")]
    private static partial Regex Hash();
}
