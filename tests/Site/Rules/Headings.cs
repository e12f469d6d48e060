using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Headings
{
    private const string Any = "h1, h2, h3, h4, h5, h6";

    [Wcag("1.3.1", "2.4.6")]
    public static IEnumerable<string> There_is_one_h1(BuiltPage page) =>
        page.Document.QuerySelectorAll("h1") is { Length: not 1 } found ? [$"<h1>: there are {found.Length}"] : [];

    [Wcag("1.3.1")]
    [LeftToCheck("heading-skipped")]
    public static IEnumerable<string> No_level_is_skipped(BuiltPage page)
    {
        var above = 0;
        foreach (var heading in page.Document.QuerySelectorAll(Any))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
            {
                yield return $"{heading.Described()}: follows {(above == 0 ? "nothing" : $"an h{above}")}";
            }

            above = level;
        }
    }

    [Wcag("2.4.6")]
    public static IEnumerable<string> No_heading_is_empty(BuiltPage page) =>
        from heading in page.Document.QuerySelectorAll(Any)
        where heading.Words() == ""
        select $"{heading.Described()}: says nothing";

    /// <summary>A list of headings, heard alone, leads to each of them.</summary>
    [Wcag("2.4.6")]
    [LeftToCheck("heading-repeated")]
    public static IEnumerable<string> No_two_headings_say_the_same(BuiltPage page) =>
        from heading in page.Document.QuerySelectorAll(Any)
        group heading by heading.Words() into same
        where same.Skip(1).Any()
        select $"{same.Last().Described()}: stands on the page already";

    [Wcag("2.4.2")]
    public static IEnumerable<string> The_title_is_the_h1_and_the_name_of_the_site(BuiltPage page) =>
        page.Document.QuerySelectorAll("h1").Any(h1 => page.Document.Title == $"{h1.Words()} · {page.Facts.Site.Name}")
            ? []
            : [$"<title>: is \"{page.Document.Title}\""];

    [Wcag("1.3.1")]
    [LeftToCheck("heading-in-bold")]
    public static IEnumerable<string> No_bold_line_poses_as_a_heading(BuiltPage page) =>
        from line in page.Document.QuerySelectorAll(".prose p")
        where line.Words() != "" && line.WordsWithout("strong, b") == ""
        select $"{line.Described()}: is a paragraph all in bold";

    [Wcag("1.3.1")]
    public static IEnumerable<string> No_role_makes_a_heading(BuiltPage page) =>
        from posing in page.Document.QuerySelectorAll("[role=heading], [aria-level]")
        select $"{posing.Described()}: is a heading by attribute";
}
