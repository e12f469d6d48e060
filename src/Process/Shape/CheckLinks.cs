using System.Collections.Immutable;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Links and pictures are written so that they can lead somewhere. Whether something is there, only the whole site knows.</summary>
internal static class CheckLinks
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="helplines">Finds helplines that did not take.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text, LostHelplines helplines) =>
    [
        .. text.Inlines<Link>().Select(link => Complaint(link, text, helplines)).OfType<Problem>(),
        .. text.Inlines<Link>().Where(link => !link.IsAddress).SelectMany(link => Inside(link.Content)).Select(inner => LinkProblems.LinkInLink(text.At(inner.Start))),
        .. text.Inlines<Picture>().Select(picture => picture.Target.Problem).OfType<Problem>(),
    ];

    private static Problem? Complaint(Link link, BodyTree text, LostHelplines helplines) => link.Target is LinkTarget.ToNowhere nowhere
        ? helplines.Within(link.IsAddress ? $"<{link.Written}>" : $"[{link.Words}]({link.Written})", text.At(link.Start)) ?? nowhere.Problem
        : null;

    // A browser follows one link at a time.
    private static IEnumerable<Inline> Inside(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        Emphasis emphasis => Inside(emphasis.Content),
        Link or HelplineLink or TestedCount or Citation or FootnoteMark => [inline],
        _ => [],
    });
}
