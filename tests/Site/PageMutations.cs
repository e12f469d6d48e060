using Site.Tests.Mutations;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The checkers, checked: a page with one fault breaks the rules about this fault and no others.</summary>
public sealed class PageMutations
{
    private static IReadOnlyList<Mutation> All { get; } = [.. StructureMutations.All, .. HelpMutations.All, .. ContentMutations.All];

    private static Dictionary<string, ILookup<string, string>> Unharmed { get; } = [];

    public static IEnumerable<TheoryDataRow<string>> Faults => All.Select(mutation => new TheoryDataRow<string>(mutation.Fault) { TestDisplayName = $"Found: {mutation.Fault}" });

    [Theory, MemberData(nameof(Faults))]
    public void Are_found_by_the_rules_about_them_and_no_others(string fault)
    {
        var mutation = All.Single(one => one.Fault == fault);
        var harmed = mutation.Harmed();
        var known = Known(mutation.Page());
        var broken = AllRules.OfPages.Where(rule => rule.Find(harmed).Except(known[rule.Name]).Any()).Select(rule => rule.Name).ToArray();
        Assert.True(
            mutation.Expected.SequenceEqual(broken),
            $"{fault}\n  unnoticed by: {string.Join(", ", mutation.Expected.Except(broken))}\n  found by: {string.Join(", ", broken.Except(mutation.Expected))}");
    }

    // What is wrong with the page as it is, if anything is: the sweep says so, and here it would only be noise.
    private static ILookup<string, string> Known(BuiltPage page) =>
        Unharmed.TryGetValue(page.Path, out var known) ? known : Unharmed[page.Path] =
            AllRules.OfPages.SelectMany(rule => rule.Find(page), (rule, finding) => (rule.Name, finding)).ToLookup(found => found.Name, found => found.finding);

    [Fact]
    public void Every_rule_over_a_page_finds_one() =>
        Assert.Equal([], AllRules.OfPages.Select(rule => rule.Name).Except(All.SelectMany(mutation => mutation.Expected)));
}
