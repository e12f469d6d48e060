using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class HelpTiers
{
    private const string Any = ".help-tier";
    private const string Crisis = ".help-tier-emergency, .help-tier-urgent";

    private static (string Selector, string Prefix, string Heading)[] Forms(BuiltPage page) =>
    [
        (".help-tier-emergency", page.Say["emergencyPrefix"], page.Say.Fill("emergencyHeading", page.Facts.Emergency.Way.Number)),
        (".help-tier-urgent", page.Say["urgentPrefix"], Urgent(page.Say, page.Facts.UrgentWays)),
        (".help-tier-care", page.Say["carePrefix"], page.Say["careHeading"]),
    ];

    private static string Urgent(Say say, IReadOnlyList<CrisisWay> ways) => ways is [var call, var text] && call.Digits != text.Digits
        ? say.Fill("urgentHeadingOther", say.Join("choiceOfTwo", call.Way.Label, char.ToLowerInvariant(text.Way.Label[0]) + text.Way.Label[1..]))
        : ways.Count == 2 ? say.Fill("urgentHeading", ways[0].Way.Number) : say.Fill("urgentHeadingOther", ways[0].Way.Label);

    [Wcag("2.4.6")]
    public static IEnumerable<string> Its_heading_says_what_to_do_and_when(BuiltPage page) =>
        from form in Forms(page)
        from tier in page.Document.QuerySelectorAll(form.Selector)
        let heading = tier.FirstElementChild
        where heading?.IsHeading() != true || heading.WordsWithout(".visually-hidden") != form.Heading
        select $"{tier.Described()}: is not headed \"{form.Heading}\"";

    /// <summary>The colour alone tells nobody how urgent it is who does not see it.</summary>
    [Wcag("1.4.1")]
    public static IEnumerable<string> Its_heading_says_how_urgent_it_is(BuiltPage page) =>
        from form in Forms(page)
        from tier in page.Document.QuerySelectorAll(form.Selector)
        where tier.QuerySelector(":is(h2, h3, h4, h5, h6) > .visually-hidden")?.Words() != form.Prefix
        select $"{tier.Described()}: has no \"{form.Prefix}\" inside its heading";

    public static IEnumerable<string> A_heading_of_this_form_heads_a_tier(BuiltPage page) =>
        from prefix in page.Document.QuerySelectorAll(":is(h1, h2, h3, h4, h5, h6) > .visually-hidden")
        where Forms(page).Any(form => form.Prefix == prefix.Words()) && prefix.ParentElement!.ParentElement?.Matches(Any) != true
        select $"{prefix.ParentElement!.Described()}: heads no tier";

    public static IEnumerable<string> A_list_follows_its_heading(BuiltPage page) =>
        from tier in page.Document.QuerySelectorAll(Any)
        where tier.FirstElementChild?.NextElementSibling is not { LocalName: "ul" or "ol" } list || list.QuerySelector("li") is null
        select $"{tier.Described()}: has no list right after its heading";

    public static IEnumerable<string> A_crisis_tier_holds_crisis_links_only(BuiltPage page) =>
        from tier in page.Document.QuerySelectorAll(Crisis)
        from link in tier.QuerySelectorAll("a, button, form")
        where page.Facts.EveryPage.All(way => way.Href != link.GetAttribute("href"))
        select $"{link.Described()}: stands in a crisis tier and is no crisis link";

    public static IEnumerable<string> A_crisis_tier_offers_what_its_heading_says(BuiltPage page) =>
        from tier in page.Document.QuerySelectorAll(Crisis)
        from way in tier.Matches(".help-tier-emergency") ? [page.Facts.Emergency] : page.Facts.UrgentWays
        where !tier.LinksTo(way.Href).Any()
        select $"{tier.Described()}: has no link to {way.Href}";

    public static IEnumerable<string> A_page_has_at_most_two_and_one_of_each(BuiltPage page)
    {
        if (page.Document.QuerySelectorAll(Any) is { Length: > 2 } all)
        {
            yield return $"{all[^1].Described()}: is one of {all.Length} tiers";
        }

        foreach (var form in Forms(page))
        {
            foreach (var tier in page.Document.QuerySelectorAll(form.Selector).Skip(1))
            {
                yield return $"{tier.Described()}: is the second of its kind";
            }
        }
    }

    public static IEnumerable<string> Two_never_stand_back_to_back(BuiltPage page) =>
        from tier in page.Document.QuerySelectorAll(Any)
        where tier.NextElementSibling?.Matches(Any) == true
        select $"{tier.NextElementSibling!.Described()}: follows another tier";

    /// <summary>So that nobody takes what follows for a part of the tier.</summary>
    [Wcag("1.3.1")]
    public static IEnumerable<string> What_follows_has_a_heading_of_its_own(BuiltPage page) =>
        from tier in page.Document.QuerySelectorAll(Any)
        let next = tier.FollowingElement()
        where next is not null && !next.IsHeading() && next.FirstElementChild?.IsHeading() != true && next.LocalName != "footer"
        select $"{next.Described()}: follows a tier without a heading";
}
