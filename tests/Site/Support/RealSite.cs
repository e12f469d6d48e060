using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Output;
using Site.Problems;

namespace Site.Tests.Support;

/// <summary>One page of the built site.</summary>
/// <param name="Path">Where it stands: <c>articles/a-wall/index.html</c>.</param>
/// <param name="Html">Its bytes as text.</param>
/// <param name="Document">The same, parsed.</param>
internal sealed record BuiltPage(string Path, string Html, IHtmlDocument Document)
{
    /// <summary>Its address from the site's root: <c>/articles/a-wall/</c>.</summary>
    public string Address => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);

    public override string ToString() => Path;
}

/// <summary>The real site: built from <c>input/</c> into a temporary folder once, and read back from the disk.</summary>
internal static class RealSite
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Built = new(Build);

    private static readonly Lazy<IReadOnlyList<BuiltPage>> Parsed = new(() =>
        [.. Built.Value
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Parse(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)))]);

    /// <summary>Every file that was written, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files => Built.Value;

    /// <summary>Every HTML file that was written.</summary>
    public static IReadOnlyList<BuiltPage> Pages => Parsed.Value;

    /// <summary>The articles among the pages.</summary>
    public static IEnumerable<BuiltPage> Articles =>
        Pages.Where(page => page.Document.QuerySelector("main > article") is not null);

    public static string Text(string path) => System.Text.Encoding.UTF8.GetString(Files[path]);

    public static BuiltPage Page(string path) => Pages.Single(page => page.Path == path);

    public static BuiltPage Parse(string path, string html) => new(path, html, new HtmlParser().ParseDocument(html));

    private static Dictionary<string, byte[]> Build()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("output");
        var input = Repository.Path("input");
        var problems = new ProblemList();
        var site = SitePipeline.Build(new BuildOptions(input, ContentDay.Latest), problems);
        Assert.NotNull(site);
        new WriteFiles(output, input).Write(site.Files, problems);
        Assert.DoesNotContain(problems.InOrder(), problem => problem.Severity == Severity.Error);
        return ReadAll(output);
    }

    /// <summary>Reads a folder, with forward slashes.</summary>
    public static Dictionary<string, byte[]> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);
}
