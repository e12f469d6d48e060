using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Problems;
using Site.Process.Markdown.Notes;
using Site.Process.Markdown.Typography;

namespace Site.Process.Markdown;

/// <summary>
/// Renders one text into pieces. Markup is written as it comes; whatever waits for the rest of the site
/// (an address, an image's size, a helpline) cuts it and takes its own place between two pieces.
/// </summary>
public sealed class BodyRenderer : HtmlRenderer
{
    private readonly StringWriter _text;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { ["main"] = 1 };
    private readonly ProblemList _problems;
    private ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();
    private int _tables;

    /// <summary>Makes a renderer for one text.</summary>
    /// <param name="source">The file the text stands in.</param>
    /// <param name="pipeline">The pipeline that parsed it; its extensions bring their renderers.</param>
    /// <param name="words">Takes words out of markup.</param>
    /// <param name="problems">Where to complain.</param>
    public BodyRenderer(SourceFile source, MarkdownPipeline pipeline, PlainText words, ProblemList problems)
        : this(new StringWriter { NewLine = "\n" }, source, pipeline, words, problems)
    {
    }

    private BodyRenderer(StringWriter text, SourceFile source, MarkdownPipeline pipeline, PlainText words, ProblemList problems)
        : base(text)
    {
        (_text, Source, Words, _problems) = (text, source, words, problems);
        Notes = new NoteNumbers(source);
        pipeline.Setup(this);
    }

    /// <summary>The file the text stands in.</summary>
    public SourceFile Source { get; }

    /// <summary>Takes words out of markup.</summary>
    public PlainText Words { get; }

    /// <summary>Numbers the notes as the text points to them.</summary>
    public NoteNumbers Notes { get; }

    /// <summary>The headings so far.</summary>
    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

    /// <summary>The links to other files so far.</summary>
    public ImmutableArray<PageLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<PageLink>();

    /// <summary>The images so far.</summary>
    public ImmutableArray<ImagePiece>.Builder Images { get; } = ImmutableArray.CreateBuilder<ImagePiece>();

    /// <summary>The helplines so far.</summary>
    public ImmutableArray<Located<string>>.Builder Helplines { get; } = ImmutableArray.CreateBuilder<Located<string>>();

    /// <summary>The counts of the tests so far.</summary>
    public ImmutableArray<Located<string>>.Builder Tested { get; } = ImmutableArray.CreateBuilder<Located<string>>();

    /// <summary>The help blocks so far.</summary>
    public ImmutableArray<Tier>.Builder Tiers { get; } = ImmutableArray.CreateBuilder<Tier>();

    /// <summary>The abbreviations explained so far.</summary>
    public HashSet<string> Explained { get; } = [];

    /// <summary>The level of the section the text is in; 1 before the first heading.</summary>
    public int SectionLevel { get; set; } = 1;

    /// <summary>Where a Markdown node stands.</summary>
    /// <param name="node">A block or an inline.</param>
    /// <returns>Its first line and column.</returns>
    public Position At(MarkdownObject node) => Source.At(node.Line + 1, node.Column + 1);

    /// <summary>Complains.</summary>
    /// <param name="problem">The problem.</param>
    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Puts a piece of its own here.</summary>
    /// <param name="part">The piece.</param>
    public void Place(BodyPart part)
    {
        Cut();
        _parts.Add(part);
    }

    /// <summary>Renders something into pieces of its own.</summary>
    /// <param name="node">What to render.</param>
    /// <returns>The pieces.</returns>
    public ImmutableArray<BodyPart> Apart(MarkdownObject node) =>
        Apart(() =>
        {
            if (node is ContainerBlock block)
            {
                WriteChildren(block);
            }
            else if (node is ContainerInline inline)
            {
                WriteChildren(inline);
            }
            else
            {
                Write(node);
            }
        });

    /// <summary>Gives a heading its id: readable, stable, unique on the page.</summary>
    /// <param name="words">The heading's words.</param>
    /// <returns>The id.</returns>
    public string IdFor(string words)
    {
        var slug = Slug.From(words) is { Length: > 0 } some ? some : "section";
        var id = slug;
        while (!_ids.TryAdd(id, 1))
        {
            id = $"{slug}-{++_ids[slug]}";
        }

        return id;
    }

    /// <summary>Gives a table's caption its id.</summary>
    /// <returns>The id.</returns>
    public string NextTableId() => $"table_{++_tables}";

    /// <summary>Renders a whole text.</summary>
    /// <param name="document">The parsed text.</param>
    /// <returns>Its pieces.</returns>
    public ImmutableArray<BodyPart> RenderParts(MarkdownDocument document) => Apart(() => WriteChildren(document));

    private ImmutableArray<BodyPart> Apart(Action render)
    {
        Cut();
        var outer = _parts;
        _parts = ImmutableArray.CreateBuilder<BodyPart>();
        render();
        Cut();
        var parts = _parts.ToImmutable();
        _parts = outer;
        return parts;
    }

    private void Cut()
    {
        var markup = _text.GetStringBuilder();
        if (markup.Length > 0)
        {
            _parts.Add(new MarkupPiece(markup.ToString()));
            markup.Clear();
        }
    }
}
