namespace Site.Documents;

/// <summary>The kinds of page. The folder and name of a source file decide its kind.</summary>
public enum PageKind
{
    /// <summary><c>index.md</c></summary>
    Home,

    /// <summary><c>articles/&lt;slug&gt;.md</c></summary>
    Article,

    /// <summary><c>articles/index.md</c></summary>
    ArticleList,

    /// <summary><c>topics/&lt;slug&gt;.md</c></summary>
    Topic,

    /// <summary><c>topics/index.md</c></summary>
    TopicList,

    /// <summary><c>paths/&lt;slug&gt;.md</c>: a way in, with articles in an order of its own.</summary>
    Path,

    /// <summary><c>pages/help.md</c></summary>
    Help,

    /// <summary><c>pages/search.md</c>: a site without it has no search.</summary>
    Search,

    /// <summary><c>pages/glossary.md</c>: a site without it has no glossary.</summary>
    Glossary,

    /// <summary><c>pages/404.md</c></summary>
    NotFound,

    /// <summary><c>pages/&lt;slug&gt;.md</c></summary>
    Text,
}

/// <summary>Tells the kind of a page from its source path.</summary>
public static class PageKinds
{
    /// <summary>The source path of the page with every helpline.</summary>
    public const string HelpPath = "pages/help.md";

    /// <summary>The source path of the page with every term.</summary>
    public const string GlossaryPath = "pages/glossary.md";

    /// <summary>The kind of page a source file becomes.</summary>
    /// <param name="sourcePath">The path below the input folder.</param>
    /// <returns>The kind; <see langword="null"/> where no page belongs.</returns>
    public static PageKind? Of(string sourcePath) => sourcePath.Split('/') switch
    {
        ["index.md"] => PageKind.Home,
        ["articles", "index.md"] => PageKind.ArticleList,
        ["topics", "index.md"] => PageKind.TopicList,
        ["pages" or "paths", "index.md"] => null,
        ["pages", "help.md"] => PageKind.Help,
        ["pages", "search.md"] => PageKind.Search,
        ["pages", "glossary.md"] => PageKind.Glossary,
        ["pages", "404.md"] => PageKind.NotFound,
        ["articles", var name] when IsMarkdown(name) => PageKind.Article,
        ["topics", var name] when IsMarkdown(name) => PageKind.Topic,
        ["paths", var name] when IsMarkdown(name) => PageKind.Path,
        ["pages", var name] when IsMarkdown(name) => PageKind.Text,
        _ => null,
    };

    /// <summary>What an editor calls a page of this kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>A noun with its article: "an article".</returns>
    public static string Noun(this PageKind kind) => kind switch
    {
        PageKind.Article => "an article",
        PageKind.Topic => "a topic",
        PageKind.Path => "a path",
        PageKind.Home => "the home page",
        _ => "a page",
    };

    /// <summary>The pages of a kind that have a file.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="sourcePaths">The paths of all files below the input folder.</param>
    /// <returns>Their slugs, in order.</returns>
    public static IReadOnlyList<string> SlugsAmong(PageKind kind, IEnumerable<string> sourcePaths) =>
    [
        .. sourcePaths.Where(path => Of(path) == kind).Distinct()
            .Select(path => PageAddress.OfSource(path)!.Value.SlugPart)
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal);
}
