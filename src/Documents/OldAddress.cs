using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>
/// An address that a page had before, here or on the site that this one follows: with a slash at both ends, or ending as a page of that
/// site did. Capitals stay as they were.
/// </summary>
public static partial class OldAddress
{
    /// <summary>Whether words are one.</summary>
    /// <param name="written">The words.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    public static bool Is(string written) => Form().IsMatch(written);

    /// <summary>Whether a page can stand there that sends readers on: no host runs a program for it.</summary>
    /// <param name="address">The old address.</param>
    /// <returns><see langword="true"/> when it can; elsewhere the host has to send them on.</returns>
    public static bool CanHoldPage(string address) => address.EndsWith('/') || address.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || address.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>What was meant.</summary>
    /// <param name="written">What is none: words, a whole address, one with a question.</param>
    /// <returns>The nearest that is one.</returns>
    public static string Near(string written)
    {
        var path = Host().Replace(written, "").Split('?', '#')[0].TrimEnd('/');
        var ending = Ending().Match(path).Value;
        var parts = path[..^ending.Length].Split('/').Select(part => NameForm().IsMatch(part) ? part : Slug.From(part)).Where(part => part.Length > 0).ToArray();
        return parts.Length > 0 ? $"/{string.Join('/', parts)}{(ending.Length > 0 ? ending : "/")}" : "/old-address/";
    }

    // A page's file is no folder for others.
    [GeneratedRegex(@"^(?!.*\.html?/)(?:/[A-Za-z0-9](?:[A-Za-z0-9_~-]|\.(?=[A-Za-z0-9]))*)+(?:(?<=\.(?:html?|shtml|xhtml|php|aspx?|jsp|cfm|cgi))|/)$(?<!/index\.html)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?!.*\.html?$)[A-Za-z0-9](?:[A-Za-z0-9_~-]|\.(?=[A-Za-z0-9]))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();

    [GeneratedRegex(@"\.(?:html?|shtml|xhtml|php|aspx?|jsp|cfm|cgi)$(?<!/index\.html)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^[a-z]+://[^/]*|/index\.html$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
