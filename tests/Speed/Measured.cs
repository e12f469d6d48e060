using System.ComponentModel;
using System.Diagnostics;

namespace Site.Speed;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From its start to its end, in seconds.</param>
/// <param name="Cpu">On all cores, in seconds.</param>
/// <param name="Peak">The most memory that it held, in MiB.</param>
internal sealed record Measured(double Wall, double Cpu, double Peak)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs a program and measures it. Its time and memory are looked at every few milliseconds, and so is its end.</summary>
    /// <param name="command">The program, and what it is given.</param>
    /// <param name="folder">Where it runs; empty for here.</param>
    /// <returns>What it took.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static Measured Of(IReadOnlyList<string> command, string folder = "")
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var began = Stopwatch.GetTimestamp();
        using var process = System.Diagnostics.Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Glance))
        {
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
            {
                // It ended meanwhile.
            }
        }

        var wall = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0
            ? new Measured(wall.TotalSeconds, cpu.TotalSeconds, peak / 1048576.0)
            : throw new InvalidOperationException($"{string.Join(' ', command)}\n{said.Result}{complained.Result}");
    }

    /// <summary>Of several runs, the one in the middle, by each figure for itself.</summary>
    /// <param name="runs">The runs.</param>
    /// <returns>The medians.</returns>
    public static Measured Median(IReadOnlyCollection<Measured> runs) => new(Middle(runs.Select(run => run.Wall)), Middle(runs.Select(run => run.Cpu)), Middle(runs.Select(run => run.Peak)));

    private static double Middle(IEnumerable<double> figures) => figures.Order().ToArray() is var ordered ? ordered[ordered.Length / 2] : 0;
}
