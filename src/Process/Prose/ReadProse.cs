using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;
using Site.Process.Markdown.Blocks;
using Site.Process.Markdown.Links;
using Site.Process.Markdown.Tables;

namespace Site.Process.Prose;

/// <summary>Takes the words of a text out of its Markdown tree.</summary>
/// <param name="source">The file the text stands in.</param>
internal sealed partial class ReadProse(SourceFile source)
{
    private readonly List<ProseBlock> _blocks = [];
    private readonly List<ProseList> _lists = [];
    private readonly List<Allowance> _allowances = [];

    /// <summary>Reads a text.</summary>
    /// <param name="document">Its tree.</param>
    /// <returns>Its words.</returns>
    public ProseText Read(MarkdownDocument document)
    {
        Walk(document, new Around([]));
        return new ProseText(_blocks, _lists, _allowances);
    }

    private void Walk(ContainerBlock parent, Around around)
    {
        var before = around.Allowances;
        foreach (var block in parent)
        {
            if (block is HtmlBlock comment)
            {
                before = Allow(before, comment.Lines.ToString(), comment);
                continue;
            }

            Enter(block, around with { Allowances = before });
            before = around.Allowances;
        }
    }

    private void Enter(Block block, Around around)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(ProseRole.Heading, heading, around);
                break;
            case LeafBlock leaf:
                Add(ProseRole.Text, leaf, around);
                break;
            case ListBlock list:
                _lists.Add(new ProseList(list.Span.Start, list.Count, around.Allowances));
                Walk(list, around);
                break;
            case QuoteBlock quote:
                Walk(quote, around with { IsQuotation = true });
                break;
            case FootnoteGroup notes:
                Walk(notes, around with { IsNote = true });
                break;
            case CustomContainer container:
                AddTitle(container, around);
                Walk(container, around with { HasSupport = BlockFeature.IsTier(container.Info) });
                break;
            case Table table:
                if (TableFeature.CaptionOf(table) is { } caption)
                {
                    Add(ProseRole.Text, caption, around);
                }

                Walk(table, around);
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                Walk(container, around);
                break;
        }
    }

    private void AddTitle(CustomContainer container, Around around)
    {
        var title = container.Arguments ?? "";
        var start = Math.Max(source.Text.IndexOf(title, container.Span.Start, StringComparison.Ordinal), 0);
        _blocks.Add(new ProseBlock(ProseRole.Title, title, [.. Enumerable.Range(start, title.Length)], around.Allowances)
        {
            Start = container.Span.Start,
            HasSupport = BlockFeature.IsTier(container.Info),
        });
    }

    private void Add(ProseRole role, LeafBlock leaf, Around around)
    {
        if (leaf.Inline is null)
        {
            return;
        }

        var words = new Words(around.Allowances);
        Append(words, leaf.Inline);
        _blocks.Add(new ProseBlock(role, words.Text.ToString(), words.Places, words.Allowances)
        {
            Start = leaf.Span.Start,
            IsQuotation = around.IsQuotation,
            IsNote = around.IsNote,
            HasSupport = around.HasSupport || words.NamesHelpline,
            BareAddresses = words.BareAddresses,
            Explained = words.Explained,
        });
    }

    private void Append(Words words, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Add(literal.Content.AsSpan(), literal.Span.End + 1 - literal.Content.Length);
                break;
            case CodeInline code:
                words.Blot(code.ContentSpan, code.Span.Start);
                break;
            case HtmlEntityInline entity:
                words.Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                break;
            case LineBreakInline:
                words.Add(" ", inline.Span.Start);
                break;
            case SmartyPant mark:
                words.Add(Mark(mark.Type), mark.Span.Start);
                break;
            case AbbreviationInline abbreviation:
                words.Add(abbreviation.Abbreviation.Label, abbreviation.Span.Start);
                words.Explained.Add(abbreviation.Abbreviation.Label!);
                break;
            case HtmlInline comment:
                words.Allowances = Allow(words.Allowances, comment.Tag, comment);
                break;
            case AutolinkInline link:
                AppendAddress(words, link);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                AppendChildren(words, container);
                break;
        }
    }

    private void AppendChildren(Words words, ContainerInline container)
    {
        var start = words.Text.Length;
        foreach (var child in container)
        {
            Append(words, child);
        }

        var written = words.Text.ToString(start, words.Text.Length - start);
        if (container is LinkInline && BareAddress().IsMatch(written))
        {
            words.BareAddresses.Add(new Located<string>(written, source.AtIndex(container.Span.Start)));
        }
    }

    private void AppendAddress(Words words, AutolinkInline link)
    {
        if (LinkFeature.HelplineOf(link) is not null)
        {
            // What is printed here is about as long.
            words.NamesHelpline = true;
            words.Add("the helpline", link.Span.Start);
            return;
        }

        words.Blot(link.Url, link.Span.Start);
        if (BareAddress().IsMatch(link.Url))
        {
            words.BareAddresses.Add(new Located<string>(link.Url, source.AtIndex(link.Span.Start)));
        }
    }

    private IReadOnlyList<Allowance> Allow(IReadOnlyList<Allowance> others, string comment, MarkdownObject node)
    {
        if (Allowance.In(comment, source.AtIndex(node.Span.Start)) is not { } allowance)
        {
            return others;
        }

        _allowances.Add(allowance);
        return [.. others, allowance];
    }

    // The rules below know English marks, whatever the language prints.
    private static string Mark(SmartyPantType type) => type switch
    {
        SmartyPantType.LeftQuote => "‘",
        SmartyPantType.LeftDoubleQuote => "“",
        SmartyPantType.RightDoubleQuote => "”",
        SmartyPantType.DoubleQuote => "\"",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.Dash2 or SmartyPantType.Dash3 => "–",
        _ => "’",
    };

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    /// <summary>What holds for a block because of where it stands.</summary>
    private sealed record Around(IReadOnlyList<Allowance> Allowances)
    {
        public bool IsQuotation { get; init; }

        public bool IsNote { get; init; }

        public bool HasSupport { get; init; }
    }

    /// <summary>The words of a block, as they are gathered.</summary>
    private sealed class Words(IReadOnlyList<Allowance> allowances)
    {
        public StringBuilder Text { get; } = new();

        public List<int> Places { get; } = [];

        public List<Located<string>> BareAddresses { get; } = [];

        public List<string> Explained { get; } = [];

        public IReadOnlyList<Allowance> Allowances { get; set; } = allowances;

        public bool NamesHelpline { get; set; }

        public void Add(ReadOnlySpan<char> text, int place)
        {
            Text.Append(text);
            Places.AddRange(Enumerable.Range(place, text.Length));
        }

        public void Blot(ReadOnlySpan<char> text, int place)
        {
            foreach (var character in text)
            {
                Add(char.IsWhiteSpace(character) ? " " : "x", place);
            }
        }
    }
}
