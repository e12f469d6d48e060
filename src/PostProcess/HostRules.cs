using Site.Documents;

namespace Site.PostProcess;

/// <summary>What every host is asked for, before each reads it in its own words.</summary>
/// <param name="policy">What a browser may do.</param>
/// <param name="site">The site.</param>
/// <param name="compress">Whether smaller forms of each text stand beside it.</param>
public sealed class HostRules(SecurityPolicy policy, Outline site, bool compress)
{
    // As long as the host says that it is still the same (RFC 9111): a crisis number that has changed is seen at once.
    private const string AskedForAgain = "public, max-age=0, must-revalidate";

    /// <summary>The headers of every answer, by name: what a browser may do with it, and how long it may keep it.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers => [.. policy.Headers, ("Cache-Control", AskedForAgain)];

    /// <summary>How long a browser may keep what is named by what is in it: it is never another.</summary>
    public static (string Name, string Value) KeptForGood => ("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>
    /// The folder of all that is so, from the site's root, with a slash at both ends. <c>_headers</c> cannot say it:
    /// a second value of a header is joined to the first there, and both together mean nothing. Its hosts ask whether the parts are still the same.
    /// </summary>
    public static string Kept => "/" + Assets.Folder;

    /// <summary>Whether smaller forms of each text stand beside it, as <c>.gz</c> and <c>.br</c>.</summary>
    public bool HasCompressed => compress;

    /// <summary>The folder of its host in which the site stands, like <c>/closeness</c>; empty at the root.</summary>
    public string BasePath => site.BasePath;

    /// <summary>The old addresses in order, each below the site's folder, and the page that each moved to for good.</summary>
    public IEnumerable<(string From, string To)> Moved => site.Pages.Values
        .SelectMany(page => page.Aliases, (page, alias) => (alias.Value, page.Address.Path))
        .OrderBy(moved => moved.Value, StringComparer.Ordinal);
}
