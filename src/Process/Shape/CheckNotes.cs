using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Citations and footnotes stand in articles, which list them, and no footnote is left over.</summary>
internal static class CheckNotes
{
    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text) =>
    [
        .. text.Leaves.SelectMany(leaf => BeforeStop(leaf.Content)).Select(mark => TextProblems.NoteBeforeStop(text.At(mark.Start))),
        .. text.Inlines<FootnoteMark>().DistinctBy(mark => mark.Label).Where(mark => IsEmpty(text.Footnotes[mark.Label])).Select(mark => TextProblems.NoteEmpty(text.At(mark.Start), mark.Label)),
        .. text.UnusedDefinitions.Select(name => TextProblems.UnusedDefinition(text.At(name.Start), name.Label)),
        .. text.UnusedFootnotes.Select(note => TextProblems.UnusedNote(text.At(note.Start), note.Label)),
        .. PageKinds.Of(text.Source.Path) == PageKind.Article
            ? [] : text.Inlines<Inline>().Where(inline => inline is Citation or FootnoteMark).Select(mark => TextProblems.NoteOutsideArticle(text.At(mark.Start))),
    ];

    // "A finding[^id]." is printed with the number inside its sentence.
    private static IEnumerable<Inline> BeforeStop(ImmutableArray<Inline> content)
    {
        for (var i = 0; i + 1 < content.Length; i++)
        {
            if (content[i] is Citation or FootnoteMark && content[i + 1] is Letters { Text: ['.' or '!' or '?', ..] })
            {
                yield return content[i];
            }
        }
    }

    private static bool IsEmpty(ImmutableArray<Block> note) => note.OfType<Leaf>().All(leaf => string.IsNullOrWhiteSpace(leaf.Words.Text)) && note.All(block => block is Leaf or Markup);
}
