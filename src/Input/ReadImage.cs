using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Site.Documents;

namespace Site.Input;

/// <summary>Reads the width and height of an image, so that a page does not shift while it loads.</summary>
public static class ReadImage
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    /// <summary>Whether a file is one of the images the site can show.</summary>
    /// <param name="path">Its path.</param>
    /// <returns><see langword="true"/> when its ending is known.</returns>
    public static bool Knows(string path) => Endings.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>Reads an image's size.</summary>
    /// <param name="path">Its path below the input folder.</param>
    /// <param name="fullPath">Where it lies on the disk.</param>
    /// <returns>The image; <see langword="null"/> when its size cannot be read.</returns>
    public static ImageFile? From(string path, string fullPath)
    {
        try
        {
            var (width, height) = path.EndsWith(".svg", StringComparison.Ordinal) ? OfDrawing(fullPath) : OfPicture(fullPath);
            return width > 0 && height > 0 ? new ImageFile(path, cancellation => File.ReadAllBytesAsync(fullPath, cancellation), width, height) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ImageProcessingException or XmlException)
        {
            return null;
        }
    }

    private static (int Width, int Height) OfPicture(string fullPath)
    {
        var directories = ImageMetadataReader.ReadMetadata(fullPath);
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

    private static (int Width, int Height) OfDrawing(string fullPath)
    {
        using var reader = XmlReader.Create(fullPath, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var root = XElement.Load(reader);
        var box = ((string?)root.Attribute("viewBox"))?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return (Number((string?)root.Attribute("width")) is > 0 and var width ? width : Number(box?.ElementAtOrDefault(2)),
            Number((string?)root.Attribute("height")) is > 0 and var height ? height : Number(box?.ElementAtOrDefault(3)));

        static int Number(string? text) =>
            double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? (int)Math.Round(number) : 0;
    }
}
