using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Support;

/// <summary>One page of the built site.</summary>
/// <param name="Path">Where it stands: <c>articles/a-wall/index.html</c>.</param>
/// <param name="Html">Its bytes as text.</param>
/// <param name="Document">The same, parsed.</param>
/// <param name="Facts">What it was built from, as its language shows it: a rule asks these, for every copy of the site has its own.</param>
internal sealed record BuiltPage(string Path, string Html, IHtmlDocument Document, Facts Facts)
{
    /// <summary>Its address from the site's root: <c>/articles/a-wall/</c>.</summary>
    public string Address => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);

    /// <summary>What the theme says in its language.</summary>
    public Say Say => Facts.Say;

    public override string ToString() => Path;
}

/// <summary>The real site: built from <c>input/</c> into a temporary folder once, and read back from the disk.</summary>
internal static class RealSite
{
    /// <summary>Every file that was written, by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files => BuiltSite.Real.Files;

    /// <summary>Every HTML file that was written.</summary>
    public static IReadOnlyList<BuiltPage> Pages => BuiltSite.Real.Pages;

    public static string Text(string path) => BuiltSite.Real.Text(path);

    public static BuiltPage Page(string path) => BuiltSite.Real.Page(path);

    public static BuiltPage Parse(string path, string html, Facts facts) => PageOf(path, html, Parse(html), facts);

    public static BuiltPage PageOf(string path, string html, IHtmlDocument document, Facts facts) =>
        new(path, html, document, facts.In(document.DocumentElement.GetAttribute("lang") ?? ""));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Reads a folder, with forward slashes.</summary>
    public static Dictionary<string, byte[]> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);
}
