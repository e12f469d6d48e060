using System.Text.RegularExpressions;
using Site.Documents;
using Site.Editing;
using Site.Problems;
using Site.Process;
using Site.Tests.Features;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Explained;

/// <summary>Our rules, wherever they are listed: the explanations, the page about how we write, and <c>README.md</c>.</summary>
public sealed partial class RuleList
{
    private const string Page = "how-we-write/index.html";

    public static TheoryData<string> OtherLanguages => [.. ThemeFiles.Strings.Keys.Except(["en"])];

    private static IReadOnlyList<RuleAttribute> Rules => [.. Explanations.Rules.SelectMany(group => group)];

    [Fact]
    public void Of_the_page_is_that_of_the_explanations() => Assert.Equal(
        Explanations.Rules.SelectMany(group => group.Select(rule => $"{group.Key}: {rule.Says} {rule.Why}")),
        Kept.Site.Page(Page).Document.QuerySelectorAll(".rules > li").Select(item =>
            $"{item.ParentElement!.PreviousElementSibling!.Words()}: {item.QuerySelector("p")!.Words()}"));

    /// <summary>Every rule that is printed has its sentence in every language that the theme speaks, with the numbers by which the checks count.</summary>
    [Theory, MemberData(nameof(OtherLanguages))]
    public void Of_the_page_is_whole_in_every_language(string language)
    {
        var say = new ReadStrings(ThemeFiles.Strings).Process(new Located<string>(language, default), new ProblemList()).Main;

        Assert.Equal(Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), say.Rules.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(RuleGroup.All.Order(StringComparer.Ordinal), say.RuleGroups.Keys.Order(StringComparer.Ordinal));
        Assert.All(Rules, rule =>
        {
            var (says, why) = (say.Rules[rule.Code].Says, say.Rules[rule.Code].Why);
            Assert.Equal(Digits().Matches(rule.Says).Select(number => number.Value), Digits().Matches(rule.Filled(says)).Select(number => number.Value));
            Assert.NotEqual((rule.Says, rule.Why), (says, why));
            Assert.DoesNotMatch("[\"'`|]", says + why);
        });
    }

    [Fact]
    public void Of_the_page_speaks_Spanish_on_a_Spanish_site()
    {
        var page = Languages.Spanish.With("pages/how-we-write.md", MiniSite.Page("How we write") + "\n\n::: rules\n:::").Build().Page(Page);
        var say = new ReadStrings(ThemeFiles.Strings).Process(new Located<string>("es", default), new ProblemList()).Main;

        Assert.Equal(
            Explanations.Rules.SelectMany(group => group.Select(rule => $"{say.RuleGroups[group.Key]}: {rule.Filled(say.Rules[rule.Code].Says)} {say.Rules[rule.Code].Why}")),
            page.Document.QuerySelectorAll(".rules > li").Select(item => $"{item.ParentElement!.PreviousElementSibling!.Words()}: {item.QuerySelector("p")!.Words()}"));
        Assert.Contains("Una frase tiene como mucho 25 palabras.", page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".rules a[href='tel:988']"));
    }

    /// <summary>They keep themselves in Spanish, too.</summary>
    [Fact]
    public void Passes_its_own_checks_in_Spanish()
    {
        var say = new ReadStrings(ThemeFiles.Strings).Process(new Located<string>("es", default), new ProblemList()).Main;
        var text = string.Join('\n', Explanations.Rules.Select(group =>
            $"## {say.RuleGroups[group.Key]}\n\n{string.Concat(group.Select(rule => $"- {rule.Filled(say.Rules[rule.Code].Says)} {say.Rules[rule.Code].Why}{(rule.Code == "mention-without-support" ? " <helpline:us-call>" : "")}\n"))}"));

        Assert.Empty(Languages.Spanish.With("pages/how-we-write.md", $"{MiniSite.Page("Cómo escribimos")}\n\n{text}").Build().Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Of_the_readme_is_as_the_command_would_write_it_today() => Assert.True(
        EditingAids.Rules.In(Repository.Read("README.md")) == Repository.Read("README.md").ReplaceLineEndings("\n"),
        "The table of rules in README.md is out of date. Write it anew, run: dotnet run --project src -- schema");

    [Fact]
    public void Of_a_readme_is_all_that_the_command_changes()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("README.md"), "# Mine\n\nBefore.\n\n## The rules a text keeps\n\nOld.\n\n### And old\n\n## License\n\nAfter.\n");

        Command.Run(folder.Path, "schema");

        var readme = File.ReadAllText(folder.File("README.md"));
        Assert.StartsWith("# Mine\n\nBefore.\n\n## The rules a text keeps\n\n`check` knows", readme, StringComparison.Ordinal);
        Assert.EndsWith($"| `{Rules[^1].Code}` | {Rules[^1].Says} |\n\n## License\n\nAfter.\n", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("Old.", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Mine\n\n## The rules\n\nMy own.\n")]
    [InlineData("# Mine\n\n### The rules a text keeps\n\nMy own.\n")]
    [InlineData("# Mine\n\n## The rules a text keeps with us\n\nMy own.\n")]
    [InlineData("# Mine\n\nWhat stood below ## The rules a text keeps\nis gone.\n")]
    [InlineData("")]
    public void Of_a_readme_that_has_none_stays_away(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("README.md"), text);

        Assert.Equal(0, Command.Run(folder.Path, "schema").ExitCode);

        Assert.Equal(text, File.ReadAllText(folder.File("README.md")));
    }

    /// <summary>The rules keep themselves: written as an editor would write them, they give no warning.</summary>
    [Fact]
    public void Passes_its_own_checks()
    {
        var text = string.Join('\n', Explanations.Rules.Select(group =>
            $"## {group.Key}\n\n{string.Concat(group.Select(rule => $"- {rule.Says} {rule.Why}{(rule.Code == "mention-without-support" ? " <helpline:us-call>" : "")}\n"))}"));

        Assert.Empty(new MiniSite()
            .With("facts/wording.yml", Kept.Read("facts/wording.yml"))
            .With("pages/how-we-write.md", $"{MiniSite.Page("How we write")}\n\n{text}")
            .Build().Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Has_no_quotes_which_the_page_would_have_to_set() =>
        Assert.All(Rules, rule => Assert.DoesNotMatch("[\"'`|]", rule.Says + rule.Why));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
