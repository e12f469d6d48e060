using System.Text.Json;

namespace Site.Speed;

/// <summary>
/// The corpus as a site for Eleventy, which is fetched once and kept in the temporary folder. Its pages are drawn by functions in JavaScript,
/// the quickest way that it offers; they stand in the folder <c>eleventy</c>, beside this file.
/// </summary>
internal sealed class EleventySite : PeerSite
{
    private const string Drawn = "tests/Speed/eleventy";

    private static readonly string Packages = Path.Combine(Path.GetTempPath(), "close-enough-eleventy");
    private static readonly string Eleventy = Path.Combine(Packages, "node_modules", "@11ty", "eleventy", "cmd.cjs");

    /// <inheritdoc/>
    public override string Name => "Eleventy";

    /// <inheritdoc/>
    public override string? Version { get; } = IsFetched() ? Answer.Of("node", Eleventy, "--version") : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Command(string output) => ["node", Eleventy, "--quiet", "--output", output];

    /// <inheritdoc/>
    protected override IEnumerable<(string Path, string Text)> Theme(string start, string middle, string end) =>
    [
        ("site.json", JsonSerializer.Serialize(new { start, middle, end, cardsOnPage = CardsOnPage })),
        .. Directory.EnumerateFiles(Drawn, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(Drawn, file), File.ReadAllText(file))),
    ];

    /// <inheritdoc/>
    protected override string TopicFile(string name) => name + ".md";

    // The packages that it names, in these very versions; others would be another folder's.
    private static bool IsFetched()
    {
        var (wanted, had) = (File.ReadAllText(Path.Combine(Drawn, "package.json")), Path.Combine(Packages, "package.json"));
        if (File.Exists(Eleventy) && File.Exists(had) && File.ReadAllText(had) == wanted)
        {
            return true;
        }

        Directory.CreateDirectory(Packages);
        File.WriteAllText(had, wanted);
        var fetched = Answer.Of(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "install", "--prefix", Packages, "--no-audit", "--no-fund") is not null;
        Console.Error.WriteLine(fetched ? $"Eleventy lies in {Packages} now." : "Eleventy could not be fetched by npm, so it is left out.");
        return fetched;
    }
}
