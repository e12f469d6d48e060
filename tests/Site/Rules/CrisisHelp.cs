using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class CrisisHelp
{
    /// <summary>Before the header and its navigation, so that it is the first thing after the skip link.</summary>
    public static IEnumerable<string> The_top_offers_call_text_chat_and_emergency(BuiltPage page) => Missing("the top", page, Top(page));

    public static IEnumerable<string> The_footer_offers_call_text_chat_and_emergency(BuiltPage page) =>
        Missing("the footer", page, Footer(page));

    /// <summary>A page in another language than the site's leads to the page of help in its own.</summary>
    public static IEnumerable<string> The_top_and_the_footer_lead_to_more_help(BuiltPage page) =>
        from place in (IElement[][])[[.. Top(page)], [.. Footer(page)]]
        where !place.Any(link => page.SitePath(link.GetAttribute("href")!) == "/help/" || (page.Facts.Language != page.Facts.Site.Language && link.GetAttribute("href") == Named(page)?.GetAttribute("href")))
        select $"{place.FirstOrDefault()?.ParentElement?.Described()}: has no link to /help/";

    /// <summary>Who looks for it again knows it by its name: in the bar, the navigation, the footer, and above the page itself.</summary>
    [Wcag("3.2.4")]
    public static IEnumerable<string> The_page_of_help_has_one_name(BuiltPage page) =>
        from place in page.Document.QuerySelectorAll("a[href]").Where(link => link.Closest(".prose, .notes") is null && link.GetAttribute("href") == Named(page)?.GetAttribute("href"))
            .Concat(Named(page)?.GetAttribute("aria-current") == "page" ? page.Document.QuerySelectorAll("h1, [aria-current=page]:not(a)") : [])
        where place.Words() != Named(page)!.Words()
        select $"{place.Described()}: is not called \"{Named(page)!.Words()}\"";

    /// <summary>The same links wait on the search page, until somebody's question shows that they are needed there, too.</summary>
    public static IEnumerable<string> No_crisis_link_is_hidden(BuiltPage page) =>
        from link in page.Document.LinksTo(["tel:", "sms:", .. page.Facts.EveryPage.Select(way => way.Href)])
        where !(page.IsSearch() && link.Closest("main > .search-help[hidden]") is not null)
        from reason in link.HiddenOnScreen()
        select $"{link.Described()}: {reason}";

    public static IEnumerable<string> The_footer_keeps_crisis_help_in_print(BuiltPage page) =>
        from link in Footer(page)
        where page.Facts.EveryPage.Any(way => Offers(link, way))
        from reason in link.HiddenInPrint()
        select $"{link.Described()}: {reason}";

    /// <summary>Few people know what the number is; the footer says it in the words of the data.</summary>
    public static IEnumerable<string> It_says_what_the_line_is_and_whom_for(BuiltPage page) =>
        from line in page.Facts.CrisisLines
        from words in (string[])[line.Name, line.About]
        where page.Document.QuerySelector("body > footer")?.Words().Contains(words, StringComparison.Ordinal) != true
        select $"<footer>: does not say \"{words}\"";

    public static IEnumerable<string> The_top_says_what_the_line_is_and_for_which_country(BuiltPage page) =>
        from words in page.Facts.CrisisLines.Select(line => line.Name).Append(page.Facts.CountryName)
        where page.Document.QuerySelector("body > section p")?.Words().Contains(words, StringComparison.Ordinal) != true
        select $"the top: does not say \"{words}\"";

    [Wcag("3.1.2")]
    public static IEnumerable<string> It_speaks_the_other_languages_of_the_line(BuiltPage page) =>
        from way in page.Facts.TranslatedWays
        where !Footer(page).Any(link => link.Words() == way.Way.Label && link.GetAttribute("href") == way.Href)
        select $"<footer>: has no \"{way.Way.Label}\"";

    /// <summary>Crisis help, disclaimer and contact come in one order everywhere, and so do the ways to get help.</summary>
    [Wcag("3.2.6")]
    public static IEnumerable<string> Help_comes_in_the_same_order(BuiltPage page)
    {
        // The disclaimer names a way as well, and in letters without capitals it does so in the same words.
        var disclaimer = Disclaimer.Of(page);
        foreach (var place in (IEnumerable<IElement>[])[Top(page), Footer(page).Where(link => !link.SelfAndAncestors().Contains(disclaimer))])
        {
            var found = place.Select(link => page.Facts.EveryPage.FirstOrDefault(way => Offers(link, way))).OfType<CrisisWay>().ToArray();
            if (!found.SequenceEqual(page.Facts.EveryPage.Where(found.Contains)))
            {
                yield return $"{place.First().ParentElement!.Described()}: offers {string.Join(", ", found.Select(way => way.Href))}";
            }
        }

        var blocks = new[] { Footer(page).FirstOrDefault(link => page.Facts.EveryPage.Any(way => Offers(link, way))), Disclaimer.Of(page), Practice.Contact(page) }
            .OfType<IElement>().ToArray();
        foreach (var (one, other) in blocks.Zip(blocks.Skip(1)).Where(pair => !pair.First.Precedes(pair.Second)))
        {
            yield return $"{other.Described()}: comes before {one.Described()}";
        }
    }

    private static IEnumerable<IElement> Top(BuiltPage page) => page.Document.QuerySelector("body > header") is { } banner
        ? page.Document.QuerySelectorAll("a[href]").Where(link => link.Precedes(banner))
        : page.Document.QuerySelectorAll("body > :not(main, footer) a[href]");

    // Help is the last of the navigation.
    private static IElement? Named(BuiltPage page) => page.Document.QuerySelectorAll("body > header nav a").ToArray() is [.., var last] ? last : null;

    private static IEnumerable<IElement> Footer(BuiltPage page) => page.Document.QuerySelectorAll("body > footer a[href]");

    private static IEnumerable<string> Missing(string place, BuiltPage page, IEnumerable<IElement> links) =>
        from way in page.Facts.EveryPage
        where !links.Any(link => Offers(link, way))
        select $"{place}: has no link \"{way.Way.Label}\" to {way.Href}";

    // By its words as well: the same number stands in other languages, and in the disclaimer.
    private static bool Offers(IElement link, CrisisWay way) =>
        link.GetAttribute("href") == way.Href && link.Words() == way.Way.Label;
}
