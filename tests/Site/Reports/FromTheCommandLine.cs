using System.Text.Json;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>The reports as the real program gives them: which, where to, and what a step of GitHub Actions gets.</summary>
public sealed class FromTheCommandLine : IDisposable
{
    private const string Check = "check --today 2026-06-15";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void A_program_has_standard_output_to_itself(string format)
    {
        Write(new MiniSite().Replace("pages/about.md", "Some words.", "See [the moat](a-moat.md)."));

        var run = Command.Run(_folder.Path, $"{Check} --format {format}");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(format == "github" ? "::error file=input/pages/about.md,line=6,col=5,title=dead-link::" : "{", Assert.Single(run.Output), StringComparison.Ordinal);
        Assert.Equal(["1 error, 0 warnings"], run.Error);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_program_reads_UTF_8_on_every_machine()
    {
        Write(new MiniSite().Replace("facts/site.yml", "The Practice", "Sample Prâctice é"));

        var run = Command.Run(_folder.Path, $"{Check} --format json", ("LC_ALL", "de_DE.ISO-8859-1"));

        Assert.Contains("Prâctice é", Assert.Single(run.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_is_chosen_by_itself_and_only_where_nothing_else_is_asked_for()
    {
        Write(Warned());

        string[] chosen = [.. Output("", ("GITHUB_ACTIONS", "true")), .. Output("--format text", ("GITHUB_ACTIONS", "true")), .. Output("", ("GITHUB_ACTIONS", "false"))];

        Assert.Equal(["::warning", "::warning", "0 errors, 2 warnings", "0 errors, 2 warnings"], chosen.Select(line => line.Split(" file")[0]));
    }

    [Fact]
    public void A_warning_fails_only_who_is_strict()
    {
        Write(new MiniSite());
        Assert.Equal(0, Command.Run(_folder.Path, $"{Check} --strict").ExitCode);

        Write(Warned());
        Assert.All((string[])["text", "github", "json", "sarif"], format => Assert.Equal(
            (0, 1),
            (Command.Run(_folder.Path, $"{Check} --format {format}").ExitCode, Command.Run(_folder.Path, $"{Check} --format {format} --strict").ExitCode)));
    }

    [Fact]
    public void Annotations_and_SARIF_name_files_from_the_root_of_the_repository()
    {
        Write(new MiniSite().Without("pages/about.md"), "site/words");
        var input = _folder.File("site/words");

        string[] from = [_folder.Path, _folder.File("site"), _folder.File("site")];
        string[] named = ["site/words", "words", $"\"{input}\""];

        Assert.All(from.Zip(named), place =>
        {
            Assert.StartsWith("::error file=site/words/pages/about.md,", Place("github"), StringComparison.Ordinal);
            Assert.Contains("\"uri\":\"site/words/pages/about.md\",\"uriBaseId\":\"%SRCROOT%\"", Place("sarif"), StringComparison.Ordinal);

            string Place(string format) =>
                Assert.Single(Command.Run(place.First, $"{Check} --input {place.Second} --format {format}", ("GITHUB_WORKSPACE", _folder.Path)).Output);
        });
    }

    [Fact]
    public void A_file_outside_the_repository_is_named_in_full()
    {
        Write(new MiniSite().Without("pages/about.md"));
        Directory.CreateDirectory(_folder.File("repository"));

        var sarif = Assert.Single(Command.Run(_folder.File("repository"), $"{Check} --input ../input --format sarif").Output);

        Assert.Contains($"{{\"uri\":\"{new Uri(_folder.File("input/pages/about.md")).AbsoluteUri}\"}}", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void The_job_summary_lists_what_GitHub_does_not_show()
    {
        Write(new MiniSite().Replace("pages/about.md", "Some words.", string.Join("\n\n", Enumerable.Repeat("Simply so.", 12))));
        var summary = _folder.File("summary.md");

        var run = Command.Run(_folder.Path, Check, ("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary));

        Assert.Equal((0, 10), (run.ExitCode, run.Output.Length));
        Assert.Equal(
            ["0 errors, 12 warnings", "GitHub shows ten of a kind beside the lines. 0 more errors and 2 more warnings are in the job summary, with all the others."],
            run.Error);
        var text = File.ReadAllLines(summary);
        Assert.Equal("## 0 errors, 12 warnings", text[0]);
        Assert.Equal(12, text.Count(line => line.StartsWith("| warning | input/pages/about", StringComparison.Ordinal)));
        Assert.Contains(@"| input/articles/a\-wall\.md | 4 | 8.8 | /articles/a\-wall/ |", text);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_changes_nothing_else()
    {
        Write(Warned());

        var run = Command.Run(_folder.Path, $"{Check} --format github", ("GITHUB_STEP_SUMMARY", _folder.File("nowhere/summary.md")));

        Assert.Equal((0, 2), (run.ExitCode, run.Output.Length));
        Assert.StartsWith("The job summary could not be written: Could not find a part of the path", run.Error[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_whose_facts_cannot_be_read_is_reported_like_any_other()
    {
        Write(new MiniSite().Without("facts/site.yml"));

        using var json = JsonDocument.Parse(Assert.Single(Command.Run(_folder.Path, $"{Check} --format json").Output));

        Assert.Equal("missing-file", json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(12, json.RootElement.GetProperty("pages").GetArrayLength());
    }

    private static MiniSite Warned() => new MiniSite().Replace("facts/site.yml", "The Practice", "Sample Practice");

    private void Write(MiniSite site, string folder = "input") => site.WriteTo(_folder.File(folder));

    private string[] Output(string arguments, params (string, string)[] environment) => Command.Run(_folder.Path, $"{Check} {arguments}", environment).Output;
}
