using System.Collections.Immutable;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax.Inlines;
using Site.Process.Reading;
using Md = Markdig.Syntax.Inlines;

namespace Site.Process.Markdown;

/// <summary>What a line of text is read into.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="All">The same, with all that stands inside something else.</param>
internal sealed record Line(Words Words, ImmutableArray<Reading.Inline> Content, ImmutableArray<Reading.Inline> All);

/// <summary>Reads what stands in the lines of a block: its words and its marks, in one go. It reads one block after another.</summary>
/// <param name="vocabulary">What is printed for a mark.</param>
/// <param name="text">What the block shares with the rest of its text.</param>
internal sealed class ReadInlines(Vocabulary vocabulary, TextSoFar text)
{
    private const string HelplineScheme = "helpline:";
    private const string TestedScheme = "tested:";

    private readonly Words.Builder _words = new();
    private readonly ImmutableArray<Reading.Inline>.Builder _all = ImmutableArray.CreateBuilder<Reading.Inline>();
    private int _depth;

    /// <summary>Reads a block's lines.</summary>
    /// <param name="root">What Markdig found in them.</param>
    /// <returns>What stands there.</returns>
    public Line Read(ContainerInline root)
    {
        var content = Children(root);
        // Where nothing stands inside something else, both are one.
        var all = _all.Count == content.Length ? content : _all.ToImmutable();
        _all.Clear();
        return new Line(_words.Build(), content, all);
    }

    private ImmutableArray<Reading.Inline> Children(ContainerInline parent)
    {
        if (++_depth > TooDeeplyNestedException.Deepest)
        {
            throw new TooDeeplyNestedException(parent.Span.Start);
        }

        var children = ImmutableArray.CreateBuilder<Reading.Inline>(parent.Count());
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(children, child);
        }

        _depth--;
        return children.DrainToImmutable();
    }

    private void Add(ImmutableArray<Reading.Inline>.Builder children, Md.Inline inline)
    {
        // What stands inside comes after what it stands in.
        var place = _all.Count;
        if (Read(inline) is { } read)
        {
            children.Add(read);
            _all.Insert(place, read);
        }

        // A bracket that opens nothing holds all that follows it.
        if (inline is DelimiterInline delimiter)
        {
            children.AddRange(Children(delimiter));
        }
    }

    private Reading.Inline? Read(Md.Inline inline) => inline switch
    {
        LiteralInline literal => Printed(literal.Content.ToString().Replace('\'', '’'), Start(literal), literal.Content.Length),
        SmartyPant mark => Printed(vocabulary.Of(mark), Start(mark), mark.Span.Length),
        HtmlEntityInline entity => Printed(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.Length),
        DelimiterInline delimiter => Printed(delimiter.ToLiteral(), delimiter.Span.Start, delimiter.Span.Length),
        LineBreakInline end => End(end),
        CodeInline code => Code(code),
        HtmlInline markup => new MarkupSpan(markup.Span.Start, markup.Tag),
        EmphasisInline emphasis => new Emphasis(emphasis.Span.Start, emphasis.DelimiterCount == 2, Children(emphasis)),
        AbbreviationInline abbreviation => Abbreviation(abbreviation),
        AutolinkInline link => Address(link),
        LinkInline { IsImage: true } picture => Picture(picture),
        LinkInline link => Link(link),
        CitationInline citation => new Citation(citation.Span.Start, citation.Id),
        // The way back from a footnote is the theme's to draw.
        FootnoteLink { IsBackLink: false } mark => new FootnoteMark(mark.Span.Start, ReadBlocks.NameOf(mark.Footnote)),
        _ => null,
    };

    private Letters Printed(string letters, int place, int length)
    {
        _words.Add(letters, place, length);
        return new Letters(place, letters);
    }

    // Where Markdig trims letters or splits them, their span keeps one end at most.
    private int Start(LiteralInline literal)
    {
        var letters = literal.Content.AsSpan();
        var fromEnd = literal.Span.End + 1 - letters.Length;
        if (fromEnd >= 0 && text.Source.Text.AsSpan(fromEnd).StartsWith(letters))
        {
            return fromEnd;
        }

        // The \ before its first letter counts as one of them.
        var found = text.Source.Text.AsSpan(literal.Span.Start, Math.Min(Math.Max(literal.Span.Length, 0) + 1, text.Source.Text.Length - literal.Span.Start)).IndexOf(letters);
        return found >= 0 ? literal.Span.Start + found : Math.Max(fromEnd, 0);
    }

    // Markdig finds dashes last, and gives them a place within their line.
    private int Start(SmartyPant mark) => mark.OpeningCharacter == '-' ? _words.End : mark.Span.Start;

    private LineEnd? End(LineBreakInline end)
    {
        _words.Add(" ", end.Span.Start, 1);
        return end.NextSibling is null ? null : new LineEnd(end.Span.Start, end.IsHard);
    }

    private CodeSpan Code(CodeInline code)
    {
        _words.Add(code.Content, code.Span.Start, code.Span.Length, WordKind.Blotted);
        return new CodeSpan(code.Span.Start, code.Content);
    }

    private Abbreviated Abbreviation(AbbreviationInline abbreviation)
    {
        var letters = abbreviation.Abbreviation.Label!;
        _words.Add(letters, abbreviation.Span.Start, abbreviation.Span.Length);
        return new Abbreviated(abbreviation.Span.Start, letters, abbreviation.Abbreviation.Text.ToString(), text.Explained.Add(letters));
    }

    private Link Link(LinkInline link)
    {
        if (link.Reference is { } named)
        {
            text.Followed.Add(named);
        }

        var start = _words.Length;
        var content = Children(link);
        return Link(link.Span.Start, link.Url ?? "", _words.From(start).Trim(), content);
    }

    private Link Link(int start, string written, string words, ImmutableArray<Reading.Inline> content) =>
        new(start, written, words, LinkTarget.Of(written, words, text.Source.Path, text.Source.AtIndex(start)), content);

    private Picture Picture(LinkInline picture)
    {
        var alt = new ReadInlines(vocabulary, text).Read(picture);
        var words = alt.Words.Text.Trim();
        _words.Add(words, picture.Span.Start, picture.Span.Length, WordKind.Heard);
        var target = PictureTarget.Of(picture.Url ?? "", text.Source.Path, text.Source.AtIndex(picture.Span.Start));
        return new Picture(picture.Span.Start, target, alt.Words, picture.Title ?? "", alt.All);
    }

    private Reading.Inline Address(AutolinkInline link)
    {
        var (start, length) = (link.Span.Start, link.Span.Length);
        if (After(HelplineScheme, link) is { } id)
        {
            var opens = _words.EndsSentence;
            _words.Add(vocabulary.Helpline(id, opens), start, length, WordKind.Blotted);
            return new HelplineLink(start, id, opens);
        }

        if (After(TestedScheme, link) is { } name)
        {
            _words.Add(vocabulary.Tested(name), start, length, WordKind.Blotted);
            return new TestedCount(start, name);
        }

        _words.Add(link.Url, start, length, WordKind.Blotted);
        return Link(start, link.IsEmail ? "mailto:" + link.Url : link.Url, link.Url, [new Letters(start + 1, link.Url)]) with { IsAddress = true };
    }

    private static string? After(string scheme, AutolinkInline link) =>
        !link.IsEmail && link.Url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? link.Url[scheme.Length..] : null;
}
