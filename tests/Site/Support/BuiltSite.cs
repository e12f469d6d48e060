using System.Runtime.CompilerServices;
using System.Text;

namespace Site.Tests.Support;

/// <summary>A whole site as it was written: what a rule over several files looks at.</summary>
/// <param name="Name">What it is called in a finding.</param>
/// <param name="Files">Every file, by path.</param>
internal sealed record BuiltSite(string Name, IReadOnlyDictionary<string, byte[]> Files)
{
    // The same bytes are parsed once, in however many sites with one change they stand.
    private static readonly ConditionalWeakTable<byte[], BuiltPage> Parsed = [];

    private IReadOnlyList<BuiltPage>? _pages;

    /// <summary>The site that <c>input/</c> gives.</summary>
    public static BuiltSite Real { get; } = new("the real site", RealSite.Files);

    /// <summary>Every HTML file, 404 and redirects included.</summary>
    public IReadOnlyList<BuiltPage> Pages => _pages ??=
        [.. Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => Parsed.GetValue(Files[path], _ => RealSite.Parse(path, Text(path))))];

    public string Text(string path) => Files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";

    public BuiltPage Page(string path) => Pages.Single(page => page.Path == path);

    /// <summary>The same site with one file changed or added.</summary>
    public BuiltSite With(string path, string text) =>
        new(Name, new Dictionary<string, byte[]>(Files) { [path] = Encoding.UTF8.GetBytes(text) });

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
        return new(Name, Files.Where(file => file.Key != path).ToDictionary());
    }
}
