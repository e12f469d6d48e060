using System.Collections.Immutable;
using Site.Documents;

namespace Site.Process.Reading;

/// <summary>The marks of a text that are for what came with the copy, and the blocks right behind them.</summary>
internal static class SampleMarks
{
    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Each with where it begins, how it is written, and the first block that it is for; <see langword="null"/> where there is none.</returns>
    public static IEnumerable<(int Start, string Written, SampleMark Mark, Block? For)> In(BodyTree text)
    {
        var behind = new Dictionary<int, Block>();
        foreach (var block in text.All.Where(block => block is not Markup))
        {
            foreach (var comment in block.Around.Comments)
            {
                behind.TryAdd(comment.Start, block);
            }
        }

        return
        [
            .. from markup in text.All.OfType<Markup>()
               let mark = SampleMark.In(markup.Text)
               where mark is not null
               select (markup.Start, markup.Text, mark, behind.GetValueOrDefault(markup.Start)),
            .. from markup in text.Inlines<MarkupSpan>()
               let mark = SampleMark.In(markup.Text)
               where mark is not null
               select (markup.Start, markup.Text, mark, (Block?)null),
        ];
    }

    /// <summary>The passages that came with the copy.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Those whose mark is whole and in its place, in the order of the file.</returns>
    public static ImmutableArray<Sample> PassagesOf(BodyTree text) =>
    [
        .. from found in In(text)
           where found is { For: not null, Mark: { IsWhole: true, IsArticle: false } }
           let at = text.At(found.Start)
           let passage = new LineRange(text.At(found.For.Start).Line, LastLineOf(found.For, text))
           let isOwnParagraph = found.For is Paragraph { Around.Enclosure: Enclosure.None }
           select new Sample(at, new LineRange(at.Line, at.Line + found.Written.TrimEnd('\n').Count('\n')), passage, found.Mark.Words, isOwnParagraph ? found.Mark.Proposal : null),
    ];

    // A paragraph ends at a blank line, or where the next block begins.
    private static int LastLineOf(Block block, BodyTree text)
    {
        var lines = text.Source.Lines;
        var next = text.Blocks.Where(other => other.Start > block.Start).Select(other => text.At(other.Start).Line).DefaultIfEmpty(lines.Count + 1).Min();
        var line = text.At(block.Start).Line;
        while (line + 1 < next && line < lines.Count && !lines[line + 1].IsWhiteSpace())
        {
            line++;
        }

        return line;
    }
}
