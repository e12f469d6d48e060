using Site.Documents;
using SkiaSharp;

namespace Site.Pictures;

/// <summary>Draws a picture anew, upright and as wide as it is needed. Of what the camera wrote beside it nothing is left: no place, no time, no name.</summary>
public static class DrawForm
{
    // Where nobody sees a difference on a photograph any more.
    private const int Quality = 78;

    // For what has fine edges.
    private const int FineQuality = 90;

    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Draws one form.</summary>
    /// <param name="bytes">The picture's file.</param>
    /// <param name="form">The form.</param>
    /// <param name="isPhotograph">Whether it loses nothing that is seen by being a JPEG.</param>
    /// <returns>The form's file.</returns>
    /// <exception cref="IOException">The picture cannot be read any more.</exception>
    public static byte[] Of(byte[] bytes, PictureForm form, bool isPhotograph)
    {
        using var codec = ReadPicture.Open(bytes) ?? throw Unreadable(form);
        var origin = codec.EncodedOrigin;
        var seen = Upright.IsLying(origin) ? codec.Info.Height : codec.Info.Width;
        using var pixels = ReadPicture.Pixels(codec, (float)form.Width / seen) ?? throw Unreadable(form);

        // Without a color space, so that none is written down: it would be that of the web, which is taken where none is named.
        using var canvas = new SKBitmap(new SKImageInfo(form.Width, form.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        Draw(pixels, origin, canvas);
        using var drawn = canvas.PeekPixels();
        return form.Format switch
        {
            PictureFormat.Jpeg => Written(drawn.Encode(new SKJpegEncoderOptions(Quality))),
            PictureFormat.Png => Written(drawn.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 9))),
            _ when isPhotograph => Written(drawn.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality))),
            _ => Smaller(
                Written(drawn.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 75))),
                Written(drawn.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, FineQuality)))),
        };
    }

    private static void Draw(SKBitmap pixels, SKEncodedOrigin origin, SKBitmap canvas)
    {
        using var image = SKImage.FromBitmap(pixels);
        using var pen = new SKCanvas(canvas);
        pen.Clear(SKColors.Transparent);
        var (width, height) = Upright.IsLying(origin) ? (pixels.Height, pixels.Width) : (pixels.Width, pixels.Height);
        pen.Scale((float)canvas.Width / width, (float)canvas.Height / height);
        pen.Concat(Upright.Turn(origin, pixels.Width, pixels.Height));
        using var paint = new SKPaint { BlendMode = SKBlendMode.Src };
        pen.DrawImage(image, 0, 0, Smooth, paint);
    }

    private static byte[] Written(SKData? data)
    {
        using (data)
        {
            return data?.ToArray() ?? throw new IOException("A picture cannot be written down.");
        }
    }

    private static byte[] Smaller(byte[] one, byte[] other) => one.Length <= other.Length ? one : other;

    private static IOException Unreadable(PictureForm form) => new($"{form.Path} cannot be drawn, because its picture cannot be read.");
}
