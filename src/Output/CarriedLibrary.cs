using System.Reflection;
using System.Runtime.InteropServices;

namespace Site.Output;

/// <summary>A library that is made for each kind of machine. The published program is one file, and carries it inside; elsewhere it lies beside the program.</summary>
/// <param name="name">Its name.</param>
public sealed class CarriedLibrary(string name)
{
    /// <summary>Whether this program carries it.</summary>
    public bool IsThere => Assembly.GetExecutingAssembly().GetManifestResourceInfo(name) is not null;

    /// <summary>Loads it. Systems load libraries from files alone: it becomes one under a name that nobody can guess, and is gone as soon as it is loaded. Windows keeps it until it is cleaned up.</summary>
    /// <returns>Its handle.</returns>
    /// <exception cref="IOException">There is no room for it in the folder for temporary files.</exception>
    /// <exception cref="DllNotFoundException">The system cannot load it.</exception>
    public nint Load()
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var carried = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!)
            using (var copy = File.Create(file))
            {
                carried.CopyTo(copy);
            }

            return NativeLibrary.Load(file);
        }
        finally
        {
            TryDelete(file);
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (UnauthorizedAccessException)
        {
            // Windows deletes nothing that is loaded.
        }
    }
}
