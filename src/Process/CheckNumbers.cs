using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process;

/// <summary>
/// Finds crisis numbers that are written by hand, and numbers and phrases that are no longer true.
/// A crisis number stands in one file alone, so that it can be corrected in one place.
/// </summary>
public sealed class CheckNumbers : IProcess<SourceFile, SourceFile>
{
    private readonly IReadOnlyList<Rule> _rules;

    private CheckNumbers(IEnumerable<Rule> rules) => _rules = [.. rules];

    /// <summary>For texts: no crisis number and nothing retired.</summary>
    /// <param name="helplines">Every crisis number there is.</param>
    /// <param name="region">The site's own country.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InTexts(HelplineFacts helplines, string region)
    {
        var own = helplines.Of(region)?.Lines
            .Where(line => line.Role != HelplineRole.Support)
            .SelectMany(line => line.Ways).Select(way => way.Digits).ToHashSet() ?? [];
        var retired = Retired(helplines).ToArray();
        var current = helplines.Ways
            .Where(way => way.Digits.Length > 0)
            .DistinctBy(way => way.Digits)
            // 112 may be a number of people; the country's own number, or six digits, is a number to call.
            .Select(way => new Rule(
                Number(way.Digits, alone: way.Digits.Length > 4 || own.Contains(way.Digits)),
                (at, text) => TextProblems.CrisisNumberInText(at, text, way.Id)))
            // A retired number may live on as something else; in a text it is retired.
            .Where(rule => retired.All(other => other.Pattern.ToString() != rule.Pattern.ToString()));
        return new CheckNumbers([.. current, .. retired]);
    }

    /// <summary>For facts, whose titles may hold a number: nothing retired.</summary>
    /// <param name="helplines">What is retired.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InFacts(HelplineFacts helplines) => new(Retired(helplines));

    /// <inheritdoc/>
    public SourceFile Process(SourceFile document, ProblemList problems)
    {
        var number = 0;
        foreach (var line in document.Text.Split('\n'))
        {
            number++;
            foreach (var rule in _rules)
            {
                foreach (var match in rule.Pattern.Matches(line).Select(match => match.Groups["number"]))
                {
                    problems.Add(rule.Complaint(document.At(number, match.Index + 1), match.Value));
                }
            }
        }

        return document;
    }

    private static IEnumerable<Rule> Retired(HelplineFacts helplines) =>
        from retired in helplines.Retired
        let digits = string.Concat(retired.Text.Where(char.IsAsciiDigit))
        let pattern = digits.Length > 4
            ? Number(digits, alone: true)
            : new Regex($@"\b(?<number>{Regex.Escape(retired.Text)})\b", RegexOptions.IgnoreCase)
        select new Rule(pattern, (at, text) => TextProblems.RetiredNumber(at, text, retired.Why, retired.Instead));

    private static Regex Number(string digits, bool alone)
    {
        var number = string.Join(@"[ \u00A0.\-]?", digits.ToCharArray());
        var verb = alone ? "" : @"\b(?:call|dial|text|ring|phone|to)\s+";
        return new Regex($@"{verb}(?<![\w\-/.,])(?<number>{number})(?![\w\-/]|[.,]\d)", RegexOptions.IgnoreCase);
    }

    private sealed record Rule(Regex Pattern, Func<Position, string, Problem> Complaint);
}
