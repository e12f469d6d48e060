using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Problems;
using Site.Reports;

namespace Site.Commands;

/// <summary><c>due</c>: reports what waits for somebody. That something does is no failure, so it ends in 0.</summary>
internal sealed partial class DueCommand : Command
{
    private const int DaysOfWeek = 7;
    private const int UsualDays = 90;

    private static readonly Option<int?> Within = new("--within")
    {
        Description = "How far ahead to look for reviews and helplines, in days (90d) or weeks (12w). Without it, 90 days.",
        HelpName = "SPAN",
        CustomParser = ParseWithin,
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "text for the eye, markdown for an issue, json for a program.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    /// <summary>Makes the command.</summary>
    public DueCommand()
        : base("due", $"List what waits for somebody: reviews, helplines to read again, drafts and scheduled articles.\n\nExample:\n  {Terminal.Program} due --within 12w")
    {
        Add(Within);
        Add(Format);
        Add(SharedOptions.Input);
        Add(SharedOptions.Today);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var problems = new ProblemList();
        if (SitePipeline.Build(new BuildOptions(words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words)), problems) is not { } site)
        {
            // What is merely overdue would have been in the report.
            Terminal.Complain(problems.ForBuild().Where(problem => problem.Severity == Severity.Error));
            return ExitCode.HasErrors;
        }

        var report = FindDue.In(site.Outline, words.GetValue(Within) ?? UsualDays);
        foreach (var line in words.GetValue(Format) switch
        {
            "json" => [DueJson.Of(report)],
            "markdown" => DueMarkdown.Of(report),
            _ => DueText.Of(report),
        })
        {
            Terminal.Say(line);
        }

        return ExitCode.Fine;
    }

    private static int? ParseWithin(ArgumentResult argument)
    {
        var word = argument.Tokens[0].Value;
        if (Span().Match(word) is { Success: true } span)
        {
            return int.Parse(span.Groups["count"].Value, CultureInfo.InvariantCulture) * (span.Groups["unit"].Value == "w" ? DaysOfWeek : 1);
        }

        argument.AddError($"\"{word}\" is not a span of time. Write days or weeks, like 90d or 12w.");
        return null;
    }

    // Four digits reach further than any review, and keep every sum within an int.
    [GeneratedRegex("^(?<count>[0-9]{1,4})(?<unit>[dw])$")]
    private static partial Regex Span();
}
