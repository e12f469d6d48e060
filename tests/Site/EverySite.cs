using Site.Tests.Support;

namespace Site.Tests;

/// <summary>Every rule over a whole site: the real one whatever its words, one with a redirect and a review at a root, in a folder and anywhere, a preview with drafts, one with long lists.</summary>
public sealed class EverySite
{
    public static IEnumerable<TheoryDataRow<string>> Rules => AllRules.OfSites.Select(rule => rule.Row());

    [Theory, MemberData(nameof(Rules))]
    public void Keeps(string name)
    {
        var rule = AllRules.OfSites.Single(one => one.Name == name);
        BuiltSite[] sites = [.. rule.HoldsWhateverTheWords ? [BuiltSite.Real] : Array.Empty<BuiltSite>(), Specimen.Site, Specimen.Preview, Specimen.In("/a/b"), Specimen.Anywhere, LongSite.Site];
        var findings = sites.SelectMany(site => rule.Find(site).Select(finding => $"{site.Name}: {finding}: {name}")).ToArray();
        Assert.True(findings.Length == 0, string.Join('\n', findings));
    }
}
