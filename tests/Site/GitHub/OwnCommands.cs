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
            .Concat(Netlify.Contexts.Select(context => Repository.Read(".ci", "netlify").Replace("\"$@\"", context.Data.Item2, StringComparison.Ordinal)))
            .Append(Repository.Read(".ci", "run"))
            .SelectMany(script => Written().Matches(script))
            .Select(match => Variable().Replace(match.Groups["words"].Value.Trim(), "https://example.org/closeness/"))
            .Distinct(),
    ];

    [Theory]
    [InlineData("build --portable --drafts")]
    [InlineData("check --drafts")]
    [InlineData("due --within 90d --format markdown")]
    [InlineData("check --base-url https://example.org/closeness/")]
    [InlineData("build --drafts --base-url https://example.org/closeness/")]
    public void Are_found(string words) => Assert.Contains(words, Lines.Select(row => row.Data));

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

    [GeneratedRegex(@"(?:dotnet generator/Generator\.dll|generator/close-enough) (?<words>[^\n>|&]*)|dotnet run --project src(?: -- (?<words>[^\n>|&]*))?", RegexOptions.Multiline)]
    private static partial Regex Written();

    [GeneratedRegex("\"\\$\\w+/?\"")]
    private static partial Regex Variable();
}
