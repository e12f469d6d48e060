using System.Text;
using Site.Documents;
using Site.PostProcess.Views;

namespace Site.PostProcess;

/// <summary>Makes the files that hosts and robots read.</summary>
public static class MakeHostFiles
{
    /// <summary>Makes <c>_headers</c> (Netlify, Cloudflare Pages).</summary>
    /// <param name="policy">What a browser may do.</param>
    /// <param name="paths">Every file of the site.</param>
    /// <returns>The file.</returns>
    public static string Headers(SecurityPolicy policy, IEnumerable<string> paths)
    {
        var text = new StringBuilder(OutputSignature.Line).Append("\n/*\n");
        foreach (var (name, value) in policy.Headers)
        {
            text.Append($"  {name}: {value}\n");
        }

        // Hosts join the values of overlapping rules, so each file is named by one rule about keeping it. None serves this one.
        foreach (var rule in paths.Where(path => path != OutputSignature.Path).Select(Rule).Distinct().Order(StringComparer.Ordinal))
        {
            var keep = rule == $"/{StyleSheet.Folder}/*" ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
            text.Append($"{rule}\n  Cache-Control: {keep}\n");
        }

        return text.ToString();

        static string Rule(string path) => path switch
        {
            "index.html" => "/",
            _ when path.Contains('/', StringComparison.Ordinal) => $"/{path.Split('/')[0]}/*",
            _ => "/" + path,
        };
    }

    /// <summary>Makes <c>_redirects</c> (Netlify, Cloudflare Pages).</summary>
    /// <param name="site">The site.</param>
    /// <returns>The file: a line for every old address, each moved for good.</returns>
    public static string Redirects(Outline site)
    {
        var lines = site.Pages.Values
            .SelectMany(page => page.Aliases, (page, alias) => $"{alias.Value} {page.Address.Path} 301\n")
            .Order(StringComparer.Ordinal);
        return "# Old addresses, from \"aliases\" in front matter.\n" + string.Concat(lines);
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
}
