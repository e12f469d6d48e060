using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The specimen and the long site show every component in every state that has a style, so that every rule sees it; and no style is for what no page has.</summary>
public sealed partial class Styles
{
    private static readonly HashSet<string> Shown =
        [.. new[] { Specimen.Site, Specimen.Preview, Specimen.Anywhere }.SelectMany(site => site.Pages).Concat(LongSite.Lists).SelectMany(page => page.Document.QuerySelectorAll("[class]")).SelectMany(element => element.ClassList)];

    // A site has as many tints as topics, and the specimen has one.
    [Fact]
    public void Are_each_for_a_class_that_the_specimen_shows() => Assert.Equal("", string.Join('\n',
        from sheet in Css.Sheets
        from rule in Css.Rules(sheet.Value)
        from name in Class().Matches(rule.Selector).Select(match => match.Groups[1].Value)
        where !Shown.Contains(name) && !name.StartsWith("tint-", StringComparison.Ordinal)
        select $"{sheet.Key}: .{name}"));

    /// <summary>So that who reads a class in a page finds its folder.</summary>
    [Fact]
    public void Of_a_component_stand_in_a_folder_with_the_name_of_its_class() => Assert.Equal("", string.Join('\n',
        from sheet in Css.Sheets.Keys
        where sheet.StartsWith("components/", StringComparison.Ordinal)
        let name = Path.GetFileNameWithoutExtension(sheet)
        where !Shown.Any(shown => shown == name || shown.StartsWith(name + "-", StringComparison.Ordinal)) || sheet != $"components/{name}/{name}.css"
        select sheet));

    /// <summary>A page of text carries less than one that lists, and nothing it shows may be without its style.</summary>
    [Fact]
    public void Come_with_each_page_that_shows_their_class() => Assert.Equal("", string.Join('\n',
        from page in Specimen.Site.Pages.Concat(LongSite.Lists)
        let carried = Class().Matches(StyleOf(page)).Select(match => match.Groups[1].Value).ToHashSet()
        from name in page.Document.QuerySelectorAll("[class]").SelectMany(element => element.ClassList).Distinct()
        where !carried.Contains(name) && Css.Sheets.Values.SelectMany(sheet => Class().Matches(sheet)).Any(match => match.Groups[1].Value == name)
        select $"{page.Path}: .{name}"));

    /// <summary>There are as many sheets to hand out as articles, so what they carry for nothing is half of what a large site does.</summary>
    [Fact]
    public void Of_a_sheet_are_less_than_those_of_its_article() => Assert.All(
        Specimen.Site.Pages.Where(page => page.Path.StartsWith("sheets/", StringComparison.Ordinal)),
        sheet => Assert.InRange(StyleOf(sheet).Length, 1, StyleOf(Specimen.Site.Page("articles" + sheet.Path["sheets".Length..])).Length - 1));

    private static string StyleOf(BuiltPage page) => page.Document.QuerySelector("style")!.TextContent;

    [GeneratedRegex(@"\.(-?[a-z][\w-]*)")]
    private static partial Regex Class();
}
