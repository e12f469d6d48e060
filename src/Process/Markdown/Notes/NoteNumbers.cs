using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Site.Documents;

namespace Site.Process.Markdown.Notes;

/// <summary>Numbers citations and footnotes together, in the order in which the text first points to them.</summary>
/// <param name="source">The file the text stands in.</param>
public sealed class NoteNumbers(SourceFile source)
{
    private readonly List<(Located<string>? Source, Footnote? Footnote, int Mentions)> _notes = [];
    private readonly Dictionary<object, int> _places = [];

    /// <summary>Points to a source of the bibliography.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns>The mark to print.</returns>
    public NoteMarkPiece Mark(Citation citation) =>
        Mention(citation.Id, new Located<string>(citation.Id, source.At(citation.Line + 1, citation.Column + 1)), null);

    /// <summary>Points to a footnote of the text.</summary>
    /// <param name="footnote">The footnote.</param>
    /// <returns>The mark to print.</returns>
    public NoteMarkPiece Mark(Footnote footnote) => Mention(footnote, null, footnote);

    /// <summary>Renders the notes. A footnote may cite, so the list can grow while it is rendered.</summary>
    /// <param name="body">The renderer of the text.</param>
    /// <returns>The notes, by number.</returns>
    public ImmutableArray<Note> Render(BodyRenderer body)
    {
        var contents = new List<ImmutableArray<BodyPart>>();
        for (var i = 0; i < _notes.Count; i++)
        {
            contents.Add(_notes[i].Footnote is { } footnote ? body.Apart(footnote) : []);
        }

        return [.. _notes.Select((note, i) => new Note(i + 1, note.Source, contents[i], note.Mentions))];
    }

    private NoteMarkPiece Mention(object key, Located<string>? cited, Footnote? footnote)
    {
        if (!_places.TryGetValue(key, out var index))
        {
            index = _places[key] = _notes.Count;
            _notes.Add((cited, footnote, 0));
        }

        _notes[index] = _notes[index] with { Mentions = _notes[index].Mentions + 1 };
        return new NoteMarkPiece(index + 1, _notes[index].Mentions);
    }
}
