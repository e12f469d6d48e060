using System.Diagnostics;
using System.Globalization;

namespace Site.Speed;

/// <summary>A program that builds the corpus, or a limit that none can pass.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Output">The folder that it writes; empty for none.</param>
/// <param name="Command">The program, and what it is given.</param>
internal sealed record Contender(string Name, string Output, IReadOnlyList<string> Command);

/// <summary>Builds sites of several sizes, in turn with others on the same machine, each time as a fresh process into an empty folder.</summary>
/// <param name="source">The real input folder.</param>
/// <param name="runs">How often each is run; the medians count.</param>
internal sealed class BuildRace(string source, int runs)
{
    private const string Hugo = "hugo";

    /// <summary>Runs it and prints a table as Markdown.</summary>
    /// <param name="sizes">How many articles the sites have.</param>
    /// <returns>0.</returns>
    public int Run(IReadOnlyList<int> sizes)
    {
        var folder = Directory.CreateTempSubdirectory("close-enough-speed-").FullName;
        try
        {
            var generator = Publish(folder);
            Say($"{Environment.ProcessorCount} cores; .NET {Environment.Version}; {VersionOf(Hugo) ?? "no Hugo"}; medians of {runs} runs in turn, in {Path.GetTempPath()}");
            Say($"");
            Say($"| articles | what | seconds | ours, times this | CPU seconds | peak MiB | output MB |");
            Say($"|---|---|---|---|---|---|---|");
            foreach (var articles in sizes)
            {
                Race(articles, Path.Combine(folder, articles.ToString(CultureInfo.InvariantCulture)), generator);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Race(int articles, string folder, string generator)
    {
        var (input, ours, theirs) = (Path.Combine(folder, "input"), Path.Combine(folder, "output"), Path.Combine(folder, "hugo-output"));
        Corpus.Write(source, articles, input);
        string[] build = ["dotnet", generator, "build", "--input", input, "--output", ours, "--today", "2026-12-01"];
        _ = Measured.Of(build);
        var contenders = new List<Contender> { new("ours", ours, build) };
        if (VersionOf(Hugo) is not null)
        {
            HugoSite.Write(input, File.ReadAllText(Path.Combine(ours, "articles", Corpus.Name(1), "index.html")), Path.Combine(folder, Hugo));
            contenders.Add(new("Hugo", theirs, [Hugo, "--quiet", "--source", Path.Combine(folder, Hugo), "--destination", theirs]));
        }

        if (!OperatingSystem.IsWindows())
        {
            var copy = Path.Combine(folder, "copy");
            contenders.Add(new("`cat` of the input", "", ["sh", "-c", $"find '{input}' -type f -exec cat {{}} + > /dev/null"]));
            contenders.Add(new("`cp -r` of our output", copy, ["cp", "-r", ours, copy]));
        }

        Print(articles, contenders, Run(contenders));
        Directory.Delete(folder, recursive: true);
    }

    // What is copied is made last of all, so it is there when it is copied.
    private Dictionary<Contender, List<Measured>> Run(List<Contender> contenders)
    {
        var taken = contenders.ToDictionary(contender => contender, _ => new List<Measured>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var contender in contenders)
            {
                if (contender.Output.Length > 0 && Directory.Exists(contender.Output))
                {
                    Directory.Delete(contender.Output, recursive: true);
                }

                taken[contender].Add(Measured.Of(contender.Command));
            }
        }

        return taken;
    }

    private static void Print(int articles, List<Contender> contenders, Dictionary<Contender, List<Measured>> taken)
    {
        var ours = Measured.Median(taken[contenders[0]]);
        foreach (var contender in contenders)
        {
            var median = Measured.Median(taken[contender]);
            var size = contender.Output.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{SizeOf(contender.Output) / 1e6:0.0}");
            Say($"| {articles:#,0} | {contender.Name} | {median.Wall:0.000} | {ours.Wall / median.Wall:0.0} | {median.Cpu:0.00} | {median.Peak:0} | {size} |");
        }
    }

    // As whoever downloads it runs it: optimized, and without the tools that built it.
    private static string Publish(string folder)
    {
        var program = Path.Combine(folder, "generator");
        _ = Measured.Of(["dotnet", "publish", "src", "--configuration", "Release", "--output", program, "--nologo"]);
        return Path.Combine(program, "Generator.dll");
    }

    private static string? VersionOf(string program)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, "version") { RedirectStandardOutput = true });
            return process!.StandardOutput.ReadToEnd().Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
