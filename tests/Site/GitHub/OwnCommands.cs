using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>Whatever a host is told to run of ours runs: the same words, in a folder of its own, to a good end.</summary>
public sealed partial class OwnCommands
{
    /// <summary>What the workflows, Netlify and the project's own gate say, with an address where they ask for one.</summary>
    public static TheoryData<string> Lines =>
    [
        .. Workflow.All.SelectMany(workflow => workflow.Steps).Select(step => step.Run)
            .Append(Repository.Read("netlify.toml"))
            .Append(Repository.Read(".ci", "run"))
            .SelectMany(script => Written().Matches(script))
            .Select(match => Variable().Replace(match.Groups["words"].Value.Trim(), "https://example.org/closeness/"))
            .Distinct(),
    ];

    [Fact]
    public void There_are_some() => Assert.Contains("build --portable --drafts", Lines.Select(row => row.Data));

    [Theory, MemberData(nameof(Lines))]
    public void Run_to_a_good_end(string words)
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));

        var run = Command.Run(folder.Path, $"{words} --today {MiniSite.Today:yyyy-MM-dd}");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("build", "build --base-url \"$URL\"")]
    [InlineData("context.deploy-preview", "build --drafts --base-url \"$DEPLOY_PRIME_URL\"")]
    [InlineData("context.branch-deploy", "build --drafts --base-url \"$DEPLOY_PRIME_URL\"")]
    public void Netlify_shows_drafts_in_a_preview_and_on_no_published_page(string context, string words)
    {
        var tables = Repository.Read("netlify.toml").ReplaceLineEndings("\n").Split("\n[");
        var command = Assert.Single(tables, table => table.StartsWith($"{context}]\n", StringComparison.Ordinal));

        Assert.Contains($"bash .ci/netlify dotnet run --project src -- {words}\n", command, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touch ran", 1)]
    [InlineData("", 1)]
    public void Netlify_runs_no_script_but_the_one_that_is_meant(string fetched, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Netlify builds on Linux.");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File(".ci"));
        File.Copy(Repository.Path(".ci", "netlify"), folder.File(".ci/netlify"));
        Tool("curl", $"for last; do :; done; echo '{fetched}' > \"$last\"");
        Tool("dotnet", "touch built");

        var start = new System.Diagnostics.ProcessStartInfo("bash", [folder.File(".ci/netlify"), "dotnet", "build"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}{Path.PathSeparator}{start.Environment["PATH"]}";
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(exitCode, process.ExitCode);
        Assert.False(File.Exists(folder.File("ran")));
        Assert.False(File.Exists(folder.File("built")));

        void Tool(string name, string script)
        {
            File.WriteAllText(folder.File(name), $"#!/bin/bash\n{script}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder.File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [GeneratedRegex(@"dotnet run --project src(?: -- (?<words>[^\n>|&]*))?", RegexOptions.Multiline)]
    private static partial Regex Written();

    [GeneratedRegex("\"\\$\\w+/?\"")]
    private static partial Regex Variable();
}
