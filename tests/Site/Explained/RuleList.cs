using System.Text.RegularExpressions;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Explained;

/// <summary>Our rules, wherever they are listed: the explanations, the page about how we write, and <c>README.md</c>.</summary>
public sealed partial class RuleList
{
    private const string Page = "how-we-write/index.html";

    private static IReadOnlyList<RuleAttribute> Rules => [.. Explanations.Rules.SelectMany(group => group)];

    [Fact]
    public void Of_the_page_is_that_of_the_explanations() => Assert.Equal(
        Explanations.Rules.SelectMany(group => group.Select(rule => $"{group.Key}: {rule.Says} {rule.Why}")),
        RealSite.Page(Page).Document.QuerySelectorAll(".rules > li").Select(item =>
            $"{item.ParentElement!.PreviousElementSibling!.Words()}: {item.QuerySelector("p")!.Words()}"));

    [Fact]
    public void Of_the_readme_is_that_of_the_explanations()
    {
        var readme = Repository.Read("README.md");
        var start = readme.IndexOf("## The rules a text keeps", StringComparison.Ordinal);
        var written = Row().Matches(readme, start).Select(row => row.Value).ToArray();
        var wanted = Rules.Select(rule => $"| `{rule.Code}` | {rule.Says} |").ToArray();
        var change = wanted.Zip(written.Concat(Enumerable.Repeat("no row", wanted.Length)))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"README.md({Line(pair.Second)}): write \"{pair.First}\" instead of \"{pair.Second}\".").FirstOrDefault();

        Assert.True(change is null, change);
        Assert.True(written.Length == wanted.Length, $"README.md({Line(written[^1])}): \"{written[^1]}\" is one row too many.");

        int Line(string row) => row == "no row" ? Line(written.LastOrDefault() ?? readme[..1]) + 1
            : readme[..readme.IndexOf(row, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    /// <summary>The rules keep themselves: written as an editor would write them, they give no warning.</summary>
    [Fact]
    public void Passes_its_own_checks()
    {
        var text = string.Join('\n', Explanations.Rules.Select(group =>
            $"## {group.Key}\n\n{string.Concat(group.Select(rule => $"- {rule.Says} {rule.Why}{(rule.Code == "mention-without-support" ? " <helpline:us-call>" : "")}\n"))}"));

        Assert.Empty(new MiniSite()
            .With("facts/wording.yml", Repository.Read("input/facts/wording.yml"))
            .With("pages/how-we-write.md", $"{MiniSite.Page("How we write")}\n\n{text}")
            .Build().Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Has_no_quotes_which_the_page_would_have_to_set() =>
        Assert.All(Rules, rule => Assert.DoesNotMatch("[\"'`|]", rule.Says + rule.Why));

    [GeneratedRegex(@"^\| `[a-z-]+` \| .* \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
