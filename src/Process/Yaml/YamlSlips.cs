using System.Text.RegularExpressions;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.Core;

namespace Site.Process.Yaml;

/// <summary>Knows the slips that people make in YAML, says what to type instead, and mends them, so that the rest can be read.</summary>
internal static partial class YamlSlips
{
    private const string Spaces = @"[\t\p{Zs}\u200B-\u200F\u2060\uFEFF]*";

    /// <summary>Slips that are none of YAML's: it takes the line for a piece of the one before, and may let it pass.</summary>
    /// <param name="yaml">The lines.</param>
    /// <param name="keys">The keys there are.</param>
    /// <returns>The slips.</returns>
    public static IReadOnlyList<Slip> Always(YamlText yaml, KeySet keys)
    {
        HashSet<string>? names = null;
        List<Slip>? slips = null;
        var (blockIndent, before) = (-1, "");
        for (var number = yaml.First; number <= yaml.Last; number++)
        {
            var line = yaml.Source.Lines[number];
            if (line.IsWhiteSpace() || (blockIndent >= 0 && Indent(line) > blockIndent))
            {
                continue;
            }

            blockIndent = line.IndexOfAny('|', '>') is >= 0 and var mark && BlockHead().IsMatch(line[mark..].TrimEnd()) ? Indent(line) : -1;
            if (!IsOrdinary(line)
                && Apart(yaml.Source, number, before, keys, names ??= keys.AndBelow.Select(key => key.Name).ToHashSet(StringComparer.OrdinalIgnoreCase)) is { } slip)
            {
                (slips ??= []).Add(slip);
            }

            before = line.ToString();
        }

        return slips ?? [];
    }

    /// <summary>Why the text is not YAML: every slip it holds, or the line where the parser gave up.</summary>
    /// <param name="yaml">The lines.</param>
    /// <param name="failure">What the parser said.</param>
    /// <param name="reached">The line that it had come to.</param>
    /// <returns>The slips; at least one.</returns>
    public static IReadOnlyList<Slip> Explain(YamlText yaml, Exception failure, int reached)
    {
        var lines = Lines(yaml).ToArray();
        Slip[] slips = [.. lines.Zip(lines.Prepend(default), (line, before) => Explain(yaml.Source, line, before)).OfType<Slip>()];
        if (slips.Length > 0)
        {
            return slips;
        }

        var gaveUp = (failure as YamlException)?.Start ?? new Mark(0, reached, 1);
        var stop = yaml.Source.At(Math.Clamp((int)gaveUp.Line, yaml.First, yaml.Last), Math.Max(1, (int)gaveUp.Column));
        var duplicate = failure.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) ? Duplicate(yaml, gaveUp) : null;
        return [duplicate ?? Noted(yaml, stop.Line) ?? new Slip(YamlProblems.YamlSyntax(stop), stop.Line, null)];
    }

    /// <summary>A value that begins with a character that YAML keeps for itself.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The slip.</returns>
    public static Slip Reserved(Position at, string line)
    {
        var value = line[(at.Column - 1)..].Trim();
        // A mark of a list or of strong text is no part of the words.
        var meant = Bullet().Replace(value, "");
        meant = Starred().Replace(meant, "${words}");
        var shown = meant == value || NeedsQuotes(meant) ? YamlQuotes.Around(meant) : meant;
        return new Slip(YamlProblems.YamlReservedCharacter(at, value[0], meant == value ? "Put straight quotes around it" : "Write it without", shown), at.Line, line[..(at.Column - 1)] + YamlQuotes.Around(meant));
    }

    // A key or an item that something else than a colon or a hyphen and an ordinary space parts from its value.
    private static Slip? Apart(SourceFile source, int number, string before, KeySet keys, HashSet<string> names)
    {
        var line = source.Lines[number].ToString();
        var match = KeyApart().Match(line);
        if (match.Success && names.Contains(match.Groups["key"].Value))
        {
            var (lead, colon, gap) = (match.Groups["lead"], match.Groups["colon"], match.Groups["gap"]);
            var isTop = keys.Names.Contains(match.Groups["key"].Value, StringComparer.OrdinalIgnoreCase) && Foreign(lead.Value) >= 0;
            var mended = $"{(isTop ? "" : Ordinary(lead.Value))}{match.Groups["key"].Value}: {match.Groups["value"].Value}";
            var (what, place) = (colon.Value, gap.Value) switch
            {
                _ when Foreign(lead.Value) is >= 0 and var index => (Before(line[index]), index),
                (not ":", _) => ($"This colon is a wide one ({colon.Value}), which YAML does not know", colon.Index),
                (_, { Length: > 0 }) when Foreign(gap.Value) is >= 0 and var index => ($"{CharacterNames.Capital(gap.Value[index])} stands after the colon, where an ordinary space belongs", gap.Index + index),
                (_, "") when match.Groups["value"].Length > 0 => ("A space is missing after the colon", colon.Index),
                _ => ("", 0),
            };
            return what.Length == 0 ? null : Told(what, place, mended);
        }

        var item = ItemApart().Match(line);
        if (item.Success && BelongsTo(before, Indent(line)))
        {
            var (lead, gap) = (item.Groups["lead"].Value, item.Groups["gap"].Value);
            var mended = $"{Ordinary(lead)}- {item.Groups["value"].Value}";
            var (what, place) = Foreign(lead) is >= 0 and var index ? (Before(lead[index]), index)
                : Foreign(gap) is >= 0 and var foreign ? ($"{CharacterNames.Capital(gap[foreign])} stands after the hyphen, where an ordinary space belongs", lead.Length + 1 + foreign)
                : gap.Length == 0 ? ("A space is missing after the hyphen", lead.Length)
                : ("", 0);
            return what.Length == 0 ? null : Told(what, place, mended);
        }

        return null;

        // A character that is wrong wherever it stands has been told of already.
        Slip Told(string what, int place, string mended) => new(
            InvisibleCharacters.IsTold(line[place]) ? null : YamlProblems.YamlSeparator(source.At(number, place + 1), what, mended.Trim()), number, mended);

        static string Before(char space) => $"{CharacterNames.Capital(space)} stands at the beginning of this line, where only ordinary spaces count";
    }

    private static Slip? Explain(SourceFile source, Line line, Line above)
    {
        var at = source.At(line.Number, line.Column);
        var (value, before) = (line.Value, line.Text[..(line.Column - 1)]);
        return line switch
        {
            { Tab: > 0 } => new Slip(YamlProblems.YamlTab(source.At(line.Number, line.Tab)), line.Number, Untabbed(source, line)),
            { Indent: 0, Text: ['-', ..] } when !BelongsTo(above.Text ?? "", 0) => new Slip(YamlProblems.YamlSyntax(source.At(line.Number)), line.Number, null),
            { Indent: 0, Key: "" } when NoColon().Match(line.Text) is { Success: true } none && ArticleKeys.All.Names.Contains(none.Groups["key"].Value) => Mended(
                YamlProblems.YamlSeparator(source.At(line.Number), "The colon after the key is missing", NoColon().Replace(line.Text, "${key}: ${value}")), NoColon().Replace(line.Text, "${key}: ${value}")),
            { Value: "" } => null,
            { Value: ['\'', ..] } when YamlQuotes.BeginsElided(value) && !ClosedQuote().IsMatch(value) => Quoted(YamlProblems.YamlUnclosedQuote(at, '\'', YamlQuotes.Around(value)), value),
            { Value: ['"' or '\'', ..] } when TextAfterQuote().IsMatch(value) => Quoted(YamlProblems.YamlTextAfterEnd(at, value[0], YamlQuotes.Around(value)), value),
            { Value: ['[', ..] } when TextAfterList().IsMatch(value) => Quoted(YamlProblems.YamlTextAfterEnd(at, ']', YamlQuotes.Around(value)), value),
            { Value: ['[', ..] } when !value.Contains(']', StringComparison.Ordinal) => Mended(YamlProblems.YamlUnclosedBracket(at), $"{before}{value}]"),
            { Value: ['"' or '\'', ..] } when value.Length == 1 || !value.EndsWith(value[0]) => Quoted(YamlProblems.YamlUnclosedQuote(at, value[0], YamlQuotes.Around(value[1..])), value[1..]),
            { Value: ['"', .. var inner, '"'] } when BadEscape().Match(inner) is { Success: true } escape => Mended(YamlProblems.YamlEscape(at, escape.Value, YamlQuotes.Around(inner)), before + YamlQuotes.Around(inner)),
            { Value: ['"' or '\'' or '[' or '{', ..] } => null,
            { Value: ['|' or '>', ..] } when BlockHead().IsMatch(value) => null,
            _ when ReservedStart().IsMatch(value) => Reserved(at, line.Text.TrimEnd()),
            _ when Note().Replace(value, "") is var words && (words.Contains(": ", StringComparison.Ordinal) || words.EndsWith(':')) => Quoted(YamlProblems.YamlUnquotedColon(at, YamlQuotes.Around(value)), value),
            _ => null,
        };

        Slip Mended(Problem problem, string text) => new(problem, line.Number, text);

        Slip Quoted(Problem problem, string words) => new(problem, line.Number, before + YamlQuotes.Around(words));
    }

    // A note to editors that ends a value which goes on in the next line.
    private static Slip? Noted(YamlText yaml, int stop)
    {
        var line = Lines(yaml).LastOrDefault(line => line.Number < stop && line.Value.Contains(" #", StringComparison.Ordinal));
        return line.Number == 0 || line.Number < stop - 2 ? null : new Slip(
            YamlProblems.YamlComment(yaml.Source.At(line.Number, line.Column), line.Value[line.Value.IndexOf(" #", StringComparison.Ordinal)..].Trim(), YamlQuotes.Around(line.Value)),
            line.Number,
            line.Text[..(line.Column - 1)] + YamlQuotes.Around(line.Value));
    }

    private static Slip? Duplicate(YamlText yaml, Mark gaveUp)
    {
        var lines = Lines(yaml).ToArray();
        var second = lines.FirstOrDefault(line => line.Number == gaveUp.Line);
        var first = lines.LastOrDefault(line => line.Number < gaveUp.Line && line.Key == second.Key && line.Indent == second.Indent);
        return first.Key is { Length: > 0 } key
            ? new Slip(YamlProblems.DuplicateKey(yaml.Source.At(second.Number, second.Indent + 1), key, first.Number), second.Number, null)
            : null;
    }

    // As far in as the line before it that is of its kind.
    private static string Untabbed(SourceFile source, Line line)
    {
        var isItem = line.Text.TrimStart() is ['-', ..];
        for (var number = line.Number - 1; number >= 1; number--)
        {
            var other = source.Lines[number];
            if (Indent(other) is > 0 and var indent && !other.IsWhiteSpace() && !other[..indent].Contains('\t') && (other[indent] == '-') == isItem)
            {
                return new string(' ', indent) + line.Text.TrimStart();
            }
        }

        return "  " + line.Text.TrimStart();
    }

    // The lines that hold a key or an item; those of a block scalar and of a quoted value over several lines are left out.
    private static IEnumerable<Line> Lines(YamlText yaml)
    {
        var (blockIndent, quoteEnd) = (-1, 0);
        for (var number = yaml.First; number <= yaml.Last; number++)
        {
            var text = yaml.Source.Lines[number].ToString();
            var indent = Indent(text);
            if (number <= quoteEnd || text.AsSpan(indent) is ['#', ..] || (blockIndent >= 0 && (indent > blockIndent || text.Trim().Length == 0)))
            {
                continue;
            }

            blockIndent = -1;
            var match = KeyOrItem().Match(text);
            var value = match.Groups["value"];
            quoteEnd = EndOfQuote(yaml, number, indent, value.Value.TrimEnd());
            if (quoteEnd == 0)
            {
                yield return new Line(
                    number, text, indent, match.Groups["key"].Value, value.Value.TrimEnd(), value.Index + 1,
                    text[..indent].IndexOf('\t', StringComparison.Ordinal) + 1);
            }

            if (BlockHead().IsMatch(value.Value))
            {
                blockIndent = indent;
            }
        }
    }

    // The line in which a quoted value ends that goes on below its first; 0 when there is none.
    private static int EndOfQuote(YamlText yaml, int number, int indent, string value)
    {
        if (value is not ['"' or '\'', ..] || (value.Length > 1 && value.EndsWith(value[0])))
        {
            return 0;
        }

        for (var below = number + 1; below <= yaml.Last; below++)
        {
            var line = yaml.Source.Lines[below];
            if (!line.IsWhiteSpace() && Indent(line) <= indent)
            {
                return 0;
            }

            if (line.TrimEnd() is [.., var last] && last == value[0])
            {
                return below;
            }
        }

        return 0;
    }

    private static bool NeedsQuotes(string value) => ReservedStart().IsMatch(value) || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal);

    // Nearly all lines begin as they should, which is seen at a glance.
    private static bool IsOrdinary(ReadOnlySpan<char> line)
    {
        var indent = Indent(line);
        var rest = line[indent..];
        if (line[..indent].ContainsAnyExcept(' ', '\t') || rest is ['\uFEFF' or '\u200B' or '\u2060', ..])
        {
            return false;
        }

        if (rest is ['-', ..])
        {
            if (rest.Length > 1 && rest[1] != ' ')
            {
                return false;
            }

            rest = rest[1..];
        }

        return rest.IndexOfAny(":：﹕∶꞉") is not (>= 0 and var colon)
            || (rest[colon] == ':' && (colon + 1 == rest.Length || (rest[colon + 1] == ' ' && (colon + 2 == rest.Length || char.IsAscii(rest[colon + 2])))));
    }

    // An item stands as far in as the one before it, or below a key that has no value yet.
    private static bool BelongsTo(string before, int indent) => before.TrimStart() is ['-', ..]
        ? Indent(before) == indent
        : before.TrimEnd() is [.., ':'] && Indent(before) <= indent;

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private static int Foreign(string text) => text.AsSpan().IndexOfAnyExcept(" \t-");

    private static string Ordinary(string lead) => string.Concat(lead.Select(c => c is '-' or ' ' or '\t' ? c : ' '));

    [GeneratedRegex($@"^(?<lead>{Spaces}(?:-{Spaces})?)(?<key>[A-Za-z][\w-]*)[ \t]*(?<colon>[:：﹕∶꞉])(?<gap>{Spaces})(?<value>(?!//).*)$")]
    private static partial Regex KeyApart();

    [GeneratedRegex(@"^(?<lead>[\t\p{Zs}\uFEFF]*)-(?<gap>[\p{Zs}\u200B\u2060\uFEFF]*)(?<value>[\p{L}\p{Nd}“""'‘*(].*)$")]
    private static partial Regex ItemApart();

    [GeneratedRegex(@"^\s*(?:-\s+)?(?:(?<key>[A-Za-z][\w-]*):(?:\s+|$))?(?<value>.*)$")]
    private static partial Regex KeyOrItem();

    [GeneratedRegex(@"^(?<key>[A-Za-z]+)[ \t]+(?:=[ \t]*)?(?<value>\S.*)$")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^(?:""(?:[^""\\]|\\.)*""|'(?:[^']|'')*')\s*[^\s#]")]
    private static partial Regex TextAfterQuote();

    [GeneratedRegex(@"^'(?:[^']|'')*'\s*(?:#.*)?$")]
    private static partial Regex ClosedQuote();

    [GeneratedRegex(@"^\[[^\[\]]*\]\s*[^\s#]")]
    private static partial Regex TextAfterList();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$")]
    private static partial Regex BlockHead();

    [GeneratedRegex(@"^(?:[@`%*&!|>,\]}]|[-?:](?:\s|$))")]
    private static partial Regex ReservedStart();

    [GeneratedRegex(@"^[*-]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<star>\*{1,2}|`)(?<words>[^*`]+)\k<star>")]
    private static partial Regex Starred();

    // Escapes that YAML does not know.
    [GeneratedRegex(@"(?<=^(?:[^\\]|\\[^\\])*(?:\\\\)*)\\(?:[^0abtnvfre ""/\\N_LPxuU\t]|x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8}))")]
    private static partial Regex BadEscape();

    private readonly record struct Line(int Number, string Text, int Indent, string Key, string Value, int Column, int Tab);
}
