using System.Text.Json;
using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>What the file of one host asks for, in words that are the same for every host.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">A line for each header of every answer, and for each old address.</param>
internal sealed partial record AskedOfHost(string File, IReadOnlyList<string> Lines)
{
    /// <summary>Each folder of the site that may be kept longer, and for how long. What reads <c>_headers</c> cannot be told.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>What each host is asked for.</summary>
    public static IEnumerable<AskedOfHost> Of(BuiltSite site)
    {
        var folder = site.Facts.Folder;
        return
        [
            new("_headers", [.. OfHeaders(site.Text("_headers")), .. OfRedirects(site.Text("_redirects"))]),
            new("_nginx.conf", [.. OfNginx(site.Text("_nginx.conf"), Uri.UnescapeDataString(folder))]) { Kept = [.. KeptBy(NginxKept(), site.Text("_nginx.conf"), Uri.UnescapeDataString(folder))] },
            new("_caddy.conf", [.. OfCaddy(site.Text("_caddy.conf"), folder)]) { Kept = [.. KeptBy(CaddyKept(), site.Text("_caddy.conf"), folder)] },
            new("vercel.json", [.. OfVercel(site.Text("vercel.json")).Where(line => !VercelKept().IsMatch(line))]) { Kept = [.. OfVercel(site.Text("vercel.json")).SelectMany(line => KeptBy(VercelKept(), line, ""))] },
        ];
    }

    private static IEnumerable<string> KeptBy(Regex rule, string text, string folder) =>
        rule.Matches(text).Select(kept => $"{Regex.Unescape(kept.Groups["folder"].Value.Replace(@"\\", @"\", StringComparison.Ordinal))[folder.Length..]} {kept.Groups["value"]}");

    // One rule holds for every answer, and what another says of some is no other host's.
    private static IEnumerable<string> OfHeaders(string text) =>
        from Match rule in HeaderRule().Matches(text)
        let place = rule.Groups["path"].Value
        from Capture header in rule.Groups["header"].Captures
        select (place == "/*" ? "" : place + " ") + header.Value.Trim();

    private static IEnumerable<string> OfRedirects(string text) =>
        text.Split('\n').Where(line => line.StartsWith('/'));

    private static IEnumerable<string> OfNginx(string text, string folder)
    {
        var site = NginxSite().Match(text).Value;
        site = site.Replace("$close_enough_kept always", $"\"{NginxUsual().Match(site).Groups["value"]}\" always", StringComparison.Ordinal);
        return NginxHeader().Matches(site).Select(header => $"{header.Groups["name"]}: {header.Groups["value"]}")
            .Concat(NginxMoved().Matches(site).Select(moved => $"{moved.Groups["from"].Value[folder.Length..]} {moved.Groups["to"]} {moved.Groups["status"]}"));
    }

    private static IEnumerable<string> OfCaddy(string text, string folder) =>
        CaddyHeader().Matches(text).Select(header => $"{header.Groups["name"]}: {header.Groups["value"]}")
            .Concat(CaddyMoved().Matches(text).Where(moved => moved.Groups["from"].Value != folder)
                .Select(moved => $"{moved.Groups["from"].Value[folder.Length..]} {moved.Groups["to"]} {moved.Groups["status"]}"));

    private static IEnumerable<string> OfVercel(string text)
    {
        using var json = JsonDocument.Parse(text);
        foreach (var rule in json.RootElement.GetProperty("headers").EnumerateArray())
        {
            var source = rule.GetProperty("source").GetString()!;
            var what = source == "/(.*)" ? "" : source + " ";
            foreach (var header in rule.GetProperty("headers").EnumerateArray())
            {
                yield return $"{what}{header.GetProperty("key")}: {header.GetProperty("value")}";
            }
        }

        foreach (var moved in json.RootElement.GetProperty("redirects").EnumerateArray())
        {
            yield return $"{moved.GetProperty("source")} {moved.GetProperty("destination")} {moved.GetProperty("statusCode")}";
        }
    }

    [GeneratedRegex(@"^(?<path>/\S*)\n(?:  (?<header>\S+: .+)\n)+", RegexOptions.Multiline)]
    private static partial Regex HeaderRule();

    [GeneratedRegex(@"^location \^~ .*?^}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NginxSite();

    [GeneratedRegex(@"^    add_header (?<name>\S+) ""(?<value>[^""]+)"" always;$", RegexOptions.Multiline)]
    private static partial Regex NginxHeader();

    [GeneratedRegex(@"^    set \$close_enough_kept ""(?<value>[^""]+)"";$", RegexOptions.Multiline)]
    private static partial Regex NginxUsual();

    [GeneratedRegex(@"if \(\$uri ~ ""\^(?<folder>[^""]+)""\) \{\s+set \$close_enough_kept ""(?<value>[^""]+)"";\s+\}")]
    private static partial Regex NginxKept();

    [GeneratedRegex(@"^@closeEnoughKept \{\n\tpath ""(?<folder>[^""*]+)\*""\n\tfile\n\}\nheader @closeEnoughKept Cache-Control ""(?<value>[^""]+)""$", RegexOptions.Multiline)]
    private static partial Regex CaddyKept();

    [GeneratedRegex(@"^(?<folder>/\S+/)\(\.\*\) Cache-Control: (?<value>.+)$")]
    private static partial Regex VercelKept();

    [GeneratedRegex(@"location = ""(?<from>[^""]+)"" \{\s+(?:set \$close_enough_kept ""[^""]+"";\s+)?return (?<status>\d+) ""(?<to>[^""]+)"";\s+\}")]
    private static partial Regex NginxMoved();

    [GeneratedRegex(@"^\t(?<name>[A-Z]\S+) ""(?<value>[^""]+)""$", RegexOptions.Multiline)]
    private static partial Regex CaddyHeader();

    [GeneratedRegex(@"^redir ""(?<from>[^""]+)"" ""(?<to>[^""]+)"" (?<status>\d+)$", RegexOptions.Multiline)]
    private static partial Regex CaddyMoved();
}
