using Site.Documents;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>A list of a text.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Items">How many items it has.</param>
internal sealed record ProseList(int Start, int Items);

/// <summary>The text of a page, as its readers take it in.</summary>
/// <param name="Blocks">Its blocks, in order; footnotes come last.</param>
/// <param name="Lists">Its lists.</param>
internal sealed record ProseText(IReadOnlyList<ProseBlock> Blocks, IReadOnlyList<ProseList> Lists)
{
    /// <summary>Takes the prose out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">How its language is read.</param>
    /// <returns>Its prose.</returns>
    public static ProseText Of(BodyTree text, ProseLanguage language) => new(
        [.. text.All.Select(block => Of(block, language)).OfType<ProseBlock>()],
        [.. text.All.OfType<ItemList>().Select(list => new ProseList(list.Start, list.Items.Length))]);

    /// <summary>Its blocks, and behind each what is said for its pictures.</summary>
    public IEnumerable<ProseBlock> Heard => Blocks.SelectMany(block => block.Pictures.IsEmpty ? [block] : block.Pictures.Prepend(block));

    private static IEnumerable<ProseBlock> PicturesOf(Leaf leaf, ProseLanguage language) => leaf.Inlines.OfType<Picture>()
        .Select(picture => new ProseBlock(ProseRole.Title, picture.Words, language) { Start = picture.Start, IsQuotation = leaf.Around.IsQuotation });

    private static ProseBlock? Of(Block block, ProseLanguage language) => block switch
    {
        Leaf leaf => new ProseBlock(leaf is SectionHeading ? ProseRole.Heading : ProseRole.Text, leaf.Words, language)
        {
            Start = leaf.Start,
            IsQuotation = leaf.Around.IsQuotation,
            IsNote = leaf.Around.IsNote,
            HasSupport = leaf.Around.Tier is TierKind.Urgent or TierKind.Emergency || leaf.Inlines.Any(inline => inline is HelplineLink),
            Inlines = leaf.Inlines,
            Pictures = leaf.Inlines.Any(inline => inline is Picture) ? [.. PicturesOf(leaf, language)] : [],
        },
        Fence fence => new ProseBlock(ProseRole.Title, fence.Title, language)
        {
            Start = fence.Start,
            HasSupport = fence.Tier is TierKind.Urgent or TierKind.Emergency,
        },
        _ => null,
    };
}
