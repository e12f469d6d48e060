using System.Collections.Immutable;
using Site.Documents;

namespace Site.Process.Reading;

/// <summary>A line that gives an address a name, for links to go by.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Label">The name.</param>
internal sealed record DefinedName(int Start, string Label);

/// <summary>
/// A text as its editor wrote it: blocks and what stands in them, each with its words, its place, and what it is.
/// It is made once, and everything is taken from it: what checks judge, the words of headings and links, ids, minutes, and the pieces of a page.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Blocks">The text's own blocks.</param>
/// <param name="All">The same, with all that stand in others, in the order of the file; footnotes come last.</param>
/// <param name="Footnotes">The footnotes that the text points to, by their names.</param>
/// <param name="UnusedFootnotes">The footnotes that it does not point to.</param>
/// <param name="UnusedDefinitions">The names of addresses that no link of it goes by.</param>
internal sealed record BodyTree(
    SourceFile Source,
    ImmutableArray<Block> Blocks,
    ImmutableArray<Block> All,
    IReadOnlyDictionary<string, ImmutableArray<Block>> Footnotes,
    ImmutableArray<FootnoteMark> UnusedFootnotes,
    ImmutableArray<DefinedName> UnusedDefinitions)
{
    // Most of what stands in a line is letters, which nobody asks for.
    private readonly Inline[] _marks = [.. All.OfType<Leaf>().SelectMany(leaf => leaf.Inlines).Where(inline => inline is not (Letters or LineEnd))];

    /// <summary>The blocks of words, in the order of the file.</summary>
    public ImmutableArray<Leaf> Leaves { get; } = [.. All.OfType<Leaf>()];

    /// <summary>Every mark of a kind that stands in a line, in the order of the file.</summary>
    /// <typeparam name="T">The kind: any but letters and the ends of lines.</typeparam>
    /// <returns>All of it.</returns>
    public IEnumerable<T> Inlines<T>()
        where T : Inline => _marks.OfType<T>();

    /// <summary>The place of something in the file.</summary>
    /// <param name="start">How many characters come before it.</param>
    /// <returns>The place.</returns>
    public Position At(int start) => Source.AtIndex(start);
}
