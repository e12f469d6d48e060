using System.Globalization;

namespace Site.Speed;

/// <summary>Builds sites of several sizes, in turn with others on the same machine, each time as a fresh process.</summary>
/// <param name="source">The real input folder.</param>
/// <param name="runs">How often each is run; the medians count.</param>
internal sealed class BuildRace(string source, int runs)
{
    private readonly PeerSite[] _peers = [.. new PeerSite[] { new HugoSite(), new EleventySite() }.Where(peer => peer.Version is not null)];

    /// <summary>Runs it and prints a table as Markdown.</summary>
    /// <param name="sizes">How many articles the sites have.</param>
    /// <param name="curve">The file for a drawing of it; <see langword="null"/> for none.</param>
    /// <returns>0.</returns>
    public int Run(IReadOnlyList<int> sizes, string? curve = null)
    {
        var folder = Directory.CreateTempSubdirectory("close-enough-speed-").FullName;
        try
        {
            var ours = OurProgram.Publish(folder);
            PrintHead(ours);
            var results = sizes.SelectMany(articles => Race(articles, Path.Combine(folder, Invariant($"{articles}")), ours)).ToList();
            if (curve is not null)
            {
                File.WriteAllText(curve, new Curve([.. results.GroupBy(result => result.Name, (name, all) => new CurveLine(name, [.. all.Select(result => (result.Articles, result.Seconds))]))]).Draw());
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<Result> Race(int articles, string folder, OurProgram ours)
    {
        var (input, output) = (Path.Combine(folder, "input"), Path.Combine(folder, "output"));
        Corpus.Write(source, articles, input);
        string[] build = [.. ours.Start, "build", "--input", input, "--output", output, "--today", "2026-12-01"];
        _ = Measured.Of(build);
        Contender[] generators =
        [
            new(ours.Name, output, build),
            new($"{ours.Name}, one word changed", output, build, Before: () => Corpus.ChangeWord(input)),
            .. _peers.Select(peer => Prepare(peer, input, output, Path.Combine(folder, peer.Name))),
        ];
        Contender[] contenders = [.. generators, .. LimitsOf(folder, input, output)];
        var medians = Run(contenders);
        foreach (var (contender, median) in contenders.Zip(medians))
        {
            Print(articles, contender, median, medians[0].Wall / median.Wall);
        }

        Directory.Delete(folder, recursive: true);
        return [.. generators.Zip(medians, (contender, median) => new Result(contender.Name, articles, median.Wall))];
    }

    private static Contender Prepare(PeerSite peer, string input, string ours, string folder)
    {
        peer.Write(input, File.ReadAllText(Path.Combine(ours, "articles", Corpus.Name(1), "index.html")), folder);
        var output = folder + "-output";
        return new(peer.Name, output, peer.Command(output), folder);
    }

    private static Contender[] LimitsOf(string folder, string input, string output) => OperatingSystem.IsWindows() ? [] :
    [
        new("`cat` of the input", "", ["sh", "-c", $"find '{input}' -type f -exec cat {{}} + > /dev/null"]),
        new("`cp -r` of our output", Path.Combine(folder, "copy"), ["cp", "-r", output, Path.Combine(folder, "copy")]),
    ];

    // In turn, so that whatever else the machine does meets all of them.
    private Measured[] Run(Contender[] contenders)
    {
        var rounds = Enumerable.Range(0, runs).Select(_ => contenders.Select(contender => contender.Run()).ToArray()).ToArray();
        return [.. contenders.Select((_, place) => Measured.Median([.. rounds.Select(round => round[place])]))];
    }

    private void PrintHead(OurProgram ours)
    {
        var peers = string.Concat(_peers.Select(peer => $"; {peer.Name} {peer.Version}"));
        Console.WriteLine(Invariant($"""
            Ours {Answer.Of([.. ours.Start, "--version"])}; .NET {Environment.Version}{peers}
            {Environment.ProcessorCount} cores; medians of {runs} runs in turn, in {Path.GetTempPath()}

            | articles | what | seconds | ours, times this | CPU seconds | peak MiB | output MB |
            |---|---|---|---|---|---|---|
            """));
    }

    private static void Print(int articles, Contender contender, Measured median, double ratio)
    {
        var size = contender.Output.Length == 0 ? "" : Invariant($"{SizeOf(contender.Output) / 1e6:0.0}");
        Console.WriteLine(Invariant($"| {articles:#,0} | {contender.Name} | {median.Wall:0.000} | {ratio:0.0} | {median.Cpu:0.00} | {median.Peak:0} | {size} |"));
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Result(string Name, int Articles, double Seconds);
}
