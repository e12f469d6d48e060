using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>The words of <c>input/</c>, judged as any editor's are.</summary>
public sealed class OwnWords
{
    [Fact]
    public void Give_no_warning_but_about_samples()
    {
        var problems = new ProblemList();
        SitePipeline.Build(new BuildOptions(Repository.Path("input"), ContentDay.Latest), problems);

        Assert.All(problems.InOrder(), problem => Assert.True(problem.Code == "sample-value", problem.ToString()));
    }
}
