using System.Text.Json;
using NJsonSchema;
using Site.Documents;
using Site.Problems;
using Site.Reports;
using Site.Tests.Support;

namespace Site.Tests.Reports;

/// <summary>The report that services for the findings of many tools read.</summary>
public sealed class Sarif
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromJsonAsync(Repository.Read("tests/Site/Reports/Schema/sarif-2.1.0.json")));

    public static TheoryData<string> Paths => ["input/a.md", "input/Über uns/100% [a]: b?#c.md", "/tmp/elsewhere/a b#c.md"];

    [Fact]
    public async Task Every_problem_of_the_catalogue_is_valid_by_the_schema() => Assert.Empty(await Faults(SarifReport.Of(Specimens.Report)));

    [Fact]
    public async Task No_problem_at_all_is_valid_by_the_schema() => Assert.Empty(await Faults(SarifReport.Of(new Report([], []))));

    [Theory]
    [InlineData("\"level\":\"error\"", "\"level\":\"fatal\"")]
    [InlineData("\"startColumn\":1", "\"startColumn\":0")]
    [InlineData("\"ruleIndex\"", "\"ruleNumber\"")]
    [InlineData("\"message\":{\"text\":", "\"message\":{\"words\":")]
    [InlineData("\"columnKind\":\"utf16CodeUnits\"", "\"columnKind\":\"bytes\"")]
    [InlineData("\"version\":\"2.1.0\"", "\"version\":\"2.0.0\"")]
    public async Task The_schema_finds_what_is_spoiled(string good, string bad)
    {
        var sarif = SarifReport.Of(new Report([.. Specimens.Many(Severity.Error, 1)], []));

        Assert.Contains(good, sarif, StringComparison.Ordinal);
        Assert.NotEmpty(await Faults(sarif.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_result_points_to_its_rule_and_its_place()
    {
        using var sarif = JsonDocument.Parse(SarifReport.Of(Specimens.Report));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(Specimens.All, run.GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var code = rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()!;
            Assert.Equal(code, result.GetProperty("ruleId").GetString());
            return Specimens.All.Single(problem => problem.Code == code) with
            {
                Severity = Enum.Parse<Severity>(result.GetProperty("level").GetString()!, ignoreCase: true),
                At = new Position(
                    Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                    region.GetProperty("startLine").GetInt32(),
                    region.GetProperty("startColumn").GetInt32()),
                Message = result.GetProperty("message").GetProperty("text").GetString()!,
            };
        }));
    }

    [Fact]
    public void Braces_of_a_text_are_not_taken_for_arguments() => Assert.Contains(
        "\"text\":\"{{0}} of {{x}}.\"",
        SarifReport.Of(new Report([.. Specimens.Many(Severity.Error, 1, "{0} of {x}.")], [])),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Files_are_addresses_below_the_root_or_whole_ones(string path)
    {
        using var sarif = JsonDocument.Parse(SarifReport.Of(new Report([.. Specimens.Many(Severity.Error, 1, path: path)], [])));
        var artifact = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        var address = artifact.GetProperty("uri").GetString()!;
        var isWhole = path.StartsWith('/');

        Assert.True(Uri.IsWellFormedUriString(address, isWhole ? UriKind.Absolute : UriKind.Relative), address);
        Assert.Equal(isWhole, !artifact.TryGetProperty("uriBaseId", out var root));
        Assert.Equal(isWhole ? "" : "%SRCROOT%", isWhole ? "" : root.GetString());
        Assert.Equal(path, new Uri(new Uri("file:///"), address).LocalPath[(isWhole ? 0 : 1)..]);
    }

    private static async Task<IEnumerable<string>> Faults(string sarif) => (await Schema.Value).Validate(sarif).Select(fault => fault.ToString());
}
