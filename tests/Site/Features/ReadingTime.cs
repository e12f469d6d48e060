using System.Globalization;
using Site.Problems;
using Site.Reports;
using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>How long a text takes to read: every word of it counts, wherever it stands, for its readers and for the reports.</summary>
public sealed class ReadingTime
{
    private const string Seven = "one two three four five six seven";

    /// <summary>Seven words, each time as something else.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "a paragraph", Seven },
        { "two lines", "one two three\nfour five six seven" },
        { "a heading", $"## {Seven}" },
        { "a list", "- one two three\n- four five\n  - six seven" },
        { "a numbered list", "1. one two three\n2. four five six seven" },
        { "a quotation", $"> {Seven}" },
        { "a callout's title and its paragraph", "::: note one two\nthree four five six seven\n:::" },
        { "a list in a callout", "::: try one\n- two three\n- four five six seven\n:::" },
        { "a help block", "::: urgent\n- one two three\n- four five six seven\n:::" },
        { "a table and its caption", "Table: one\n\n| two | three |\n|---|---|\n| four | five six seven |" },
        { "a footnote", $"[^aside]\n\n[^aside]: {Seven}" },
        { "a picture's words, which are heard and not read", $"![eight nine](../images/photo.png) {Seven}" },
        { "words that are set apart", "one *two* **three four** [five six](../pages/about.md) ***seven***" },
    };

    [Theory, MemberData(nameof(Places))]
    public void Counts_the_words_of(string place, string text)
    {
        using var folder = new TemporaryFolder();
        Article("", text).WriteTo(folder.File("input"));
        var problems = new ProblemList();
        var site = SitePipeline.Check(new BuildOptions(folder.File("input"), MiniSite.Today), problems);
        var words = Report.Of(problems, site?.Outline).Pages.Single(page => page.IsArticle).Words;

        // Four stand in every mini-site's article.
        Assert.True(words == 4 + 7, $"{place}: {words.ToString(CultureInfo.InvariantCulture)} words");
    }

    [Theory]
    [InlineData(0, "1-minute read")]
    [InlineData(196, "1-minute read")]
    [InlineData(197, "2-minute read")]
    [InlineData(396, "2-minute read")]
    [InlineData(397, "3-minute read")]
    public void Is_a_minute_for_every_200_words_begun(int words, string shown)
    {
        var page = Article("", string.Concat(Enumerable.Repeat("- word\n", words))).Show();

        Assert.Contains(shown, page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }
}
