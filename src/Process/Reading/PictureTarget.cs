using Site.Documents;
using Site.Problems;

namespace Site.Process.Reading;

/// <summary>Where a picture of a text lies.</summary>
/// <param name="Path">The file, below the input folder; empty when something is wrong.</param>
/// <param name="Problem">What is wrong; <see langword="null"/> when nothing is.</param>
internal sealed record PictureTarget(string Path, Problem? Problem)
{
    private const string Decorative = "decorative";

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
        var problem = written switch
        {
            _ when written.Contains("//", StringComparison.Ordinal) => LinkProblems.ForeignImage(at),
            _ when written.Contains(':', StringComparison.Ordinal) => LinkProblems.LinkScheme(at, written.Split(':')[0]),
            _ when path is null => LinkProblems.LinkOutside(at, written),
            _ => Complaint(title ?? "", alt, path, at),
        };
        return new PictureTarget(problem is null ? path! : "", problem);
    }

    private static Problem? Complaint(string title, string alt, string path, Position at) => (title, alt) switch
    {
        ({ Length: > 0 } and not Decorative, _) => LinkProblems.ImageTitle(at),
        (Decorative, { Length: > 0 }) => LinkProblems.AltOnDecoration(at),
        ("", "") => LinkProblems.ImageWithoutAlt(at),
        _ when System.IO.Path.GetFileName(path) == alt => LinkProblems.AltIsFileName(at, alt),
        _ => null,
    };
}
