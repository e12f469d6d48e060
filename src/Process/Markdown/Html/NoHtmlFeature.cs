using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Problems;

namespace Site.Process.Markdown.Html;

/// <summary>HTML in a text is an error at its place; a comment is the editor's own and is dropped.</summary>
public sealed partial class NoHtmlFeature : IMarkdownExtension
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
        var body = (BodyRenderer)renderer;
        var rest = Comment().Replace(html, "").Trim();
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            body.Report(TextProblems.CommentUnclosed(body.At(node)));
        }
        else if (rest.Length > 0 && rest.Length < html.Trim().Length && rest[0] != '<')
        {
            body.Report(TextProblems.TextAfterComment(body.At(node)));
        }
        else if (rest.Length > 0)
        {
            var line = rest.Split('\n')[0];
            body.Report(TextProblems.RawHtml(body.At(node), line.Length > 40 ? line[..40] + " …" : line));
        }
    }

    // Up to the first end: what stands after it is text again.
    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj) => Reject(renderer, obj, obj.Lines.ToString());
    }

    private sealed class InlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj) => Reject(renderer, obj, obj.Tag);
    }
}
