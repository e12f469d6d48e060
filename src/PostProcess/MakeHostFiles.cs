using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    /// <returns>The file: one rule, for every answer.</returns>
    public static string Headers(HostRules rules) =>
        $"{OutputSignature.Line}\n/*\n" + string.Concat(rules.Headers.Select(header => $"  {header.Name}: {header.Value}\n"));

    /// <summary>Makes <c>_redirects</c> (Netlify, Cloudflare Pages).</summary>
    /// <param name="rules">What is asked for.</param>
    /// <returns>The file: a line for every old address, each moved for good.</returns>
    public static string Redirects(HostRules rules) =>
        "# Old addresses, from \"aliases\" in front matter.\n" + string.Concat(rules.Moved.Select(moved => $"{moved.From} {rules.BasePath}{moved.To} 301\n"));

    /// <summary>Makes <c>vercel.json</c> (Vercel).</summary>
    /// <param name="rules">What is asked for.</param>
    /// <returns>The file.</returns>
    public static string Vercel(HostRules rules) => new JsonObject
    {
        ["trailingSlash"] = true,
        // Where two rules name one header, the last counts.
        ["headers"] = new JsonArray(
            HeadersOf("/(.*)", rules.Headers),
            HeadersOf(HostRules.Kept + "(.*)", [HostRules.KeptForGood])),
        ["redirects"] = new JsonArray([.. rules.Moved.Select(moved => new JsonObject { ["source"] = moved.From, ["destination"] = rules.BasePath + moved.To, ["statusCode"] = 301 })]),
    }.ToJsonString(Json) + "\n";

    private static JsonObject HeadersOf(string source, IEnumerable<(string Name, string Value)> headers) => new()
    {
        ["source"] = source,
        ["headers"] = new JsonArray([.. headers.Select(header => new JsonObject { ["key"] = header.Name, ["value"] = header.Value })]),
    };

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
}
