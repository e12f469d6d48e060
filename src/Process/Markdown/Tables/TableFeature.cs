using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Problems;

namespace Site.Process.Markdown.Tables;

/// <summary>
/// Pipe tables with a caption, header scope, and a region of their own that can be focused and scrolled (WCAG 1.3.1, 2.1.1).
/// The caption is a paragraph "Table: …" right above the table.
/// </summary>
public sealed class TableFeature : IMarkdownExtension
{
    private const string Prefix = "Table:";

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new PipeTableExtension().Setup(pipeline);
        pipeline.DocumentProcessed += TakeCaptions;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Add(new Renderer());

    /// <summary>The caption of a table, which stands no longer among the blocks.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The caption; <see langword="null"/> when there is none.</returns>
    public static ParagraphBlock? CaptionOf(Table table) => table.GetData(typeof(TableFeature)) as ParagraphBlock;

    private static void TakeCaptions(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>().ToArray())
        {
            var siblings = table.Parent!;
            var index = siblings.IndexOf(table);
            if (index > 0
                && siblings[index - 1] is ParagraphBlock { Inline.FirstChild: LiteralInline first } caption
                && first.Content.AsSpan().StartsWith(Prefix))
            {
                first.Content.Start += Prefix.Length;
                first.Content.TrimStart();
                siblings.RemoveAt(index - 1);
                table.SetData(typeof(TableFeature), caption);
            }
        }
    }

    private sealed class Renderer : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table obj)
        {
            var body = (BodyRenderer)renderer;
            var caption = CaptionOf(obj);
            if (caption is null)
            {
                body.Report(TextProblems.TableWithoutCaption(body.At(obj)));
            }

            var id = body.NextTableId();
            body.EnsureLine();
            body.Write($"<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\"><table><caption id=\"{id}\">");
            body.WriteLeafInline(caption ?? new ParagraphBlock());
            body.Write("</caption>");
            foreach (var part in obj.Cast<TableRow>().GroupBy(row => row.IsHeader))
            {
                body.Write(part.Key ? "<thead>" : "<tbody>");
                foreach (var row in part)
                {
                    WriteRow(body, row);
                }

                body.Write(part.Key ? "</thead>" : "</tbody>");
            }

            body.WriteLine("</table></div>");
        }

        private static void WriteRow(BodyRenderer body, TableRow row)
        {
            body.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var tag = row.IsHeader ? "th scope=\"col\"" : column == 0 ? "th scope=\"row\"" : "td";
                body.Write($"<{tag}>");
                var implicitParagraph = body.ImplicitParagraph;
                body.ImplicitParagraph = true;
                body.WriteChildren((TableCell)row[column]);
                body.ImplicitParagraph = implicitParagraph;
                body.Write($"</{tag[..2]}>");
            }

            body.Write("</tr>");
        }
    }
}
