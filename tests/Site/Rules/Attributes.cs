using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Attributes
{
    // VoiceOver in Safari no longer takes a list for one when its marks are gone, but for one that leads around the site.
    private const string Unmarked = ".plain:not(nav .plain)";

    /// <summary>
    /// Native elements say what they are. The region around a wide table has a role that none of them has, a list without marks is not told as
    /// one, and not every screen reader speaks when an output changes.
    /// </summary>
    [Wcag("4.1.2")]
    public static IEnumerable<string> No_role_stands_in_for_an_element(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("[role]")
        where !element.Matches($"div[role=region], div[role=status], {Unmarked}[role=list]")
        select $"{element.Described()}: has role=\"{element.GetAttribute("role")}\"";

    [Wcag("1.3.1")]
    public static IEnumerable<string> Every_list_without_marks_says_that_it_is_one(BuiltPage page) =>
        from list in page.Document.QuerySelectorAll(Unmarked)
        where list.GetAttribute("role") != "list"
        select $"{list.Described()}: has no role=\"list\"";

    /// <summary>A label on a link or a number replaces the words that everyone else sees.</summary>
    [Wcag("2.5.3")]
    public static IEnumerable<string> Only_landmarks_are_named_by_an_attribute(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("[aria-label], [aria-labelledby], [aria-roledescription]")
        where !element.Matches("nav, section, aside, search, div[role=region]") || element.HasAttribute("aria-roledescription")
        select $"{element.Described()}: is named by an attribute";

    [Wcag("2.4.3")]
    public static IEnumerable<string> No_tabindex_is_positive(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("[tabindex]")
        where element.GetAttribute("tabindex") is not ("0" or "-1")
        select $"{element.Described()}: has tabindex=\"{element.GetAttribute("tabindex")}\"";

    [Wcag("1.3.1")]
    public static IEnumerable<string> Nothing_explains_itself_in_a_tooltip(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("[title], svg title")
        select $"{element.Described()}: has a tooltip";

    public static IEnumerable<string> Nothing_handles_events(BuiltPage page) =>
        Having(page, name => name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<string> Nothing_has_a_style_of_its_own(BuiltPage page) => Having(page, name => name == "style");

    [Wcag("2.1.4", "3.2.1")]
    public static IEnumerable<string> Nothing_takes_a_key_or_the_focus(BuiltPage page) =>
        Having(page, name => name is "accesskey" or "autofocus" or "contenteditable");

    private static IEnumerable<string> Having(BuiltPage page, Predicate<string> found) =>
        from element in page.Document.All
        from attribute in element.Attributes
        where found(attribute.Name)
        select $"{element.Described()}: has {attribute.Name}=\"{attribute.Value}\"";
}
