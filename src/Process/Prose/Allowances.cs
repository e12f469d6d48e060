using System.Collections.Immutable;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>The exceptions of a text, and the blocks that they are made for.</summary>
internal sealed class Allowances
{
    private readonly Dictionary<int, Allowance> _byStart = [];
    private readonly Dictionary<ImmutableStack<Comment>, IReadOnlyList<Allowance>> _before = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers them.</summary>
    /// <param name="text">The text.</param>
    public Allowances(BodyTree text)
    {
        var comments = text.All.OfType<Markup>().Select(markup => new Comment(markup.Start, markup.Text))
            .Concat(text.Inlines<MarkupSpan>().Select(markup => new Comment(markup.Start, markup.Text)));
        foreach (var comment in comments)
        {
            if (Allowance.In(comment.Text, text.At(comment.Start)) is { } allowance)
            {
                _byStart.Add(comment.Start, allowance);
            }
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Allowance> All => _byStart.Values;

    /// <summary>The exceptions made for a block: in comments before it or what it stands in, or among its words.</summary>
    /// <param name="block">The block.</param>
    /// <returns>The first of each rule.</returns>
    public IReadOnlyList<Allowance> For(Block block)
    {
        if (_byStart.Count == 0)
        {
            return [];
        }

        var before = Before(block.Around.Comments);
        var within = block is Leaf leaf ? FirstOfEach(leaf.Inlines.OfType<MarkupSpan>().Select(markup => markup.Start)) : [];
        return within.Count == 0 ? before : [.. before.Concat(within).DistinctBy(allowance => allowance.Rule)];
    }

    // Blocks that stand together share what is before them.
    private IReadOnlyList<Allowance> Before(ImmutableStack<Comment> comments)
    {
        if (!_before.TryGetValue(comments, out var before))
        {
            before = _before[comments] = FirstOfEach(comments.Reverse().Select(comment => comment.Start));
        }

        return before;
    }

    private List<Allowance> FirstOfEach(IEnumerable<int> starts) =>
        [.. starts.Select(start => _byStart.GetValueOrDefault(start)).OfType<Allowance>().DistinctBy(allowance => allowance.Rule)];
}
