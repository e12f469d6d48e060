using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Process.Markdown;

/// <summary>A mark <c>[^id]</c> that no footnote of the text explains: the bibliography does.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>The id of the source.</summary>
    public required string Id { get; init; }
}

/// <summary>Takes a mark <c>[^id]</c> for a citation, unless the text has a footnote of that name.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        var end = slice.Text.IndexOf(']', start);
        if (end < 0 || end > slice.End)
        {
            return false;
        }

        var label = slice.Text[(start + 1)..end];
        if (label.Length < 2 || label.Any(char.IsWhiteSpace)
            || processor.Document.TryGetLinkReferenceDefinition(label, out _))
        {
            return false;
        }

        processor.Inline = new CitationInline
        {
            Id = label[1..],
            Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end)),
        };
        slice.Start = end + 1;
        return true;
    }
}
