using System.Globalization;
using System.Text.RegularExpressions;
using Site.Problems;
using YamlDotNet.Core;

namespace Site.Process.Yaml;

/// <summary>Knows the slips that people make in YAML, and says what to type instead.</summary>
internal static partial class YamlSlips
{
    /// <summary>Slips that YAML itself takes for something else and lets pass.</summary>
    public static IReadOnlyList<Problem> Always(YamlText yaml) =>
    [
        .. from line in Lines(yaml)
           where line.Value is ['“' or '„' or '”', .., '”' or '“'] or ['‘' or '‚', .., '’' or '‘']
           select YamlProblems.YamlCurlyQuote(yaml.Source.At(line.Number, line.Column)),
    ];

    /// <summary>Why the text is not YAML: every slip it holds, or the place where the parser gave up.</summary>
    public static IEnumerable<Problem> Explain(YamlText yaml, Exception failure, int reached)
    {
        var slips = Lines(yaml).Select(Slip).OfType<Problem>().ToArray();
        if (slips.Length > 0)
        {
            return slips;
        }

        var gaveUp = (failure as YamlException)?.Start ?? new Mark(0, reached, 1);
        var stop = yaml.Source.At(Math.Max(yaml.First, (int)gaveUp.Line), Math.Max(1, (int)gaveUp.Column));
        var duplicate = failure.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) ? Duplicate(yaml, gaveUp) : null;
        return [duplicate ?? YamlProblems.YamlSyntax(stop)];

        Problem? Slip(Line line)
        {
            var at = yaml.Source.At(line.Number, line.Column);
            var value = line.Value;
            return line switch
            {
                { Tab: > 0 } => YamlProblems.YamlTab(yaml.Source.At(line.Number, line.Tab)),
                { Value: "" } => null,
                { Value: ['"' or '\'', ..] } when TextAfterQuote().IsMatch(value) => YamlProblems.YamlTextAfterEnd(at, value[0], SingleQuoted(value)),
                { Value: ['[', ..] } when TextAfterList().IsMatch(value) => YamlProblems.YamlTextAfterEnd(at, ']', SingleQuoted(value)),
                { Value: ['[', ..] } when !value.Contains(']', StringComparison.Ordinal) => YamlProblems.YamlUnclosedBracket(at),
                { Value: ['"' or '\'', ..] } when value.Length == 1 || !value.EndsWith(value[0]) => YamlProblems.YamlUnclosedQuote(at, value[0]),
                { Value: ['"' or '\'' or '[' or '{' or '|' or '>', ..] } => null,
                { Value: ['@' or '`' or '%' or '*' or '&' or '!', ..] } => YamlProblems.YamlReservedCharacter(at, value[0], Quoted(value)),
                _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') => YamlProblems.YamlUnquotedColon(at, Quoted(value)),
                _ => null,
            };
        }
    }

    /// <summary>A value as it can stand between straight double quotes.</summary>
    public static string Quoted(string value) => value.Replace('"', '\'');

    /// <summary>The day that somebody seems to have meant.</summary>
    public static string LikelyDay(string written)
    {
        var parts = Numbers().Matches(written).Select(match => match.Value).ToArray();
        string[]? order = parts switch
        {
            [{ Length: 4 }, _, _] => parts,
            // Day and month can be told apart only when one of them is above 12.
            [var day, var month, { Length: 4 } year] when int.Parse(day, CultureInfo.InvariantCulture) > 12 => [year, month, day],
            [var month, var day, { Length: 4 } year] when int.Parse(day, CultureInfo.InvariantCulture) > 12 => [year, month, day],
            _ => null,
        };
        return order is not null
            && DateOnly.TryParse(string.Join('-', order), CultureInfo.InvariantCulture, out var day2)
            ? day2.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "2026-03-28";
    }

    private static string SingleQuoted(string value) => value.Replace("'", "''", StringComparison.Ordinal);

    private static Problem? Duplicate(YamlText yaml, Mark gaveUp)
    {
        var lines = Lines(yaml).ToArray();
        var second = lines.FirstOrDefault(line => line.Number == gaveUp.Line);
        var first = lines.LastOrDefault(line => line.Number < gaveUp.Line && line.Key == second.Key && line.Indent == second.Indent);
        return first.Key is { Length: > 0 } key
            ? YamlProblems.DuplicateKey(yaml.Source.At(second.Number, second.Indent + 1), key, first.Number)
            : null;
    }

    // The lines that hold a key or an item; the lines of a block scalar are left out.
    private static IEnumerable<Line> Lines(YamlText yaml)
    {
        var blockIndent = -1;
        for (var number = yaml.First; number <= yaml.Last; number++)
        {
            var text = yaml.Source.Lines[number].ToString();
            var indent = text.Length - text.TrimStart().Length;
            if (blockIndent >= 0 && (indent > blockIndent || text.Trim().Length == 0))
            {
                continue;
            }

            blockIndent = -1;
            var tab = text[..indent].IndexOf('\t', StringComparison.Ordinal) + 1;
            var match = KeyOrItem().Match(text);
            var value = match.Groups["value"];
            yield return new Line(number, indent, match.Groups["key"].Value, value.Value.TrimEnd(), value.Index + 1, tab);
            if (value.Value is ['|' or '>', ..])
            {
                blockIndent = indent;
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:-\s+)?(?:(?<key>[A-Za-z][\w-]*):(?:\s+|$))?(?<value>.*)$")]
    private static partial Regex KeyOrItem();

    [GeneratedRegex(@"^(?:""(?:[^""\\]|\\.)*""|'(?:[^']|'')*')\s*[^\s#]")]
    private static partial Regex TextAfterQuote();

    [GeneratedRegex(@"^\[[^\[\]]*\]\s*[^\s#]")]
    private static partial Regex TextAfterList();

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Numbers();

    private readonly record struct Line(int Number, int Indent, string Key, string Value, int Column, int Tab);
}
