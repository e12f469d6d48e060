using System.ComponentModel;
using System.Diagnostics;

namespace Site.Speed;

/// <summary>What a program says, where it is there.</summary>
internal static class Answer
{
    /// <summary>Asks a program.</summary>
    /// <param name="command">The program, and what it is given.</param>
    /// <returns>What it printed; <see langword="null"/> where it is not there or fails.</returns>
    public static string? Of(params IReadOnlyList<string> command)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true })!;
            var said = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
