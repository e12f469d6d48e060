using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Site.Problems;

namespace Site.Reports;

/// <summary>The report for programs of one's own: one object, whose properties keep their names and order.</summary>
/// <param name="Version">The version of this form: 1. It rises when a property is renamed or goes, not when one is added.</param>
/// <param name="Counts">How many problems there are.</param>
/// <param name="Problems">The problems, by file, line and column.</param>
/// <param name="Pages">The pages that could be read, by file.</param>
/// <param name="Notes">What an editor has to know and nothing fails for, in whole sentences.</param>
public sealed partial record JsonReport(int Version, JsonCounts Counts, IEnumerable<JsonProblem> Problems, IEnumerable<JsonPage> Pages, IEnumerable<string> Notes)
{
    private static readonly ReportForm Form = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        // Letters stay letters: this is read by programs, and never stands in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes the object.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The object in one line.</returns>
    public static string Of(Report report) => JsonSerializer.Serialize(
        new JsonReport(
            1,
            new JsonCounts(report.Errors, report.Warnings),
            report.Problems.Select(JsonProblem.Of),
            report.Pages.Select(page => new JsonPage(page.Path, page.Address.Path, page.Words, page.ReadingGrade)),
            report.Notes),
        Form.JsonReport);

    // Written by the compiler, so that the published program needs no reflection.
    [JsonSerializable(typeof(JsonReport))]
    private sealed partial class ReportForm : JsonSerializerContext;
}

/// <summary>How many problems there are.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Warnings">The warnings.</param>
public sealed record JsonCounts(int Errors, int Warnings);

/// <summary>A problem.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="File">The file, as the command line named the input folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Overdue">Whether only time has passed, so that <c>build</c> takes this error for a warning.</param>
public sealed record JsonProblem(string Code, string Severity, string File, int Line, int Column, string Message, bool Overdue)
{
    /// <summary>Makes it.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The same in this form.</returns>
    public static JsonProblem Of(Problem problem) =>
        new(problem.Code, problem.Level, problem.At.Path, problem.At.Line, problem.At.Column, problem.Message, problem.Overdue);
}

/// <summary>A page.</summary>
/// <param name="Path">The file, as the command line named the input folder.</param>
/// <param name="Address">Where it stands, from the root of the site.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="ReadingGrade">The years of school that its sentences ask for, after Flesch and Kincaid; <see langword="null"/> without a sentence, and in another language than English.</param>
public sealed record JsonPage(string Path, string Address, int Words, double? ReadingGrade);
