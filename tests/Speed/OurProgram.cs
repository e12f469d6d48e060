using System.Runtime.InteropServices;

namespace Site.Speed;

/// <summary>Our generator, as whoever downloads it runs it: one native file, optimized, and without the tools that built it.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Start">The program, and what it is given before its own arguments.</param>
internal sealed record OurProgram(string Name, IReadOnlyList<string> Start)
{
    /// <summary>Publishes it: native where a compiler for that is there, and else for the .NET that runs here, which its name then says.</summary>
    /// <param name="folder">The folder below which it goes.</param>
    /// <returns>The program.</returns>
    public static OurProgram Publish(string folder)
    {
        try
        {
            var native = Publish(Path.Combine(folder, "native"), ["--runtime", RuntimeInformation.RuntimeIdentifier]);
            return new("ours", [Path.Combine(native, OperatingSystem.IsWindows() ? "close-enough.exe" : "close-enough")]);
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine($"No native program could be made, so the one for .NET is measured.\n{failure.Message}");
            return new("ours on .NET", ["dotnet", Path.Combine(Publish(Path.Combine(folder, "generator"), []), "Generator.dll")]);
        }
    }

    private static string Publish(string output, string[] options)
    {
        _ = Measured.Of(["dotnet", "publish", "src", "--configuration", "Release", .. options, "--output", output, "--nologo"]);
        return output;
    }
}
