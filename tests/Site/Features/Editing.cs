using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>The links at a page's end for whoever finds a mistake.</summary>
public sealed class Editing
{
    private const string GitHub = "https://github.com/mini/site";

    public static TheoryData<string, string, string> Pages => new()
    {
        { "index.html", "index.md", "" },
        { ArticlePage, "articles/a-wall.md", "articles/a-wall/" },
        { "articles/index.html", "articles/index.md", "articles/" },
        { "topics/index.html", "topics/index.md", "topics/" },
        { "topics/closeness/index.html", "topics/closeness.md", "topics/closeness/" },
        { "help/index.html", "pages/help.md", "help/" },
        { "privacy/index.html", "pages/privacy.md", "privacy/" },
        { "404.html", "pages/404.md", "404.html" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_opens_its_own_file_and_forms_that_know_it(string path, string source, string address)
    {
        var page = Kept($"repository: {GitHub}").Show(path);
        var escaped = Uri.EscapeDataString("https://mini.test/" + address);

        Assert.Equal(
            [
                $"{GitHub}/issues/new?template=1-crisis-number.yml&page={escaped}",
                $"{GitHub}/issues/new?template=2-page-problem.yml&page={escaped}",
                $"{GitHub}/edit/main/input/{source}",
            ],
            page.Values(".editing a", "href"));
        Assert.Equal(
            ["Report a wrong crisis number (github.com)", "Report a problem with this page (github.com)", "Edit this page (github.com)"],
            page.Texts(".editing a"));
    }

    [Fact]
    [Wcag("3.2.6")]
    public void They_stand_at_the_same_place_on_every_page_that_has_a_source()
    {
        var site = Kept($"repository: {GitHub}").With(MiniSite.ArticlePath, MiniSite.Article("aliases: [/old-wall/]")).Build();
        var pages = site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToArray();

        string[] withoutSource = ["old-wall/index.html", "sheets/a-wall/index.html"];
        Assert.Equal(Pages.Count + 6, pages.Length);
        Assert.All(pages.Except(withoutSource), path => Assert.Equal("editing row plain", site.Page(path).Document.QuerySelector("main")!.LastElementChild!.ClassName));
        Assert.All(withoutSource, path => Assert.Empty(site.Page(path).Document.QuerySelectorAll(".editing")));
    }

    [Theory]
    [InlineData("https://github.com/mini/site")]
    [InlineData("https://github.com/mini/site/")]
    [InlineData("https://github.com/mini/site.git")]
    [InlineData("https://github.com/mini/site/tree/main")]
    public void The_repository_is_written_as_the_browser_shows_it(string address) =>
        Assert.Contains($"{GitHub}/edit/main/input/articles/a-wall.md", Kept($"repository: {address}").Show().Values(".editing a", "href"));

    [Theory]
    [InlineData("trunk")]
    [InlineData("site/words")]
    public void Another_branch_is_part_of_the_address(string branch) => Assert.Contains(
        $"{GitHub}/edit/{branch}/input/articles/a-wall.md", Kept($"repository: {GitHub}/tree/{branch}").Show().Values(".editing a", "href"));

    [Theory]
    [InlineData("https://github.com/mini")]
    [InlineData("https://github.com/mini/site/issues")]
    [InlineData("https://github.com.evil.test/mini/site")]
    [InlineData("http://github.com/mini/site")]
    [InlineData("https://github.com/mini/site?tab=readme")]
    [InlineData("mini/site")]
    public void Anything_else_is_no_repository(string address) =>
        Assert.Equal(["input/facts/site.yml(1,13) foreign-repository"], Kept($"repository: {address}").Build().Places);

    [Fact]
    public void Another_host_has_templates_of_its_own()
    {
        var page = Kept("editPage: https://code.test/edit/input/{path}\nreportProblem: https://code.test/issues/new?issue[title]={page}&file={path}").Show();

        Assert.Equal(
            ["https://code.test/issues/new?issue[title]=https%3A%2F%2Fmini.test%2Farticles%2Fa-wall%2F&file=articles/a-wall.md", "https://code.test/edit/input/articles/a-wall.md"],
            page.Values(".editing a", "href"));
        Assert.Equal(["Report a problem with this page (code.test)", "Edit this page (code.test)"], page.Texts(".editing a"));
    }

    [Fact]
    public void A_template_wins_over_the_repository() => Assert.Equal(
        ["Report a wrong crisis number (github.com)", "Report a problem with this page", "Edit this page (github.com)"],
        Kept($"repository: {GitHub}\nreportProblem: mailto:mail@mini.test?subject={{page}}").Show().Texts(".editing a"));

    [Fact]
    public void A_page_names_itself_by_its_path_while_the_address_of_the_site_is_unknown() => Assert.Contains(
        $"{GitHub}/issues/new?template=2-page-problem.yml&page=%2Farticles%2Fa-wall%2F",
        Kept($"repository: {GitHub}").Replace("facts/site.yml", "address: https://mini.test/\n", "").Show().Values(".editing a", "href"));

    [Fact]
    public void A_site_that_says_nothing_has_none() => Assert.Empty(new MiniSite().Show().QuerySelectorAll(".editing"));

    [Fact]
    public void The_name_that_stands_for_yours_is_a_sample() =>
        Assert.Equal(["input/facts/site.yml(1,13) sample-value"], Kept("repository: https://github.com/your-name/close-enough").Build().Places);

    /// <summary>The pages and the forms are written apart; a form that goes by another name would open an empty one.</summary>
    [Theory]
    [InlineData("1-crisis-number.yml")]
    [InlineData("2-page-problem.yml")]
    public void The_forms_are_there_and_have_a_field_for_the_page(string form)
    {
        Assert.Matches(@"(?m)^\s*id: page\s*$", Repository.Read(".github", "ISSUE_TEMPLATE", form));
    }

    private static MiniSite Kept(string keys) => new MiniSite().Replace("facts/site.yml", "name: Mini\n", $"{keys}\nname: Mini\n");
}
