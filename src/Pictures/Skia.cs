using SkiaSharp;

namespace Site.Pictures;

/// <summary>The library that reads and draws pictures. Part of it is made for each kind of machine, and may be missing.</summary>
public static class Skia
{
    /// <summary>Whether it can draw on this machine.</summary>
    public static bool IsThere { get; } = CanDraw();

    private static bool CanDraw()
    {
        try
        {
            using var surface = new SKBitmap(1, 1);
            return surface.ReadyToDraw;
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
