using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Site.Process.Markdown.Abbreviations;

/// <summary>
/// Abbreviations, explained in the text at first use. A tooltip would hide the meaning
/// from touch, keyboard and print (WCAG 3.1.4).
/// </summary>
public sealed class AbbreviationFeature : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => new AbbreviationExtension().Setup(pipeline);

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Add(new Renderer());

    private sealed class Renderer : HtmlObjectRenderer<AbbreviationInline>
    {
        protected override void Write(HtmlRenderer renderer, AbbreviationInline obj)
        {
            var body = (BodyRenderer)renderer;
            var label = obj.Abbreviation.Label!;
            body.Write("<abbr>").WriteEscape(label).Write("</abbr>");
            if (body.Explained.Add(label))
            {
                body.Write(" (").WriteEscape(obj.Abbreviation.Text.ToString()).Write(")");
            }
        }
    }
}
