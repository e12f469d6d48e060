using Site.Tests.Support;

namespace Site.Tests;

/// <summary>Every rule over a whole site: the real one, one with a redirect and a review at a root, in a folder and anywhere, a preview with drafts.</summary>
public sealed class EverySite
{
    public static IEnumerable<TheoryDataRow<string>> Rules => AllRules.OfSites.Select(rule => rule.Row());

    [Theory, MemberData(nameof(Rules))]
    public void Keeps(string rule)
    {
        var find = AllRules.OfSites.Single(one => one.Name == rule).Find;
        var findings = new[] { BuiltSite.Real, Specimen.Site, Specimen.Preview, Specimen.In("/a/b"), Specimen.Anywhere }
            .SelectMany(site => find(site).Select(finding => $"{site.Name}: {finding}: {rule}")).ToArray();
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }
}
