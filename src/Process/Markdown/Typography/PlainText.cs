using System.Text;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.SmartyPants;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Process.Markdown.Typography;

/// <summary>Words without markup, with the language's quotation marks.</summary>
/// <param name="language">A BCP 47 tag.</param>
public sealed class PlainText(string language)
{
    private readonly SmartyPantOptions _quotes = Quotes.Of(language);
    private readonly MarkdownPipeline _pipeline = Pipeline(language);

    /// <summary>Sets the quotation marks of a text that holds no markup, such as a title.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it is printed.</returns>
    public string Typeset(string text)
    {
        var paragraph = Markdig.Markdown.Parse(text, _pipeline).Descendants<ParagraphBlock>().FirstOrDefault();
        return paragraph is null ? text : Of(paragraph.Inline);
    }

    /// <summary>The words of an inline and everything in it.</summary>
    /// <param name="inline">The inline.</param>
    /// <returns>The words.</returns>
    public string Of(Inline? inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    private void Append(StringBuilder text, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case SmartyPant mark:
                text.Append(_quotes.Mapping.TryGetValue(mark.Type, out var printed) ? printed : mark.OpeningCharacter.ToString());
                break;
            case AbbreviationInline abbreviation:
                text.Append(abbreviation.Abbreviation.Label);
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(text, child);
                }

                break;
            default:
                break;
        }
    }

    // Everything but quotation marks is a letter like any other.
    private static MarkdownPipeline Pipeline(string language)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        // Markdig puts this parser behind that of code, which a title does not have.
        builder.InlineParsers.Add(new SmartyPantsInlineParser());
        builder.InlineParsers.Add(new LiteralInlineParser());
        return builder.Use(new TypographyFeature(language)).Build();
    }
}
