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
        : base("explain", $"Say what a problem means, why it is one, and how to mend it.\n\nExample:\n  {Terminal.Program} explain dead-link")
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
        if (Explanations.Of(code) is not { } rule)
        {
            Terminal.Complain(
                $"There is no problem \"{word}\".{Nearest.Guess(code, Explanations.All.Select(known => known.Code))} Without a code, explain lists them all.");
            return ExitCode.WrongUsage;
        }

        Say(Page(rule));
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
        var column = Explanations.All.Max(rule => rule.Code.Length) + 4;
        foreach (var catalogue in Explanations.All.GroupBy(rule => rule.Catalogue))
        {
            yield return catalogue.Key;
            foreach (var rule in catalogue)
            {
                yield return $"  {rule.Code.PadRight(column - 2)}{rule.Means}";
            }

            yield return "";
        }

        yield return $"For one of them: {Terminal.Program} explain CODE";
    }

    private static IEnumerable<string> Page(RuleAttribute rule) =>
    [
        rule.Code,
        "",
        .. WordWrap.Lines(rule.Means, Width),
        "",
        .. WordWrap.Lines("Why: " + rule.Why, Width),
        .. rule.Source.Length > 0 ? WordWrap.Lines("Source: " + rule.Source, Width) : [],
        .. rule.Says.Length > 0 ? WordWrap.Lines("Our rule: " + rule.Says, Width) : [],
        "",
        $"Wrong ({rule.In}):",
        "",
        .. Example(rule.Wrong),
        "",
        "Right:",
        "",
        .. Example(rule.Right),
    ];

    // To be copied as it is: never wrapped.
    private static IEnumerable<string> Example(string text) => text.Split('\n').Select(line => line.Length > 0 ? "    " + line : "");
}
