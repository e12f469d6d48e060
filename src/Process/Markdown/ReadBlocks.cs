using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Process.Reading;
using Block = Site.Process.Reading.Block;
using Md = Markdig.Syntax;
using MdTables = Markdig.Extensions.Tables;

namespace Site.Process.Markdown;

/// <summary>The one walk of Markdig's tree, from which a tree of our own is made.</summary>
internal sealed class ReadBlocks
{
    // A paragraph that begins so, right above a table, is its caption.
    private const string CaptionMark = "Table:";

    private readonly SourceFile _source;
    private readonly TypesetWords _titles;
    private readonly TextSoFar _text;
    private readonly ReadInlines _inlines;
    private readonly List<Block> _all = [];
    private readonly Dictionary<string, ImmutableArray<Block>> _footnotes = new(StringComparer.Ordinal);
    private readonly List<Reading.FootnoteMark> _unused = [];
    private readonly List<LinkReferenceDefinition> _definitions = [];

    /// <summary>Makes ready to read a text.</summary>
    /// <param name="source">The file it stands in.</param>
    /// <param name="vocabulary">What is printed for a mark.</param>
    /// <param name="titles">Sets the titles of blocks.</param>
    public ReadBlocks(SourceFile source, Vocabulary vocabulary, TypesetWords titles)
    {
        (_source, _titles, _text) = (source, titles, new TextSoFar(source));
        _inlines = new ReadInlines(vocabulary, _text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="document">What Markdig found in it.</param>
    /// <returns>The text.</returns>
    public BodyTree Read(MarkdownDocument document)
    {
        var blocks = Children(document, Surroundings.None);
        return new BodyTree(_source, blocks, [.. _all], _footnotes, [.. _unused], [.. _definitions.Where(definition => !_text.Followed.Contains(definition)).Select(definition =>
            new DefinedName(_source.Lines.StartOf(definition.Line + 1), definition.Label ?? ""))]);
    }

    /// <summary>The name of a footnote, without the mark that begins it.</summary>
    /// <param name="footnote">The footnote.</param>
    /// <returns>The name.</returns>
    public static string NameOf(Footnote footnote) => footnote.Label!.TrimStart('^');

    private ImmutableArray<Block> Children(ContainerBlock parent, Surroundings around)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(parent.Count);
        var here = around;
        for (var i = 0; i < parent.Count; i++)
        {
            var caption = i > 0 && parent[i] is MdTables.Table ? Caption(parent[i - 1]) : null;
            if (i + 1 < parent.Count && parent[i + 1] is MdTables.Table && Caption(parent[i]) is not null)
            {
                continue;
            }

            if (Read(parent[i], here, caption) is { } block)
            {
                blocks.Add(block);
            }

            // A comment is for the block right behind it.
            here = parent[i] is HtmlBlock comment ? here with { Comments = here.Comments.Push(new Comment(comment.Span.Start, comment.Lines.ToString())) } : around;
        }

        return blocks.ToImmutable();
    }

    private static ParagraphBlock? Caption(Md.Block block) =>
        block is ParagraphBlock { Inline.FirstChild: LiteralInline first } caption && first.Content.AsSpan().StartsWith(CaptionMark) ? caption : null;

    // What stands inside comes after what it stands in.
    private Block? Read(Md.Block block, Surroundings around, ParagraphBlock? caption)
    {
        var place = _all.Count;
        var read = Of(block, around, caption);
        if (read is not null)
        {
            _all.Insert(place, read);
        }

        return read;
    }

    private Block? Of(Md.Block block, Surroundings around, ParagraphBlock? caption) => block switch
    {
        HeadingBlock heading => Heading(heading, around),
        ParagraphBlock paragraph => Paragraph(paragraph, around),
        ListBlock list => List(list, around),
        QuoteBlock quote => new Quotation(quote.Span.Start, around, Children(quote, around with { Enclosure = Enclosure.Other, IsQuotation = true })),
        CustomContainer fence => Fence(fence, around),
        MdTables.Table table => Table(table, around, caption),
        ThematicBreakBlock divider => new Divider(divider.Span.Start, around),
        HtmlBlock markup => new Markup(markup.Span.Start, around, markup.Lines.ToString()),
        YamlFrontMatterBlock => null,
        FencedCodeBlock code => new CodeLines(code.Span.Start, around, new string(code.FencedChar, code.OpeningFencedCharCount), code.Lines.ToString()),
        CodeBlock code => new CodeLines(code.Span.Start, around, "", code.Lines.ToString()),
        FootnoteGroup notes => Footnotes(notes, around),
        LinkReferenceDefinitionGroup definitions => Unused(definitions),
        _ => null,
    };

    private SectionHeading Heading(HeadingBlock heading, Surroundings around)
    {
        var line = Line(heading);
        var before = _text.SectionLevel;
        _text.SectionLevel = heading.Level;
        return new SectionHeading(
            heading.Span.Start, around, line.Words, line.Content, line.All, heading.Level, _text.IdFor(line.Words.Text), before)
        {
            IsUnderlined = heading.IsSetext,
        };
    }

    private Paragraph Paragraph(ParagraphBlock paragraph, Surroundings around)
    {
        var line = Line(paragraph);
        return new Paragraph(paragraph.Span.Start, around, line.Words, line.Content, line.All);
    }

    private Line Line(LeafBlock leaf) => _inlines.Read(leaf.Inline ?? new ContainerInline());

    private ItemList List(ListBlock list, Surroundings around)
    {
        var inside = around with { Enclosure = Enclosure.Other };
        return new ItemList(
            list.Span.Start, around, list.IsOrdered ? list.OrderedStart ?? "1" : null, list.IsLoose,
            [.. list.Cast<ListItemBlock>().Select(item => Children(item, inside))]);
    }

    private Fence Fence(CustomContainer fence, Surroundings around)
    {
        var start = fence.Span.Start;
        var name = fence.Info ?? "";
        var title = fence.Arguments?.Trim() ?? "";
        var words = _titles.Of(title, Math.Max(_source.Text.IndexOf(title, start, StringComparison.Ordinal), start));
        var level = _text.SectionLevel;
        var tier = BlockNames.Tier(name);
        var id = tier is null && BlockNames.Callout(name) is null ? "" : _text.IdFor(tier is null ? words.Text : "help " + name);
        var isClosed = IsClosed(fence);
        var inside = around with { Enclosure = isClosed ? Enclosure.Fence : Enclosure.OpenFence, Tier = tier };
        return new Fence(start, around, name, words, id, level, isClosed, Children(fence, inside));
    }

    // Markdig closes a block with the line that was meant for the next one, which it takes to stand inside.
    private static bool IsClosed(CustomContainer fence) =>
        (fence.ClosingFencedCharCount > 0 || fence.Parent is CustomContainer) && !fence.Any(inner => inner is CustomContainer { ClosingFencedCharCount: 0 });

    private Table Table(MdTables.Table table, Surroundings around, ParagraphBlock? caption)
    {
        var id = _text.NextTableId();
        var inside = around with { Enclosure = Enclosure.Other };
        var cell = inside with { IsCell = true };
        return new Table(table.Span.Start, around, id, CaptionOf(caption, inside), [.. table.Cast<MdTables.TableRow>().Select(row =>
            new TableRow(row.Span.IsEmpty ? table.Span.Start : row.Span.Start, row.IsHeader, [.. row.Cast<MdTables.TableCell>().Select(written => Children(written, cell))], row.Count(IsWritten)))]);
    }

    // What a row lacks, Markdig fills in; an empty cell that was written has an empty paragraph.
    private static bool IsWritten(Md.Block cell) => cell is MdTables.TableCell { Count: > 0 };

    private Paragraph? CaptionOf(ParagraphBlock? caption, Surroundings around)
    {
        if (caption?.Inline?.FirstChild is not LiteralInline first)
        {
            return null;
        }

        first.Content.Start += CaptionMark.Length;
        first.Content.TrimStart();
        var read = Paragraph(caption, around);
        _all.Add(read);
        return read;
    }

    private Block? Footnotes(FootnoteGroup notes, Surroundings around)
    {
        foreach (var note in notes.OfType<Footnote>())
        {
            _footnotes[NameOf(note)] = Children(note, around with { Enclosure = Enclosure.Other, IsNote = true });
        }

        return null;
    }

    private Block? Unused(LinkReferenceDefinitionGroup definitions)
    {
        _unused.AddRange(definitions.OfType<FootnoteLinkReferenceDefinition>()
            .Where(definition => definition.Footnote.Links.Count == 0)
            .Select(definition => new Reading.FootnoteMark(_source.Lines.StartOf(definition.Line + 1), NameOf(definition.Footnote))));
        _definitions.AddRange(definitions.OfType<LinkReferenceDefinition>().Where(definition => definition is not FootnoteLinkReferenceDefinition));
        return null;
    }
}
