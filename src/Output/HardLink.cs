using System.Runtime.InteropServices;

namespace Site.Output;

/// <summary>Gives a file a second name, so that it need not be written again (POSIX link). The old name can go, and the file stays.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file another name on the same disk.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name, which nothing has yet.</param>
    /// <returns><see langword="false"/> where the system or the file system cannot.</returns>
    public static bool TryMake(string file, string name) => !OperatingSystem.IsWindows() && Link(file, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string oldPath, string newPath);
}
