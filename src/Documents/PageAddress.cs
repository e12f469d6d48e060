namespace Site.Documents;

/// <summary>
/// Where a page, or a file beside the pages, stands on the site, from its root: <c>/articles/a-wall/</c>.
/// It is a pure function of the source path, so a link becomes an address without knowing any other page.
/// </summary>
/// <param name="Path">The path, with a slash at both ends, or <c>/404.html</c>.</param>
public readonly record struct PageAddress(string Path)
{
    /// <summary>The home page.</summary>
    public static PageAddress Home { get; } = new("/");

    /// <summary>The list of all articles.</summary>
    public static PageAddress Articles { get; } = new("/articles/");

    /// <summary>The list of topics.</summary>
    public static PageAddress Topics { get; } = new("/topics/");

    /// <summary>Every helpline.</summary>
    public static PageAddress Help { get; } = new("/help/");

    /// <summary>Every term of the glossary.</summary>
    public static PageAddress Glossary { get; } = new("/glossary/");

    /// <summary>What stands before the address of each sheet to hand out.</summary>
    public const string Sheets = "sheets";

    /// <summary>The sheet to hand out of an article.</summary>
    /// <param name="article">The article.</param>
    public static PageAddress SheetOf(PageAddress article) => new($"/{Sheets}/{article.SlugPart}/");

    /// <summary>Everything from A to Z, where that is more than one page can list.</summary>
    public static PageAddress AToZ { get; } = new("/a-z/");

    /// <summary>What stands before the number of each further page of a list.</summary>
    public const string FurtherPages = "page";

    /// <summary>A page of the list that stands here. The first has no number, so that a list keeps its address when it grows.</summary>
    /// <param name="number">Its number, from 1.</param>
    public PageAddress Further(int number) => number == 1 ? this : new($"{Path}{FurtherPages}/{number}/");

    /// <summary>The page for addresses that do not exist; hosts serve it at any depth.</summary>
    public static PageAddress NotFound { get; } = new("/404.html");

    /// <summary>The Atom feed.</summary>
    public static PageAddress Feed { get; } = new("/feed.xml");

    /// <summary>The list of pages for search engines.</summary>
    public static PageAddress Sitemap { get; } = new("/sitemap.xml");

    /// <summary>The icon.</summary>
    public static PageAddress Icon { get; } = new("/favicon.svg");

    /// <summary>The icon for browsers that ask for it at the root of the host, or know no SVG.</summary>
    public static PageAddress OldIcon { get; } = new("/favicon.ico");

    /// <summary>The icon for a telephone's screen.</summary>
    public static PageAddress TouchIcon { get; } = new("/apple-touch-icon.png");

    /// <summary>Where to report a weak spot (RFC 9116, 3).</summary>
    public static PageAddress Security { get; } = new($"/{RootFile.WellKnown}/security.txt");

    /// <summary>The address of a source file.</summary>
    /// <param name="sourcePath">The path below the input folder: <c>articles/a-wall.md</c>.</param>
    /// <returns>The address; <see langword="null"/> where no page can stand.</returns>
    public static PageAddress? OfSource(string sourcePath) => PageKinds.Of(sourcePath) switch
    {
        null => null,
        PageKind.Home => Home,
        PageKind.ArticleList => Articles,
        PageKind.TopicList => Topics,
        PageKind.NotFound => NotFound,
        PageKind.Article => new($"/articles/{Slug(sourcePath)}/"),
        PageKind.Topic => new($"/topics/{Slug(sourcePath)}/"),
        PageKind.Path => new($"/paths/{Slug(sourcePath)}/"),
        _ => new($"/{Slug(sourcePath)}/"),
    };

    /// <summary>The file that holds the page, below the output folder.</summary>
    public string OutputPath => (Path.EndsWith('/') ? Path + "index.html" : Path)[1..];

    /// <summary>The folder in which the page stands: <c>/articles/</c> for <c>/articles/a-wall/</c>.</summary>
    public PageAddress Folder => new(Path[..(Path.TrimEnd('/').LastIndexOf('/') + 1)]);

    /// <summary>The last part of the path, which names the page; empty for the home page.</summary>
    public string SlugPart => Path.Trim('/').Split('/')[^1];

    /// <summary>The way from one page to another, relative to the document, so that the site works under any folder.</summary>
    /// <param name="from">The page the link stands on.</param>
    /// <param name="target">A path from the site's root.</param>
    /// <returns>For example <c>../../topics/couples/</c>; <c>./</c> for the page itself.</returns>
    public static string Relative(PageAddress from, string target)
    {
        var way = RelativePath.Between(from.Path, target);
        return way.Length == 0 ? "./" : way;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static string Slug(string sourcePath) => System.IO.Path.GetFileNameWithoutExtension(sourcePath);
}
