using System.Buffers.Binary;
using SkiaSharp;

namespace Site.Tests.Support;

/// <summary>Pictures as cameras make them: a quarter of each color, so that one sees how they are turned, and whatever a camera writes beside them.</summary>
internal static class Photo
{
    /// <summary>What a camera or a telephone would give away.</summary>
    public const string Secret = "Somebody's telephone";

    /// <summary>The quarters, from the upper left one by rows.</summary>
    public static readonly SKColor[] Quarters = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Yellow];

    public static byte[] Jpeg(int width, int height) => Drawn(width, height).Encode(SKEncodedImageFormat.Jpeg, 90).ToArray();

    public static byte[] Png(int width, int height) => Drawn(width, height).Encode(SKEncodedImageFormat.Png, 100).ToArray();

    public static byte[] WebP(int width, int height) => Drawn(width, height).Encode(SKEncodedImageFormat.Webp, 90).ToArray();

    /// <summary>A GIF of as many images; each paints one dot.</summary>
    public static byte[] Gif(ushort width, ushort height, int images = 1)
    {
        byte[] image = [0x21, 0xF9, 4, 1, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 255, 255, 255, 0, 0, 0, .. Enumerable.Repeat(image, images).SelectMany(bytes => bytes), 0x3B];
    }

    /// <summary>A JPEG of a camera: how it was held, who made it, where it stood.</summary>
    public static byte[] Taken(int width, int height, byte orientation = 1) => WithSegments(
        Jpeg(width, height),
        [0xFF, 0xE1, .. Big16(8 + Exif(orientation).Length), .. "Exif\0\0"u8, .. Exif(orientation)],
        Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Text($"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{Secret}</x:xmpmeta>")]),
        Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Text(Secret)]),
        Segment(0xFE, Text(Secret)));

    /// <summary>A PNG with words, a time and Exif in it.</summary>
    public static byte[] Annotated(int width, int height)
    {
        var png = Png(width, height);
        return
        [
            .. png[..33], .. Chunk("tEXt", [.. "Author\0"u8, .. Text(Secret)]), .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Text(Secret)]),
            .. Chunk("tIME", [7, 234, 3, 1, 1, 1, 1]), .. Chunk("eXIf", Exif(1)), .. png[33..],
        ];
    }

    /// <summary>A PNG that claims a size, and has nothing behind it but what is given.</summary>
    public static byte[] Claiming(uint width, uint height, params byte[] chunks) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [.. Big32(width), .. Big32(height), 1, 0, 0, 0, 0]), .. chunks, .. Chunk("IEND", [])];

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Text(name), .. data];
        return [.. Big32((uint)data.Length), .. named, .. Big32(Crc(named))];
    }

    // PNG, annex D.
    private static uint Crc(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, one) => Enumerable.Range(0, 8).Aggregate(crc ^ one, (rest, _) => (rest >> 1) ^ ((rest & 1) * 0xEDB88320)));

    private static SKBitmap Drawn(int width, int height)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        for (var i = 0; i < Quarters.Length; i++)
        {
            using var paint = new SKPaint { Color = Quarters[i] };
            canvas.DrawRect(i % 2 * width / 2f, i / 2 * height / 2f, (width + 1) / 2f, (height + 1) / 2f, paint);
        }

        return bitmap;
    }

    // Exif 2.3: Make, Orientation, and where the camera stood: 47° 22' 10" N.
    private static byte[] Exif(byte orientation) =>
    [
        .. "MM\0*"u8, .. Big32(8),
        0, 3,
        .. Entry(0x010F, 2, Secret.Length + 1, Big32(50)),
        .. Entry(0x0112, 3, 1, [0, orientation, 0, 0]),
        .. Entry(0x8825, 4, 1, Big32((uint)(50 + Secret.Length + 1))),
        .. Big32(0),
        .. Text(Secret), 0,
        0, 2,
        .. Entry(1, 2, 2, [(byte)'N', 0, 0, 0]),
        .. Entry(2, 5, 3, Big32((uint)(50 + Secret.Length + 1 + 30))),
        .. Big32(0),
        .. Big32(47), .. Big32(1), .. Big32(22), .. Big32(1), .. Big32(10), .. Big32(1),
    ];

    private static byte[] Entry(int tag, byte type, int count, byte[] value) => [.. Big16(tag), 0, type, .. Big32((uint)count), .. value];

    private static byte[] WithSegments(byte[] jpeg, params byte[][] segments) => [.. jpeg[..2], .. segments.SelectMany(segment => segment), .. jpeg[2..]];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. Big16(2 + data.Length), .. data];

    private static byte[] Text(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] Big16(int number) => [(byte)(number >> 8), (byte)number];

    private static byte[] Big32(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
