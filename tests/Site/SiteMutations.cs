using Site.Tests.Mutations;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The checkers, checked: a site with one fault breaks the rules about this fault and no others.</summary>
public sealed class SiteMutations
{
    private static readonly ILookup<string, string> Known = AllRules.FindingsOf(AllRules.OfSites, Specimen.Site);

    public static IEnumerable<TheoryDataRow<string>> Faults =>
        SiteFaults.All.Select(mutation => new TheoryDataRow<string>(mutation.Fault) { TestDisplayName = $"Found: {mutation.Fault}" });

    [Theory, MemberData(nameof(Faults))]
    public void Are_found_by_the_rules_about_them_and_no_others(string fault)
    {
        var mutation = SiteFaults.All.Single(one => one.Fault == fault);
        AllRules.AssertFound(fault, mutation.FoundBy, AllRules.FindingsOf(AllRules.OfSites, mutation.Harm(Specimen.Site)), Known);
    }

    [Fact]
    public void Every_rule_over_a_site_finds_one() =>
        Assert.Equal([], AllRules.OfSites.Select(rule => rule.Name).Except(SiteFaults.All.SelectMany(mutation => mutation.FoundBy).Select(AllRules.NameOf)));
}
