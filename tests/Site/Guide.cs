using System.Text.RegularExpressions;
using Site.Documents;
using Site.Editing;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The guide for editors, kept honest: its link opens what it says, and its mistakes are mistakes.</summary>
public sealed partial class Guide
{
    private const string Path = ".github/write-an-article.md";
    private const string Repository = "https://github.com/owner/name/";

    // GitHub answers a longer address with 414.
    private const int LongestAddress = 8000;

    // As the command "new article" writes it; a fork's topics are its own, so none is named.
    private static readonly string NewArticle = Archetype.Article("A new article", [], [], new DateOnly(2027, 1, 1));

    private static string Text => Support.Repository.Read(Path.Split('/')).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string> Mistakes => [.. Row().Matches(Text).Select(row =>
        new TheoryDataRow<string, string, string>(row.Groups["wrong"].Value, row.Groups["code"].Value, row.Groups["right"].Value))];

    [Fact]
    public void Its_link_holds_the_text_of_a_new_article()
    {
        var link = $"[Start a new article]({StartLink(NewArticle)})";

        Assert.True(Text.Contains(link, StringComparison.Ordinal), $"Write between the start-link marks of {Path}:\n**{link}**");
        Assert.InRange(link.Length, 1, LongestAddress);
    }

    [Fact]
    public void Its_link_opens_the_editor_of_whatever_repository_it_stands_in()
    {
        var address = new Uri(new Uri($"{Repository}blob/main/{Path}"), Start().Match(Text).Groups["link"].Value);

        Assert.StartsWith($"{Repository}new/main/input/articles?filename=my-article.md&value=---%0A", address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-crisis-number.yml")]
    [InlineData("3-article-idea.yml")]
    [InlineData("4-clinical-review.yml")]
    public void Its_forms_are_those_of_whatever_repository_it_stands_in(string form) => Assert.Contains(
        $"{Repository}issues/new?template={form}",
        Link().Matches(Text).Select(link => new Uri(new Uri($"{Repository}blob/main/{Path}"), link.Groups["to"].Value).AbsoluteUri));

    [Fact]
    public void It_has_five_mistakes() => Assert.Equal(5, Mistakes.Count);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_it_calls_a_mistake_is_one_and_what_it_writes_instead_is_none(string wrong, string code, string right)
    {
        Assert.Contains(code, Codes(wrong));
        Assert.DoesNotContain(code, Codes(right));
    }

    [Fact]
    public void The_review_that_it_shows_can_be_set() => Assert.DoesNotContain(
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(Review().Match(Text).Groups["keys"].Value)).Build(new DateOnly(2026, 12, 1)).Problems, problem => problem is { Severity: Problems.Severity.Error, Overdue: false });

    [Fact]
    public void It_says_when_time_wears_something_out() => Assert.All(
        [$"| a helpline | {Freshness.HelplineDays} days after `verified` |", $"| after {Freshness.HelplineLimit} days, an error: read the number again |", $"| after {Freshness.ReviewLimit} days, an error: review the article anew"],
        words => Assert.Contains(words, Text, StringComparison.Ordinal));

    // In a Markdown file GitHub resolves a link from the file's own address, /owner/name/blob/main/.github/, and keeps the query.
    private static string StartLink(string archetype) =>
        $"../../../new/main/input/articles?filename=my-article.md&value={Uri.EscapeDataString(archetype.ReplaceLineEndings("\n"))}";

    private static IEnumerable<string> Codes(string line)
    {
        var article = Key().Match(line) is { Success: true } key
            ? Regex.Replace(MiniSite.Article(), $"(?m)^{key.Groups["key"].Value}: .*$", line)
            : MiniSite.Article("", line);
        return new MiniSite()
            .With(MiniSite.ArticlePath, article)
            .With("topics/couples.md", MiniSite.Page("Couples"))
            .Replace("facts/sources.yml", "one-2001:", "overall-2013:\n  kind: book\n  authors: Overall\n  title: A book\n  supports: A finding.\none-2001:")
            .Replace("facts/helplines.yml", "us-call", "us-988-call")
            .Replace("facts/disclaimer.md", "us-call", "us-988-call")
            .Build().Problems.Select(problem => problem.Code);
    }

    [GeneratedRegex(@"(?m)^\| `(?<wrong>[^`]+)` \| `(?<code>[a-z-]+)` \| `(?<right>[^`]+)` \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"```yaml\n(?<keys>reviewed:\n(?:  .*\n)+)```")]
    private static partial Regex Review();

    [GeneratedRegex(@"<!-- start-link -->\n.*\]\((?<link>\S+)\).*\n<!-- /start-link -->")]
    private static partial Regex Start();

    [GeneratedRegex(@"\]\((?<to>\S+?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^(?<key>[a-zA-Z]+): ")]
    private static partial Regex Key();
}
