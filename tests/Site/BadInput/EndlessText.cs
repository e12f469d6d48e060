using System.Diagnostics;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Nesting and repetition without end is an error or harmless output, and soon.</summary>
public sealed class EndlessText
{
    private const int Many = 100_000;
    // A text without a bound would take hours; a busy machine takes its time.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Marks =>
    [
        "[", "![", "](", "[a](", "[a](b (", "[^", "[^a", ">", "> ", "- ", "- a\n", "+ - ", "1. ", "*", "* a", "**a", "_a*", "`a", "<", "<a ", "<!--", "&", "\\", "#", "|", "'\"",
        "::: try a\n", "::: try a\n\n", ":::\n", "## a\n\n", "[^one-2001] ", "[^x]: a\n\n", "*[A]: a\n", "| a |\n|---|\n\n", "<helpline:us-call> ", "988 ", "112 ", "\t", "\n",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Is_endured_in_a_text(string mark) => Endures(MiniSite.Article(text: Repeat(mark)));

    [Theory]
    [MemberData(nameof(Marks))]
    public void Is_endured_in_a_heading(string mark) => Endures(MiniSite.Article(text: "## " + Repeat(mark)));

    [Theory]
    [InlineData("*", "a", "*")]
    [InlineData("[", "a", "](b.md)")]
    [InlineData("> ", "a", "\n")]
    public void Is_endured_when_every_mark_is_closed(string open, string middle, string close) =>
        Endures(MiniSite.Article(text: Repeat(open, 5_000) + middle + Repeat(close, 5_000)));

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    public void Is_endured_line_by_line(string mark) =>
        Endures(MiniSite.Article(text: string.Join('\n', Enumerable.Range(1, 1_000).Select(level => (mark[0] == '>' ? Repeat(mark, level) : new string(' ', 2 * level) + mark) + "a"))));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("[a, ")]
    [InlineData("{a: ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("!a ")]
    [InlineData("a: b\n")]
    [InlineData("|\n")]
    [InlineData("# ")]
    public void Is_endured_in_YAML(string mark)
    {
        Endures($"---\ntitle: {Repeat(mark)}\n---\n");
        Endures($"---\n{Repeat(mark)}\n---\n");
    }

    [Fact]
    public void Is_endured_line_by_line_in_YAML() =>
        Endures($"---\n{string.Join('\n', Enumerable.Range(0, 1_000).Select(level => new string(' ', level) + "a:"))}\n---\n");

    [Fact]
    public void Nested_lists_and_quotations_of_a_sane_depth_are_fine() => Assert.Empty(new MiniSite().With(
        MiniSite.ArticlePath, MiniSite.Article(text: "- One\n  - Two\n    - Three\n\n> A word\n>\n> > of another")).Build().Problems);

    // To the last one that is read, and the first that is not: whoever moves the limit moves it here too.
    [Theory]
    [InlineData("::: try a\n\n", 16, false)]
    [InlineData("::: try a\n\n", 17, true)]
    [InlineData("> ::: try a\n\n", 16, false)]
    [InlineData("> ::: try a\n\n", 17, true)]
    [InlineData("> ", 32, false)]
    [InlineData("> ", 33, true)]
    [InlineData("- ", 32, false)]
    [InlineData("- ", 33, true)]
    [InlineData("1. ", 33, true)]
    public void Is_refused_from_one_depth_on(string mark, int times, bool isRefused) => Assert.Equal(
        isRefused, Codes(Repeat(mark, times) + "a").Contains("too-deeply-nested"));

    [Fact]
    public void Is_refused_where_it_gets_too_deep() => Assert.Equal(
        ["input/articles/a-wall.md(48,1) too-deeply-nested"],
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: Repeat("::: try a\n\n", 20))).Build().Places);

    [Fact]
    public void Blocks_that_are_closed_again_are_not_counted() => Assert.DoesNotContain(
        "too-deeply-nested", Codes(Repeat("::: try a\nWords.\n:::\n\n", 40)));

    [Theory]
    [InlineData(20_000, false)]
    [InlineData(20_001, true)]
    public void Is_refused_from_one_length_on(int length, bool isRefused)
    {
        Assert.Equal(isRefused, Codes(new string('a', length)).Contains("paragraph-too-long"));
        Assert.Equal(isRefused, Codes(new string('a', 10_000) + "\n" + new string('a', length - 10_000)).Contains("paragraph-too-long"));
        Assert.DoesNotContain("paragraph-too-long", Codes(new string('a', 10_000) + "\n\n" + new string('a', length - 10_000)));
    }

    private static IEnumerable<string> Codes(string text) =>
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: text)).Build().Problems.Select(problem => problem.Code);

    private static string Repeat(string mark, int times = Many) => string.Concat(Enumerable.Repeat(mark, Math.Min(times, 2 * Many / mark.Length)));

    private static void Endures(string article)
    {
        var clock = Stopwatch.StartNew();
        var site = new MiniSite().With(MiniSite.ArticlePath, article).Build();

        Assert.True(site.Errors.Any() || site.Files.ContainsKey("articles/a-wall/index.html"));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }
}
