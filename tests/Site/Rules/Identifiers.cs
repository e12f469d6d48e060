using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Identifiers
{
    private static readonly string[] References =
    [
        "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "aria-flowto", "aria-errormessage",
        "aria-activedescendant", "for", "headers", "list",
    ];

    [Wcag("4.1.2")]
    public static IEnumerable<string> Every_id_is_unique(BuiltPage page) =>
        from element in page.Document.QuerySelectorAll("[id]")
        group element by element.Id into same
        where same.Count() > 1 || same.Key is null or "" || same.Key.Any(char.IsWhiteSpace)
        select $"{same.Last().Described()}: its id is empty, in two words or taken";

    [Wcag("1.3.1", "4.1.2")]
    public static IEnumerable<string> Every_reference_finds_its_element(BuiltPage page) =>
        from name in References
        from element in page.Document.QuerySelectorAll($"[{name}]")
        from id in element.GetAttribute(name)!.Split(' ')
        where page.Document.ById(id) is null
        select $"{element.Described()}: {name}=\"{id}\" finds nothing";

    [Wcag("2.4.1")]
    public static IEnumerable<string> Every_fragment_finds_its_element(BuiltPage page) =>
        from link in page.Document.QuerySelectorAll("a[href^='#']")
        where page.Document.ById(Uri.UnescapeDataString(link.GetAttribute("href")![1..])) is null
        select $"{link.Described()}: leads nowhere on this page";
}
