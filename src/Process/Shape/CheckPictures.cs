using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Pictures are kept on this site, and words that say what they show stand in for them, or they are marked as decoration (WCAG 1.1.1).</summary>
/// <param name="words">The words of the language of the texts.</param>
internal sealed partial class CheckPictures(Lexicon words)
{
    private const string Decorative = "decorative";

    // As long as two sentences.
    private const int LongestAlt = 200;

    private readonly HashSet<string> _saysNothing = words.PictureWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _beginnings = words.PictureBeginnings.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(BodyTree text) =>
        text.Inlines<Picture>().Select(picture => picture.Target.Problem ?? Complaint(picture.Title, picture.Alt, picture.Target.Path, text.At(picture.Start))).OfType<Problem>();

    private Problem? Complaint(string title, string alt, string path, Position at) => (title, alt) switch
    {
        ({ Length: > 0 } and not Decorative, _) => LinkProblems.ImageTitle(at),
        (Decorative, { Length: > 0 }) => LinkProblems.AltOnDecoration(at),
        ("", "") => LinkProblems.ImageWithoutAlt(at),
        (not Decorative, _) when SaysNothing(alt) => LinkProblems.AltSaysNothing(at, alt),
        _ when Path.GetFileName(path).Equals(alt, StringComparison.OrdinalIgnoreCase) || FileName().IsMatch(alt) => LinkProblems.AltIsFileName(at, alt),
        ({ Length: 0 }, { Length: > LongestAlt }) => LinkProblems.LongAlt(at, alt.Length, LongestAlt),
        _ => null,
    };

    private bool SaysNothing(string alt) => !alt.Any(char.IsLetter) || Given().IsMatch(alt) || SaysPicture(Spaces().Replace(Number().Replace(alt, ""), " "));

    // A word for pictures, whatever stands before it: "an image", "alternative text here".
    private bool SaysPicture(string alt) =>
        _saysNothing.Contains(alt) || (alt.Split(' ', 2) is [var first, var rest] && _beginnings.Contains(first) && SaysPicture(rest));

    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|webp|svg|heic|heif|avif|tiff?|bmp)$|^\w*_\w*$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?:[\s_#.:()-]*\d)*[\s.:!…-]*$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // The name that a camera, a telephone or a program gave it, and what programs write where words are missing.
    [GeneratedRegex(@"
        ^(?:IMG|DSC[NF]?|DSCF|PXL|MVIMG|VID|SAM|GOPR|P|WA|CIMG|HPIM|IMAG|FB_IMG|received|Screen\s?shot|Bildschirmfoto|WhatsApp\s+Image|Capture|image|picture|photo|Untitled|download|unnamed|Scan)[\s_-]*\d(?:[\d\s_.:()-]|at|AM|PM|copy|edited|HDR|WA|MP|COVER|BURST|~)*$
      | ^(?=.*\d)[0-9a-f]{8}(?:-?[0-9a-f]{4,}){2,}$
      | ^(?:alt|alt\s+text|placeholder|decorative|untitled|unnamed|todo|tbd|tba|xxx+|n/?a|none|null|undefined)(?:[\s_#.:()-]*\d)*[\s.:!…-]*$",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Given();
}
