using Site.Problems;

namespace Site.Reports;

/// <summary>The workflow commands that put a problem beside its line in a pull request.</summary>
public static class GitHubAnnotations
{
    // GitHub shows ten errors and ten warnings of a step, and drops what follows without a word.
    private const int MostOfAKind = 10;

    /// <summary>The annotations, errors first, and behind them what nothing fails for.</summary>
    /// <param name="report">The report, with the paths of the repository.</param>
    /// <returns>A command each; of what GitHub would drop there is none.</returns>
    public static IReadOnlyList<string> Of(Report report) =>
        [.. report.WorstFirst.GroupBy(problem => problem.Severity).SelectMany(kind => kind.Take(MostOfAKind)).Select(Command), .. report.Notes.Select(note => $"::notice::{Data(note)}")];

    /// <summary>How many errors and warnings get no annotation.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Both numbers.</returns>
    public static (int Errors, int Warnings) LeftOut(Report report) =>
        (Math.Max(0, report.Errors - MostOfAKind), Math.Max(0, report.Warnings - MostOfAKind));

    private static string Command(Problem problem) =>
        $"::{problem.Level} file={Property(problem.At.Path)},line={problem.At.Line},col={problem.At.Column},title={Property(problem.Code)}::{Data(problem.Message)}";

    // As the runner reads them back: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
