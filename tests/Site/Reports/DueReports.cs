using System.Text.Json;
using Site.Tests.Features;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>What waits for somebody, as the program says it.</summary>
public sealed class DueReports : IDisposable
{
    private const string Day = "--today 2026-06-15";

    private readonly TemporaryFolder _folder = new();

    public DueReports() => Waiting().WriteTo(_folder.File("input"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_lists_the_longest_overdue_first_and_ends_each_line_in_a_place() => Assert.Equal(
        [
            "Clinical reviews to ask for again (3)",
            "! 196 days ago  2025-12-01  late (A. Person, LMFT)               input/articles/late.md(11,67)",
            "  14 days ago   2026-06-01  A wall or a boundary (B. Other, MD)  input/articles/a-wall.md(11,64)",
            "  in 1 day      2026-06-16  soon (A. Person, LMFT)               input/articles/soon.md(11,67)",
            "Helplines to read again at their own pages (2)",
            "! 106 days ago  2026-03-01  Emergency services (United States)  input/facts/helplines.yml(19,19)",
            "  in 76 days    2026-08-30  The Line (United States)            input/facts/helplines.yml(10,19)",
            "Scheduled: published by the first build on or after their day (2)",
            "  in 16 days   2026-07-01  coming (The editors)  input/articles/coming.md(4,12)",
            "  in 565 days  2028-01-01  dreamt (The editors)  input/articles/dreamt.md(4,12)",
            "Drafts: kept out by \"draft: true\" (1)",
            "  106 days ago  2026-03-01  unfinished (The editors)  input/articles/unfinished.md(4,12)",
            "Published without a clinical review (1)",
            "  today  2026-06-15  unread (The editors)  input/articles/unread.md(4,12)",
            "! has waited so long that check fails.",
        ],
        Run("").Output);

    [Fact]
    public void Text_is_aligned_and_its_groups_stand_apart()
    {
        var lines = Run("").Output;

        Assert.Equal(lines.Length, lines.Distinct().Count());
        Assert.All(lines[1..4], line => Assert.Equal(lines[1].IndexOf("input/", StringComparison.Ordinal), line.IndexOf("input/", StringComparison.Ordinal)));
        Assert.All(lines[1..4], line => Assert.Equal(16, line.IndexOf("202", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--within 0d", "late", "A wall or a boundary", "Emergency services")]
    [InlineData("--within 10w", "late", "A wall or a boundary", "soon", "Emergency services")]
    [InlineData("--within 75d", "late", "A wall or a boundary", "soon", "Emergency services")]
    [InlineData("--within 76d", "late", "A wall or a boundary", "soon", "Emergency services", "The Line")]
    [InlineData("", "late", "A wall or a boundary", "soon", "Emergency services", "The Line")]
    [InlineData("--within 51w", "late", "A wall or a boundary", "soon", "far", "Emergency services", "The Line")]
    public void Within_is_how_far_ahead_is_looked(string arguments, params string[] names) =>
        Assert.Equal(names, Items(arguments).Where(item => item.Kind is "review" or "helpline").Select(item => item.Name));

    [Theory]
    [InlineData("6m")]
    [InlineData("90")]
    [InlineData("d")]
    [InlineData("-3d")]
    [InlineData("99999d")]
    [InlineData("1.5w")]
    public void Any_other_span_is_wrong_usage(string span)
    {
        var run = Command.Run(_folder.Path, $"due --within={span}");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"\"{span}\" is not a span of time. Write days or weeks, like 90d or 12w.", run.Error[0]);
    }

    [Fact]
    public void Markdown_is_a_checklist_without_a_mark_that_the_words_did_not_mean()
    {
        Waiting().Replace("articles/soon.md", "title: soon", "title: \"Soon [and] @anyone & <b\"").WriteTo(_folder.File("input"));
        var lines = Run("--format markdown").Output;

        Assert.Equal("## Clinical reviews to ask for again (3)", lines[0]);
        Assert.Equal(@"- [ ] **`check` fails:** late (A\. Person, LMFT): 196 days ago, 2025-12-01, `input/articles/late.md(11,67)`", lines[1]);
        Assert.StartsWith(@"- [ ] Soon \[and\] @<!-- -->anyone &amp; &lt;b (A\. Person, LMFT): in 1 day, ", lines[3], StringComparison.Ordinal);
        Assert.Equal(5, lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(lines.Length - 5, lines.Count(line => line.StartsWith("- [ ] ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Markdown_leads_to_the_editor_where_the_site_says_where_that_is()
    {
        Waiting().Replace("facts/site.yml", "name: Mini\n", "name: Mini\neditPage: https://code.test/edit/input/{path}\n").WriteTo(_folder.File("input"));
        var lines = Run("--format markdown").Output;

        Assert.EndsWith(", [`input/articles/late.md(11,67)`](https://code.test/edit/input/articles/late.md)", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.EndsWith("(https://code.test/edit/input/facts/helplines.yml)", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_says_the_same_to_a_program()
    {
        var report = string.Join('\n', Run("--format json").Output);

        Assert.StartsWith("""
            {
              "today": "2026-06-15",
              "within": 90,
              "items": [
                {
                  "kind": "review",
                  "name": "late",
                  "by": "A. Person, LMFT",
                  "day": "2025-12-01",
                  "days": -196,
                  "failsCheck": true,
                  "file": "input/articles/late.md",
                  "line": 11,
                  "column": 67
                },
            """.ReplaceLineEndings("\n"), report, StringComparison.Ordinal);
        Assert.Equal(["review", "helpline", "scheduled", "draft", "notReviewed"], Items("").Select(item => item.Kind).Distinct());
    }

    [Fact]
    public void A_site_for_which_nothing_waits_says_so()
    {
        Article("reviewed: {on: 2026-06-01, by: A. Person, credential: LMFT, next: 2027-06-01}").WriteTo(_folder.File("quiet"));

        var sentence = Assert.Single(Run("--within 30d --input quiet").Output);
        Assert.Equal("Nothing is due by 2026-07-15, nothing is scheduled, there is no draft, and every article has its clinical review.", sentence);
        Assert.Equal(sentence, Assert.Single(Run("--within 30d --input quiet --format markdown").Output));
        Assert.Empty(Items("--within 30d --input quiet"));
    }

    // On the second day two things have waited for just as long as they may, on the third a day longer.
    [Theory]
    [InlineData("2026-06-15", 2)]
    [InlineData("2026-11-28", 2)]
    [InlineData("2026-11-29", 4)]
    public void What_check_calls_overdue_fails_check_here_too_and_nothing_else_does(string day, int overdue)
    {
        var check = Command.Run(_folder.Path, $"check --today {day}").Error.Where(line => line.Contains("-overdue: ", StringComparison.Ordinal));

        Assert.Equal(
            check.Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal),
            ItemsOn($"--today {day}", "").Where(item => item.FailsCheck).Select(item => $"{item.File}({item.Line},{item.Column})").Order(StringComparer.Ordinal));
        Assert.Equal(overdue, check.Count());
    }

    [Fact]
    public void Words_that_cannot_be_read_are_said_instead()
    {
        Waiting().With(MiniSite.ArticlePath, MiniSite.Article("colour: red")).WriteTo(_folder.File("input"));

        var run = Command.Run(_folder.Path, $"due {Day}");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(": error unknown-key: ", Assert.Single(run.Error), StringComparison.Ordinal);
    }

    private static MiniSite Article(string frontMatter) => new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(frontMatter));

    private static MiniSite Waiting() => Article("reviewed: {on: 2025-06-01, by: B. Other, credential: MD, next: 2026-06-01}")
        .WithArticle("late", Review("2025-12-01"))
        .WithArticle("soon", Review("2026-06-16"))
        .WithArticle("far", Review("2027-06-01"))
        .WithArticle("unread", published: "2026-06-15")
        .WithArticle("unfinished", "draft: true")
        .WithArticle("coming", published: "2026-07-01")
        .WithArticle("dreamt", published: "2028-01-01")
        .Replace("facts/helplines.yml", "verified: 2026-06-01\n        ways:\n          - {id: us-911-call", "verified: 2025-12-01\n        ways:\n          - {id: us-911-call");

    private static string Review(string next) => $"reviewed: {{on: 2025-06-01, by: A. Person, credential: LMFT, next: {next}}}";

    private CommandResult Run(string arguments) => RunOn(Day, arguments);

    private CommandResult RunOn(string day, string arguments)
    {
        var run = Command.Run(_folder.Path, $"due {arguments} {day}");
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    private DueItem[] Items(string arguments) => ItemsOn(Day, arguments);

    private DueItem[] ItemsOn(string day, string arguments) => JsonSerializer.Deserialize<Report>(
        string.Concat(RunOn(day, $"{arguments} --format json").Output), JsonSerializerOptions.Web)!.Items;

    private sealed record Report(DueItem[] Items);

    private sealed record DueItem(string Kind, string Name, bool FailsCheck, string File, int Line, int Column);
}
