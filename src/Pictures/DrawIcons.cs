using System.Buffers.Binary;
using SkiaSharp;

namespace Site.Pictures;

/// <summary>Draws the site's sign as pixels, for browsers and telephones that know no SVG.</summary>
public static class DrawIcons
{
    /// <summary>Draws the sign on a ground of its own, as a telephone puts it on its screen.</summary>
    /// <param name="size">Its width and height in pixels.</param>
    /// <param name="ground">The ground.</param>
    /// <param name="left">The left half.</param>
    /// <param name="right">The right half.</param>
    /// <returns>A PNG.</returns>
    public static byte[] Png(int size, string ground, string left, string right) => Draw(size, SKColor.Parse(ground), 0.2f, left, right);

    /// <summary>Draws the sign for a browser's tab, in one size and without a ground.</summary>
    /// <param name="left">The left half.</param>
    /// <param name="right">The right half.</param>
    /// <returns>An ICO that holds a PNG, as browsers have read it since 2007.</returns>
    public static byte[] Ico(string left, string right)
    {
        const int Size = 32;
        const int Head = 22;
        var png = Draw(Size, SKColors.Transparent, 0, left, right);
        var ico = new byte[Head + png.Length];
        byte[] head = [0, 0, 1, 0, 1, 0, Size, Size, 0, 0, 1, 0, 32, 0];
        head.CopyTo(ico, 0);
        BinaryPrimitives.WriteInt32LittleEndian(ico.AsSpan(14), png.Length);
        BinaryPrimitives.WriteInt32LittleEndian(ico.AsSpan(18), Head);
        png.CopyTo(ico, Head);
        return ico;
    }

    private static byte[] Draw(int size, SKColor ground, float margin, string left, string right)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(size, size, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(ground);
        var radius = size * (1 - (2 * margin)) / 4;
        Dot(left, (size / 2f) - radius);
        Dot(right, (size / 2f) + radius);
        using var drawn = bitmap.PeekPixels();
        using var data = drawn.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 9)) ?? throw new IOException("An icon cannot be written down.");
        return data.ToArray();

        void Dot(string colour, float x)
        {
            using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
            canvas.DrawCircle(x, size / 2f, radius * 0.94f, paint);
        }
    }
}
