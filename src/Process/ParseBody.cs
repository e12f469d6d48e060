using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Site.Documents;
using Site.Problems;
using Site.Process.Markdown;
using Site.Process.Markdown.Abbreviations;
using Site.Process.Markdown.Blocks;
using Site.Process.Markdown.Headings;
using Site.Process.Markdown.Html;
using Site.Process.Markdown.Links;
using Site.Process.Markdown.Notes;
using Site.Process.Markdown.Tables;
using Site.Process.Markdown.Typography;
using Site.Process.Prose;

namespace Site.Process;

/// <summary>Turns the Markdown of a page into pieces, and finds what is wrong in it.</summary>
public sealed class ParseBody : IProcess<Page, Page?>
{
    private readonly MarkdownPipeline _pipeline;
    private readonly PlainText _words;
    private readonly CheckProse _checkProse;

    /// <summary>Makes the step.</summary>
    /// <param name="language">The site's language, which decides its quotation marks.</param>
    /// <param name="facts">What texts may say; <see langword="null"/> while that cannot be read.</param>
    public ParseBody(string language, Facts? facts)
    {
        _checkProse = new CheckProse(facts);
        _words = new PlainText(language);
        _pipeline = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePreciseSourceLocation()
            .Use(new TypographyFeature(language))
            .Use<HeadingFeature>()
            .Use<NoHtmlFeature>()
            .Use<NoteFeature>()
            .Use<TableFeature>()
            .Use<AbbreviationFeature>()
            .Use<BlockFeature>()
            .Use<LinkFeature>()
            .Build();
    }

    /// <inheritdoc/>
    public Page? Process(Page document, ProblemList problems)
    {
        if (Unparsable.In(document.Source) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        try
        {
            return Parse(document, problems);
        }
        catch (ArgumentException e) when (IsNesting(e))
        {
            problems.Add(TextProblems.TooDeeplyNested(document.Source.At(DeepLine(document))));
            return null;
        }
    }

    private Page Parse(Page document, ProblemList problems)
    {
        var markdown = Markdig.Markdown.Parse(document.Source.Text, _pipeline);
        var prose = _checkProse.Check(document, markdown, problems);
        var body = new BodyRenderer(document.Source, _pipeline, _words, problems);
        var parts = body.RenderParts(markdown);
        var notes = body.Notes.Render(body);
        foreach (var unused in UnusedNotes(markdown))
        {
            problems.Add(TextProblems.UnusedNote(document.Source.At(unused.Line + 1), unused.Label!.TrimStart('^')));
        }

        return document with
        {
            Body = new Body
            {
                Parts = parts,
                Notes = notes,
                Headings = body.Headings.ToImmutable(),
                Links = body.Links.ToImmutable(),
                Images = body.Images.ToImmutable(),
                Helplines = body.Helplines.ToImmutable(),
                Tested = body.Tested.ToImmutable(),
                Tiers = body.Tiers.ToImmutable(),
                ReadingGrade = ReadingGrade.Of(prose),
                Words = markdown.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).Sum(leaf => CountWords(_words.Of(leaf.Inline))),
            },
        };
    }

    // Markdig gives up without saying where: the shortest beginning of the text on which it gives up tells.
    private int DeepLine(Page document)
    {
        var lines = document.Source.Text.Split('\n');
        var (parsed, deep) = (0, lines.Length);
        while (deep - parsed > 1)
        {
            var middle = (parsed + deep) / 2;
            try
            {
                var beginning = document.Source with { Text = string.Join('\n', lines.Select((line, i) => i < middle ? line : "")) };
                Parse(document with { Source = beginning }, new ProblemList());
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

    private static IEnumerable<Footnote> UnusedNotes(MarkdownDocument markdown) =>
        markdown.Descendants<FootnoteLinkReferenceDefinition>()
            .Select(definition => definition.Footnote)
            .OfType<Footnote>()
            .Where(note => note.Links.Count == 0);

    private static int CountWords(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
}
