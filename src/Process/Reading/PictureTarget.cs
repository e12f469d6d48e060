using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Reading;

/// <summary>Where a picture of a text lies.</summary>
/// <param name="Path">The file, below the input folder; empty when its address is wrong.</param>
/// <param name="Problem">What is wrong; <see langword="null"/> when nothing is.</param>
internal sealed partial record PictureTarget(string Path, Problem? Problem)
{
    private const string Decorative = "decorative";

    // As long as two sentences.
    private const int LongestAlt = 200;

    /// <summary>Reads the address of a picture.</summary>
    /// <param name="written">The address, as it was written.</param>
    /// <param name="title">The words in quotes behind it; may be missing.</param>
    /// <param name="alt">The words that stand in for the picture.</param>
    /// <param name="sourcePath">The file it stands in, below the input folder.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Where it lies.</returns>
    public static PictureTarget Of(string written, string? title, string alt, string sourcePath, Position at)
    {
        var path = RelativePath.Resolve(sourcePath, written);
        var wrong = written switch
        {
            _ when written.Contains("//", StringComparison.Ordinal) => LinkProblems.ForeignImage(at),
            _ when written.Contains(':', StringComparison.Ordinal) => LinkProblems.LinkScheme(at, written.Split(':')[0]),
            _ when path is null => LinkProblems.LinkOutside(at, written),
            _ => null,
        };
        return wrong is null ? new PictureTarget(path!, Complaint(title ?? "", alt.Trim(), path!, at)) : new PictureTarget("", wrong);
    }

    private static Problem? Complaint(string title, string alt, string path, Position at) => (title, alt) switch
    {
        ({ Length: > 0 } and not Decorative, _) => LinkProblems.ImageTitle(at),
        (Decorative, { Length: > 0 }) => LinkProblems.AltOnDecoration(at),
        ("", "") => LinkProblems.ImageWithoutAlt(at),
        (not Decorative, _) when Nothing().IsMatch(alt) || !alt.Any(char.IsLetter) => LinkProblems.AltSaysNothing(at, alt),
        _ when System.IO.Path.GetFileName(path).Equals(alt, StringComparison.OrdinalIgnoreCase) || FileName().IsMatch(alt) => LinkProblems.AltIsFileName(at, alt),
        ({ Length: 0 }, { Length: > LongestAlt }) => LinkProblems.LongAlt(at, alt.Length, LongestAlt),
        _ => null,
    };

    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|webp|svg|heic|heif|avif|tiff?|bmp)$|^\w*_\w*$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    // A word for pictures, with or without a number; the name that a camera, a telephone or a program gave it.
    [GeneratedRegex(@"
        ^(?:(?:an?|the|this|my|our|your|some|alt|alternative|image|picture)\s+)*
         (?:images?|pictures?|photos?|photographs?|pics?|graphics?|illustrations?|drawings?|figures?|fig|icons?|logos?|diagrams?|charts?|screen\s?shots?|screen\s?captures?|snaps?|thumbnails?|banners?|covers?|headers?|backgrounds?
           |alt|text|description|caption|title|placeholder|untitled|unnamed|decorative|decoration|todo|tbd|tba|xxx+|n/?a|none|null|undefined|here|description\s+here|text\s+here)
         (?:[\s_#.:()-]*\d+)*[\s.:!…-]*$
      | ^(?:IMG|DSC[NF]?|DSCF|PXL|MVIMG|VID|SAM|GOPR|P|WA|CIMG|HPIM|IMAG|FB_IMG|received|Screen\s?shot|Bildschirmfoto|WhatsApp\s+Image|Capture|image|picture|photo|Untitled|download|unnamed|Scan)[\s_-]*\d(?:[\d\s_.:()-]|at|AM|PM|copy|edited|HDR|WA|MP|COVER|BURST|~)*$
      | ^(?=.*\d)[0-9a-f]{8}(?:-?[0-9a-f]{4,}){2,}$",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Nothing();
}
