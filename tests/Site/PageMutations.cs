using Site.Tests.Mutations;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The checkers, checked: a page with one fault breaks the rules about this fault and no others.</summary>
public sealed class PageMutations
{
    private static IReadOnlyList<Mutation> All { get; } = [.. StructureMutations.All, .. HelpMutations.All, .. ContentMutations.All];

    // What is wrong with a page as it is, if anything is: the sweep says so, and here it would only be noise.
    private static Dictionary<string, ILookup<string, string>> Known { get; } =
        All.Select(mutation => mutation.Page()).DistinctBy(page => page.Path).ToDictionary(page => page.Path, page => AllRules.FindingsOf(AllRules.OfPages, page));

    public static IEnumerable<TheoryDataRow<string>> Faults =>
        All.Select(mutation => new TheoryDataRow<string>(mutation.Fault) { TestDisplayName = $"Found: {mutation.Fault}" });

    [Theory, MemberData(nameof(Faults))]
    public void Are_found_by_the_rules_about_them_and_no_others(string fault)
    {
        var mutation = All.Single(one => one.Fault == fault);
        AllRules.AssertFound(fault, mutation.FoundBy, AllRules.FindingsOf(AllRules.OfPages, mutation.Harmed()), Known[mutation.Page().Path]);
    }

    [Fact]
    public void Every_rule_over_a_page_finds_one() =>
        Assert.Equal([], AllRules.OfPages.Select(rule => rule.Name).Except(All.SelectMany(mutation => mutation.FoundBy).Select(AllRules.NameOf)));
}
