using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers.Inlines;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Markdown;

/// <summary>Reads Markdown into a tree of our own. Beyond this folder nobody knows Markdig.</summary>
internal sealed class ReadMarkdown
{
    private readonly MarkdownPipeline _pipeline;
    private readonly Vocabulary _vocabulary;
    private readonly TypesetWords _titles;

    /// <summary>Makes the step.</summary>
    /// <param name="quotes">The four quotation marks of the site's language, the outer ones first.</param>
    /// <param name="facts">What stands for the marks of a text; <see langword="null"/> while that cannot be read.</param>
    public ReadMarkdown(string quotes, Facts? facts)
    {
        _vocabulary = new Vocabulary(quotes, facts);
        _titles = new TypesetWords(quotes);
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePreciseSourceLocation()
            .UseSmartyPants(Quotes.Of(quotes))
            .UseFootnotes()
            .UsePipeTables()
            .UseAbbreviations();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.InsertAfter<CodeInlineParser>(new QuotesParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        _pipeline = builder.Build();
    }

    /// <summary>Reads a text.</summary>
    /// <param name="source">The file it stands in.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The text; <see langword="null"/> when nobody could read it.</returns>
    public BodyTree? Read(SourceFile source, ProblemList problems)
    {
        if (Unparsable.In(source) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        try
        {
            return new ReadBlocks(source, _vocabulary, _titles).Read(Markdig.Markdown.Parse(source.Text, _pipeline));
        }
        catch (TooDeeplyNestedException deep)
        {
            problems.Add(TextProblems.TooDeeplyNested(source.At(source.Lines.PlaceOf(deep.Start).Line)));
            return null;
        }
        catch (ArgumentException e) when (IsNesting(e))
        {
            problems.Add(TextProblems.TooDeeplyNested(source.At(DeepLine(source))));
            return null;
        }
    }

    // Markdig gives up without saying where: the shortest beginning of the text on which it gives up tells.
    private int DeepLine(SourceFile source)
    {
        var (parsed, deep) = (0, source.Lines.Count);
        while (deep - parsed > 1)
        {
            var middle = (parsed + deep) / 2;
            try
            {
                Markdig.Markdown.Parse(source.Text[..source.Lines.StartOf(middle + 1)], _pipeline);
                parsed = middle;
            }
            catch (ArgumentException e) when (IsNesting(e))
            {
                deep = middle;
            }
        }

        return deep;
    }

    private static bool IsNesting(ArgumentException e) => e.Message.Contains("too deeply nested", StringComparison.Ordinal);
}
