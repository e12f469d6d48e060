using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process;

/// <summary>
/// Finds crisis numbers that are written by hand, and numbers and phrases that are no longer true.
/// A crisis number stands in one file alone, so that it can be corrected in one place.
/// </summary>
public sealed partial class CheckNumbers : IProcess<SourceFile, SourceFile>
{
    // 112 may be a number of people; six digits are a number to call.
    private const int LongestAmbiguous = 4;

    private readonly Dictionary<string, Rule> _numbers;
    private readonly Regex _anyNumber;
    private readonly (Regex Pattern, Retired Retired)[] _phrases;

    private CheckNumbers(IEnumerable<Rule> current, HelplineFacts helplines)
    {
        var retired = helplines.Retired.ToLookup(item => PhoneNumber.Digits(item.Text).Length > LongestAmbiguous);
        _numbers = current.ToDictionary(rule => rule.Digits);
        foreach (var item in retired[true])
        {
            // A retired number may live on as something else; in a text it is retired.
            _numbers[PhoneNumber.Digits(item.Text)] = new Rule(PhoneNumber.Digits(item.Text), true, (at, text) => Complaint(item, at, text));
        }

        _phrases = [.. retired[false].Select(item => (new Regex($@"\b{Regex.Escape(item.Text)}\b", RegexOptions.IgnoreCase), item))];

        // One pattern for all of them: most texts hold few digits, and a scan for digits is quick.
        var numbers = _numbers.Keys
            .OrderByDescending(digits => digits.Length)
            .ThenBy(digits => digits, StringComparer.Ordinal)
            .Select(digits => string.Join(digits.Length > LongestAmbiguous ? @"[ \u00A0\u2011\u2013().\-]{0,2}" : @"[ \u00A0.\-]?", digits.ToCharArray()));
        _anyNumber = new Regex($@"(?<![\w\-/.,])(?:{string.Join('|', numbers.DefaultIfEmpty("(?!)"))})(?![\w\-/]|[.,]\d)");
    }

    /// <summary>For texts: no crisis number and nothing retired.</summary>
    /// <param name="helplines">Every crisis number there is.</param>
    /// <param name="region">The site's own country, whose short numbers are never anything else.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InTexts(HelplineFacts helplines, string region)
    {
        var own = helplines.Of(region)?.Lines
            .Where(line => line.Role != HelplineRole.Support)
            .SelectMany(line => line.Ways).Select(way => way.Digits).ToHashSet() ?? [];
        var current = helplines.Ways
            .Where(way => way.Digits.Length > 0)
            .DistinctBy(way => way.Digits)
            .Select(way => new Rule(
                way.Digits,
                way.Digits.Length > LongestAmbiguous || own.Contains(way.Digits),
                (at, text) => TextProblems.CrisisNumberInText(at, text, way.Id)));
        return new CheckNumbers(current, helplines);
    }

    /// <summary>For facts, whose titles may hold a number: nothing retired.</summary>
    /// <param name="helplines">What is retired.</param>
    /// <returns>The step.</returns>
    public static CheckNumbers InFacts(HelplineFacts helplines) => new([], helplines);

    /// <inheritdoc/>
    public SourceFile Process(SourceFile document, ProblemList problems)
    {
        foreach (Match found in _anyNumber.Matches(document.Text))
        {
            var rule = _numbers[PhoneNumber.Digits(found.Value)];
            if (rule.Alone || CallingVerb().IsMatch(document.Text.AsSpan(0, found.Index)))
            {
                problems.Add(rule.Complaint(document.AtIndex(found.Index), found.Value));
            }
        }

        foreach (var (pattern, retired) in _phrases)
        {
            foreach (Match found in pattern.Matches(document.Text))
            {
                problems.Add(Complaint(retired, document.AtIndex(found.Index), found.Value));
            }
        }

        return document;
    }

    private static Problem Complaint(Retired retired, Position at, string text) =>
        TextProblems.RetiredNumber(at, text, retired.Why, retired.Instead?.Value ?? "");

    [GeneratedRegex(@"\b(?:call|dial|text|ring|phone|to) $", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex CallingVerb();

    private sealed record Rule(string Digits, bool Alone, Func<Position, string, Problem> Complaint);
}
