using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Markdown.Notes;

/// <summary>A citation <c>[^id]</c> that no footnote of the text explains: the bibliography does.</summary>
public sealed class Citation : LeafInline
{
    /// <summary>The id of the source.</summary>
    public required string Id { get; init; }
}

/// <summary>Numbered notes: citations of the bibliography and ordinary footnotes, in one list.</summary>
public sealed class NoteFeature : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new FootnoteExtension().Setup(pipeline);
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new CitationRenderer());
        renderer.ObjectRenderers.Add(new FootnoteLinkRenderer());
        renderer.ObjectRenderers.Add(new FootnoteGroupRenderer());
    }

    private static void ReportPlace(BodyRenderer body, MarkdownObject mark)
    {
        if (PageKinds.Of(body.Source.Path) != PageKind.Article)
        {
            body.Report(TextProblems.NoteOutsideArticle(body.At(mark)));
        }
    }

    private sealed class CitationParser : InlineParser
    {
        public CitationParser() => OpeningCharacters = ['['];

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

            processor.Inline = new Citation
            {
                Id = label[1..],
                Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end)),
                Line = line,
                Column = column,
            };
            slice.Start = end + 1;
            return true;
        }
    }

    private sealed class CitationRenderer : HtmlObjectRenderer<Citation>
    {
        protected override void Write(HtmlRenderer renderer, Citation obj)
        {
            var body = (BodyRenderer)renderer;
            ReportPlace(body, obj);
            body.Place(body.Notes.Mark(obj));
        }
    }

    private sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
        {
            // The way back is the theme's to draw: Markdig's is a bare arrow.
            if (!obj.IsBackLink)
            {
                var body = (BodyRenderer)renderer;
                ReportPlace(body, obj);
                body.Place(body.Notes.Mark(obj.Footnote));
            }
        }
    }

    private sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
        {
            // The notes stand after the text, together with the sources.
        }
    }
}
