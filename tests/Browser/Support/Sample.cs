using System.Text.RegularExpressions;

namespace Site.Tests.Browser.Support;

/// <summary>Few pages that show everything: one of each kind, and each that has an element or a class no other of them has.</summary>
internal static partial class Sample
{
    public static IReadOnlyList<string> Of(TemporaryBuild build)
    {
        HashSet<string> seen = [.. build.Kinds.SelectMany(page => Features(build, page))];
        return [.. build.Kinds, .. build.Pages.Except(build.Kinds).Where(page => Features(build, page).Where(seen.Add).ToArray() is not [])];
    }

    /// <summary>What a run says that it sampled.</summary>
    public static string Describe(TemporaryBuild build) =>
        $"{Of(build).Count} of {build.Pages.Count} pages: {string.Join(", ", Of(build).Select(page => "/" + page))}";

    private static IEnumerable<string> Features(TemporaryBuild build, string page)
    {
        var html = File.ReadAllText(Path.Combine(build.Folder, page.Length == 0 || page.EndsWith('/') ? page + "index.html" : page));
        return Tags().Matches(html)
            .SelectMany(tag => tag.Groups["class"].Value.Split(' ').Append("").Select(name => $"{tag.Groups["element"].Value}.{name}"));
    }

    [GeneratedRegex("<(?<element>[a-z][a-z0-9]*)(?:[^>]*? class=\"?(?<class>[^\">]*))?")]
    private static partial Regex Tags();
}
