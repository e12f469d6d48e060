using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>A file of <c>root/</c>, which goes to the root of the site byte for byte. Its bytes stay on the disk until they are asked for.</summary>
/// <param name="Path">Its path below <c>root/</c>, which is its path on the site.</param>
/// <param name="DisplayPath">Its path as the editor knows it.</param>
/// <param name="BytesAsync">Reads its bytes: the Input phase's right, lent with the file.</param>
public sealed partial record RootFile(string Path, string DisplayPath, Func<CancellationToken, Task<byte[]>> BytesAsync)
{
    /// <summary>The folder, below the input folder.</summary>
    public const string Folder = "root/";

    /// <summary>The folder for what programs ask a site (RFC 8615).</summary>
    public const string WellKnown = ".well-known";

    /// <summary>The names there are, in words.</summary>
    public const string Names = "CNAME, .nojekyll, BingSiteAuth.xml, apple-app-site-association, any .txt, a proof of ownership like google1234567890abcdef.html, and in .well-known/ any .txt, any .json and any file without an ending";

    /// <summary>The names without a rule.</summary>
    public static IReadOnlyList<string> Fixed { get; } = ["CNAME", ".nojekyll", "BingSiteAuth.xml", "apple-app-site-association"];

    /// <summary>Whether a file of a path is known to do no harm, if its text does none.</summary>
    /// <param name="path">A path below <c>root/</c>.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsKnown(string path) => Fixed.Contains(path) || Rule().IsMatch(path);

    /// <summary>Where a file that lies elsewhere was meant to go.</summary>
    /// <param name="path">Its path below the input folder.</param>
    /// <returns>The path below <c>root/</c>; <see langword="null"/> for what is no such file. A note of an editor in a folder is none.</returns>
    public static string? Meant(string path)
    {
        var name = path.IndexOf(WellKnown + "/", StringComparison.Ordinal) is >= 0 and var at ? path[at..] : path[(path.LastIndexOf('/') + 1)..];
        return IsKnown(name) && (name == path || name.Contains('/', StringComparison.Ordinal) || !name.EndsWith(".txt", StringComparison.Ordinal)) ? name : null;
    }

    // A proof of ownership has a code in its name, and a code has a digit.
    [GeneratedRegex(@"^(?:[A-Za-z0-9][A-Za-z0-9._-]*\.txt|(?=[^.]*[0-9])[A-Za-z0-9_-]+\.html|\.well-known/(?:[A-Za-z0-9_-]+/)*(?:[A-Za-z0-9_-]+|[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:txt|json)))$")]
    private static partial Regex Rule();
}
