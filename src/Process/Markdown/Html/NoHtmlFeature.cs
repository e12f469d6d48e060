using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Problems;

namespace Site.Process.Markdown.Html;

/// <summary>HTML in a text is an error at its place; a comment is the editor's own and is dropped.</summary>
public sealed class NoHtmlFeature : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new BlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new InlineRenderer());
    }

    private static void Reject(HtmlRenderer renderer, MarkdownObject node, string html)
    {
        if (!html.StartsWith("<!--", StringComparison.Ordinal))
        {
            var body = (BodyRenderer)renderer;
            body.Report(TextProblems.RawHtml(body.At(node), html.Length > 40 ? html[..40] + " …" : html));
        }
    }

    private sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj) =>
            Reject(renderer, obj, obj.Lines.Lines[0].Slice.ToString().Trim());
    }

    private sealed class InlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj) => Reject(renderer, obj, obj.Tag);
    }
}
