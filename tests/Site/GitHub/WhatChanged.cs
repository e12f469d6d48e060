using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>The tests run where anything but words changed: git answers, and in doubt they run.</summary>
public sealed class WhatChanged : IDisposable
{
    private const string Question = "Ask whether anything but words changed";

    private readonly TemporaryFolder _folder = new();

    public WhatChanged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "GitHub runs it on Linux.");
        Git("init --quiet");
        Write("input/articles/a.md", "a");
        Write("src/Program.cs", "b");
        Write("README.md", "c");
        Commit();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("input/articles/a.md")]
    [InlineData("input/facts/new.yml")]
    [InlineData("input/articles/$(touch ran) \"; touch ran; '.md")]
    public void Words_alone_run_no_test(string path)
    {
        Write(path, "changed");
        Commit();

        Assert.Equal("", Answer());
        Assert.Contains("no test runs", File.ReadAllText(_folder.File("summary")), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("ran")));
    }

    [Theory]
    [InlineData("src/Program.cs")]
    [InlineData("README.md")]
    [InlineData("input/facts/helplines.yml")]
    [InlineData("inputs/a.md")]
    [InlineData("src/input/a.md")]
    [InlineData(".github/workflows/pull-request.yml")]
    public void Anything_else_runs_them(string path)
    {
        Write("input/articles/a.md", "changed");
        Write(path, "changed");
        Commit();

        Assert.Equal("code=true\n", Answer());
    }

    /// <summary>Code that moves among the words is gone from where it was.</summary>
    [Fact]
    public void What_left_its_folder_runs_them()
    {
        Git("mv src/Program.cs input/program.md");
        Commit();

        Assert.Equal("code=true\n", Answer());
    }

    /// <summary>A clone that is too shallow, say: the job is red, and none is taken for passed.</summary>
    [Fact]
    public void No_answer_is_no_leave_to_skip_them()
    {
        Write("output", "");

        Assert.NotEqual(0, Ask());
        Assert.Equal("", File.ReadAllText(_folder.File("output")));
    }

    [Fact]
    public void Nothing_else_decides()
    {
        var steps = Workflow.Of("pull-request.yml").Jobs.Single(job => job.Name == "tests").Steps;

        Assert.Equal(["", "", "steps.changed.outputs.code == 'true'", "steps.changed.outputs.code == 'true'"], steps.Select(step => step.Node.Text("if")));
        Assert.Equal(".ci/run", steps[^1].Run);
        Assert.Equal("2", steps[0].Node.Map("with")!.Text("fetch-depth"));
    }

    private string Answer()
    {
        Write("output", "");
        Assert.Equal(0, Ask());
        return File.ReadAllText(_folder.File("output"));
    }

    private int Ask() => Script.RunStep(_folder, "pull-request.yml", Question, ("GITHUB_OUTPUT", _folder.File("output")), ("GITHUB_STEP_SUMMARY", _folder.File("summary")));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
        Script.Write(_folder, path, text);
    }

    private void Commit()
    {
        Git("add --all");
        Git("-c user.name=a -c user.email=a@example.org -c commit.gpgsign=false commit --quiet --message change");
    }

    private void Git(string words)
    {
        var (exitCode, output) = Script.Run(_folder, ["-c", $"git {words}"]);
        Assert.True(exitCode == 0, output);
    }
}
