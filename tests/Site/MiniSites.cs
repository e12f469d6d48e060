using Site.Tests.Support;

namespace Site.Tests;

public sealed class MiniSites
{
    [Fact]
    public void Build_without_a_problem_as_they_are() => Assert.Empty(new MiniSite().Build().Problems);
}
