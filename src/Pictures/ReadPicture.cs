using SkiaSharp;

namespace Site.Pictures;

/// <summary>What a picture's file says of itself.</summary>
/// <param name="Width">Its width in pixels, upright.</param>
/// <param name="Height">Its height in pixels, upright.</param>
/// <param name="IsPhotograph">Whether it loses nothing that is seen by being a JPEG.</param>
/// <param name="IsMoving">Whether it has more than one image.</param>
public sealed record PictureFacts(int Width, int Height, bool IsPhotograph, bool IsMoving);

/// <summary>Reads a picture's head, and sees whether the rest of it is whole.</summary>
public static class ReadPicture
{
    /// <summary>How many pixels a picture may have: more than the cameras of most telephones make. All of them have to be held at once.</summary>
    public const long Limit = 50_000_000;

    // As small as a picture can be read where its kind allows to leave out details.
    private const float Smallest = 0.125f;

    /// <summary>Reads the head, and no pixel.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>What it says; <see langword="null"/> when it is no picture that can be read.</returns>
    public static PictureFacts? Facts(byte[] bytes)
    {
        using var codec = Open(bytes);
        if (codec is not { Info: { Width: > 0, Height: > 0 } info })
        {
            return null;
        }

        var (width, height) = Upright.IsLying(codec.EncodedOrigin) ? (info.Height, info.Width) : (info.Width, info.Height);
        return new PictureFacts(width, height, IsPhotograph(codec, bytes.Length), codec.FrameCount > 1);
    }

    /// <summary>Reads every pixel, as roughly as it may, and keeps none.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns><see langword="true"/> when none is missing.</returns>
    public static bool IsWhole(byte[] bytes)
    {
        using var codec = Open(bytes);
        using var pixels = codec is null ? null : Pixels(codec, Smallest);
        return pixels is not null;
    }

    /// <summary>Opens a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>What reads it; <see langword="null"/> when nothing can.</returns>
    internal static SKCodec? Open(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        return SKCodec.Create(data);
    }

    /// <summary>Reads the pixels in the colors of the web (sRGB).</summary>
    /// <param name="codec">What reads the file.</param>
    /// <param name="scale">How large they are wanted, against the file; they may come larger.</param>
    /// <returns>The pixels, as they lie in the file; <see langword="null"/> when some are missing.</returns>
    internal static SKBitmap? Pixels(SKCodec codec, float scale)
    {
        var size = codec.GetScaledDimensions(scale);
        var pixels = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(pixels.Info, pixels.GetPixels()) == SKCodecResult.Success)
        {
            return pixels;
        }

        pixels.Dispose();
        return null;
    }

    // A screenshot takes a fraction of a byte for each pixel, and a photograph that was saved like one takes more than a whole.
    private static bool IsPhotograph(SKCodec codec, long length) => codec.EncodedFormat == SKEncodedImageFormat.Jpeg
        || (codec.Info.AlphaType == SKAlphaType.Opaque && (codec.EncodedFormat == SKEncodedImageFormat.Webp || length > (long)codec.Info.Width * codec.Info.Height));
}
