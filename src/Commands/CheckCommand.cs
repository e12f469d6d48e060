using System.CommandLine;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>check</c>: finds every problem and warning, and writes nothing.</summary>
internal sealed class CheckCommand : Command
{
    /// <summary>Makes the command.</summary>
    public CheckCommand()
        : base("check", "Find every problem and warning, and write nothing.\n\nExample:\n  dotnet run --project src -- check --drafts")
    {
        Add(SharedOptions.Input);
        Add(SharedOptions.BaseUrl);
        Add(SharedOptions.Today);
        Add(SharedOptions.Drafts);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var problems = new ProblemList();
        SitePipeline.Build(
            new BuildOptions(
                words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words), words.GetValue(SharedOptions.BaseUrl), words.GetValue(SharedOptions.Drafts)),
            problems);
        var found = problems.InOrder();
        Terminal.Complain(found);
        var errors = found.Count(problem => problem.Severity == Severity.Error);
        Terminal.Say($"{Terminal.Count(errors, "error")}, {Terminal.Count(found.Count - errors, "warning")}");
        return errors > 0 ? ExitCode.HasErrors : ExitCode.Fine;
    }
}
