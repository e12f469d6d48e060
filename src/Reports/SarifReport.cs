using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Problems;

namespace Site.Reports;

/// <summary>
/// The report in the Static Analysis Results Interchange Format, version 2.1.0
/// (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
/// </summary>
public static class SarifReport
{
    private const string Root = "%SRCROOT%";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report, with the paths of the repository.</param>
    /// <returns>One object in one line.</returns>
    public static string Of(Report report)
    {
        string[] codes = [.. report.Problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal)];
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "Close Enough", ["rules"] = ArrayOf(codes.Select(Rule)) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Text("The root of the repository.") } },
            ["results"] = ArrayOf(report.Problems.Select(problem => Result(problem, Array.IndexOf(codes, problem.Code)))),
        };
        if (report.Notes.Count > 0)
        {
            run["invocations"] = new JsonArray(new JsonObject
            {
                ["executionSuccessful"] = true,
                ["toolExecutionNotifications"] = ArrayOf(report.Notes.Select(note => new JsonObject { ["level"] = "note", ["message"] = Text(note) })),
            });
        }

        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        }.ToJsonString(Options);
    }

    private static JsonObject Rule(string code)
    {
        var rule = new JsonObject
        {
            ["id"] = code,
            ["shortDescription"] = Text($"{char.ToUpperInvariant(code[0])}{code[1..].Replace('-', ' ')}."),
        };
        if (Explanations.Of(code) is { } explanation)
        {
            rule["fullDescription"] = Text(explanation.Means);
            rule["help"] = Text($"{explanation.Why}\n\nWrong:\n{explanation.Wrong}\n\nRight:\n{explanation.Right}");
        }

        return rule;
    }

    private static JsonObject Result(Problem problem, int rule) => new()
    {
        ["ruleId"] = problem.Code,
        ["ruleIndex"] = rule,
        ["level"] = problem.Level,
        // In a message, braces stand for arguments unless they are doubled (section 3.11.5).
        ["message"] = Text(problem.Message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = Artifact(problem.At.Path),
                ["region"] = new JsonObject { ["startLine"] = problem.At.Line, ["startColumn"] = problem.At.Column },
            },
        }),
    };

    private static JsonObject Artifact(string path) => Path.IsPathRooted(path)
        ? new() { ["uri"] = new Uri(path).AbsoluteUri }
        : new() { ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonArray ArrayOf(IEnumerable<JsonObject> items) => new([.. items]);
}
