using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Site.Process.Markdown;

/// <summary>
/// Sets quotation marks, and takes for the end of a quotation one right before the mark of a note, <c>"…"[^id]</c>, and one between what
/// ends a sentence inside and what goes on outside, as Spanish has it: <c>"¿Qué?".</c>
/// </summary>
internal sealed class QuotesParser : SmartyPantsInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!Ends(slice))
        {
            return base.Match(processor, ref slice);
        }

        // The text ends here, as far as the quotation mark can see.
        var mark = new StringSlice(slice.Text, slice.Start, slice.Start);
        var matches = base.Match(processor, ref mark);
        slice.Start = mark.Start;
        return matches;
    }

    // Dots and hyphens are set here, too.
    private static bool Ends(StringSlice slice) => slice.CurrentChar is '"' or '\'' && slice.PeekChar(1) switch
    {
        '[' => slice.PeekChar(2) == '^',
        '.' or ',' or ';' or ':' or '!' or '?' or ')' => slice.PeekCharExtra(-1) is '.' or '!' or '?' or '…',
        _ => false,
    };
}
