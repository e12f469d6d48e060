namespace Site.Output;

/// <summary>A site on its way to the output folder. What is the same as in the last site is not written again: it becomes a file of both.</summary>
/// <param name="folder">The folder in which it is staged.</param>
/// <param name="last">The folder of the last site, which need not be there.</param>
internal sealed class StagedSite(string folder, string last)
{
    /// <summary>Makes the folders of files.</summary>
    /// <param name="paths">The files, below the site's folder.</param>
    public void MakeFoldersOf(IEnumerable<string> paths)
    {
        foreach (var parent in paths.Select(path => Path.GetDirectoryName(Path.Combine(folder, path))!).Distinct())
        {
            Directory.CreateDirectory(parent);
        }
    }

    /// <summary>Takes over a file that never changes under its name.</summary>
    /// <param name="path">Where it stands.</param>
    /// <returns>Its bytes; <see langword="null"/> when the last site has no such file.</returns>
    public byte[]? TakeOver(string path)
    {
        if (FileOfLast(path) is not { } file)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file);
        Keep(file, path, bytes);
        return bytes;
    }

    /// <summary>Puts a file in its place.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="bytes">Its bytes.</param>
    public void Put(string path, byte[] bytes)
    {
        if (FileOfLast(path) is { } file && IsSame(file, bytes))
        {
            Keep(file, path, bytes);
        }
        else
        {
            File.WriteAllBytes(Path.Combine(folder, path), bytes);
        }
    }

    private void Keep(string file, string path, byte[] bytes)
    {
        var name = Path.Combine(folder, path);
        if (!HardLink.TryMake(file, name))
        {
            File.WriteAllBytes(name, bytes);
        }
    }

    private static bool IsSame(string file, byte[] bytes) => new FileInfo(file).Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);

    // A link to somewhere else is not ours to keep.
    private string? FileOfLast(string path) => new FileInfo(Path.Combine(last, path)) is { Exists: true, LinkTarget: null } file ? file.FullName : null;
}
