using System.Collections.Immutable;
using Site.Documents;

namespace Site.Process.Reading;

/// <summary>A block of a text.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Around">What it stands in.</param>
internal abstract record Block(int Start, Surroundings Around);

/// <summary>A block of words.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Inlines">The same, with all that stands inside something else, in the order of the file.</param>
internal abstract record Leaf(int Start, Surroundings Around, Words Words, ImmutableArray<Inline> Content, ImmutableArray<Inline> Inlines) : Block(Start, Around);

/// <summary>A paragraph, also one of an item, a cell, a caption.</summary>
internal sealed record Paragraph(int Start, Surroundings Around, Words Words, ImmutableArray<Inline> Content, ImmutableArray<Inline> Inlines)
    : Leaf(Start, Around, Words, Content, Inlines);

/// <summary>The heading of a section.</summary>
/// <param name="Level">How many # it has.</param>
/// <param name="Id">Its id: readable, stable, unique on the page.</param>
/// <param name="SectionLevel">The level of the section it stands in; 1 before the first heading.</param>
internal sealed record SectionHeading(
    int Start, Surroundings Around, Words Words, ImmutableArray<Inline> Content, ImmutableArray<Inline> Inlines, int Level, string Id, int SectionLevel)
    : Leaf(Start, Around, Words, Content, Inlines)
{
    /// <summary>Whether a line under its words made it one, in place of the #.</summary>
    public bool IsUnderlined { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Number">The number that the first item was given; <see langword="null"/> for a list without numbers.</param>
/// <param name="IsLoose">Whether its items are set apart as paragraphs.</param>
/// <param name="Items">The blocks of each item.</param>
internal sealed record ItemList(int Start, Surroundings Around, string? Number, bool IsLoose, ImmutableArray<ImmutableArray<Block>> Items) : Block(Start, Around);

/// <summary>Someone else's words.</summary>
/// <param name="Content">Its blocks.</param>
internal sealed record Quotation(int Start, Surroundings Around, ImmutableArray<Block> Content) : Block(Start, Around);

/// <summary>A table.</summary>
/// <param name="Id">The id of its caption.</param>
/// <param name="Caption">What it shows; <see langword="null"/> when that is not said.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Table(int Start, Surroundings Around, string Id, Paragraph? Caption, ImmutableArray<TableRow> Rows) : Block(Start, Around);

/// <summary>A row of a table.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="IsHeader">Whether it names the columns.</param>
/// <param name="Cells">The blocks of each cell; all rows of a table have as many.</param>
/// <param name="Written">How many cells its editor wrote.</param>
internal sealed record TableRow(int Start, bool IsHeader, ImmutableArray<ImmutableArray<Block>> Cells, int Written);

/// <summary>A block between lines <c>:::</c>.</summary>
/// <param name="Name">The word behind the first of them; empty when there is none.</param>
/// <param name="Title">The words behind the name.</param>
/// <param name="Id">The id of its heading.</param>
/// <param name="SectionLevel">The level of the section it stands in.</param>
/// <param name="IsClosed">Whether it ends where its editor meant it to.</param>
/// <param name="Content">Its blocks.</param>
internal sealed record Fence(
    int Start, Surroundings Around, string Name, Words Title, string Id, int SectionLevel, bool IsClosed, ImmutableArray<Block> Content) : Block(Start, Around)
{
    /// <summary>The help block it is; <see langword="null"/> when it is none.</summary>
    public TierKind? Tier { get; } = BlockNames.Tier(Name);

    /// <summary>The callout it is; <see langword="null"/> when it is none.</summary>
    public CalloutName? Callout { get; } = BlockNames.Callout(Name);
}

/// <summary>A line between two parts of a text.</summary>
internal sealed record Divider(int Start, Surroundings Around) : Block(Start, Around);

/// <summary>Lines of code.</summary>
/// <param name="Fence">The mark that begins them; empty when their indent makes them code.</param>
/// <param name="Text">The lines.</param>
internal sealed record CodeLines(int Start, Surroundings Around, string Fence, string Text) : Block(Start, Around);

/// <summary>HTML, or a comment.</summary>
/// <param name="Text">As it was written.</param>
internal sealed record Markup(int Start, Surroundings Around, string Text) : Block(Start, Around);
