namespace Site.Documents;

/// <summary>An address with a gap: <c>https://github.com/owner/name/edit/main/input/{path}</c>.</summary>
public static class AddressTemplate
{
    /// <summary>Fills the gaps in.</summary>
    /// <param name="template">The address; <c>{path}</c> stands for a source file, <c>{page}</c> for a page.</param>
    /// <param name="path">The source file, below the input folder.</param>
    /// <param name="page">The page's own address; empty where there is no page.</param>
    /// <returns>The address, with what was filled in escaped.</returns>
    public static Uri Fill(string template, string path, string page = "") => new(template
        .Replace("{path}", Escape(path), StringComparison.Ordinal)
        .Replace("{page}", Uri.EscapeDataString(page), StringComparison.Ordinal));

    // A slash means a slash, in a path and in a query alike (RFC 3986, 3.4).
    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
