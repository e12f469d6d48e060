using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class FileNames
{
    // The two names that hosts dictate, and two that are like them: what begins so is no page. What is copied to the root has a name that somebody else gave.
    private static readonly string[] Dictated = ["_headers", "_redirects", "_nginx.conf", "_caddy.conf"];

    public static IEnumerable<string> They_work_on_every_disk_and_host(BuiltSite site) =>
        from path in site.Files.Keys
        where !Dictated.Contains(path) && !site.Copied.Contains(path) && path.Split('/').Any(part => !Safe().IsMatch(part) || Reserved().IsMatch(part))
        select $"{path}: is not lower-case ASCII, or is a name of Windows's own";

    public static IEnumerable<string> They_differ_by_more_than_case(BuiltSite site) =>
        from path in site.Files.Keys
        group path by path.ToUpperInvariant() into same
        where same.Count() > 1
        select $"{string.Join(", ", same)}: are one file on some disks";

    [GeneratedRegex(@"^[a-z0-9][a-z0-9.\-]*(?<!\.)$")]
    private static partial Regex Safe();

    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")]
    private static partial Regex Reserved();
}
