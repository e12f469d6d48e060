using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Site.Process.Markdown;

/// <summary>Sets quotation marks, and takes one right before the mark of a note for the end of a quotation: <c>"…"[^id]</c>.</summary>
internal sealed class QuoteBeforeNoteParser : SmartyPantsInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(1) != '[' || slice.PeekChar(2) != '^')
        {
            return base.Match(processor, ref slice);
        }

        // The text ends here, as far as the quotation mark can see.
        var mark = new StringSlice(slice.Text, slice.Start, slice.Start);
        var matches = base.Match(processor, ref mark);
        slice.Start = mark.Start;
        return matches;
    }
}
