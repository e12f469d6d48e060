using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Process.Markdown.Typography;

/// <summary>Quotation marks, dashes and ellipsis of a language, and the apostrophe inside words.</summary>
/// <param name="language">A BCP 47 tag.</param>
public sealed class TypographyFeature(string language) : IMarkdownExtension
{
    private readonly SmartyPantsExtension _quotes = new(Quotes.Of(language));

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        _quotes.Setup(pipeline);
        pipeline.DocumentProcessed += SetApostrophes;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => _quotes.Setup(pipeline, renderer);

    // Between two letters a straight mark opens and closes nothing, so Markdig leaves it.
    private static void SetApostrophes(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (literal.Content.AsSpan().Contains('\''))
            {
                literal.Content = new StringSlice(literal.Content.ToString().Replace('\'', '’'));
            }
        }
    }
}
