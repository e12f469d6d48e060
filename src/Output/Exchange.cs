using System.Runtime.InteropServices;

namespace Site.Output;

/// <summary>Exchanges two folders in one step, where the system can (Linux 3.15, renameat2).</summary>
internal static partial class Exchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint ExchangeFlag = 2; // RENAME_EXCHANGE

    /// <summary>Exchanges two folders, so that there is no moment without either.</summary>
    /// <param name="one">A folder.</param>
    /// <param name="other">Another folder on the same disk.</param>
    /// <returns><see langword="false"/> where the system or the file system cannot.</returns>
    public static bool TrySwap(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, ExchangeFlag) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
