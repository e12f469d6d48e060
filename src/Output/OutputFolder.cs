using Site.Documents;

namespace Site.Output;

/// <summary>
/// The output folder and its neighbours. A new site is staged beside the old one and swapped in when it is whole,
/// so a build that fails or is killed leaves the last good site as it was.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string _next;
    private readonly string _last;

    /// <summary>Names the folders.</summary>
    /// <param name="path">The output folder, or a link to it.</param>
    /// <exception cref="IOException">The link leads to itself.</exception>
    public OutputFolder(string path)
    {
        Path = RealPath(path);
        var parent = System.IO.Path.GetDirectoryName(Path) ?? Path;
        var name = System.IO.Path.GetFileName(Path);
        (_next, _last) = (System.IO.Path.Combine(parent, $".{name}.next"), System.IO.Path.Combine(parent, $".{name}.last"));
        LockPath = System.IO.Path.Combine(parent, $".{name}.lock");
    }

    /// <summary>The output folder, in full.</summary>
    public string Path { get; }

    /// <summary>The file that one build at a time holds open.</summary>
    public string LockPath { get; }

    /// <summary>Whether the folder is there and is not ours to replace.</summary>
    public bool IsForeign => Directory.Exists(Path) && !IsOurs(Path) && Directory.EnumerateFileSystemEntries(Path).Any();

    /// <summary>Whether another disk begins in this folder: such a folder can be filled, and not replaced.</summary>
    public bool IsMountPoint => DriveInfo.GetDrives().Any(drive => System.IO.Path.TrimEndingDirectorySeparator(drive.Name) == Path);

    /// <summary>Whether the folder is, holds or lies in another, by whatever links.</summary>
    /// <param name="other">The other folder.</param>
    /// <returns><see langword="true"/> when one contains the other.</returns>
    public bool Overlaps(string other)
    {
        var there = RealPath(other);
        return Contains(Path, there) || Contains(there, Path);
    }

    /// <summary>Clears what a killed build left behind, and makes an empty folder for the new site.</summary>
    /// <returns>The folder to write into.</returns>
    public string Stage()
    {
        // A build was killed between the two halves of its swap: the last good site goes back first.
        if (!Directory.Exists(Path) && Directory.Exists(_last) && IsOurs(_last))
        {
            Directory.Move(_last, Path);
        }

        Discard();
        Directory.CreateDirectory(_next);
        return _next;
    }

    /// <summary>Puts the staged site in the place of the last one.</summary>
    public void Swap()
    {
        if (!Directory.Exists(Path))
        {
            Directory.Move(_next, Path);
        }
        else if (Exchange.TrySwap(_next, Path))
        {
            Directory.Delete(_next, recursive: true);
        }
        else
        {
            Directory.Move(Path, _last);
            Directory.Move(_next, Path);
            Directory.Delete(_last, recursive: true);
        }
    }

    /// <summary>Deletes what is staged.</summary>
    public void Discard()
    {
        foreach (var folder in new[] { _next, _last }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The path without links, as far as it is there.
    private static string RealPath(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var real = System.IO.Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = new DirectoryInfo(System.IO.Path.Combine(real, part));

            // What a link leads to may lie behind another.
            real = folder.LinkTarget is null ? folder.FullName : RealPath(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }

        return real;
    }

    private static bool IsOurs(string folder)
    {
        var headers = System.IO.Path.Combine(folder, OutputSignature.Path);
        return File.Exists(headers) && File.ReadLines(headers).FirstOrDefault() == OutputSignature.Line;
    }

    private static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
