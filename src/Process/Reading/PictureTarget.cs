using Site.Documents;
using Site.Problems;

namespace Site.Process.Reading;

/// <summary>Where a picture of a text lies.</summary>
/// <param name="Path">The file, below the input folder; empty when its address is wrong.</param>
/// <param name="Problem">What is wrong; <see langword="null"/> when nothing is.</param>
internal sealed record PictureTarget(string Path, Problem? Problem)
{
    /// <summary>Reads the address of a picture.</summary>
    /// <param name="written">The address, as it was written.</param>
    /// <param name="sourcePath">The file it stands in, below the input folder.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>Where it lies.</returns>
    public static PictureTarget Of(string written, string sourcePath, Position at)
    {
        var path = RelativePath.Resolve(sourcePath, written);
        var wrong = written switch
        {
            _ when written.Contains("//", StringComparison.Ordinal) => LinkProblems.ForeignImage(at),
            _ when written.Contains(':', StringComparison.Ordinal) => LinkProblems.LinkScheme(at, written.Split(':')[0]),
            _ when path is null => LinkProblems.LinkOutside(at, written),
            _ => null,
        };
        return new PictureTarget(wrong is null ? path! : "", wrong);
    }
}
