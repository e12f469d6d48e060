using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Markdown;

/// <summary>Finds what no reader could follow, and a Markdown parser only in hours: paragraphs and nesting without end.</summary>
internal static partial class Unparsable
{
    // A paragraph of five long sentences has 800 characters, a table of a hundred rows 15,000.
    private const int LongestParagraph = 20_000;
    private const int MostOpenBlocks = 16;

    /// <summary>Looks through a text.</summary>
    /// <param name="source">The text.</param>
    /// <returns>What is wrong; <see langword="null"/> when it can be parsed.</returns>
    public static Problem? In(SourceFile source)
    {
        var (begin, length, open) = (1, 0, 0);
        for (var number = 1; number <= source.Lines.Count; number++)
        {
            var line = source.Lines[number];
            open = Math.Max(0, open + Opened(line));
            (begin, length) = line.IsWhiteSpace() ? (number + 1, 0) : (begin, length + line.Length);
            if (open > MostOpenBlocks || Markers().IsMatch(line))
            {
                return TextProblems.TooDeeplyNested(source.At(number));
            }

            if (length > LongestParagraph)
            {
                return TextProblems.ParagraphTooLong(source.At(begin), LongestParagraph);
            }
        }

        return null;
    }

    // A line ::: with a name opens a block, one without closes it.
    private static int Opened(ReadOnlySpan<char> line) =>
        !line.Contains(":::", StringComparison.Ordinal) || Fence().Match(line.ToString()) is not { Success: true } fence ? 0 : fence.Groups["name"].Length > 0 ? 1 : -1;

    [GeneratedRegex(@"^[ >\t]*:::+[ \t]*(?<name>[^\s:]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:[ \t]*(?:>|(?:[-+*]|[0-9]{1,9}[.)])[ \t])){33}")]
    private static partial Regex Markers();
}
