using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>
/// The scripts of the nightly run, by the shell that GitHub runs them with. Only <c>gh</c> is another:
/// it writes down what it was asked, for nobody is there to answer.
/// </summary>
public sealed class NightlySteps : IDisposable
{
    private const string Report = "# Summary\n\n| Status | Count |\n|---------------|-------|\n| 🔍 Total | 12 |\n| 🚫 Errors | 1 |\n";
    private const string Due = "## Helplines to read again (1)\n\n- [ ] A line: in 3 days, 2026-06-18, `facts/helplines.yml`\n";
    private const string NothingDue = "Nothing is due.\n";
    private const string LinksAnswer = "Every link to another site answers.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0", Report, 0)]
    [InlineData("2", Report, 0)]
    [InlineData("1", Report, 1)]
    [InlineData("3", Report, 1)]
    [InlineData("", Report, 1)]
    [InlineData("101", "No output. Check pipeline run to see if lychee panicked.\n", 1)]
    [InlineData("0", "| 🔍 Total | 0 |\n", 1)]
    [InlineData("0", "", 1)]
    public void A_checker_that_broke_down_is_no_good_news(string status, string report, int exitCode)
    {
        Write("links.md", report);

        Assert.Equal(exitCode, Run("Tell broken links from a checker that broke down", ("STATUS", status)));
    }

    [Fact]
    public void A_report_without_a_broken_link_says_so_in_one_line()
    {
        Write("links.md", Report);
        Run("Tell broken links from a checker that broke down", ("STATUS", "0"));

        Assert.Equal(LinksAnswer, File.ReadAllText(_folder.File("links.md")));
    }

    [Fact]
    public void A_missing_report_is_no_good_news() =>
        Assert.NotEqual(0, Run("Tell broken links from a checker that broke down", ("STATUS", "0")));

    [Theory]
    [InlineData(Due, LinksAnswer, "", "issue create")]
    [InlineData(NothingDue, Report, "", "issue create")]
    [InlineData(Due, LinksAnswer, "7", "issue edit 7", "issue reopen 7")]
    [InlineData(NothingDue, Report, "7", "issue edit 7", "issue reopen 7")]
    [InlineData(NothingDue, LinksAnswer, "7", "issue edit 7", "issue close 7")]
    [InlineData(NothingDue, LinksAnswer, "")]
    public void One_issue_says_what_there_is_to_do(string due, string links, string number, params string[] asked)
    {
        Assert.Equal(0, Keep(due, links, number));
        Assert.Equal(
            ["label create upkeep", "issue list --label", .. asked],
            File.ReadLines(_folder.File("asked")).Select(line => string.Join(' ', line.Split(' ')[..Math.Min(3, line.Split(' ').Length)]).Replace(" --title", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_issue_holds_both_reports()
    {
        Keep(Due, Report, "");

        var body = File.ReadAllText(_folder.File("body.md"));
        Assert.Contains(Due, body, StringComparison.Ordinal);
        Assert.Contains(Report, body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_report_is_cut_to_what_an_issue_holds()
    {
        Keep(string.Concat(Enumerable.Repeat(Due, 2000)), Report, "");

        Assert.InRange(new FileInfo(_folder.File("body.md")).Length, 50_000, 65_536);
    }

    [Fact]
    public void The_issue_is_kept_where_there_are_issues()
    {
        Assert.Equal(0, Ask("true"));
        Assert.Equal("enabled=true\n", File.ReadAllText(_folder.File("output")));
        Assert.Equal("", File.ReadAllText(_folder.File("summary")));
        Assert.Equal(["api repos/mini/site --jq .has_issues"], File.ReadLines(_folder.File("asked")));
    }

    [Fact]
    public void The_summary_says_what_there_is_to_do_where_issues_are_switched_off()
    {
        Assert.Equal(0, Ask("false"));
        Assert.Equal("enabled=false\n", File.ReadAllText(_folder.File("output")));
        var summary = File.ReadAllText(_folder.File("summary"));
        Assert.StartsWith("Issues are switched off in this repository,", summary, StringComparison.Ordinal);
        Assert.Contains(Due, summary, StringComparison.Ordinal);
        Assert.Contains(Report, summary, StringComparison.Ordinal);
    }

    [Fact]
    public void No_issue_is_touched_before_the_answer()
    {
        var steps = Workflow.Of("nightly.yml").Jobs.Single(job => job.Name == "issue").Steps;

        Assert.Equal("issues", steps[^2].Node.Text("id"));
        Assert.Equal("steps.issues.outputs.enabled == 'true'", steps[^1].Node.Text("if"));
        Assert.DoesNotContain("gh issue", string.Concat(steps.SkipLast(1).Select(step => step.Run)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public void No_answer_is_no_good_news(string answer) => Assert.Equal(1, Ask(answer));

    [Fact]
    public void A_refused_question_is_no_good_news() => Assert.NotEqual(0, Ask("false", exitCode: 1));

    [Fact]
    public void Nobody_is_asked_where_no_hook_is_kept() =>
        Assert.Equal(0, Run("Ask Netlify for a build, where a build hook is kept as the secret NETLIFY_BUILD_HOOK", ("HOOK", "")));

    private int Ask(string answer, int exitCode = 0)
    {
        Write("due.md", Due);
        Write("links.md", Report);
        Write("output", "");
        Write("summary", "");
        WriteGh($"echo \"{answer}\"; exit {exitCode}");
        return Run(
            "Ask whether this repository has issues, which a fork has not at first",
            ("GH_REPO", "mini/site"), ("GITHUB_OUTPUT", _folder.File("output")), ("GITHUB_STEP_SUMMARY", _folder.File("summary")));
    }

    private int Keep(string due, string links, string number)
    {
        Write("due.md", due);
        Write("links.md", links);
        WriteGh($"if [ \"$1 $2\" = \"issue list\" ]; then echo \"{number}\"; fi");
        return Run("Open, rewrite or close the issue");
    }

    private void WriteGh(string answer) => Script.WriteTool(_folder, "gh", $"echo \"$*\" >> \"{_folder.File("asked")}\"\n{answer}");

    private void Write(string name, string text) => Script.Write(_folder, name, text);

    private int Run(string name, params (string Name, string Value)[] environment) => Script.RunStep(_folder, "nightly.yml", name, environment);
}
