using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Metadata
{
    public static string? Content(BuiltPage page, string selector) => page.Document.QuerySelector(selector)?.GetAttribute("content");

    public static IEnumerable<string> The_canonical_address_is_the_pages_own(BuiltPage page)
    {
        var own = page.IsKeptOutOfSearch() ? null : page.Absolute();
        foreach (var said in (string?[])[page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Content(page, "meta[property='og:url']")])
        {
            if (said != own)
            {
                yield return $"<head>: says that the page is at \"{said}\", not at \"{own}\"";
            }
        }
    }

    public static IEnumerable<string> Previews_show_the_title_and_the_description(BuiltPage page)
    {
        if (Content(page, "meta[property='og:title']") != page.Document.Title)
        {
            yield return "<meta property=\"og:title\">: is not the title";
        }

        if (Content(page, "meta[name=description]") is not { Length: > 0 } description || Content(page, "meta[property='og:description']") != description)
        {
            yield return "<meta name=\"description\">: is missing, or is not the og:description";
        }
    }

    /// <summary>What is shown for a link to the page; where nobody knows its address, there is none.</summary>
    public static IEnumerable<string> Previews_show_a_card_of_this_site_with_the_title_in_words(BuiltPage page)
    {
        var (card, words) = (Content(page, "meta[property='og:image']"), Content(page, "meta[property='og:image:alt']"));
        var isWanted = Content(page, "meta[property='og:url']") is not null;
        if (isWanted ? card?.StartsWith($"{page.Facts.Home}/{Documents.Assets.Cards}", StringComparison.Ordinal) != true : card is not null)
        {
            yield return $"<meta property=\"og:image\">: is \"{card}\", and a page that has an address has a card below {page.Facts.Home}";
        }

        if (isWanted && words != page.Document.Title)
        {
            yield return "<meta property=\"og:image:alt\">: is not the title";
        }
    }

    public static IEnumerable<string> The_lead_is_the_description(BuiltPage page) =>
        from lead in page.Document.QuerySelectorAll(".lead")
        where lead.Words() != Content(page, "meta[name=description]")
        select $"{lead.Described()}: is not the description";

    public static IEnumerable<string> What_is_not_a_page_is_kept_out_of_search(BuiltPage page) =>
        page.IsKeptOutOfSearch() && Content(page, "meta[name=robots]") != "noindex"
            ? ["<meta name=\"robots\">: does not say noindex"]
            : [];

    [Wcag("1.4.4", "1.4.10")]
    public static IEnumerable<string> The_page_can_be_enlarged(BuiltPage page) =>
        Content(page, "meta[name=viewport]") == "width=device-width, initial-scale=1" ? [] : ["<meta name=\"viewport\">: is missing, or holds the reader back"];

    public static IEnumerable<string> A_feed_and_an_encoding_are_announced(BuiltPage page) =>
        from selector in (string[])["link[rel=alternate][type='application/atom+xml']", "meta[charset=utf-8]"]
        where page.Document.QuerySelector(selector) is null
        select $"<head>: has no {selector}";

    /// <summary>The bar of a browser has the ground of the help that stands below it, in both schemes.</summary>
    public static IEnumerable<string> The_bar_above_the_page_has_its_ground(BuiltPage page) =>
        from scheme in HelpGround().Matches(page.Document.QuerySelector("style")?.TextContent ?? "").Select(match => match.Groups[1].Value)
            .Zip(["(prefers-color-scheme:light)", "(prefers-color-scheme:dark)"], (colour, media) => (Colour: colour, Media: media))
        where Content(page, $"meta[name=theme-color][media='{scheme.Media}']") != scheme.Colour
        select $"<meta name=\"theme-color\">: is not {scheme.Colour} for {scheme.Media}";

    /// <summary>A page that has moved says so in a link, for whoever is not taken there.</summary>
    [Wcag("2.2.1", "3.2.5")]
    public static IEnumerable<string> A_redirect_is_at_once_and_has_a_link(BuiltPage page) =>
        from refresh in page.Document.QuerySelectorAll("meta[http-equiv=refresh]")
        let target = refresh.GetAttribute("content")!.Split("url=") is ["0; ", var url] ? url : null
        where target is null || page.Document.QuerySelectorAll("main a[href]").All(link => link.GetAttribute("href") != target)
        select $"{refresh.Described()}: waits, or leads where no link leads";

    // A style has it twice: for light, then for dark.
    [GeneratedRegex("--help:(#[0-9a-f]+)")]
    private static partial Regex HelpGround();
}
