using System.Formats.Tar;

namespace Site.Input;

/// <summary>Files that hold bytes and end, unlike a pipe or a device, which would keep whoever reads them waiting.</summary>
internal static class RegularFile
{
    /// <summary>Whether a file is one.</summary>
    /// <param name="file">The file, which is not opened unless it is one.</param>
    /// <returns><see langword="true"/> when it is, or when nobody may look.</returns>
    public static bool Is(FileInfo file)
    {
        // What is none has no length. .NET tells the kind of a file to nobody but its archives, which write it down.
        if (OperatingSystem.IsWindows() || file.Length > 0)
        {
            return true;
        }

        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(file.FullName, file.Name);
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Reads a file, as far as it is allowed to go.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <returns>Its bytes; <see langword="null"/> when there are more.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, int limit)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[(int)Math.Min(stream.Length, limit) + 1];
        for (var length = 0; ;)
        {
            length += stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
            if (length < bytes.Length)
            {
                return bytes[..length];
            }

            if (length > limit)
            {
                return null;
            }

            // It has grown since, or did not know its length.
            Array.Resize(ref bytes, Math.Min(bytes.Length * 2, limit + 1));
        }
    }
}
