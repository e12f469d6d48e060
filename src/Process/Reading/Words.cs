using System.Text;
using Site.Documents;

namespace Site.Process.Reading;

/// <summary>What letters are to whoever judges a text.</summary>
internal enum WordKind
{
    /// <summary>The editor's own words.</summary>
    Prose,

    /// <summary>Code, an address, a helpline: printed, and nobody's prose.</summary>
    Blotted,

    /// <summary>The words that stand in for a picture: heard, and no part of the sentence around it.</summary>
    Heard,
}

/// <summary>Letters in a row that were written in one place.</summary>
/// <param name="Start">Where they begin in the words.</param>
/// <param name="Place">Where they begin in the file.</param>
/// <param name="IsVerbatim">Whether they stand there letter by letter, or all of them for one mark.</param>
/// <param name="Kind">What they are.</param>
internal readonly record struct WordRun(int Start, int Place, bool IsVerbatim, WordKind Kind);

/// <summary>Words in a row, as they are printed, without markup; they remember where they stand in the file.</summary>
internal sealed class Words
{
    // A quotation mark, or the end of a line and the indent of the next, may stand between two letters.
    private const int FarthestLetter = 40;

    private readonly WordRun[] _runs;

    private Words(string text, WordRun[] runs) => (Text, _runs, Prose) = (text, runs, Judged(text, runs));

    /// <summary>The words as they are printed.</summary>
    public string Text { get; }

    /// <summary>The same, letter for letter, for whoever judges them: what is nobody's prose is blotted out.</summary>
    public string Prose { get; }

    /// <summary>Words that stand in the file as they are.</summary>
    /// <param name="text">The words.</param>
    /// <param name="place">Where they begin.</param>
    /// <returns>The words.</returns>
    public static Words At(string text, int place) => new(text, [new WordRun(0, place, true, WordKind.Prose)]);

    /// <summary>Words that stand in the file almost as they are: between quotes, over several lines, with other quotation marks.</summary>
    /// <param name="text">The words.</param>
    /// <param name="source">The file.</param>
    /// <param name="at">Where they begin.</param>
    /// <returns>The words.</returns>
    public static Words Found(string text, SourceFile source, Position at)
    {
        var runs = new List<WordRun>();
        var place = source.IndexOf(at);
        for (var i = 0; i < text.Length; i++)
        {
            var distance = source.Text.AsSpan(place, Math.Min(FarthestLetter, source.Text.Length - place)).IndexOf(text[i]);
            if (runs.Count == 0 || distance != 0)
            {
                runs.Add(new WordRun(i, place + Math.Max(distance, 0), distance >= 0, WordKind.Prose));
            }

            place += distance + 1;
        }

        return new Words(text, [.. runs]);
    }

    /// <summary>Where a letter stands in the file.</summary>
    /// <param name="index">The letter.</param>
    /// <returns>How many characters of the file come before it.</returns>
    public int PlaceOf(int index)
    {
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        var run = _runs[low];
        return run.IsVerbatim ? run.Place + index - run.Start : run.Place;
    }

    /// <summary>The same words, for a text that begins further on in the file.</summary>
    /// <param name="distance">How many characters further on.</param>
    /// <returns>The words.</returns>
    public Words MovedBy(int distance) => new(Text, Array.ConvertAll(_runs, run => run with { Place = run.Place + distance }));

    private static string Judged(string text, WordRun[] runs) => Array.TrueForAll(runs, run => run.Kind == WordKind.Prose)
        ? text
        : string.Create(text.Length, (text, runs), static (judged, from) =>
        {
            from.text.CopyTo(judged);
            for (var i = 0; i < from.runs.Length; i++)
            {
                Blot(judged[from.runs[i].Start..(i + 1 < from.runs.Length ? from.runs[i + 1].Start : judged.Length)], from.runs[i].Kind);
            }
        });

    // A capital stays one, for it tells where a sentence begins.
    private static void Blot(Span<char> letters, WordKind kind)
    {
        for (var i = 0; i < letters.Length && kind != WordKind.Prose; i++)
        {
            letters[i] = kind == WordKind.Heard || char.IsWhiteSpace(letters[i]) ? ' ' : i == 0 && char.IsUpper(letters[i]) ? 'X' : 'x';
        }
    }

    /// <summary>Words as they are gathered.</summary>
    internal sealed class Builder
    {
        // What may stand between the end of a sentence and the beginning of the next.
        private const string Between = "”’»\"')]“‘„‚«([";

        private readonly StringBuilder _text = new();
        private readonly List<WordRun> _runs = [];

        /// <summary>How many letters there are.</summary>
        public int Length => _text.Length;

        /// <summary>The place in the file right behind the last of them.</summary>
        public int End { get; private set; }

        /// <summary>Whether the next word begins a sentence.</summary>
        public bool EndsSentence
        {
            get
            {
                var last = _text.Length - 1;
                while (last >= 0 && (char.IsWhiteSpace(_text[last]) || Between.Contains(_text[last], StringComparison.Ordinal)))
                {
                    last--;
                }

                return last < 0 || _text[last] is '.' or '!' or '?';
            }
        }

        /// <summary>Adds letters.</summary>
        /// <param name="text">The letters.</param>
        /// <param name="place">Where they begin in the file.</param>
        /// <param name="length">How many characters they take there.</param>
        /// <param name="kind">What they are.</param>
        public void Add(ReadOnlySpan<char> text, int place, int length, WordKind kind = WordKind.Prose)
        {
            End = place + length;
            if (text.Length > 0)
            {
                var isVerbatim = length == text.Length;
                if (!GoesOn(place, isVerbatim, kind))
                {
                    _runs.Add(new WordRun(_text.Length, place, isVerbatim, kind));
                }

                _text.Append(text);
            }
        }

        /// <summary>The letters from one on.</summary>
        /// <param name="start">The first.</param>
        /// <returns>The letters.</returns>
        public string From(int start) => _text.ToString(start, _text.Length - start);

        /// <summary>The words. What is added from now on are other ones.</summary>
        /// <returns>All that was added.</returns>
        public Words Build()
        {
            var words = new Words(_text.ToString(), _runs.Count > 0 ? [.. _runs] : [new WordRun(0, End, true, WordKind.Prose)]);
            _text.Clear();
            _runs.Clear();
            End = 0;
            return words;
        }

        // Whether prose stands in the file right behind the last, too.
        private bool GoesOn(int place, bool isVerbatim, WordKind kind) =>
            isVerbatim && kind == WordKind.Prose && _runs is [.., { IsVerbatim: true, Kind: WordKind.Prose } last] && place - last.Place == _text.Length - last.Start;
    }
}
