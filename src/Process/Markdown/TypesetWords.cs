using System.Buffers;
using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Site.Documents;
using Site.Process.Reading;

namespace Site.Process.Markdown;

/// <summary>Sets the quotation marks of words that hold no markup, such as a title.</summary>
/// <param name="quotes">The four quotation marks of the site's language, the outer ones first.</param>
internal sealed class TypesetWords(string quotes)
{
    // Most titles hold none of these, and are printed as they are.
    private static readonly SearchValues<string> Marks = SearchValues.Create(["'", "\"", "...", "--", "<<", ">>"], StringComparison.Ordinal);

    private readonly MarkdownPipeline _pipeline = Pipeline(quotes);
    private readonly Vocabulary _vocabulary = new(quotes, null);

    /// <summary>Sets words.</summary>
    /// <param name="text">The words, in one line.</param>
    /// <param name="place">Where they begin in the file.</param>
    /// <returns>The words as they are printed.</returns>
    public Words Of(string text, int place = 0) => text.AsSpan().ContainsAny(Marks) && Paragraph(text) is { Inline: { } inline }
        ? new ReadInlines(_vocabulary, new TextSoFar(new SourceFile("", "", text))).Read(inline).Words.MovedBy(place)
        : Words.At(text, place);

    private ParagraphBlock? Paragraph(string text) =>
        Markdig.Markdown.Parse(text, _pipeline).OfType<ParagraphBlock>().FirstOrDefault();

    // Everything but quotation marks is a letter like any other.
    private static MarkdownPipeline Pipeline(string quotes)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        // Markdig puts this parser behind that of code, which a title does not have.
        builder.InlineParsers.Add(new SmartyPantsInlineParser());
        builder.InlineParsers.Add(new LiteralInlineParser());
        return builder.UseSmartyPants(Quotes.Of(quotes)).Build();
    }
}
