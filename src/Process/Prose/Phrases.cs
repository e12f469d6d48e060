using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>Finds phrases as whole words, without regard to case. A hyphen belongs to a word: "easy-going" is not "easy".</summary>
internal sealed class Phrases
{
    // Many are looked for only near others, which most texts have not.
    private readonly Lazy<Phrase[]> _phrases;
    private readonly Lazy<WordStarts> _words;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen: "murder-suicide" is a mention of suicide.</param>
    public Phrases(IEnumerable<string> phrases, bool inCompounds = false)
        : this(phrases.Select(PhrasePattern.Of).OfType<PhrasePattern>().Select(pattern => new Phrase(pattern, inCompounds ? @"\w" : @"[\w\-]")))
    {
    }

    private Phrases(IEnumerable<Phrase> phrases)
    {
        _phrases = new(() => [.. phrases]);
        _words = new(() => new WordStarts(_phrases.Value.Select(phrase => phrase.Words)));
    }

    /// <summary>Makes ready phrases as an editor typed them: a text is printed with curly apostrophes, and a phrase has those that were typed.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen.</param>
    /// <returns>The phrases, ready.</returns>
    public static Phrases Typed(IEnumerable<string> phrases, bool inCompounds = false) => new(phrases.Select(phrase => phrase.Replace('’', '\'')), inCompounds);

    /// <summary>All phrases of several lists, to be looked for at once.</summary>
    /// <param name="lists">The lists.</param>
    /// <returns>The phrases, in their order.</returns>
    public static Phrases Of(IEnumerable<Phrases> lists) => new(lists.SelectMany(list => list._phrases.Value));

    /// <summary>How many there are.</summary>
    public int Count => _phrases.Value.Length;

    /// <summary>Which of them a text may hold: it has the words that they need.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns>Their numbers.</returns>
    public IReadOnlyList<int> Candidates(ReadOnlySpan<char> text) => _words.Value.In(text);

    /// <summary>Whether a text holds one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool AreIn(string text) => In(text).Count > 0;

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns>The places, in order; of those that overlap, the first, and of those that begin together, the longest.</returns>
    public IReadOnlyList<Match> In(string text) => In(text, Candidates(text));

    /// <summary>Where some of them stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="candidates">Those that it may hold, by number.</param>
    /// <returns>The places, in order; of those that overlap, the first, and of those that begin together, the longest.</returns>
    public IReadOnlyList<Match> In(string text, IReadOnlyList<int> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var found = All(text, candidates);
        if (found.Count < 2)
        {
            return found;
        }

        var end = 0;
        return [.. found.OrderBy(match => match.Index).ThenByDescending(match => match.Length).Where(match => match.Index >= end && (end = match.Index + match.Length) > 0)];
    }

    /// <summary>Whether a place in a text lies within one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="place">The place.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Cover(string text, Match place) =>
        All(text, Candidates(text)).Exists(match => match.Index <= place.Index && match.Index + match.Length >= place.Index + place.Length);

    private List<Match> All(string text, IReadOnlyList<int> candidates)
    {
        var found = new List<Match>();
        foreach (var index in candidates)
        {
            found.AddRange(_phrases.Value[index].In(text));
        }

        return found;
    }

    // A pattern is made when a text holds all the words that the phrase needs, which few do.
    private sealed class Phrase(PhrasePattern pattern, string letter)
    {
        private readonly Lazy<Regex> _pattern = new(() => new Regex($"(?<!{letter})(?:{pattern.Pattern()})(?!{letter})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

        public IReadOnlyList<WordStart[][]> Words => pattern.Words;

        public MatchCollection In(string text) => _pattern.Value.Matches(text);
    }
}
