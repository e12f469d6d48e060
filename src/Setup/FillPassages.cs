using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.Setup;

/// <summary>Writes the passages whose marks hold what to write: the answers go into the gaps, and a sentence whose gap has no answer is left out.</summary>
/// <param name="answers">The answers.</param>
internal sealed partial class FillPassages(IReadOnlyDictionary<Question, string> answers)
{
    /// <summary>Writes the passages of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="samples">The passages.</param>
    /// <returns>The text without their marks.</returns>
    public string In(string text, IEnumerable<Sample> samples)
    {
        var lines = new TextLines(text);
        foreach (var sample in samples.Where(sample => sample.Proposal is not null).OrderByDescending(sample => sample.Mark.First))
        {
            var words = Words(sample.Proposal!);
            var range = new LineRange(sample.Mark.First, sample.Passage.Last);
            if (words.Length > 0)
            {
                lines.Replace(range, words);
            }
            else
            {
                lines.Remove(range);
            }
        }

        return lines.ToString();
    }

    /// <summary>What is written in the place of a passage.</summary>
    /// <param name="proposal">The proposal of its mark: one sentence a line.</param>
    /// <returns>The sentences whose gaps all have answers; empty when there is none.</returns>
    public string Words(string proposal) => First().Replace(string.Join(' ', proposal.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(sentence => Gap().Matches(sentence).All(gap => Answer(gap.Groups["name"].Value).Length > 0))
        .Select(sentence => Gap().Replace(sentence, gap => Filled(gap.Groups["name"].Value, gap.Groups["stop"].Value)))), @"$1\$2");

    // A full stop that ends the answer ends the sentence as well.
    private string Filled(string name, string stop)
    {
        var answer = Answer(name);
        return Marks().Replace(stop.Length > 0 ? answer.TrimEnd('.') : answer, @"\$&") + stop;
    }

    private string Answer(string name) => name switch
    {
        "name" => Of(Question.Name),
        "practice" => Of(Question.Practice),
        "licence" => Of(Question.Licence),
        "email" => Of(Question.Email),
        "states" => SiteAnswers.ListOf(Of(Question.States)) is { Count: > 1 } states ? $"{string.Join(", ", states.SkipLast(1))} and {states[^1]}" : Of(Question.States),
        _ => "",
    };

    private string Of(Question question) => answers.GetValueOrDefault(question) is { } answer && !(question.MayBeNone && answer == Question.None) ? answer : "";

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}(?<stop>\.)?")]
    private static partial Regex Gap();

    // What Markdown takes for a mark in a line.
    [GeneratedRegex(@"[\\`*_\[\]<>~^]")]
    private static partial Regex Marks();

    // What it takes for a mark where a line begins.
    [GeneratedRegex(@"\A([0-9]*)([#+=:|.)-])")]
    private static partial Regex First();
}
