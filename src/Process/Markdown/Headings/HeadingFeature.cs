using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Site.Documents;
using Site.Problems;
using Site.Process.Markdown.Blocks;

namespace Site.Process.Markdown.Headings;

/// <summary>Headings with ids that stay, and levels that never skip (WCAG 1.3.1, 2.4.6).</summary>
public sealed class HeadingFeature : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new Renderer());

    private sealed class Renderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            var body = (BodyRenderer)renderer;
            var at = body.At(obj);
            var words = body.Words.Of(obj.Inline);
            if (Complaint(obj, words, at, body.SectionLevel) is { } problem)
            {
                // The heading is still one to link to, and its text is still read.
                body.Report(problem);
            }

            body.SectionLevel = obj.Level;
            var id = body.IdFor(words);
            body.Headings.Add(new Heading(obj.Level, words, id, at));
            body.EnsureLine();
            body.Write($"<h{obj.Level} id=\"{id}\">").WriteLeafInline(obj);
            body.WriteLine($"</h{obj.Level}>");
        }

        private static Problem? Complaint(HeadingBlock heading, string words, Position at, int sectionLevel) => heading switch
        {
            { Parent: CustomContainer block } when !BlockFeature.IsUnclosed(block) => TextProblems.HeadingInBlock(at),
            { Parent: not (MarkdownDocument or CustomContainer) } => TextProblems.HeadingInBlock(at),
            { Level: 1 } => TextProblems.HeadingLevelOne(at),
            _ when words.Length == 0 => TextProblems.HeadingEmpty(at),
            _ when heading.Level > sectionLevel + 1 => TextProblems.HeadingSkipped(at, heading.Level, sectionLevel + 1),
            _ => null,
        };
    }
}
