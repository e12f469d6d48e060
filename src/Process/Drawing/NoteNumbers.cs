using System.Collections.Immutable;
using Site.Documents;

namespace Site.Process.Drawing;

/// <summary>Numbers citations and footnotes together, in the order in which the text first points to them.</summary>
internal sealed class NoteNumbers
{
    private readonly List<(Located<string>? Source, string Footnote, int Mentions)> _notes = [];
    private readonly Dictionary<(bool IsSource, string Name), int> _places = [];

    /// <summary>Points to a source of the bibliography.</summary>
    /// <param name="source">Its id, and where it is cited.</param>
    /// <returns>The mark to print.</returns>
    public NoteMarkPiece Mark(Located<string> source) => Mention((true, source.Value), source);

    /// <summary>Points to a footnote of the text.</summary>
    /// <param name="footnote">Its name.</param>
    /// <returns>The mark to print.</returns>
    public NoteMarkPiece Mark(string footnote) => Mention((false, footnote), null);

    /// <summary>Draws the notes. A footnote may cite, so the list can grow while it is drawn.</summary>
    /// <param name="draw">Draws a footnote of a name.</param>
    /// <returns>The notes, by number.</returns>
    public ImmutableArray<Note> Drawn(Func<string, ImmutableArray<BodyPart>> draw)
    {
        var contents = new List<ImmutableArray<BodyPart>>();
        for (var i = 0; i < _notes.Count; i++)
        {
            contents.Add(_notes[i].Source is null ? draw(_notes[i].Footnote) : []);
        }

        return [.. _notes.Select((note, i) => new Note(i + 1, note.Source, contents[i], note.Mentions))];
    }

    private NoteMarkPiece Mention((bool IsSource, string Name) key, Located<string>? source)
    {
        if (!_places.TryGetValue(key, out var index))
        {
            index = _places[key] = _notes.Count;
            _notes.Add((source, key.Name, 0));
        }

        _notes[index] = _notes[index] with { Mentions = _notes[index].Mentions + 1 };
        return new NoteMarkPiece(index + 1, _notes[index].Mentions);
    }
}
