using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static class HostFiles
{
    // Every one of them on one line, and no other but the style's, and the script's where a page searches.
    private static readonly string[] Directives =
    [
        "default-src 'none'", "img-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ];

    // What a page of the site fetches, and from this site alone.
    private static readonly Regex Style = new("^style-src( 'sha256-[A-Za-z0-9+/]{43}='){4}$");

    private static readonly string[] Headers =
    [
        "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Resource-Policy: same-origin", "Strict-Transport-Security: max-age=63072000",
        "Cache-Control: public, max-age=0, must-revalidate", "Content-Security-Policy:", "Permissions-Policy:",
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

    /// <summary>The file of each host is another wording of one thing: headers, and where old addresses lead.</summary>
    public static IEnumerable<string> Every_host_is_asked_for_the_same(BuiltSite site)
    {
        var asked = AskedOfHost.Of(site).ToArray();
        return from other in asked[1..]
               from said in other.Lines.Except(asked[0].Lines).Select(line => $"{other.File}: asks for \"{line}\", and {asked[0].File} does not")
                   .Concat(asked[0].Lines.Except(other.Lines).Select(line => $"{other.File}: does not ask for \"{line}\""))
               select said;
    }

    /// <summary>What lies in assets/ is named by what is in it, so it may be kept for good: that much of each host that can be told, and of nothing else.</summary>
    public static IEnumerable<string> What_is_named_by_its_content_may_be_kept(BuiltSite site)
    {
        string[] kept = ["/assets/ public, max-age=31536000, immutable"];
        return from host in AskedOfHost.Of(site)
               where host.File != "_headers"
               from wrong in host.Kept.Except(kept).Concat(kept.Except(host.Kept))
               select $"{host.File}: \"{wrong}\" is not what may be kept";
    }

    public static IEnumerable<string> Every_answer_is_sent_with_its_headers(BuiltSite site) =>
        from header in Headers
        where Under(site, "/*").Count(line => line.StartsWith(header, StringComparison.Ordinal)) != 1
        select $"_headers: /* has not one \"{header}\"";

    public static IEnumerable<string> The_policy_forbids_what_the_site_does_not_need(BuiltSite site)
    {
        var policy = Under(site, "/*").FirstOrDefault(line => line.StartsWith("Content-Security-Policy: ", StringComparison.Ordinal)) ?? "";
        var said = policy.Split(": ", 2)[^1].Split("; ");
        string[] needed = [.. Directives, .. site.Pages.Any(page => page.IsSearch()) ? ["script-src 'self'"] : Array.Empty<string>()];
        return needed.Except(said).Select(directive => $"_headers: the policy has no \"{directive}\"")
            .Concat(said.Except(needed).Where(directive => !Style.IsMatch(directive))
                .Select(directive => $"_headers: the policy allows \"{directive}\""));
    }

    public static IEnumerable<string> No_drawing_fetches_anything(BuiltSite site) =>
        from path in site.Files.Keys
        where path.EndsWith(".svg", StringComparison.Ordinal)
        let text = site.Text(path).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
        from fetch in (string[])["url(", "@import", "@font-face", "://", "<script", "<use", "<image", "<foreignObject", "image-set("]
        where text.Contains(fetch, StringComparison.OrdinalIgnoreCase)
        select $"{path}: has {fetch}";

    private static IEnumerable<string> Under(BuiltSite site, string rule) =>
        site.Text("_headers").Split('\n').SkipWhile(line => line != rule).Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim());
}
