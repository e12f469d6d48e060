using System.Runtime.InteropServices;
using SkiaSharp;

namespace Site.Pictures;

/// <summary>The library that reads and draws pictures. Part of it is made for each kind of machine, and may be missing.</summary>
public static class Skia
{
    /// <summary>What that part is called.</summary>
    public const string Library = "libSkiaSharp";

    private static readonly Lazy<bool> Drawing = new(CanDraw);

    /// <summary>Whether it can draw on this machine.</summary>
    public static bool IsThere => Drawing.Value;

    /// <summary>Has it take that part from elsewhere than from beside the program.</summary>
    /// <param name="load">Loads it, once, when it is needed, and gives its handle.</param>
    public static void TakeFrom(Func<nint> load)
    {
        var loaded = new Lazy<nint>(load);
        NativeLibrary.SetDllImportResolver(typeof(SKBitmap).Assembly, (name, _, _) => name == Library ? loaded.Value : 0);
    }

    private static bool CanDraw()
    {
        try
        {
            using var surface = new SKBitmap(1, 1);
            return surface.ReadyToDraw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
