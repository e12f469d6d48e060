using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Language
{
    [Wcag("3.1.1")]
    public static IEnumerable<string> The_page_says_its_language(BuiltPage page) =>
        page.Document.DocumentElement.GetAttribute("lang") == page.Facts.Language ? [] : ["<html>: has no lang, or another one"];

    /// <summary>Words from right to left begin at the right, and so does everything else.</summary>
    [Wcag("1.3.2")]
    public static IEnumerable<string> The_page_runs_as_its_language_does(BuiltPage page) =>
        page.Document.DocumentElement.GetAttribute("dir") == page.Say["direction"] ? [] : [$"<html>: does not run {page.Say["direction"]}"];

    [Wcag("3.1.2")]
    public static IEnumerable<string> A_crisis_line_in_another_language_says_so(BuiltPage page) =>
        from way in page.Facts.TranslatedWays
        from link in page.Document.QuerySelectorAll("a")
        where link.Words() == way.Way.Label && link.Closest("[lang]")!.GetAttribute("lang") != way.Way.Language
        select $"{link.Described()}: has no lang=\"{way.Way.Language}\"";

    [Wcag("3.1.2")]
    public static IEnumerable<string> No_language_is_empty(BuiltPage page) =>
        from part in page.Document.QuerySelectorAll("[lang]")
        where part.GetAttribute("lang")!.Trim() == ""
        select $"{part.Described()}: has an empty lang";
}
