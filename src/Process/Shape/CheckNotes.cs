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
        .. text.UnusedFootnotes.Select(note => TextProblems.UnusedNote(text.At(note.Start), note.Label)),
        .. PageKinds.Of(text.Source.Path) == PageKind.Article
            ? [] : text.Inlines<Inline>().Where(inline => inline is Citation or FootnoteMark).Select(mark => TextProblems.NoteOutsideArticle(text.At(mark.Start))),
    ];
}
