using System.Text;
using MetadataExtractor.Util;
using Site.Documents;
using Site.Pictures;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads the width and height of an image, so that a page does not shift while it loads, and sees whether it is whole and what its name says.</summary>
/// <param name="drawn">What the last build has drawn, by path: its pictures were whole.</param>
public sealed class ReadImage(IReadOnlySet<string> drawn)
{
    /// <summary>How large a picture may be, in bytes: more than a camera of today makes.</summary>
    public const int Limit = 20_000_000;

    private const string Drawing = ".svg";

    // What browsers show, and what the bytes of each are called.
    private static readonly Dictionary<string, FileType> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = FileType.Png,
        [".jpg"] = FileType.Jpeg,
        [".jpeg"] = FileType.Jpeg,
        [".gif"] = FileType.Gif,
        [".webp"] = FileType.WebP,
        [Drawing] = FileType.Unknown,
    };

    /// <summary>Whether a file is one of the images the site can show.</summary>
    /// <param name="path">Its path.</param>
    /// <returns><see langword="true"/> when its ending is known.</returns>
    public static bool Knows(string path) => Endings.ContainsKey(Path.GetExtension(path));

    /// <summary>Reads an image's size.</summary>
    /// <param name="file">Where it lies on the disk.</param>
    /// <param name="path">Its path below the input folder.</param>
    /// <param name="display">Its path as the editor knows it.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The image; <see langword="null"/> when there is a problem.</returns>
    public ImageFile? From(FileInfo file, string path, string display, ProblemList problems)
    {
        var at = new Position(display, 1, 1);
        try
        {
            if (file.Length > Limit || RegularFile.Read(file.FullName, Limit) is not { } bytes)
            {
                problems.Add(FileProblems.PictureTooLarge(at, file.Length, Limit));
                return null;
            }

            if (Mistaken(bytes, path, at) is { } mistaken)
            {
                problems.Add(mistaken);
                return null;
            }

            return Path.GetExtension(path) == Drawing ? ReadDrawn(bytes, file, path, at, problems) : ReadPicture(bytes, file, path, at, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFile(at, e.Message));
        }

        return null;
    }

    private static ImageFile? ReadDrawn(byte[] bytes, FileInfo file, string path, Position at, ProblemList problems)
    {
        var (width, height) = ReadDrawing.From(bytes, at.Path, problems);
        if (width > 0 && height > 0)
        {
            return new ImageFile(path, AllOf(file), width, height);
        }

        problems.Add(FileProblems.UnreadableImage(at));
        return null;
    }

    private ImageFile? ReadPicture(byte[] bytes, FileInfo file, string path, Position at, ProblemList problems)
    {
        if (!Skia.IsThere)
        {
            return new ImageFile(path, AllOf(file), 0, 0) { Forms = [] };
        }

        if (Pictures.ReadPicture.Facts(bytes) is not { } facts)
        {
            problems.Add(FileProblems.UnreadableImage(at));
            return null;
        }

        if ((long)facts.Width * facts.Height > Pictures.ReadPicture.Limit)
        {
            problems.Add(FileProblems.TooManyPixels(at, facts.Width, facts.Height, Pictures.ReadPicture.Limit));
            return null;
        }

        var forms = PictureForm.Of(path, Assets.Fingerprint(bytes), facts.Width, facts.Height, facts.IsPhotograph);
        if (!forms.All(form => drawn.Contains(form.Path)) && !Pictures.ReadPicture.IsWhole(bytes))
        {
            problems.Add(FileProblems.DamagedPicture(at));
            return null;
        }

        if (facts.IsMoving)
        {
            problems.Add(FileProblems.MovingPicture(at));
        }

        return new ImageFile(path, AllOf(file), facts.Width, facts.Height, facts.IsPhotograph) { Forms = forms };
    }

    private static Func<CancellationToken, Task<byte[]>> AllOf(FileInfo file) => cancellation => File.ReadAllBytesAsync(file.FullName, cancellation);

    // Browsers go by the name that a host gives a file, and hosts by its ending.
    private static Problem? Mistaken(byte[] bytes, string path, Position at)
    {
        var ending = Path.GetExtension(path);
        var type = FileTypeDetector.DetectFileType(new MemoryStream(bytes));
        var kind = type != FileType.Unknown ? type.ToString().ToUpperInvariant() : IsDrawing(bytes) ? "SVG" : "";
        if (kind.Length == 0 || type == Endings[ending])
        {
            return null;
        }

        var right = Endings.FirstOrDefault(pair => pair.Value == type).Key;
        return right is null ? FileProblems.PictureKind(at, path, PictureKinds.Named(kind)) : FileProblems.PictureName(at, path, kind, Path.ChangeExtension(path, right));
    }

    private static bool IsDrawing(byte[] bytes) => Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1000))).Contains("<svg", StringComparison.Ordinal);
}
