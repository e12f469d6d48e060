using System.CommandLine;
using Site.Documents;
using Site.Input;
using Site.Output;
using Site.Problems;
using Site.Reports;

namespace Site.Commands;

/// <summary><c>check</c>: finds every problem and warning, and writes nothing but the job summary of GitHub Actions.</summary>
internal sealed class CheckCommand : Command
{
    private static readonly string[] Formats = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    private static readonly Option<ReportFormat?> Format = new("--format")
    {
        Description = "How to report: text for people, or github, json or sarif for programs. Without it: text, and github under GitHub Actions.",
        HelpName = string.Join('|', Formats),
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            var format = Array.IndexOf(Formats, written);
            if (format < 0)
            {
                argument.AddError($"\"{written}\" is not a format.{Nearest.Guess(written, Formats)} There are {string.Join(", ", Formats)}.");
            }

            return (ReportFormat)format;
        },
    };

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Fail for warnings as well.",
    };

    /// <summary>Makes the command.</summary>
    public CheckCommand()
        : base("check", $"Find every problem and warning, and write nothing.\n\nExamples:\n  {Terminal.Program} check --drafts\n  {Terminal.Program} check --strict --format sarif")
    {
        Add(SharedOptions.Input);
        Add(SharedOptions.BaseUrl);
        Add(SharedOptions.Today);
        Add(SharedOptions.Drafts);
        Add(Format);
        Add(Strict);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var problems = new ProblemList();
        var site = SitePipeline.Check(
            new BuildOptions(
                words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words), words.GetValue(SharedOptions.BaseUrl), words.GetValue(SharedOptions.Drafts)),
            problems);
        new CheckParts("").Check(site?.Forms ?? [], problems);
        var report = Report.Of(problems, site?.Outline);
        Print(report, words.GetValue(Format) ?? (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? ReportFormat.GitHub : ReportFormat.Text));
        return report.Errors > 0 || (words.GetValue(Strict) && report.Warnings > 0) ? ExitCode.HasErrors : ExitCode.Fine;
    }

    private static void Print(Report report, ReportFormat format)
    {
        var counts = $"{Plural.Of(report.Errors, "error")}, {Plural.Of(report.Warnings, "warning")}";
        if (format == ReportFormat.Text)
        {
            Terminal.Complain(report.Problems);
            foreach (var note in report.Notes)
            {
                Terminal.Say(note);
            }

            Terminal.Say(counts);
            return;
        }

        // What machines read has standard output to itself.
        var folder = Environment.CurrentDirectory;
        var seen = report.SeenFrom(folder, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } root ? root : folder);
        Terminal.SayToMachine(format switch
        {
            ReportFormat.Json => [JsonReport.Of(report)],
            ReportFormat.Sarif => [SarifReport.Of(seen)],
            _ => GitHubAnnotations.Of(seen),
        });
        Terminal.Complain(counts);
        if (format == ReportFormat.GitHub)
        {
            Summarize(seen, counts);
        }
    }

    private static void Summarize(Report report, string counts)
    {
        var isSummarized = false;
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path)
        {
            var failure = new AppendSummary(path).Add(room => GitHubSummary.Of(report, counts, room));
            isSummarized = failure is null;
            if (!isSummarized)
            {
                Terminal.Complain($"The job summary could not be written: {failure}");
            }
        }

        var (errors, warnings) = GitHubAnnotations.LeftOut(report);
        if (errors + warnings > 0)
        {
            Terminal.Complain(
                $"GitHub shows ten of a kind beside the lines. {Plural.Of(errors, "more error")} and {Plural.Of(warnings, "more warning")} "
                + (isSummarized ? "are in the job summary, with all the others." : "are listed by: check --format text"));
        }
    }
}
