using System.Globalization;
using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Util;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads the width and height of an image, so that a page does not shift while it loads, and sees whether it is what its name says.</summary>
public static class ReadImage
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
    public static ImageFile? From(FileInfo file, string path, string display, ProblemList problems)
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

            var isDrawing = Path.GetExtension(path) == Drawing;
            var (width, height) = isDrawing ? ReadDrawing.From(bytes, display, problems) : OfPicture(bytes);
            if (width > 0 && height > 0)
            {
                return new ImageFile(path, cancellation => File.ReadAllBytesAsync(file.FullName, cancellation), width, height);
            }

            problems.Add(FileProblems.UnreadableImage(at));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFile(at, e.Message));
        }

        return null;
    }

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

    private static (int Width, int Height) OfPicture(byte[] bytes)
    {
        IReadOnlyList<MetadataExtractor.Directory> directories;
        try
        {
            directories = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes));
        }
        catch (Exception e) when (e is IOException or ImageProcessingException)
        {
            return default;
        }

        var tags = directories.SelectMany(directory => directory.Tags).ToArray();
        var (width, height) = (Number("Image Width"), Number("Image Height"));

        // A camera held upright saves the picture lying, and browsers turn it (Exif 2.3, 4.6.4: 5 to 8 are quarter turns).
        var isTurned = directories.OfType<ExifIfd0Directory>()
            .Any(exif => exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation is >= 5 and <= 8);
        return isTurned ? (height, width) : (width, height);

        // "1200" or "1200 pixels", as the format's reader says it.
        int Number(string name) => tags.FirstOrDefault(tag => tag.Name == name)?.Description is { } text
            && int.TryParse(text.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
