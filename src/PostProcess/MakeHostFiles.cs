using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>Makes the files that publishing services and robots read.</summary>
public static class MakeHostFiles
{
    // As a person would write it, and the same on every system.
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes <c>_headers</c> (Netlify, Cloudflare Pages).</summary>
    /// <param name="rules">What is asked for.</param>
    /// <param name="paths">Every file of the site.</param>
    /// <returns>The file.</returns>
    public static string Headers(HostRules rules, IEnumerable<string> paths)
    {
        var text = new StringBuilder(OutputSignature.Line).Append("\n/*\n");
        foreach (var (name, value) in rules.Headers)
        {
            text.Append($"  {name}: {value}\n");
        }

        // Hosts join the values of overlapping rules, so each file is named by one rule about keeping it. None serves this one.
        // Netlify sends what a rule says even where nothing is found: what is kept for a year is named in full, so that no 404 is.
        foreach (var rule in paths.Where(path => path != OutputSignature.Path).Select(Rule).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"{rule}\n  Cache-Control: {HostRules.Keep(rule)}\n");
        }

        return text.ToString();

        static string Rule(string path) => path switch
        {
            "index.html" => "/",
            _ when HostRules.IsKept(path) => "/" + path,
            _ when path.Contains('/', StringComparison.Ordinal) => $"/{path.Split('/')[0]}/*",
            _ => "/" + path,
        };
    }

    /// <summary>Makes <c>_redirects</c> (Netlify, Cloudflare Pages).</summary>
    /// <param name="rules">What is asked for.</param>
    /// <returns>The file: a line for every old address, each moved for good.</returns>
    public static string Redirects(HostRules rules) =>
        "# Old addresses, from \"aliases\" in front matter.\n" + string.Concat(rules.Moved.Select(moved => $"{moved.From} {rules.BasePath}{moved.To} 301\n"));

    /// <summary>Makes <c>vercel.json</c> (Vercel).</summary>
    /// <param name="rules">What is asked for.</param>
    /// <param name="paths">Every file of the site.</param>
    /// <returns>
    /// The file. Of two rules for one header the host would take the last, so each file is named by one about keeping it; and a rule holds even
    /// where nothing is found, so what is kept for a year is named in full.
    /// </returns>
    public static string Vercel(HostRules rules, IEnumerable<string> paths)
    {
        var kept = paths.Where(HostRules.IsKept).Order(StringComparer.Ordinal).ToArray();
        return JsonSerializer.Serialize(
            new
            {
                trailingSlash = true,
                headers = (object[])
                [
                    Rule("/(.*)", rules.Headers),
                    .. kept.Select(path => Rule("/" + path, [("Cache-Control", HostRules.KeptForAYear)])),
                    Rule($"/((?!(?:{string.Join('|', kept.Select(Regex.Escape))})$).*)", [("Cache-Control", HostRules.AskedForAgain)]),
                ],
                redirects = rules.Moved.Select(moved => new { source = moved.From, destination = rules.BasePath + moved.To, statusCode = 301 }),
            },
            Json) + "\n";
    }

    /// <summary>Makes <c>robots.txt</c> (RFC 9309).</summary>
    /// <param name="site">The site.</param>
    /// <param name="hasSitemap">Whether there is a sitemap to name.</param>
    /// <returns>The file: everyone may read everything.</returns>
    public static string Robots(Outline site, bool hasSitemap) =>
        "User-agent: *\nAllow: /\n" + (hasSitemap ? $"\nSitemap: {PageLinks.AbsoluteOf(site.BaseUrl, PageAddress.Sitemap)}\n" : "");

    /// <summary>Makes <c>security.txt</c> (RFC 9116).</summary>
    /// <param name="site">The site, which has a contact.</param>
    /// <returns>The file. It is true for ten months at least, and its bytes are the same for a month.</returns>
    public static string Security(Outline site)
    {
        var contact = site.Facts.Site.SecurityContact!.Value;
        var expires = new DateOnly(site.Today.Year, site.Today.Month, 1).AddMonths(11);
        return $"Contact: {(contact.Contains(':', StringComparison.Ordinal) ? "" : "mailto:")}{contact}\nExpires: {expires.Iso()}T00:00:00Z\nPreferred-Languages: {site.Facts.Site.Language.Value}\n"
            + (PageLinks.AbsoluteOf(site.BaseUrl, PageAddress.Security) is { } address ? $"Canonical: {address}\n" : "");
    }

    private static object Rule(string source, IReadOnlyList<(string Name, string Value)> headers) =>
        new { source, headers = headers.Select(header => new { key = header.Name, value = header.Value }) };
}
