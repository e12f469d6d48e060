using System.Buffers;
using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>Finds phrases as whole words, without regard to case. A hyphen belongs to a word: "easy-going" is not "easy".</summary>
/// <param name="phrases">The phrases.</param>
internal sealed class Phrases(IReadOnlyCollection<string> phrases)
{
    // Most paragraphs hold none of them, and this search is many times as fast as the pattern.
    private readonly SearchValues<string> _letters = SearchValues.Create(
        [.. phrases, .. phrases.Select(phrase => phrase.Replace('\'', '’'))], StringComparison.OrdinalIgnoreCase);

    private readonly Regex _any = new(
        $@"(?<![\w\-])(?:{string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Select(Pattern).DefaultIfEmpty("(?!)"))})(?![\w\-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a text holds one of them.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool AreIn(string text) => In(text).Any();

    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The places, in order.</returns>
    public IEnumerable<Match> In(string text) => text.AsSpan().ContainsAny(_letters) ? _any.Matches(text) : [];

    /// <summary>Whether a place in a text lies within one of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Cover(string text, Match place) =>
        In(text).Any(match => match.Index <= place.Index && match.Index + match.Length >= place.Index + place.Length);

    private static string Pattern(string phrase) => Regex.Escape(phrase).Replace("'", "['’]", StringComparison.Ordinal);
}
