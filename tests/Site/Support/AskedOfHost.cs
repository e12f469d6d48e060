using System.Text.Json;
using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>What the file of one host asks for, in words that are the same for every host.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">A line for each header of every answer, for how long assets and all else are kept, for each old address.</param>
internal sealed partial record AskedOfHost(string File, IReadOnlyList<string> Lines)
{
    /// <summary>What each host is asked for.</summary>
    public static IEnumerable<AskedOfHost> Of(BuiltSite site)
    {
        var folder = site.Facts.Folder;
        return
        [
            new("_headers", [.. OfHeaders(site.Text("_headers")), .. OfRedirects(site.Text("_redirects"))]),
            new("_nginx.conf", [.. OfNginx(site.Text("_nginx.conf"), Uri.UnescapeDataString(folder))]),
            new("_caddy.conf", [.. OfCaddy(site.Text("_caddy.conf"), folder)]),
            new("vercel.json", [.. OfVercel(site.Text("vercel.json"), [.. site.Files.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))])]),
        ];
    }

    // The rules about keeping are many, one for each folder: what they say of all that is no asset has to be one thing.
    private static IEnumerable<string> OfHeaders(string text)
    {
        var rules = HeaderRule().Matches(text).ToDictionary(
            rule => rule.Groups["path"].Value, rule => rule.Groups["header"].Captures.Select(header => header.Value.Trim()).ToArray());
        return rules["/*"]
            .Concat(rules.Where(rule => IsAsset(rule.Key)).SelectMany(rule => rule.Value).Distinct().Select(header => "assets " + header))
            .Concat(rules.Where(rule => rule.Key != "/*" && !IsAsset(rule.Key)).SelectMany(rule => rule.Value).Distinct().Select(header => "else " + header));
    }

    private static bool IsAsset(string rule) => rule.StartsWith("/assets/", StringComparison.Ordinal);

    private static IEnumerable<string> OfRedirects(string text) =>
        text.Split('\n').Where(line => line.StartsWith('/'));

    private static IEnumerable<string> OfNginx(string text, string folder)
    {
        var keep = NginxKeep().Matches(text).Select(set => set.Groups["value"].Value).ToArray();
        var site = NginxSite().Match(text).Value;
        return NginxHeader().Matches(site).Select(header => $"{header.Groups["name"]}: {header.Groups["value"]}")
            .Append($"assets Cache-Control: {keep[1]}").Append($"else Cache-Control: {keep[0]}")
            .Concat(NginxMoved().Matches(site).Select(moved => $"{moved.Groups["from"].Value[folder.Length..]} {moved.Groups["to"]} {moved.Groups["status"]}"))
            .Concat(NginxKeep().Matches(text).Select(set => set.Groups["name"].Value).Distinct().ToArray() is [var name] && site.Contains($"add_header Cache-Control ${name} always;", StringComparison.Ordinal) ? [] : ["nothing about keeping"]);
    }

    private static IEnumerable<string> OfCaddy(string text, string folder) =>
        CaddyHeader().Matches(text).Select(header => $"{header.Groups["name"]}: {header.Groups["value"]}")
            .Concat(CaddyKeep().Matches(text).Select(keep => $"{(keep.Groups["what"].Value == "Assets" ? "assets" : "else")} Cache-Control: {keep.Groups["value"]}"))
            .Concat(CaddyMoved().Matches(text).Where(moved => moved.Groups["from"].Value != folder)
                .Select(moved => $"{moved.Groups["from"].Value[folder.Length..]} {moved.Groups["to"]} {moved.Groups["status"]}"));

    // A rule names each asset in full, and another all that is none of them: what is not there is asked for again, whatever it is called.
    private static IEnumerable<string> OfVercel(string text, string[] assets)
    {
        var others = $"/((?!(?:{string.Join('|', assets.Select(path => path.Replace(".", @"\.", StringComparison.Ordinal)))})$).*)";
        using var json = JsonDocument.Parse(text);
        foreach (var rule in json.RootElement.GetProperty("headers").EnumerateArray())
        {
            var source = rule.GetProperty("source").GetString()!;
            var what = source == "/(.*)" ? "" : source == others ? "else " : assets.Contains(source[1..]) ? "assets " : source + " ";
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

    [GeneratedRegex(@"set \$(?<name>close_enough_keep\w*) ""(?<value>[^""]+)"";")]
    private static partial Regex NginxKeep();

    [GeneratedRegex(@"^location \^~ .*?^}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NginxSite();

    [GeneratedRegex(@"^    add_header (?<name>\S+) ""(?<value>[^""]+)"" always;$", RegexOptions.Multiline)]
    private static partial Regex NginxHeader();

    [GeneratedRegex(@"location = ""(?<from>[^""]+)"" \{\s+return (?<status>\d+) ""(?<to>[^""]+)"";\s+\}")]
    private static partial Regex NginxMoved();

    [GeneratedRegex(@"^\t(?<name>[A-Z]\S+) ""(?<value>[^""]+)""$", RegexOptions.Multiline)]
    private static partial Regex CaddyHeader();

    [GeneratedRegex(@"^header @closeEnough(?<what>Assets|Pages) Cache-Control ""(?<value>[^""]+)""$", RegexOptions.Multiline)]
    private static partial Regex CaddyKeep();

    [GeneratedRegex(@"^redir ""(?<from>[^""]+)"" ""(?<to>[^""]+)"" (?<status>\d+)$", RegexOptions.Multiline)]
    private static partial Regex CaddyMoved();
}
