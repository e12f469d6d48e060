using System.Collections.Immutable;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Links and pictures are written so that they can lead somewhere. Whether something is there, only the whole site knows.</summary>
internal static class CheckLinks
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text) =>
    [
        .. text.Inlines<Link>().Select(link => link.Target).OfType<LinkTarget.ToNowhere>().Select(target => target.Problem),
        .. text.Inlines<Link>().Where(link => !link.IsAddress).SelectMany(link => Inside(link.Content)).Select(inner => LinkProblems.LinkInLink(text.At(inner.Start))),
        .. text.Inlines<Picture>().Select(picture => picture.Target.Problem).OfType<Problem>(),
    ];

    // A browser follows one link at a time.
    private static IEnumerable<Inline> Inside(ImmutableArray<Inline> content) => content.SelectMany(inline => inline switch
    {
        Emphasis emphasis => Inside(emphasis.Content),
        Link or HelplineLink or TestedCount or Citation or FootnoteMark => [inline],
        _ => [],
    });
}
