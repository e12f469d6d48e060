using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>What Netlify is told to run: it checks and builds, and leaves the tests to the pull request.</summary>
public sealed partial class Netlify : IDisposable
{
    // The program that runs these tests may be their own; three folders above the runtime stands the one that runs any.
    private static readonly string Host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private readonly TemporaryFolder _folder = new();

    /// <summary>Each table of netlify.toml that has a command, and what it hands to the script.</summary>
    public static TheoryData<string, string> Contexts =>
    [
        .. from table in Repository.Read("netlify.toml").ReplaceLineEndings("\n").Split("\n[")
           let command = Command().Match(table)
           where command.Success
           select (table[..table.IndexOf(']', StringComparison.Ordinal)], command.Groups["words"].Value),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Shows_drafts_in_a_preview_and_on_no_published_page() => Assert.Equal(
        [("build", "--base-url \"$URL\""), ("context.deploy-preview", "--drafts --base-url \"$DEPLOY_PRIME_URL\""), ("context.branch-deploy", "--drafts --base-url \"$DEPLOY_PRIME_URL\"")],
        Contexts.Select(context => context.Data));

    [Fact]
    public void Runs_no_test() => Assert.DoesNotContain("dotnet test", Repository.Read(".ci", "netlify") + Repository.Read("netlify.toml"), StringComparison.Ordinal);

    /// <summary>The warnings are there to read, and what only the day has brought about keeps no correction from being published.</summary>
    [Theory]
    [InlineData("2026-06-15", "0 errors, 0 warnings")]
    [InlineData("2026-12-24", "error helpline-overdue: ")]
    public void Publishes_what_is_right_whatever_day_it_is(string today, string told)
    {
        var (exitCode, output) = Build(new MiniSite(), today);

        Assert.Equal(0, exitCode);
        Assert.Contains(told, output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("output/index.html")));
    }

    [Fact]
    public void Publishes_nothing_with_an_error()
    {
        var (exitCode, output) = Build(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("decription: A slip")), "2026-06-15");

        Assert.Equal(1, exitCode);
        Assert.Contains("error unknown-key: ", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("output")));
    }

    [Theory]
    [InlineData("touch ran")]
    [InlineData("")]
    public void Runs_no_script_but_the_one_that_is_meant(string fetched)
    {
        var (exitCode, _) = Run(fetched, "touch built");

        Assert.Equal(1, exitCode);
        Assert.False(File.Exists(_folder.File("ran")));
        Assert.False(File.Exists(_folder.File("built")));
    }

    // Only what comes from outside is another: Microsoft's script, its check sum, and the compiler. The generator is the real one.
    private (int ExitCode, string Output) Build(MiniSite site, string today)
    {
        site.WriteTo(_folder.File("input"));
        Script.WriteTool(_folder, "sha256sum", "cat > /dev/null");
        return Run("", $$"""
            case "$1" in
              publish) exit 0 ;;
              generator/Generator.dll) shift; exec "{{Host}}" "{{Path.Combine(AppContext.BaseDirectory, "Generator.dll")}}" "$@" --today {{today}} ;;
            esac
            exit 9
            """);
    }

    private (int ExitCode, string Output) Run(string fetched, string dotnet)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Netlify builds on Linux.");
        Directory.CreateDirectory(_folder.File(".ci"));
        File.Copy(Repository.Path(".ci", "netlify"), _folder.File(".ci/netlify"));
        Script.WriteTool(_folder, "curl", $"for last; do :; done; echo '{fetched}' > \"$last\"");
        Script.WriteTool(_folder, "dotnet", dotnet);
        return Script.Run(_folder, [".ci/netlify", "--base-url", "https://example.org/"], ("HOME", _folder.Path), ("GITHUB_ACTIONS", ""));
    }

    [GeneratedRegex(@"bash \.ci/netlify (?<words>[^\n]+)")]
    private static partial Regex Command();
}
