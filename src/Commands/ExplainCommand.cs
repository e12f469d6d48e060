using System.CommandLine;
using Site.Documents;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>explain</c>: says what a problem means, why it is one, and how it looks wrong and right.</summary>
internal sealed class ExplainCommand : Command
{
    private const int Width = 80;

    private static readonly Argument<string?> Code = new("code")
    {
        Description = "The code of a problem: the word after \"error\" or \"warning\". Without it, all codes are listed.",
        HelpName = "CODE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the command.</summary>
    public ExplainCommand()
        : base("explain", "Say what a problem means, why it is one, and how to mend it.\n\nExample:\n  dotnet run --project src -- explain dead-link")
    {
        Add(Code);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        if (words.GetValue(Code) is not { } word)
        {
            Say(List());
            return ExitCode.Fine;
        }

        // A code copied from a printed problem may bring its colon along.
        var code = word.Trim().TrimEnd(':').ToLowerInvariant();
        if (Explanations.Of(code) is not { } explanation)
        {
            Terminal.Complain(
                $"There is no problem \"{word}\".{Nearest.Guess(code, Explanations.All.Select(known => known.Code))} Without a code, explain lists them all.");
            return ExitCode.WrongUsage;
        }

        Say(Page(explanation));
        return ExitCode.Fine;
    }

    private static void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Terminal.Say(line);
        }
    }

    private static IEnumerable<string> List()
    {
        var column = Explanations.All.Max(explanation => explanation.Code.Length) + 4;
        foreach (var catalogue in Explanations.All.GroupBy(explanation => explanation.Catalogue))
        {
            yield return catalogue.Key;
            foreach (var explanation in catalogue)
            {
                yield return $"  {explanation.Code.PadRight(column - 2)}{explanation.Means}";
            }

            yield return "";
        }

        yield return "For one of them: dotnet run --project src -- explain CODE";
    }

    private static IEnumerable<string> Page(Explanation explanation) =>
    [
        explanation.Code,
        "",
        .. WordWrap.Lines(explanation.Means, Width),
        "",
        .. WordWrap.Lines("Why: " + explanation.Why, Width),
        .. explanation.Source.Length > 0 ? WordWrap.Lines("Source: " + explanation.Source, Width) : [],
        .. explanation.Rule.Length > 0 ? WordWrap.Lines("Our rule: " + explanation.Rule, Width) : [],
        "",
        $"Wrong ({explanation.In}):",
        "",
        .. Example(explanation.Wrong),
        "",
        "Right:",
        "",
        .. Example(explanation.Right),
    ];

    // To be copied as it is: never wrapped.
    private static IEnumerable<string> Example(string text) => text.Split('\n').Select(line => line.Length > 0 ? "    " + line : "");
}
