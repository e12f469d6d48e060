namespace Site.Documents;

/// <summary>The files that only hosts read. A name that begins with <c>_</c> is no page's, and Netlify and Cloudflare dictate two such.</summary>
public static class HostFile
{
    /// <summary>Headers, for Netlify and Cloudflare Pages. It bears the signature of an output folder.</summary>
    public const string Headers = OutputSignature.Path;

    /// <summary>Old addresses, for Netlify and Cloudflare Pages.</summary>
    public const string Redirects = "_redirects";

    /// <summary>What nginx includes.</summary>
    public const string Nginx = "_nginx.conf";

    /// <summary>What Caddy imports.</summary>
    public const string Caddy = "_caddy.conf";

    /// <summary>All of it, for Vercel, which dictates the name.</summary>
    public const string Vercel = "vercel.json";

    /// <summary>Whether a file is one of them.</summary>
    /// <param name="path">Where it stands below the output folder.</param>
    /// <returns><see langword="true"/> when no visitor asks for it.</returns>
    public static bool Is(string path) => path is Headers or Redirects or Nginx or Caddy or Vercel;
}
