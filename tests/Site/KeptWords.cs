using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>A folder with words that once passed goes on to build: whoever has a copy may take a new version and change nothing.</summary>
public sealed class KeptWords
{
    public static TheoryData<string> Names => [.. Kept.Names];

    [Theory, MemberData(nameof(Names))]
    public void Build_without_an_error_and_keep_every_promise(string name) =>
        AllRules.AssertKept(BuiltSite.Build(name, Kept.FolderOf(name)));

    /// <summary>Warnings may come with a new rule; the newest folder is judged as an editor's is, for a false alarm teaches to look away.</summary>
    [Fact]
    public void Give_no_warning_but_about_samples()
    {
        var problems = new ProblemList();
        SitePipeline.Build(new BuildOptions(Kept.Folder, Kept.Day), problems);

        Assert.All(problems.InOrder(), problem => Assert.True(problem.Code is "sample-value" or "sample-text", problem.ToString()));
    }
}
