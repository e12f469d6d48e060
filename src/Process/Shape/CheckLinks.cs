using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Links are written so that they can lead somewhere, and say where. Whether something is there, only the whole site knows.</summary>
/// <param name="words">The words of the language of the texts.</param>
/// <param name="helplines">Finds helplines that did not take.</param>
internal sealed class CheckLinks(Lexicon words, LostHelplines helplines)
{
    private readonly HashSet<string> _vague = words.VagueLinks.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public IEnumerable<Problem> In(BodyTree text) =>
    [
        .. text.Inlines<Link>().Select(link => Complaint(link, text)).OfType<Problem>(),
        .. text.Inlines<Link>().Where(link => !link.IsAddress).SelectMany(link => Inside(link.Content)).Select(inner => LinkProblems.LinkInLink(text.At(inner.Start))),
        .. text.Inlines<Link>().Where(link => _vague.Contains(link.Words.TrimEnd('.', ' '))).Select(link => LinkProblems.VagueLink(text.At(link.Start), link.Words)),
        .. Ambiguous(text.Inlines<Link>()).Select(link => LinkProblems.AmbiguousLink(text.At(link.Start), link.Words)),
    ];

    private Problem? Complaint(Link link, BodyTree text) => link switch
    {
        { Target: LinkTarget.ToNowhere nowhere } => helplines.Within(link.IsAddress ? $"<{link.Written}>" : $"[{link.Words}]({link.Written})", text.At(link.Start)) ?? nowhere.Problem,
        { Target: LinkTarget.ToTerm, IsAddress: true } => LinkProblems.TermWithoutWord(text.At(link.Start), link.Written),
        _ => null,
    };

    // Behind the words of a link that leaves, its host is printed.
    private static IEnumerable<Link> Ambiguous(IEnumerable<Link> links) =>
        from same in links.Where(link => link.Target is not LinkTarget.ToNowhere)
            .GroupBy(link => (link.Words.ToUpperInvariant(), (link.Target as LinkTarget.ToOutside)?.Address.Host))
        from link in same.Skip(1)
        where link.Target != same.First().Target
        select link;

    // A browser follows one link at a time.
    private static IEnumerable<Inline> Inside(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        Emphasis emphasis => Inside(emphasis.Content),
        Link or HelplineLink or TestedCount or Citation or FootnoteMark => [inline],
        _ => [],
    });
}
