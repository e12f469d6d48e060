using Site.Tests.Support;

namespace Site.Tests.Catalogue;

/// <summary>A mini-site with one thing wrong, and every line its build prints.</summary>
internal static class Printed
{
    /// <summary>A mini-site whose article has more front matter, in line 11, and more text, from line 16.</summary>
    public static MiniSite Article(string frontMatter = "", string text = "") =>
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(frontMatter, text));

    /// <summary>A mini-site with one change, in its article where nothing else is said.</summary>
    public static MiniSite Changed(string old, string now, string path = MiniSite.ArticlePath) => new MiniSite().Replace(path, old, now);

    /// <summary>A mini-site with one change in a file of <c>facts/</c>.</summary>
    public static MiniSite Fact(string file, string old, string now) => Changed(old, now, "facts/" + file);

    /// <summary>The build prints these lines and no others.</summary>
    public static void Prints(this MiniSite site, string lines, DateOnly? today = null, Action<string>? prepare = null) =>
        Assert.Equal(
            lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            site.Build(today, prepare: prepare).Problems.Select(problem => problem.ToString()));
}
