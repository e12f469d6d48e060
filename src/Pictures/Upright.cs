using SkiaSharp;

namespace Site.Pictures;

/// <summary>Turns a picture as the camera was held (Exif 2.3, 4.6.4 A, Orientation).</summary>
internal static class Upright
{
    /// <summary>Whether the width in the file is the height that is seen.</summary>
    /// <param name="origin">Which corner of what is seen comes first in the file.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool IsLying(SKEncodedOrigin origin) => origin is >= SKEncodedOrigin.LeftTop;

    /// <summary>From a place in the file to the place where it is seen.</summary>
    /// <param name="origin">Which corner of what is seen comes first in the file.</param>
    /// <param name="width">The width in the file.</param>
    /// <param name="height">The height in the file.</param>
    /// <returns>The way between them.</returns>
    public static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
