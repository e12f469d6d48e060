using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class HostFiles
{
    // Every one of them on one line, and no other but the style's.
    private static readonly string[] Directives =
    [
        "default-src 'none'", "img-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ];

    // What a page of the site fetches, and from this site alone.
    private static readonly Regex Style = new("^style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$");

    private static readonly string[] Headers =
    [
        "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Resource-Policy: same-origin", "Strict-Transport-Security: max-age=63072000",
        "Content-Security-Policy:", "Permissions-Policy:",
    ];

    public static IEnumerable<string> Robots_may_read_everything_and_find_the_sitemap(BuiltSite site)
    {
        var lines = site.Text("robots.txt").Split('\n').Where(line => line != "").ToArray();
        string[] sitemap = site.Files.ContainsKey("sitemap.xml") ? [$"Sitemap: {site.Facts.Home}/sitemap.xml"] : [];
        return lines.SequenceEqual(["User-agent: *", "Allow: /", .. sitemap]) ? [] : [$"robots.txt: says {string.Join(" / ", lines)}"];
    }

    public static IEnumerable<string> Every_old_address_moves_for_good(BuiltSite site)
    {
        var pages = from page in site.Pages
                    where page.IsRedirect()
                    select $"{page.Address} {site.Facts.Folder}{page.SitePath(page.Document.QuerySelector("main a")?.GetAttribute("href") ?? "")} 301";
        var lines = site.Text("_redirects").Split('\n').Where(line => line is not ("" or ['#', ..]));
        return pages.Except(lines).Select(page => $"_redirects: has no \"{page}\"")
            .Concat(lines.Except(pages).Select(line => $"_redirects: \"{line}\" has no page that says so"));
    }

    /// <summary>The file of each host is another wording of one thing: headers, how long each file is kept, where old addresses lead.</summary>
    public static IEnumerable<string> Every_host_is_asked_for_the_same(BuiltSite site)
    {
        var asked = AskedOfHost.Of(site).ToArray();
        return from other in asked[1..]
               from said in other.Lines.Except(asked[0].Lines).Select(line => $"{other.File}: asks for \"{line}\", and {asked[0].File} does not")
                   .Concat(asked[0].Lines.Except(other.Lines).Select(line => $"{other.File}: does not ask for \"{line}\""))
               select said;
    }

    public static IEnumerable<string> Every_answer_is_sent_with_its_headers(BuiltSite site) =>
        from header in Headers
        where Under(site, "/*").Count(line => line.StartsWith(header, StringComparison.Ordinal)) != 1
        select $"_headers: /* has not one \"{header}\"";

    public static IEnumerable<string> The_policy_forbids_what_the_site_does_not_need(BuiltSite site)
    {
        var policy = Under(site, "/*").FirstOrDefault(line => line.StartsWith("Content-Security-Policy: ", StringComparison.Ordinal)) ?? "";
        var said = policy.Split(": ", 2)[^1].Split("; ");
        return Directives.Except(said).Select(directive => $"_headers: the policy has no \"{directive}\"")
            .Concat(said.Except(Directives).Where(directive => !Style.IsMatch(directive))
                .Select(directive => $"_headers: the policy allows \"{directive}\""));
    }

    /// <summary>What is kept for ever has its content in its name; what changes is asked for again. No host serves _headers itself.</summary>
    public static IEnumerable<string> Files_are_kept_as_long_as_they_are_true(BuiltSite site) =>
        from path in site.Files.Keys
        where path != "_headers"
        let fingerprint = Convert.ToHexStringLower(SHA256.HashData(site.Files[path]))[..10]
        let rules = Rules(site).Where(rule => rule != "/*" && Covers(rule, "/" + path)).ToArray()
        let keep = path.Contains($".{fingerprint}.", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate"
        where rules.Length != 1 || !Under(site, rules[0]).SequenceEqual([$"Cache-Control: {keep}"])
        select $"_headers: {path} is not kept by one rule as \"{keep}\"";

    /// <summary>Netlify sends what a rule says with its 404 as well: a style sheet that is not there yet would be missed for a year.</summary>
    public static IEnumerable<string> What_is_not_there_is_kept_by_nobody(BuiltSite site) =>
        from rule in Rules(site)
        where Under(site, rule).Any(line => line.Contains("max-age=31536000", StringComparison.Ordinal)) && !site.Files.ContainsKey(rule[1..])
        select $"_headers: {rule} is kept for a year, and is no file";

    public static IEnumerable<string> No_style_sheet_and_no_drawing_fetches_anything(BuiltSite site) =>
        from path in site.Files.Keys
        where path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal)
        let text = site.Text(path).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
        from fetch in (string[])["url(", "@import", "@font-face", "://", "<script", "<use", "<image", "<foreignObject", "image-set("]
        where text.Contains(fetch, StringComparison.OrdinalIgnoreCase)
        select $"{path}: has {fetch}";

    private static bool Covers(string rule, string path) =>
        rule.EndsWith('*') ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : path == (rule == "/" ? "/index.html" : rule);

    private static IEnumerable<string> Rules(BuiltSite site) =>
        site.Text("_headers").Split('\n').Where(line => line.StartsWith('/'));

    private static IEnumerable<string> Under(BuiltSite site, string rule) =>
        site.Text("_headers").Split('\n').SkipWhile(line => line != rule).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim());
}
