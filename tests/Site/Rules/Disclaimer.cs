using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Disclaimer
{
    /// <summary>The block that says what the site is not: with a number, and with more of the phrases than any other.</summary>
    internal static IElement? Of(BuiltPage page) => page.Document
        .QuerySelectorAll("body > footer :is(section, div, details, p)")
        .Where(block => block.LinksTo("tel:").Any())
        .Reverse()
        .MaxBy(block => Said(page, block)) is { } most && Said(page, most) > 1 ? most : null;

    /// <summary>Word for word; whoever lacks one hears it from <c>check</c>.</summary>
    public static IEnumerable<string> It_says_every_phrase(BuiltPage page) =>
        from phrase in (string[])[.. Phrases(page), page.Facts.First.Way.Label]
        where Of(page) is not { } block || !Says(block, phrase)
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

    private static IReadOnlyList<string> Phrases(BuiltPage page) => page.Say.List("disclaimerPhrases");

    private static int Said(BuiltPage page, IElement block) => Phrases(page).Count(phrase => Says(block, phrase));

    private static bool Says(IElement block, string phrase) => block.Words().Contains(phrase, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<IElement> Parts(BuiltPage page) =>
        Of(page) is { } block ? [block, .. block.QuerySelectorAll("*")] : [];
}
