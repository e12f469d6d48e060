using Site.Tests.Support;

namespace Site.Tests;

/// <summary>Every rule of the room <c>Rules</c>, over every HTML file: the real ones whatever their words, a redirect, a reviewed article, a draft, the pages of a long list.</summary>
public sealed class EveryPage
{
    public static IEnumerable<TheoryDataRow<string>> Rules => AllRules.OfPages.Select(rule => rule.Row());

    private static IEnumerable<BuiltPage> OfTheTests =>
    [
        .. Specimen.Site.Pages,
        .. Specimen.In("/a/b").Pages,
        .. Specimen.Anywhere.Pages,
        .. LongSite.Lists,
        .. Specimen.Preview.Pages.ExceptBy(Specimen.Site.Files.Keys, page => page.Path),
    ];

    [Theory, MemberData(nameof(Rules))]
    public void Keeps(string name)
    {
        var rule = AllRules.OfPages.Single(one => one.Name == name);
        var pages = rule.HoldsWhateverTheWords ? OfTheTests.Concat(BuiltSite.Real.Pages) : OfTheTests;
        var findings = pages.SelectMany(page => rule.Find(page).Select(finding => $"{page}: {finding}: {name}")).ToArray();
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }
}
