using Site.Documents;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>
/// Words that are looked through for marks that did not take. A mark that was typed on purpose, after a \ or as a reference such as
/// <c>&amp;ast;</c>, is blotted out of them: it is a letter like any other.
/// </summary>
internal sealed class PrintedWords
{
    private const char OnPurpose = '\uE000';

    private readonly Words _words;
    private readonly SourceFile _source;

    /// <summary>Makes them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="source">The file they stand in.</param>
    public PrintedWords(Words words, SourceFile source)
    {
        (_words, _source) = (words, source);
        Text = string.Create(words.Prose.Length, this, static (typed, printed) =>
        {
            printed._words.Prose.CopyTo(typed);
            for (var i = 0; i < typed.Length; i++)
            {
                if (!char.IsLetterOrDigit(typed[i]) && !char.IsWhiteSpace(typed[i]) && !printed.IsTyped(i))
                {
                    typed[i] = OnPurpose;
                }
            }
        });
    }

    /// <summary>The words, letter for letter.</summary>
    public string Text { get; }

    /// <summary>Where a letter stands in the file.</summary>
    /// <param name="index">The letter.</param>
    /// <returns>How many characters of the file come before it.</returns>
    public int PlaceOf(int index) => _words.PlaceOf(index);

    /// <summary>The same letters as their editor typed them, which may be over two lines.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The one behind the last.</param>
    /// <returns>The part of the file.</returns>
    public string Typed(int start, int end) => end > start ? _source.Text[_words.PlaceOf(start)..(_words.PlaceOf(end - 1) + 1)] : "";

    // What the site's language makes of quotation marks and dashes is typed all the same.
    private bool IsTyped(int index)
    {
        var place = _words.PlaceOf(index);
        return place >= _source.Text.Length || (_source.Text[place] != '&' || _words.Prose[index] == '&') && !IsEscaped(place);
    }

    private bool IsEscaped(int place)
    {
        var before = place;
        while (before > 0 && _source.Text[before - 1] == '\\')
        {
            before--;
        }

        return (place - before) % 2 == 1;
    }
}
