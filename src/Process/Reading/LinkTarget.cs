using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Reading;

/// <summary>Where a link of a text leads.</summary>
internal abstract partial record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page of this site, or a part of it.</summary>
    public sealed record ToPage(string Path, string Fragment) : LinkTarget;

    /// <summary>A term of the glossary.</summary>
    public sealed record ToTerm(string Id) : LinkTarget;

    /// <summary>Another site, or a mail program.</summary>
    public sealed record ToOutside(Uri Address) : LinkTarget;

    /// <summary>Nowhere: this is what is wrong.</summary>
    public sealed record ToNowhere(Problem Problem) : LinkTarget;

    /// <summary>Reads the address of a link.</summary>
    /// <param name="written">The address, as it was written.</param>
    /// <param name="words">The words of the link.</param>
    /// <param name="sourcePath">The file it stands in, below the input folder.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Where it leads.</returns>
    public static LinkTarget Of(string written, string words, string sourcePath, Position at) =>
        words.Length == 0 ? new ToNowhere(LinkProblems.LinkWithoutText(at)) : OfAddress(written, sourcePath, at);

    private static LinkTarget OfAddress(string written, string sourcePath, Position at)
    {
        if (BadEscape().IsMatch(written) || Uri.UnescapeDataString(written).Any(char.IsControl))
        {
            return new ToNowhere(LinkProblems.BadLink(at, written));
        }

        if (Scheme().Match(written) is { Success: true } scheme)
        {
            return OfScheme(scheme.Groups[1].Value.ToLowerInvariant(), written, written[scheme.Length..], at);
        }

        var (path, fragment) = written.Split('#', 2) is [var before, var after] ? (before, after) : (written, "");
        if (path.Length == 0 && fragment.Length > 0)
        {
            return new ToPage(sourcePath, fragment);
        }

        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains('?', StringComparison.Ordinal)
            || !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return new ToNowhere(LinkProblems.LinkForm(at, written));
        }

        return RelativePath.Resolve(sourcePath, path) is { } target
            ? new ToPage(target, fragment)
            : new ToNowhere(LinkProblems.LinkOutside(at, written));
    }

    private static LinkTarget OfScheme(string scheme, string written, string rest, Position at) => scheme switch
    {
        "glossary" => new ToTerm(rest),
        "https" or "http" when Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Host.Length > 0 => new ToOutside(address),
        "mailto" when Uri.TryCreate(written, UriKind.Absolute, out var address) => new ToOutside(address),
        "https" or "http" or "mailto" => new ToNowhere(LinkProblems.BadLink(at, written)),
        _ => new ToNowhere(LinkProblems.LinkScheme(at, scheme)),
    };

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})")]
    private static partial Regex BadEscape();

    [GeneratedRegex(@"^\s*([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
