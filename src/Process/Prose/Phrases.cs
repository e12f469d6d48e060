using System.Buffers;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>Finds phrases as whole words, without regard to case. A hyphen belongs to a word: "easy-going" is not "easy".</summary>
internal sealed class Phrases
{
    // Most paragraphs hold none of them, and this search is many times as fast as the patterns.
    private readonly SearchValues<string> _letters;
    private readonly Phrase[] _phrases;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen: "murder-suicide" is a mention of suicide.</param>
    public Phrases(IEnumerable<string> phrases, bool inCompounds = false)
    {
        PhrasePattern[] patterns = [.. phrases.Select(PhrasePattern.Of).OfType<PhrasePattern>()];
        Needles = [.. patterns.SelectMany(pattern => pattern.Letters[0]).Distinct(StringComparer.OrdinalIgnoreCase)];
        _letters = Any(Needles);
        _phrases = [.. patterns.Select(pattern => new Phrase(pattern, inCompounds ? @"\w" : @"[\w\-]"))];
    }

    /// <summary>Letters of which some stand wherever a phrase does.</summary>
    public IReadOnlyList<string> Needles { get; }

    /// <summary>Whether a text holds one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool AreIn(string text) => In(text).Any();

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns>The places, in order; of those that overlap, the first, and of those that begin together, the longest.</returns>
    public IEnumerable<Match> In(string text)
    {
        if (!text.AsSpan().ContainsAny(_letters))
        {
            return [];
        }

        var found = All(text);
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
    public bool Cover(string text, Match place) => text.AsSpan().ContainsAny(_letters)
        && All(text).Exists(match => match.Index <= place.Index && match.Index + match.Length >= place.Index + place.Length);

    private List<Match> All(string text)
    {
        var found = new List<Match>();
        foreach (var phrase in _phrases)
        {
            if (phrase.MayBeIn(text))
            {
                found.AddRange(phrase.In(text));
            }
        }

        return found;
    }

    private static SearchValues<string> Any(IReadOnlyList<string> letters) => SearchValues.Create([.. letters], StringComparison.OrdinalIgnoreCase);

    // A pattern is made when a text holds the letters of all its words, which few do.
    private sealed class Phrase(PhrasePattern pattern, string letter)
    {
        private readonly SearchValues<string>[] _words = [.. pattern.Letters.Select(Any)];
        private readonly Lazy<Regex> _pattern = new(() => new Regex($"(?<!{letter})(?:{pattern.Pattern})(?!{letter})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

        public bool MayBeIn(string text) => Array.TrueForAll(_words, word => text.AsSpan().ContainsAny(word));

        public MatchCollection In(string text) => _pattern.Value.Matches(text);
    }
}
