using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The guide for editors, kept honest: its link opens what it says, and its mistakes are mistakes.</summary>
public sealed partial class Guide
{
    private const string Path = ".github/write-an-article.md";
    private const string Repository = "https://github.com/owner/name/";

    // GitHub answers a longer address with 414.
    private const int LongestAddress = 8000;

    /// <summary>What a new article begins as.</summary>
    private const string Archetype = """
        ---
        # At most 65 characters. In straight quotes if it has a colon.
        title: A new article
        # What it is about, in 50 to 160 characters. Search results and cards show it.
        description: Say in a sentence or two what a reader finds here.
        # The day it appears. A later day keeps it out until then.
        published: 2027-01-01
        # One to three, by the names of the files in input/topics/.
        topics: [couples]
        # The article in three to five short sentences.
        keyPoints:
          - The first thing to take away.
          - The second.
          - The third.
        author: The editors
        # Take this line away when it is ready.
        draft: true
        ---

        Begin with the reader, not with the research. Two or three sentences.

        ## A heading that says something

        A finding, and after it the source, by its name in input/facts/sources.yml.[^overall-2013]

        ::: try Something to try
        One small thing, and how long it takes.
        :::

        ## Where to go from here

        ::: care
        - it has gone on for weeks, and you would like company in it
        :::

        """;

    private static string Text => Support.Repository.Read(Path.Split('/')).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string> Mistakes => [.. Row().Matches(Text).Select(row =>
        new TheoryDataRow<string, string, string>(row.Groups["wrong"].Value, row.Groups["code"].Value, row.Groups["right"].Value))];

    [Fact]
    public void Its_link_holds_the_text_of_a_new_article()
    {
        var link = $"[Start a new article]({StartLink(Archetype)})";

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

    [GeneratedRegex(@"<!-- start-link -->\n.*\]\((?<link>\S+)\).*\n<!-- /start-link -->")]
    private static partial Regex Start();

    [GeneratedRegex(@"\]\((?<to>\S+?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^(?<key>[a-zA-Z]+): ")]
    private static partial Regex Key();
}
