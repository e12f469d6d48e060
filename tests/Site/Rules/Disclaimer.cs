using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Disclaimer
{
    // Word for word; whoever lacks one hears it from `check`.
    private static readonly string[] Phrases =
    [
        "for educational purposes only", "not a substitute for professional mental health treatment", "in crisis",
        "no therapist–client relationship", "Nobody watches this site for emergencies",
    ];

    /// <summary>The block that says what the site is not.</summary>
    internal static IElement? Of(BuiltPage page) => page.Document
        .QuerySelectorAll("body > footer :is(section, div, details, p)")
        .LastOrDefault(block => block.LinksTo("tel:").Any() && Regex.IsMatch(block.Words(), "educational|substitute|therapist–client"));

    public static IEnumerable<string> It_says_every_phrase(BuiltPage page) =>
        from phrase in (string[])[.. Phrases, page.Facts.First.Way.Label]
        where Of(page)?.Words().Contains(phrase, StringComparison.OrdinalIgnoreCase) != true
        select $"the disclaimer: does not say \"{phrase}\"";

    public static IEnumerable<string> It_has_a_number_that_can_be_called(BuiltPage page) =>
        Of(page)?.LinksTo(page.Facts.First.Href).Any(link => link.GetAttribute("href") == page.Facts.First.Href
            && link.Words().Equals(page.Facts.First.Way.Label, StringComparison.OrdinalIgnoreCase)) == true
            ? []
            : [$"the disclaimer: has no link \"{page.Facts.First.Way.Label}\" to {page.Facts.First.Href}"];

    public static IEnumerable<string> It_is_there_for_everyone(BuiltPage page) =>
        from element in Parts(page)
        from reason in element.HiddenOnScreen()
        select $"{element.Described()}: {reason}";

    public static IEnumerable<string> It_is_there_in_print(BuiltPage page) =>
        from element in Parts(page)
        from reason in element.HiddenInPrint()
        select $"{element.Described()}: {reason}";

    private static IEnumerable<IElement> Parts(BuiltPage page) =>
        Of(page) is { } block ? [block, .. block.QuerySelectorAll("*")] : [];
}
