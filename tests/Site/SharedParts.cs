using System.Reflection;
using Microsoft.AspNetCore.Components;
using Site.Documents;
using Site.Problems;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests;

/// <summary>What is the same around many pages is composed once and drawn once, and every page is what it would be alone.</summary>
public sealed class SharedParts : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Components =>
        [.. typeof(PageRenderer).Assembly.GetTypes().Where(type => type is { IsAbstract: false, BaseType: { IsGenericType: true } above } && above.GetGenericTypeDefinition() == typeof(SharedComponent<>)).Select(type => type.Name)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_articles_stand_in_one_shell()
    {
        var articles = Views(new MiniSite().With("articles/other.md", Article("Another"))).OfType<ArticlePageView>().ToArray();

        Assert.Equal(2, articles.Length);
        Assert.Single(articles.Select(article => article.Frame.Shell).Distinct(ReferenceEqualityComparer.Instance));
    }

    /// <summary>Without an address of the site, links are relative, and a page names itself in another way than its neighbors do.</summary>
    [Fact]
    public void A_page_to_which_the_disclaimer_leads_has_a_shell_of_its_own()
    {
        var site = new MiniSite().With("articles/other.md", Article("Another")).Replace("facts/site.yml", "address: https://mini.test/\n", "");
        site.With("facts/disclaimer.md", site.Text("facts/disclaimer.md") + "\nRead [one](../articles/other.md).\n");
        var pages = site.Build().Files;

        Assert.Contains("<a href=\"./\">one</a>", Text("articles/other/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../other/\">one</a>", Text("articles/a-wall/index.html"), StringComparison.Ordinal);

        string Text(string path) => System.Text.Encoding.UTF8.GetString(pages[path]);
    }

    [Fact]
    public void A_page_that_is_drawn_after_others_is_the_page_that_is_drawn_alone()
    {
        var together = new PageRenderer();
        foreach (var view in Views(new MiniSite().WithGlossary().With("articles/other.md", Article("Another"))))
        {
            Assert.Equal(new PageRenderer().Render(view), together.Render(view));
        }
    }

    /// <summary>It is copied wherever its view is met again, so nothing but its view may change it.</summary>
    [Theory, MemberData(nameof(Components))]
    public void A_shared_component_takes_nothing_but_its_view(string name)
    {
        var parameters = typeof(PageRenderer).Assembly.GetTypes().Single(type => type.Name == name).GetProperties().Where(property => property.GetCustomAttribute<ParameterAttribute>() is not null);

        Assert.Equal(["View"], parameters.Select(property => property.Name));
    }

    private IEnumerable<PageView> Views(MiniSite site)
    {
        site.WriteTo(_folder.File("input"));
        var problems = new ProblemList();
        var built = SitePipeline.Build(new BuildOptions(_folder.File("input"), MiniSite.Today), problems);
        Assert.NotNull(built);
        return built.Files.OfType<PageFile>().Select(file => file.Compose());
    }

    private static string Article(string title) => MiniSite.Article().Replace("A wall or a boundary", title, StringComparison.Ordinal);
}
