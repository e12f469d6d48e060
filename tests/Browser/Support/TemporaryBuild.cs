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
    public TemporaryBuild(Uri? baseUrl = null)
    {
        var problems = new ProblemList();
        var input = Repository.Path("input");
        var site = SitePipeline.Build(new BuildOptions(input, ContentDay.Latest, baseUrl), problems);
        Assert.NotNull(site);
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

    [GeneratedRegex("(?<=^|/)index\\.html$")]
    private static partial Regex IndexName();
}
