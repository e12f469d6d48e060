using System.Runtime.CompilerServices;
using System.Text;
using AngleSharp.Html.Dom;
using Site.Output;
using Site.Problems;

namespace Site.Tests.Support;

/// <summary>A whole site as it was written: what a rule over several files looks at.</summary>
/// <param name="Name">What it is called in a finding.</param>
/// <param name="Files">Every file, by path.</param>
/// <param name="Facts">What it was built from.</param>
internal sealed record BuiltSite(string Name, IReadOnlyDictionary<string, byte[]> Files, Facts Facts)
{
    // The same bytes are parsed once, in however many sites with one change they stand.
    private static readonly ConditionalWeakTable<byte[], IHtmlDocument> Parsed = [];

    private IReadOnlyList<BuiltPage>? _pages;

    /// <summary>What it is measured by: the same files may be judged by the facts of another place.</summary>
    public Facts Facts
    {
        get;
        init
        {
            field = value;
            _pages = null;
        }
    }

    = Facts;

    /// <summary>What lay in <c>root/</c> and was copied: an HTML file there proves who owns the site, and is no page of it.</summary>
    public IReadOnlySet<string> Copied { get; init; } = new HashSet<string>();

    /// <summary>The site that <c>input/</c> gives.</summary>
    public static BuiltSite Real { get; } = Build("the real site", Repository.Path("input"));

    /// <summary>Builds a folder with words as a person does, on the latest day that they name. What ran out by then is no error of the words.</summary>
    /// <param name="name">What the site is called in a finding.</param>
    /// <param name="input">The folder.</param>
    /// <param name="strings">The theme's sentences by language, where they are not its own.</param>
    public static BuiltSite Build(string name, string input, IReadOnlyDictionary<string, string>? strings = null)
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("output");
        var problems = new ProblemList();
        var site = SitePipeline.Build(new BuildOptions(input, ContentDay.Of(input), Strings: strings), problems);
        Assert.True(site is not null, string.Join('\n', problems.InOrder()));
        new WriteFiles(output, input).Write(site.Files, problems);
        Assert.DoesNotContain(problems.InOrder(), problem => problem is { Severity: Severity.Error, Overdue: false });
        var root = Path.Combine(input, "root");
        return new BuiltSite(name, RealSite.ReadAll(output), Facts.Of(input, strings)) { Copied = Directory.Exists(root) ? RealSite.ReadAll(root).Keys.ToHashSet() : [] };
    }

    /// <summary>Every HTML file that was made, 404 and redirects included.</summary>
    public IReadOnlyList<BuiltPage> Pages => _pages ??=
        [.. Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !Copied.Contains(path))
            .Order(StringComparer.Ordinal).Select(path => RealSite.PageOf(path, Text(path), Parsed.GetValue(Files[path], _ => RealSite.Parse(Text(path))), Facts))];

    public string Text(string path) => Files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";

    public BuiltPage Page(string path) => Pages.Single(page => page.Path == path);

    /// <summary>The same site with one file changed or added.</summary>
    public BuiltSite With(string path, string text) =>
        this with { Files = new Dictionary<string, byte[]>(Files) { [path] = Encoding.UTF8.GetBytes(text) }, _pages = null };

    /// <summary>The same site with some words of one file changed; the old words have to be there.</summary>
    public BuiltSite Replace(string path, string old, string now)
    {
        Assert.Contains(old, Text(path), StringComparison.Ordinal);
        return With(path, Text(path).Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>The same site without one file.</summary>
    public BuiltSite Without(string path)
    {
        Assert.Contains(path, Files.Keys);
        return this with { Files = Files.Where(file => file.Key != path).ToDictionary(), _pages = null };
    }
}
