using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class CallToAction
{
    private static readonly string[] PlainAttributes = ["class", "href", "rel", "aria-describedby"];

    public static IEnumerable<string> It_stands_after_the_care_tier(BuiltPage page) =>
        from link in Of(page)
        where page.Document.QuerySelectorAll("main .help-tier").LastOrDefault(tier => tier.Precedes(link))?.Matches(".help-tier-care") != true
        select $"{link.Described()}: does not follow the care tier";

    public static IEnumerable<string> No_crisis_tier_comes_after_it(BuiltPage page) =>
        from link in Of(page)
        from tier in page.Document.QuerySelectorAll(".help-tier-emergency, .help-tier-urgent")
        where link.Precedes(tier)
        select $"{link.Described()}: comes before {tier.Described()}";

    public static IEnumerable<string> It_never_stands_inside_crisis_help(BuiltPage page) =>
        from link in Of(page)
        where link.Closest(".help-tier, body > footer, body > header, body > section") is not null
        select $"{link.Described()}: stands inside {link.ParentElement!.Described()}";

    /// <summary>Never a form, a script, a frame or a window of its own; and no trail of what was read.</summary>
    public static IEnumerable<string> It_is_a_plain_link(BuiltPage page) =>
        from link in Of(page)
        where link.LocalName != "a" || link.GetAttribute("href") != page.Facts.Site.CallToAction.Address
            || link.Attributes.Any(attribute => !PlainAttributes.Contains(attribute.Name))
        select $"{link.Described()}: is more than a link to {page.Facts.Site.CallToAction.Address}";

    public static IEnumerable<string> It_says_that_it_is_not_for_emergencies(BuiltPage page) => Silent(
        page,
        say => page.Facts.Site.Practice.States is { Count: > 0 } states ? say.FillList("nextStepLimits", states) : say["nextStepLimitsAnywhere"]);

    [Wcag("3.2.5")]
    public static IEnumerable<string> It_says_that_it_leaves(BuiltPage page) => Silent(page, say => say.Fill("nextStepLeaving", page.Facts.Booking!.IdnHost));

    private static IEnumerable<string> Silent(BuiltPage page, Func<Say, string> sentence) =>
        from link in Of(page)
        let words = sentence(page.Say)
        where link.Closest("section")?.Words().Contains(words, StringComparison.Ordinal) != true
        select $"{link.Described()}: stands where nothing says \"{words}\"";

    private static IEnumerable<IElement> Of(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("body [href], [action], [formaction], [src]")
        where element.Attributes.Any(attribute => IsBooking(page, attribute.Value))
        select element;

    // The host alone says nothing: a practice may publish the site, its pages and its booking under one name.
    private static bool IsBooking(BuiltPage page, string address) =>
        page.Facts.Booking is { } booking && Uri.TryCreate(address, UriKind.Absolute, out var other)
        && other.GetLeftPart(UriPartial.Path).Equals(booking.GetLeftPart(UriPartial.Path), StringComparison.OrdinalIgnoreCase);
}
