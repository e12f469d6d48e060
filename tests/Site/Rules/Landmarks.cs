using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class Landmarks
{
    private const string Named = "nav, aside, section, search, [role=region], [role=navigation], [role=complementary], [role=search]";
    private const string Any = "header, main, footer, [role=banner], [role=main], [role=contentinfo], " + Named;

    [Wcag("1.3.1", "2.4.1")]
    public static IEnumerable<string> There_is_one_banner(BuiltPage page) =>
        One("header", page.Document.QuerySelectorAll("header, [role=banner]").Where(IsOfThePage));

    [Wcag("1.3.1", "2.4.1")]
    public static IEnumerable<string> There_is_one_main(BuiltPage page) =>
        One("main", page.Document.QuerySelectorAll("main, [role=main]"));

    [Wcag("1.3.1", "2.4.1")]
    public static IEnumerable<string> There_is_one_contentinfo(BuiltPage page) =>
        One("footer", page.Document.QuerySelectorAll("footer, [role=contentinfo]").Where(IsOfThePage));

    [Wcag("1.3.1")]
    public static IEnumerable<string> Every_navigation_and_section_has_a_name(BuiltPage page) =>
        from landmark in page.Document.QuerySelectorAll(Named)
        where landmark.Name() == ""
        select $"{landmark.Described()}: has no name";

    [Wcag("1.3.1", "2.4.1")]
    public static IEnumerable<string> No_two_landmarks_share_a_name(BuiltPage page) =>
        from landmark in page.Document.QuerySelectorAll(Named)
        where landmark.Name() != ""
        group landmark by landmark.Name().ToUpperInvariant() into same
        from landmark in same.Skip(1)
        select $"{landmark.Described()}: \"{landmark.Name()}\" names another landmark as well";

    /// <summary>The skip link alone stands before them all.</summary>
    [Wcag("1.3.1")]
    public static IEnumerable<string> Everything_stands_inside_a_landmark(BuiltPage page) => Loose(page.Document.Body!);

    private static IEnumerable<string> Loose(IElement outside)
    {
        if (outside.ChildNodes.OfType<IText>().Any(text => text.Data.Trim() != ""))
        {
            yield return $"{outside.Described()}: has words outside of every landmark";
        }

        foreach (var inside in outside.Children.Where(child => !child.Matches(Any) && !child.Matches("body > a[href='#main']")))
        {
            if (inside.ChildElementCount == 0 && inside.Words() == "")
            {
                yield return $"{inside.Described()}: stands outside of every landmark";
            }

            foreach (var finding in Loose(inside))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<string> One(string tag, IEnumerable<IElement> found) =>
        found.Count() == 1 ? [] : [$"<{tag}>: there are {found.Count()} where one is needed"];

    // Inside these, header and footer belong to a part of the page (HTML-AAM).
    private static bool IsOfThePage(IElement element) =>
        element.ParentElement?.Closest("article, aside, main, nav, section") is null;
}
