using Site.Documents;

namespace Site.PostProcess;

/// <summary>What every host is asked for, before each reads it in its own words.</summary>
/// <param name="policy">What a browser may do.</param>
/// <param name="site">The site.</param>
/// <param name="compress">Whether smaller forms of each text stand beside it.</param>
public sealed class HostRules(SecurityPolicy policy, Outline site, bool compress)
{
    /// <summary>The folder of what bears its content in its name: such a file never changes.</summary>
    public const string Assets = "/" + StyleSheet.Folder + "/";

    /// <summary>How long a file in <see cref="Assets"/> is kept: a year, without asking again (RFC 9111, RFC 8246).</summary>
    public const string KeptForAYear = "public, max-age=31536000, immutable";

    /// <summary>How long all else is kept: as long as the host says that it is still the same.</summary>
    public const string AskedForAgain = "public, max-age=0, must-revalidate";

    /// <summary>The headers of every answer, by name, but the one about keeping it.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers => policy.Headers;

    /// <summary>Whether smaller forms of each text stand beside it, as <c>.gz</c> and <c>.br</c>.</summary>
    public bool HasCompressed => compress;

    /// <summary>The folder of its host in which the site stands, like <c>/closeness</c>; empty at the root.</summary>
    public string BasePath => site.BasePath;

    /// <summary>The old addresses in order, each below the site's folder, and the page that each moved to for good.</summary>
    public IEnumerable<(string From, string To)> Moved => site.Pages.Values
        .SelectMany(page => page.Aliases, (page, alias) => (alias.Value, page.Address.Path))
        .OrderBy(moved => moved.Value, StringComparer.Ordinal);

    /// <summary>How long a file is kept.</summary>
    /// <param name="path">Its address from the site's root.</param>
    /// <returns>The value of <c>Cache-Control</c>.</returns>
    public static string Keep(string path) => IsKept(path.TrimStart('/')) ? KeptForAYear : AskedForAgain;

    /// <summary>Whether a file is kept for a year.</summary>
    /// <param name="path">Its path in the output folder.</param>
    /// <returns><see langword="true"/> when it bears its content in its name.</returns>
    public static bool IsKept(string path) => path.StartsWith(Assets[1..], StringComparison.Ordinal);
}
