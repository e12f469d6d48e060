using System.Text.RegularExpressions;
using Site.Output;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Browser.Support;

/// <summary>The real site, built into a temporary folder. Its pages are found there, not listed by hand.</summary>
internal sealed partial class TemporaryBuild : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds.</summary>
    /// <param name="baseUrl">Where the site will stand, when that is not what <c>site.yml</c> says.</param>
    /// <param name="articles">More articles, for what no real one shows yet.</param>
    public TemporaryBuild(Uri? baseUrl = null, params (string Name, string Text)[] articles)
    {
        var problems = new ProblemList();
        var input = articles is [] ? Repository.Path("input") : CopyWith(articles);
        var site = SitePipeline.Build(new BuildOptions(input, ContentDay.Latest, baseUrl), problems);
        Assert.True(site is not null, string.Join('\n', problems.InOrder()));
        new WriteFiles(Folder, input).Write(site.Files, problems);
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => IndexName().Replace(path, ""))];
    }

    public string Folder => _folder.File("output");

    /// <summary>The address of every page, relative to the home page; the home page's is empty.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>One page of each kind: the first of its folder.</summary>
    public IReadOnlyList<string> Kinds =>
        [.. Pages.DistinctBy(page => page.TrimEnd('/').Split('/') is [var folder, _] ? folder + "/…" : page)];

    public void Dispose() => _folder.Dispose();

    private string CopyWith((string Name, string Text)[] articles)
    {
        var input = _folder.File("input");
        foreach (var file in Directory.EnumerateFiles(Repository.Path("input"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(Repository.Path("input"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
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
