namespace Site.PostProcess;

/// <summary>What a browser may do on a page of this site: the one place that knows (CSP Level 3).</summary>
/// <param name="style">The style sheet; the 404 page carries it inline.</param>
public sealed class SecurityPolicy(StyleSheet style)
{
    private readonly string _fetching =
        $"default-src 'none'; style-src 'self' {style.PolicyHash}; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>For <c>&lt;meta&gt;</c>, where <c>frame-ancestors</c> has no effect.</summary>
    public string ForMeta => _fetching;

    /// <summary>For the response header.</summary>
    public string ForHeader => _fetching + "; frame-ancestors 'none'";

    /// <summary>Every header that a host is asked to send with every answer, by name.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers =>
    [
        ("Content-Security-Policy", ForHeader),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    ];
}
