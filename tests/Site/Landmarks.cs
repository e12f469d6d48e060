using Site.Tests.Support;

namespace Site.Tests;

public sealed class Landmarks
{
    [Fact]
    public void Every_page_has_one_main_landmark() =>
        Assert.All(RealSite.Pages, page => Assert.Single(page.Document.QuerySelectorAll("main")));

    [Fact]
    public void A_mini_site_builds_without_a_problem() => Assert.Empty(new MiniSite().Build().Problems);
}
