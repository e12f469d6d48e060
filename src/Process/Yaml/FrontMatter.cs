using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Yaml;

/// <summary>Finds the front matter of a page: between two lines ---, or where it was meant.</summary>
internal static partial class FrontMatter
{
    private const int LatestMark = 10;

    /// <summary>Looks for it.</summary>
    /// <param name="source">The page.</param>
    /// <returns>Its first and last line of keys, the line after which the text begins, and what is wrong with its marks.</returns>
    public static (int First, int Last, int End, Problem? Problem) In(SourceFile source)
    {
        var lines = source.Lines;
        if (lines[1] is "---")
        {
            return Closed(source, 2, null);
        }

        // A character that nobody sees has been told of already.
        if (lines[1].Trim("\u200B\u2060\uFEFF \t") is "---" && lines[1] is not [' ' or '\t', ..])
        {
            return Closed(source, 2, null);
        }

        var begin = 1;
        while (begin < lines.Count && Bare(lines[begin]).IsEmpty)
        {
            begin++;
        }

        return lines[begin] switch
        {
            var line when LooksLikeKey().IsMatch(line) && !char.IsWhiteSpace(line[0]) => Closed(source, begin, YamlProblems.FrontMatterUnopened(source.At(begin))),
            var line when line.TrimEnd() is "---" => Closed(source, begin + 1, begin == 1 ? null : YamlProblems.FrontMatterLate(source.At(begin), begin)),
            var line when IsNearlyMark(line) && begin < lines.Count && KeyAhead(lines, begin + 1) => Closed(source, begin + 1, YamlProblems.FrontMatterMark(source.At(begin), "opens")),
            _ when LateMark(lines) is { } late => Closed(source, late + 1, YamlProblems.FrontMatterLate(source.At(late), late)),
            _ => (1, 0, LinesOfKeys(lines), YamlProblems.FrontMatterMissing(source.At(1))),
        };
    }

    // A note or a title above the front matter: keys stand right below the line ---, and a line --- below them.
    private static int? LateMark(LineMap lines)
    {
        for (var line = 2; line < Math.Min(lines.Count, LatestMark); line++)
        {
            if (lines[line].TrimEnd() is "---" && Key().IsMatch(lines[line + 1]))
            {
                return line;
            }
        }

        return null;
    }

    private static (int First, int Last, int End, Problem? Problem) Closed(SourceFile source, int first, Problem? problem)
    {
        var lines = source.Lines;
        for (var line = first; line <= lines.Count; line++)
        {
            if (lines[line].TrimEnd() is "---" or "...")
            {
                return (first, line - 1, line, problem);
            }

            if (IsNearlyMark(lines[line]) && line > first)
            {
                return (first, line - 1, line, problem ?? YamlProblems.FrontMatterMark(source.At(line), "closes"));
            }
        }

        var last = LinesOfKeys(lines);
        return (first, last, last, problem ?? YamlProblems.FrontMatterUnclosed(source.At(first - 1), last));
    }

    // Up to the last line that looks like a key or its value, or like the mark that closes them.
    private static int LinesOfKeys(LineMap lines)
    {
        var last = 0;
        for (var line = 1; line <= lines.Count && (lines[line].IsWhiteSpace() || lines[line].TrimEnd() is "---" || lines[line].StartsWith('#') || LooksLikeKey().IsMatch(lines[line])); line++)
        {
            last = lines[line].IsWhiteSpace() || lines[line].StartsWith('#') ? last : line;
        }

        return last;
    }

    private static bool KeyAhead(LineMap lines, int line)
    {
        while (line < lines.Count && (Bare(lines[line]).IsEmpty || lines[line].StartsWith('#')))
        {
            line++;
        }

        return LooksLikeKey().IsMatch(lines[line]);
    }

    // Hyphens that a word processor made dashes of, one too few or too many, other marks of other programs; spaces around them.
    private static bool IsNearlyMark(ReadOnlySpan<char> line) =>
        Bare(line) is ['-' or '–' or '—' or '‐' or '‑' or '−' or '_' or '*' or '+', ..] and var bare && NearlyMark().IsMatch(bare);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim(" \t\u00A0\u200B\u2060\uFEFF");

    [GeneratedRegex(@"^(?:[-–—‐‑−]{2,}|[–—−]|\*{3,}|_{3,}|\+{3})$")]
    private static partial Regex NearlyMark();

    [GeneratedRegex(@"^(?:title|description|published):")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:[A-Za-z][\w-]*[:：](?:\s|$|(?=[\p{L}""'\[]))|\s+\S|-\s)")]
    private static partial Regex LooksLikeKey();
}
