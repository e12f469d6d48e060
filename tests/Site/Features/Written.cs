using AngleSharp.Html.Dom;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>A mini-site built for one feature, and what its pages show.</summary>
internal static class Written
{
    public const string ArticlePage = "articles/a-wall/index.html";

    /// <summary>A second article, with a title of its own.</summary>
    public static MiniSite WithArticle(this MiniSite site, string slug, string frontMatter = "", string text = "", string published = "2026-03-01") => site.With(
        $"articles/{slug}.md",
        MiniSite.Article(frontMatter, text).Replace("A wall or a boundary", slug, StringComparison.Ordinal).Replace("2026-03-01", published, StringComparison.Ordinal));

    /// <summary>A path, with a title of its own.</summary>
    public static MiniSite WithPath(this MiniSite site, string slug, string articles, string frontMatter = "") => site.With(
        $"paths/{slug}.md", MiniSite.Page(slug).Replace("---\n\n", $"articles: [{articles}]\n{frontMatter}---\n\n", StringComparison.Ordinal));

    /// <summary>A page of a site that has no problem.</summary>
    public static IHtmlDocument Show(this MiniSite site, string page = ArticlePage, DateOnly? today = null, Uri? baseUrl = null, bool drafts = false)
    {
        var result = site.Build(today, baseUrl, drafts);
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == Problems.Severity.Error);
        return result.Page(page).Document;
    }

    /// <summary>The article's page, with this text in it.</summary>
    public static IHtmlDocument Text(string text) => Article("", text).Show();

    /// <summary>A mini-site whose article has more front matter and more text.</summary>
    public static MiniSite Article(string frontMatter, string text = "") => new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(frontMatter, text));

    /// <summary>The text of every element a selector finds, each on one line.</summary>
    public static string[] Texts(this IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => Line(element.TextContent))];

    /// <summary>An attribute of every element a selector finds.</summary>
    public static string?[] Values(this IHtmlDocument page, string selector, string attribute) => [.. page.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute))];

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
