using System.Collections.Immutable;
using Site.Documents;
using Site.Process.Reading;

namespace Site.Process.Drawing;

/// <summary>
/// Draws a text as pieces: markup, and between it what waits for the rest of the site (an address, an image's size, a helpline).
/// </summary>
internal sealed class DrawBody
{
    private readonly BodyTree _tree;
    private readonly Pieces _pieces = new();
    private readonly NoteNumbers _notes = new();
    private readonly DrawInlines _inlines;
    private bool _isTight;

    private DrawBody(BodyTree tree)
    {
        _tree = tree;
        _inlines = new DrawInlines(tree, _pieces, _notes);
    }

    /// <summary>Draws a text.</summary>
    /// <param name="tree">The text, with nothing wrong in it. What is wrong is left out.</param>
    /// <returns>Its pieces, and its notes by number.</returns>
    public static (ImmutableArray<BodyPart> Parts, ImmutableArray<Note> Notes) Of(BodyTree tree)
    {
        var draw = new DrawBody(tree);
        var parts = draw.Apart(tree.Blocks);
        return (parts, draw._notes.Drawn(label => draw.Apart(tree.Footnotes[label])));
    }

    private ImmutableArray<BodyPart> Apart(ImmutableArray<Block> blocks) => _pieces.Apart(() => Draw(blocks));

    private void Draw(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            Draw(blocks[i], i == 0);
        }
    }

    private void Draw(Block block, bool isFirst)
    {
        switch (block)
        {
            case SectionHeading heading:
                _pieces.EndLine().Write($"<h{heading.Level} id=\"{heading.Id}\">");
                _inlines.Draw(heading.Content);
                _pieces.WriteLine($"</h{heading.Level}>");
                break;
            case Paragraph paragraph:
                Draw(paragraph, isFirst);
                break;
            case ItemList list:
                Draw(list);
                break;
            case Quotation quotation:
                _pieces.EndLine().WriteLine("<blockquote>");
                Draw(quotation.Content, isTight: false);
                _pieces.WriteLine("</blockquote>");
                break;
            case Table table:
                Draw(table);
                break;
            case Fence fence:
                Draw(fence);
                break;
            case Divider:
                _pieces.WriteLine("<hr />");
                break;
        }
    }

    private void Draw(ImmutableArray<Block> blocks, bool isTight)
    {
        var before = _isTight;
        _isTight = isTight;
        Draw(blocks);
        _isTight = before;
    }

    private void Draw(Paragraph paragraph, bool isFirst)
    {
        if (_isTight)
        {
            _inlines.Draw(paragraph.Content);
            return;
        }

        if (!isFirst)
        {
            _pieces.EndLine();
        }

        _pieces.Write("<p>");
        _inlines.Draw(paragraph.Content);
        _pieces.WriteLine("</p>");
    }

    private void Draw(ItemList list)
    {
        var (begin, end) = list.Number switch
        {
            null => ("<ul>", "</ul>"),
            "1" => ("<ol>", "</ol>"),
            var first => ($"<ol start=\"{first}\">", "</ol>"),
        };
        _pieces.EndLine().WriteLine(begin);
        foreach (var item in list.Items)
        {
            _pieces.EndLine().Write("<li>");
            Draw(item, isTight: !list.IsLoose);
            _pieces.WriteLine("</li>");
        }

        _pieces.WriteLine(end);
    }

    // A caption, headers with their scope, and a region of its own that can be focused and scrolled (WCAG 1.3.1, 2.1.1).
    private void Draw(Table table)
    {
        _pieces.EndLine().Write($"<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"{table.Id}\" tabindex=\"0\"><table><caption id=\"{table.Id}\">");
        _inlines.Draw(table.Caption?.Content ?? []);
        _pieces.Write("</caption>");
        foreach (var part in table.Rows.GroupBy(row => row.IsHeader))
        {
            var tag = part.Key ? "thead" : "tbody";
            _pieces.Write($"<{tag}>");
            foreach (var row in part)
            {
                Draw(row);
            }

            _pieces.Write($"</{tag}>");
        }

        _pieces.WriteLine("</table></div>");
    }

    private void Draw(TableRow row)
    {
        _pieces.Write("<tr>");
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var (tag, scope) = row.IsHeader ? ("th", " scope=\"col\"") : column == 0 ? ("th", " scope=\"row\"") : ("td", "");
            _pieces.Write($"<{tag}{scope}>");
            Draw(row.Cells[column], isTight: true);
            _pieces.Write($"</{tag}>");
        }

        _pieces.Write("</tr>");
    }

    private void Draw(Fence fence)
    {
        var level = fence.SectionLevel + 1;
        BodyPart? part = fence switch
        {
            { Tier: { } tier } => new TierPiece(tier, fence.Id, level, Apart(fence.Content)),
            { Callout: { } callout } => new CalloutPiece(callout, fence.Title.Text, fence.Id, level, Apart(fence.Content)),
            { Name: BlockNames.Rules, Content: [] } => new RulesPiece(level),
            { Name: BlockNames.Helplines, Content: [] } => new HelplinesPiece(level),
            _ => null,
        };
        if (part is not null)
        {
            _pieces.Place(part);
        }
        else
        {
            // Nobody will see it, and what it cites is looked up all the same.
            Draw(fence.Content);
        }
    }
}
