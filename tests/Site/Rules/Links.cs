using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Links
{
    private const string Block = "p, li, dd, dt, td, th, caption, figcaption, blockquote, h1, h2, h3, h4, h5, h6, div, section";

    [Wcag("2.4.4", "4.1.2")]
    public static IEnumerable<string> Every_link_says_something(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a")
        where link.Words() == "" && link.QuerySelector("img[alt]:not([alt=''])") is null
        select $"{link.Described()}: has no words";

    [Wcag("2.4.9")]
    [LeftToCheck("vague-link", "link-text")]
    public static IEnumerable<string> The_words_of_a_link_stand_alone(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a")
        where Vague().IsMatch(link.WordsWithout(".leaves"))
        select $"{link.Described()}: makes no sense without the sentence around it";

    [Wcag("3.2.4")]
    [LeftToCheck("ambiguous-link", "heading-repeated")]
    public static IEnumerable<string> The_same_words_lead_to_the_same_place(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a[href]")
        where link.Words() != ""
        group link by link.Words().ToUpperInvariant() into same
        let places = same.Select(link => page.Resolve(link.GetAttribute("href")!)?.AbsoluteUri).Distinct().ToArray()
        where places.Length > 1
        select $"{same.First().Described()}: leads to {string.Join(" and to ", places)}";

    [Wcag("3.2.5")]
    public static IEnumerable<string> A_link_that_leaves_names_its_host(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a[href]")
        where page.IsForeign(link)
        let host = page.Resolve(link.GetAttribute("href")!)!.Host
        where !Told(page, link).SelectMany(Around).Any(words => words.Contains(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, StringComparison.OrdinalIgnoreCase))
        select $"{link.Described()}: leaves for {host} and does not say so";

    [Wcag("3.2.5")]
    public static IEnumerable<string> No_link_opens_a_new_window(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("[target], [formtarget], base")
        select $"{link.Described()}: chooses a window";

    public static IEnumerable<string> Every_link_goes_somewhere(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a")
        where !Address().IsMatch(link.GetAttribute("href") ?? "")
        select $"{link.Described()}: has no address that works everywhere";

    [LeftToCheck("campaign-address")]
    public static IEnumerable<string> No_link_carries_a_trail(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a[href]")
        where link.HasAttribute("ping") || Trail().IsMatch(link.GetAttribute("href")!)
        select $"{link.Described()}: tells the other side more than where to go";

    // A way to get help may have a short name where every word counts, if the page tells its host elsewhere.
    private static IEnumerable<IElement> Told(BuiltPage page, IElement link) => page.Facts.Ways.Any(way => way.Href == link.GetAttribute("href"))
        ? page.Document.QuerySelectorAll("a[href]").Where(other => other.GetAttribute("href") == link.GetAttribute("href"))
        : [link];

    private static IEnumerable<string> Around(IElement link)
    {
        yield return link.Words();
        yield return link.Closest(Block)?.Words() ?? "";
        yield return link.Owner!.ById(link.GetAttribute("aria-describedby") ?? "")?.Words() ?? "";
    }

    [GeneratedRegex("""
        ^(\W* | (click|tap|press)?\s*(here|this) | this\s+(page|article|link|site|website) | links? | (read|learn|see|find\s+out)?\s*more(\s+(here|about\s+this))?
        | (read|learn|see|view)\s+(it|this|that|on) | continue | details | go | start | next | previous | back | pages? | website | source
        | https?://\S+ | www\.\S+)\W*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(https://|(tel|sms):(\d|\+\d{8,})|mailto:(\S+@|\?)|#.|(?!#|//|[a-z][a-z0-9+.-]*:)\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"[?&](utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|referrer|source|campaign)=", RegexOptions.IgnoreCase)]
    private static partial Regex Trail();
}
