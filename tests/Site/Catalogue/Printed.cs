using System.Reflection;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Catalogue;

/// <summary>A mini-site with one thing wrong, and every line its build prints.</summary>
internal static class Printed
{
    private static readonly AsyncLocal<List<string>?> Seen = new();

    /// <summary>A mini-site whose article has more front matter, in line 11, and more text, from line 16.</summary>
    public static MiniSite Article(string frontMatter = "", string text = "") =>
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(frontMatter, text));

    /// <summary>A mini-site with one change, in its article where nothing else is said.</summary>
    public static MiniSite Changed(string old, string now, string path = MiniSite.ArticlePath) => new MiniSite().Replace(path, old, now);

    /// <summary>A mini-site with one change in a file of <c>facts/</c>.</summary>
    public static MiniSite Fact(string file, string old, string now) => Changed(old, now, "facts/" + file);

    /// <summary>The build prints these lines and no others.</summary>
    public static void Prints(this MiniSite site, string lines, DateOnly? today = null, Action<string>? prepare = null) =>
        AreTheLinesOf(site.Build(today, prepare: prepare).Problems, lines);

    /// <summary>The problems are printed as these lines.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="folder">The folder they were found in, which is not printed.</param>
    public static void AreTheLinesOf(IEnumerable<Problem> problems, string lines, TemporaryFolder? folder = null)
    {
        Problem[] all = [.. problems];
        Seen.Value?.AddRange(all.Select(problem => problem.Code));
        Assert.Equal(
            lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            all.Select(problem => problem.ToString()).Select(line => folder is null ? line : line.Replace(folder.Path + "/", "", StringComparison.Ordinal)));
    }

    /// <summary>Runs a case, and tells which codes it printed.</summary>
    /// <param name="method">The case; of a theory, the first row.</param>
    public static IReadOnlyList<string> By(MethodInfo method)
    {
        var seen = new List<string>();
        Seen.Value = seen;
        var row = method.GetCustomAttributes<InlineDataAttribute>().FirstOrDefault()?.Data ?? [];
        method.Invoke(Activator.CreateInstance(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, row, null);
        Seen.Value = null;
        return seen;
    }
}
