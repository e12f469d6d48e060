using System.Text.RegularExpressions;
using Site.Documents;
using Site.Output;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Browser.Support;

/// <summary>A whole site with words that no editor changes, built into a temporary folder. Its pages are found there, not listed by hand.</summary>
internal sealed partial class TemporaryBuild : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds.</summary>
    /// <param name="baseUrl">Where the site will stand; without it the pages work in any folder.</param>
    /// <param name="links">How links name a page.</param>
    /// <param name="picture">The bytes of <c>images/seen.jpg</c>.</param>
    /// <param name="articles">More articles, for what none of the words shows yet.</param>
    public TemporaryBuild(Uri? baseUrl = null, LinkStyle links = LinkStyle.Folders, byte[]? picture = null, params (string Name, string Text)[] articles)
    {
        var problems = new ProblemList();
        var input = CopyWith(articles);
        if (picture is not null)
        {
            Directory.CreateDirectory(Path.Combine(input, "images"));
            File.WriteAllBytes(Path.Combine(input, "images", "seen.jpg"), picture);
        }

        var site = SitePipeline.Build(new BuildOptions(input, Kept.Day, baseUrl, Links: links), problems);
        Assert.True(site is not null, string.Join('\n', problems.InOrder()));
        new WriteFiles(Folder, input).Write(site.Files, problems);
        string[] files = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
        var kinds = site.Outline.Pages.Values.ToDictionary(page => page.Address.OutputPath, page => page is Article { QuickExit: true } ? "an article with a way out" : page.Kind.ToString(), StringComparer.Ordinal);
        foreach (var article in site.Outline.Articles)
        {
            kinds.Add(PageAddress.SheetOf(article.Address).OutputPath, article.QuickExit ? "a sheet with a way out" : "a sheet");
        }

        Kinds = [.. files.DistinctBy(file => kinds.GetValueOrDefault(file, "a page at an old address")).Select(Address)];
        Sheets = [.. files.Select(Address).Where(IsSheet)];
        Pages = [.. files.Select(Address).Where(page => Kinds.Contains(page) || !IsSheet(page))];
    }

    /// <summary>The finished site. Its name has a space, as a person's folders have.</summary>
    public string Folder => _folder.File("the site");

    /// <summary>
    /// The address of every page, relative to the home page; the home page's is empty. A sheet shows no part that its article does not,
    /// so one of each kind stands for all.
    /// </summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>One page of each kind that the generator knows: the first of them.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Every sheet to hand out.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>The first article.</summary>
    public string Article => Kinds.First(page => page.StartsWith("articles/", StringComparison.Ordinal) && page != "articles/");

    public void Dispose() => _folder.Dispose();

    private static bool IsSheet(string page) => page.StartsWith(PageAddress.Sheets + "/", StringComparison.Ordinal);

    private static string Address(string file) => IndexName().Replace(file, "");

    private string CopyWith((string Name, string Text)[] articles)
    {
        var input = _folder.File("input");
        foreach (var (path, bytes) in RealSite.ReadAll(Kept.Folder))
        {
            var copy = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, bytes);
        }

        foreach (var (name, text) in articles)
        {
            File.WriteAllText(Path.Combine(input, "articles", name + ".md"), text.ReplaceLineEndings("\n"));
        }

        return input;
    }

    [GeneratedRegex("(?<=^|/)index\\.html$")]
    private static partial Regex IndexName();
}
