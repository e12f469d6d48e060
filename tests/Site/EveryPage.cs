using Site.Tests.Support;

namespace Site.Tests;

/// <summary>Every rule of the room <c>Rules</c>, over every HTML file: the real ones, a redirect, a reviewed article, a draft.</summary>
public sealed class EveryPage
{
    public static IEnumerable<TheoryDataRow<string>> Rules => AllRules.OfPages.Select(rule => rule.Row());

    internal static IEnumerable<BuiltPage> Pages =>
    [
        .. BuiltSite.Real.Pages,
        .. Specimen.Site.Pages,
        .. Specimen.In("/a/b").Pages,
        .. Specimen.Anywhere.Pages,
        .. Specimen.Preview.Pages.ExceptBy(Specimen.Site.Files.Keys, page => page.Path),
    ];

    [Theory, MemberData(nameof(Rules))]
    public void Keeps(string rule)
    {
        var find = AllRules.OfPages.Single(one => one.Name == rule).Find;
        var findings = Pages.SelectMany(page => find(page).Select(finding => $"{page}: {finding}: {rule}")).ToArray();
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }
}
