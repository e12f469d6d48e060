using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Site.Reports;

/// <summary>
/// A report for programs. The keys and their order stay:
/// <c>today</c>, <c>within</c> (days), and <c>items</c>, each with
/// <c>kind</c> (review, helpline, scheduled, draft, notReviewed), <c>name</c>, <c>by</c>, <c>day</c>, <c>days</c> (below zero when it has passed),
/// <c>failsCheck</c>, <c>file</c>, <c>line</c> and <c>column</c>.
/// </summary>
public static partial class DueJson
{
    private static readonly DueForm Form = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // It is read by programs and never stands in a page, so letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One JSON object.</returns>
    public static string Of(DueReport report) => JsonSerializer.Serialize(
        new Report(report.Today, report.Within, report.Items.Select(item => new Item(
            JsonNamingPolicy.CamelCase.ConvertName(item.Kind.ToString()),
            item.Name,
            item.By,
            item.Day,
            item.Days,
            item.FailsCheck,
            item.At.Path,
            item.At.Line,
            item.At.Column))),
        Form.Report);

    private sealed record Report(DateOnly Today, int Within, IEnumerable<Item> Items);

    private sealed record Item(string Kind, string Name, string By, DateOnly Day, int Days, bool FailsCheck, string File, int Line, int Column);

    // Written by the compiler, so that the published program needs no reflection.
    [JsonSerializable(typeof(Report))]
    private sealed partial class DueForm : JsonSerializerContext;
}
