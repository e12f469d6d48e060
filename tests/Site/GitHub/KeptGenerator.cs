using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Site.Tests.GitHub;

/// <summary>The generator that GitHub keeps, so that words alone compile nothing: it is kept by all that it is made of, and is the generator that was tested.</summary>
public sealed partial class KeptGenerator
{
    private const string Missed = "steps.kept.outputs.cache-hit != 'true'";

    private static Workflow Action => Workflow.Actions.Single(action => action.Name == "generator");

    private static string[] Key => [.. Pattern().Matches(Hashed().Match(Action.Text).Value).Select(match => match.Groups["path"].Value)];

    [Fact]
    public void Is_compiled_only_where_it_was_not_kept() => Assert.Equal(
        [("actions/cache", ""), ("actions/setup-dotnet", Missed), ("", Missed)],
        Action.Steps.Select(step => (step.Uses.Split('@')[0], step.Node.Text("if"))));

    [Fact]
    public void Is_all_that_words_take() => Assert.DoesNotContain(
        Workflow.Of("pull-request.yml").Jobs.Single(job => job.Name == "words").Steps,
        step => step.Uses.Contains("setup-dotnet", StringComparison.Ordinal) || step.Run.Contains("--project", StringComparison.Ordinal));

    /// <summary>Pull requests read what main keeps, and main keeps it as soon as it is another.</summary>
    [Fact]
    public void Is_kept_anew_whenever_it_changed() => Assert.Equal(
        Key,
        Workflow.Of("generator.yml").Node.Map("on")!.Map("push")!.Items("paths").Select(path => ((YamlScalarNode)path).Value!));

    /// <summary>What .NET reads from the root of a project without being told to.</summary>
    [Fact]
    public void Is_kept_by_what_applies_to_all_projects()
    {
        var read = Directory.EnumerateFiles(Repository.Root).Select(Path.GetFileName).Where(name => Implied().IsMatch(name!));

        Assert.Equal([".editorconfig", "Directory.Build.props", "Directory.Packages.props", "global.json"], read.Order(StringComparer.Ordinal));
        Assert.All(read, name => Assert.Contains(Key, pattern => Regex.IsMatch(name!, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$")));
    }

    /// <summary>In a clean folder, out of nothing but the files of its key: so none is missing there, and it is the program that the tests judge, though it needs no .NET.</summary>
    [Fact]
    public void Is_made_of_what_its_key_names_needs_nothing_and_gives_the_same_bytes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.RuntimeIdentifier.EndsWith("-x64", StringComparison.Ordinal), "GitHub runs it on Linux.");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "gcc")) || File.Exists(Path.Combine(folder, "clang"))), "A native program is linked by gcc or clang.");
        using var folder = new TemporaryFolder();
        foreach (var file in Key.SelectMany(Files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(file))!);
            File.Copy(Repository.Path(file), folder.File(file));
        }

        // No server stays behind, nobody is asked about packages, for they are here, and the style of the code is judged elsewhere.
        var (exitCode, output) = Script.Run(
            folder, ["-e", "-c", Action.Steps.Last().Run], ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("NuGetAudit", "false"), ("RunAnalyzers", "false"));
        Assert.True(exitCode == 0, output);
        new MiniSite().WriteTo(folder.File("input"));
        const string Arguments = "build --today 2026-06-15 --compress --output";
        var kept = Command.RunAlone(folder.File("generator/close-enough"), folder.Path, $"{Arguments} kept");
        var tested = Command.Run(folder.Path, $"{Arguments} tested");

        Assert.Equal((0, 0), (kept.ExitCode, tested.ExitCode));
        Assert.Equal(tested.Error, kept.Error);
        var (one, other) = (RealSite.ReadAll(folder.File("tested")), RealSite.ReadAll(folder.File("kept")));
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, file => Assert.Equal(file.Value, other[file.Key]));
    }

    private static IEnumerable<string> Files(string pattern)
    {
        var (folder, name, depth) = pattern.EndsWith("/**", StringComparison.Ordinal)
            ? (Repository.Path(pattern[..^"/**".Length]), "*", SearchOption.AllDirectories)
            : (Repository.Root, pattern, SearchOption.TopDirectoryOnly);
        var files = Directory.EnumerateFiles(folder, name, depth).Select(file => Path.GetRelativePath(Repository.Root, file)).ToArray();
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(@"hashFiles\([^)]*\)")]
    private static partial Regex Hashed();

    [GeneratedRegex("'(?<path>[^']+)'")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:Directory\..+|global\.json|nuget\.config|\.editorconfig|.*\.globalconfig)$", RegexOptions.IgnoreCase)]
    private static partial Regex Implied();
}
