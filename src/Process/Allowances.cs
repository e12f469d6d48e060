using System.Collections.Immutable;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process;

/// <summary>The exceptions of a text, and the blocks that they are made for.</summary>
internal sealed class Allowances
{
    private readonly BodyTree _text;
    private readonly Dictionary<int, Allowance> _byStart = [];
    private readonly Dictionary<ImmutableStack<Comment>, IReadOnlyList<Allowance>> _before = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers them.</summary>
    /// <param name="text">The text.</param>
    public Allowances(BodyTree text)
    {
        _text = text;
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

    /// <summary>Leaves out the problems that are allowed.</summary>
    /// <param name="problems">What was found in the text and in the front matter above it.</param>
    /// <returns>What is to be said, also of exceptions that are none.</returns>
    public IEnumerable<Problem> LeaveOut(IReadOnlyList<Problem> problems)
    {
        if (_byStart.Count == 0)
        {
            return problems;
        }

        Block[] blocks = [.. _text.All.Where(block => block is not Markup).OrderBy(block => block.Start)];
        var next = 0;
        Problem[] said = [.. problems.Where(problem => !IsAllowed(problem))];
        return said.Concat(_byStart.Values.Select(allowance => allowance.Complaint()).OfType<Problem>());

        // A problem belongs to the last block that begins before it; of those that begin together, to the innermost.
        // What stands above the text is read with its first block.
        bool IsAllowed(Problem problem)
        {
            var place = _text.Source.IndexOf(problem.At);
            while (next > 0 && blocks[next - 1].Start > place)
            {
                next--;
            }

            while (next < blocks.Length && blocks[next].Start <= place)
            {
                next++;
            }

            return blocks.Length > 0 && For(blocks[Math.Max(next - 1, 0)]).Any(allowance => allowance.Takes(problem));
        }
    }

    // The exceptions made for a block: in comments before it or what it stands in, or among its words; the first of each rule.
    private IReadOnlyList<Allowance> For(Block block)
    {
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
