using System.Buffers;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>Finds phrases as whole words, without regard to case. A hyphen belongs to a word: "easy-going" is not "easy".</summary>
internal sealed class Phrases
{
    // Most paragraphs hold none of them, and this search is many times as fast as the pattern.
    private readonly SearchValues<string> _letters;
    private readonly Regex _any;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="inCompounds">Whether a word may be part of a longer one with a hyphen: "murder-suicide" is a mention of suicide.</param>
    public Phrases(IEnumerable<string> phrases, bool inCompounds = false)
    {
        PhrasePattern[] patterns = [.. phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Select(PhrasePattern.Of).OfType<PhrasePattern>()];
        var letter = inCompounds ? @"[\w]" : @"[\w\-]";
        Needles = [.. patterns.SelectMany(pattern => pattern.Needles).Distinct(StringComparer.OrdinalIgnoreCase)];
        _letters = SearchValues.Create([.. Needles], StringComparison.OrdinalIgnoreCase);
        _any = new Regex(
            $"(?<!{letter})(?:{string.Join('|', patterns.Select(pattern => pattern.Pattern).DefaultIfEmpty("(?!)"))})(?!{letter})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Letters of which some stand wherever a phrase does.</summary>
    public IReadOnlyList<string> Needles { get; }

    /// <summary>Whether a text holds one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool AreIn(string text) => In(text).Any();

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <returns>The places, in order.</returns>
    public IEnumerable<Match> In(string text) => text.AsSpan().ContainsAny(_letters) ? _any.Matches(text) : [];

    /// <summary>Whether a place in a text lies within one of them.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="place">The place.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Cover(string text, Match place) =>
        In(text).Any(match => match.Index <= place.Index && match.Index + match.Length >= place.Index + place.Length);
}
