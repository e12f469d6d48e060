using System.IO.Compression;
using Site.Documents;

namespace Site.Output;

/// <summary>Makes the smaller forms of a text, which a host can send as they are: gzip (RFC 1952) and Brotli (RFC 7932).</summary>
internal static class Compress
{
    // What a visitor is sent and is not compressed in itself.
    private static readonly string[] Texts = [".html", ".xml", ".json", ".svg", ".txt"];

    // RFC 1952, 2.3.1: the byte that names the system, and its value for an unknown one.
    private const int SystemByte = 9;
    private const byte UnknownSystem = 255;

    /// <summary>The smaller forms of a file.</summary>
    /// <param name="path">Where the file stands.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>Where each form stands, beside the file, and its bytes, the same on every machine; none that is not smaller.</returns>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(string path, byte[] bytes) =>
        Texts.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !HostFile.Is(path)
            ? new[] { (Path: path + ".gz", Bytes: Gzip(bytes)), (Path: path + ".br", Bytes: Brotli(bytes)) }.Where(form => form.Bytes.Length < bytes.Length)
            : [];

    private static byte[] Gzip(byte[] bytes)
    {
        var form = Filled(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize));
        form[SystemByte] = UnknownSystem;
        return form;
    }

    private static byte[] Brotli(byte[] bytes) => Filled(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize));

    private static byte[] Filled(byte[] bytes, Func<Stream, Stream> compressing)
    {
        using var form = new MemoryStream();
        using (var stream = compressing(form))
        {
            stream.Write(bytes);
        }

        return form.ToArray();
    }
}
