using System.Text.RegularExpressions;
using Site.Problems;
using Site.Reports;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>
/// A few problems in every format, to the letter. After a change that is meant:
/// <c>SITE_RENEW_SNAPSHOTS=1 dotnet test</c>, then read what git shows.
/// </summary>
public sealed partial class Snapshots
{
    private static readonly Dictionary<string, (Func<Report, string> Write, Func<string, string> Mark)> Formats = new(StringComparer.Ordinal)
    {
        ["text.txt"] = (report => Lines(report.Problems.Select(problem => problem.ToString())), code => $" {code}: "),
        ["github.txt"] = (report => Lines(report.Problems.SelectMany(problem => GitHubAnnotations.Of(new Report([problem], [])))), code => $",title={code}::"),
        ["github-summary.md"] = (report => GitHubSummary.Of(report, "The heading", 1_000_000), code => $"| {code.Replace("-", "\\-", StringComparison.Ordinal)} |"),
        ["json.json"] = (report => OneALine(JsonReport.Of(report)), code => $"{{\"code\":\"{code}\","),
        ["sarif.json"] = (report => OneALine(SarifReport.Of(report)), code => $"{{\"ruleId\":\"{code}\","),
    };

    public static TheoryData<string> Files => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Are_what_the_formats_write(string file)
    {
        var path = Repository.Path("tests/Site/Reports/Snapshots", file);
        var now = Formats[file].Write(Specimens.Few);
        if (Environment.GetEnvironmentVariable("SITE_RENEW_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, now);
            Assert.Fail("The snapshot is renewed. Read what git shows, then run the tests again without SITE_RENEW_SNAPSHOTS.");
        }

        Assert.Equal(File.ReadAllText(path).Split('\n'), now.Split('\n'));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Hold_every_problem_of_the_catalogue(string file)
    {
        var text = Formats[file].Write(Specimens.Report);

        Assert.All(
            Catalogue.EveryProblem.Catalogue,
            problem => Assert.Contains(Formats[file].Mark(Problem.Kebab(problem.Name)), text, StringComparison.Ordinal));
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    // The reports are one line each. Here each of their items begins a line, so that git shows which one changed.
    private static string OneALine(string json)
    {
        Assert.DoesNotContain('\n', json);
        return Item().Replace(json, "\n") + "\n";
    }

    [GeneratedRegex(@"(?=\{""(?:code|path|id|ruleId)"":)")]
    private static partial Regex Item();
}
