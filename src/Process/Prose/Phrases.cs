using System.Buffers;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>Finds phrases as whole words, without regard to case. A hyphen belongs to a word: "easy-going" is not "easy".</summary>
internal sealed class Phrases
{
    private readonly Phrase[] _phrases;
    private readonly Lazy<WordStarts> _starts;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen: "murder-suicide" is a mention of suicide.</param>
    public Phrases(IEnumerable<string> phrases, bool inCompounds = false)
    {
        _phrases = [.. phrases.Select(PhrasePattern.Of).OfType<PhrasePattern>().Select(pattern => new Phrase(pattern, inCompounds ? @"\w" : @"[\w\-]"))];
        _starts = new(() => new WordStarts(Starts));
    }

    /// <summary>Makes ready phrases as an editor typed them: a text is printed with curly apostrophes, and a phrase has those that were typed.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen.</param>
    /// <returns>The phrases, ready.</returns>
    public static Phrases Typed(IEnumerable<string> phrases, bool inCompounds = false) => new(phrases.Select(phrase => phrase.Replace('’', '\'')), inCompounds);

    /// <summary>Of each phrase, letters of which some begin a word wherever it stands.</summary>
    public IEnumerable<IEnumerable<string>> Starts => _phrases.Select(phrase => phrase.Starts);

    /// <summary>Whether a text holds one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool AreIn(string text) => In(text).Any();

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns>The places, in order; of those that overlap, the first, and of those that begin together, the longest.</returns>
    public IEnumerable<Match> In(string text) => In(text, _starts.Value.In(text));

    /// <summary>Where some of them stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="candidates">Those that it may hold, by number.</param>
    /// <returns>The places, in order; of those that overlap, the first, and of those that begin together, the longest.</returns>
    public IEnumerable<Match> In(string text, IEnumerable<int> candidates)
    {
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
        All(text, _starts.Value.In(text)).Exists(match => match.Index <= place.Index && match.Index + match.Length >= place.Index + place.Length);

    private List<Match> All(string text, IEnumerable<int> candidates)
    {
        var found = new List<Match>();
        foreach (var index in candidates)
        {
            if (_phrases[index].MayBeIn(text))
            {
                found.AddRange(_phrases[index].In(text));
            }
        }

        return found;
    }

    // A pattern is made when a text holds the letters of all its words, which few do.
    private sealed class Phrase(PhrasePattern pattern, string letter)
    {
        private readonly SearchValues<string>[] _words = [.. pattern.Letters.Skip(1).Select(letters => SearchValues.Create(letters, StringComparison.OrdinalIgnoreCase))];
        private readonly Lazy<Regex> _pattern = new(() => new Regex($"(?<!{letter})(?:{pattern.Pattern})(?!{letter})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

        public IEnumerable<string> Starts => pattern.Letters[0];

        public bool MayBeIn(string text) => Array.TrueForAll(_words, word => text.AsSpan().ContainsAny(word));

        public MatchCollection In(string text) => _pattern.Value.Matches(text);
    }
}
