namespace Site.Documents;

/// <summary>Kinds of pictures that many browsers do not show.</summary>
public static class PictureKinds
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".heic"] = "HEIC",
        [".heif"] = "HEIC",
        [".hif"] = "HEIC",
        [".avif"] = "AVIF",
        [".tif"] = "TIFF",
        [".tiff"] = "TIFF",
        [".bmp"] = "BMP",
        [".dib"] = "BMP",
        [".jxl"] = "JPEG XL",
        [".jp2"] = "JPEG 2000",
        [".j2k"] = "JPEG 2000",
        [".jfif"] = "JFIF",
        [".jpe"] = "JPE",
        [".apng"] = "APNG",
        [".ico"] = "ICO",
        [".svgz"] = "SVGZ",
        [".psd"] = "Photoshop",
        [".psb"] = "Photoshop",
        [".xcf"] = "GIMP",
        [".ai"] = "Illustrator",
        [".eps"] = "EPS",
        [".emf"] = "EMF",
        [".wmf"] = "WMF",
        [".pdf"] = "PDF",
        [".sketch"] = "Sketch",
        [".fig"] = "Figma",
        [".dng"] = "raw",
        [".raw"] = "raw",
        [".arw"] = "raw",
        [".cr2"] = "raw",
        [".cr3"] = "raw",
        [".nef"] = "raw",
        [".orf"] = "raw",
        [".raf"] = "raw",
        [".rw2"] = "raw",
    };

    /// <summary>The kind of a picture, by the ending of its name.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The kind, as people call it; <see langword="null"/> when the ending is that of no such picture.</returns>
    public static string? Of(string path) => Endings.GetValueOrDefault(Path.GetExtension(path));

    /// <summary>What people call a kind.</summary>
    /// <param name="kind">The kind, as a program calls it.</param>
    /// <returns>Its name.</returns>
    public static string Named(string kind) => Endings.GetValueOrDefault("." + kind, kind);
}
