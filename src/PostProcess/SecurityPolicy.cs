namespace Site.PostProcess;

/// <summary>
/// What a browser may do on a page of this site: the one place that knows. It names what pages use, a style, pictures and on the
/// search page a script, and nothing else (CSP Level 3). JSON-LD needs no word of it: a data block is never run (HTML, 4.12.1), so no policy is asked.
/// </summary>
/// <param name="styles">The styles of which a page carries one.</param>
/// <param name="runs">Whether the site has a page that searches, and so a script.</param>
/// <param name="subdomains">Whether every name below the site's own is to be asked for by https alone as well (RFC 6797, 6.1.2).</param>
/// <param name="preview">Whether the preview's script may run and listen for changes, and its own style may be had; a published site has neither.</param>
public sealed class SecurityPolicy(IReadOnlyList<StyleSheet> styles, bool runs = false, bool subdomains = false, bool preview = false)
{
    /// <summary>The header by which a browser asks for the site by https alone (RFC 6797).</summary>
    public const string HttpsAlone = "Strict-Transport-Security";

    /// <summary>
    /// For the response header, which is the same on every page, for some hosts can have only one: it lets the site's own script run. On every
    /// page but the one that searches, the policy that the page itself brings forbids it, and of two policies both hold (CSP 3, 8.1).
    /// </summary>
    public string ForHeader => Fetching(styles, runs) + "; frame-ancestors 'none'";

    /// <summary>Every header that a host is asked to send with every answer, by name.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers =>
    [
        ("Content-Security-Policy", ForHeader),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        (HttpsAlone, subdomains ? "max-age=63072000; includeSubDomains" : "max-age=63072000"),
    ];

    /// <summary>For the <c>&lt;meta&gt;</c> of a page, where <c>frame-ancestors</c> has no effect.</summary>
    /// <param name="style">The style that the page carries.</param>
    /// <param name="searches">Whether it is the page that searches.</param>
    /// <returns>The policy.</returns>
    public string ForMeta(StyleSheet style, bool searches = false) => Fetching([style], searches);

    private string Fetching(IEnumerable<StyleSheet> allowed, bool script) =>
        $"default-src 'none'; {(preview ? "script-src 'self'; connect-src 'self'; style-src 'self'" : script ? "script-src 'self'; style-src" : "style-src")} "
        + string.Join(' ', allowed.Select(style => style.PolicyHash)) + "; img-src 'self'; base-uri 'none'; form-action 'none'";
}
