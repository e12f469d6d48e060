using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>The blocks between <c>:::</c> lines have a known name, what it asks for, and an end; help blocks stand where safe help needs them.</summary>
internal static class CheckFences
{
    private const int MostTiers = 2;

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text)
    {
        var problems = new List<Problem>();
        var tiers = new List<Fence>();
        var behind = Behind(text);
        foreach (var fence in text.All.OfType<Fence>())
        {
            var complaint = Complaint(fence, text.At(fence.Start));
            if (complaint is not null)
            {
                problems.Add(complaint);
            }
            else if (fence.Tier is { } kind)
            {
                problems.AddRange(Content(fence, kind, text));
                problems.AddRange(Order(fence, kind, tiers, text));
                problems.AddRange(Separation(behind.GetValueOrDefault(fence), text));
            }

            if (fence.Tier is not null)
            {
                tiers.Add(fence);
            }
        }

        return [.. problems, .. OtherLinks(text)];
    }

    private static Problem? Complaint(Fence fence, Position at) => fence switch
    {
        // All of it on one line.
        { Title.Text: var title } when title.Contains(":::", StringComparison.Ordinal) => TextProblems.BlockForm(at, $"::: {fence.Name} {title}", $"::: {fence.Name} and its title"),
        { Name: "" } => TextProblems.BlockWithoutName(at),
        { Tier: null, Callout: null, Name: not (BlockNames.Rules or BlockNames.Helplines) } => TextProblems.UnknownBlock(at, fence.Name, BlockNames.All),
        { IsClosed: false } => TextProblems.BlockUnclosed(at, fence.Name),
        { Around.Enclosure: Enclosure.Fence or Enclosure.Other } => TextProblems.BlockInBlock(at),
        { Callout: not null, Title.Text: "" } => TextProblems.BlockTitleMissing(at, fence.Name),
        { Tier: not null, Title.Text: not "" } => TextProblems.BlockTitleUnwanted(at, fence.Name),
        { Name: BlockNames.Rules or BlockNames.Helplines } => fence.Content.Length > 0 || fence.Title.Text.Length > 0 ? TextProblems.BlockFillsItself(at, fence.Name) : null,
        { Content: [] } => TextProblems.BlockEmpty(at, fence.Name),
        _ => null,
    };

    private static IEnumerable<Problem> Content(Fence fence, TierKind kind, BodyTree text) => fence.Content is [ItemList { Number: null }]
        ? []
        : [TextProblems.TierNotList(text.At((fence.Content.FirstOrDefault(block => block is not ItemList) ?? fence).Start), BlockNames.Of(kind))];

    private static IEnumerable<Problem> OtherLinks(BodyTree text) =>
        from leaf in text.Leaves
        where leaf.Around.Tier is TierKind.Urgent or TierKind.Emergency
        from link in leaf.Inlines.OfType<Link>()
        select TextProblems.TierWithOtherLink(text.At(link.Start), BlockNames.Of(leaf.Around.Tier!.Value));

    // Which blocks may stand where: standards for safe help need it in this order.
    private static IEnumerable<Problem> Order(Fence fence, TierKind kind, List<Fence> before, BodyTree text)
    {
        var at = text.At(fence.Start);
        if (before.Find(tier => tier.Tier == kind) is { } same)
        {
            yield return TextProblems.TierTwice(at, BlockNames.Of(kind), text.At(same.Start).Line);
        }
        else if (before.Count == MostTiers)
        {
            yield return TextProblems.TooManyTiers(at);
        }
        else if (before.Find(tier => tier.Tier < kind) is { } milder)
        {
            yield return TextProblems.TierOrder(at, BlockNames.Of(kind), milder.Name);
        }
    }

    // Readers take what follows a help block for part of it, unless a heading stands between.
    private static IEnumerable<Problem> Separation(Block? behind, BodyTree text) => behind switch
    {
        Fence { Tier: not null } => [TextProblems.TiersBackToBack(text.At(behind.Start))],
        null or SectionHeading => [],
        _ => [TextProblems.TierWithoutHeadingAfter(text.At(behind.Start))],
    };

    // What stands right behind each block of the text itself, comments aside.
    private static Dictionary<Block, Block?> Behind(BodyTree text)
    {
        var behind = new Dictionary<Block, Block?>(ReferenceEqualityComparer.Instance);
        Block? next = null;
        foreach (var block in text.Blocks.Reverse())
        {
            behind[block] = next;
            next = block is Markup ? next : block;
        }

        return behind;
    }
}
