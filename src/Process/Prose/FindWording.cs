using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Process.Prose;

/// <summary>Finds the words that <c>wording.yml</c> does without, in texts of its language, and lets other people's words be.</summary>
internal sealed partial class FindWording
{
    // What a quotation holds besides the words it is about: its marks, an article, a full stop.
    private const int Term = 6;

    private readonly Rule[] _advice;
    private readonly (int Rule, int Phrase)[] _phrases;
    private readonly Phrases _ofWords;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="wording">The words that texts do without.</param>
    /// <param name="words">The words of the texts' language.</param>
    public FindWording(Wording wording, Lexicon words)
    {
        _advice = [.. wording.For(words.Language).Advice.Select(advice => new Rule(advice, Phrases.Typed(advice.Phrases), Phrases.Typed(advice.Near), Phrases.Typed(advice.Except)))];
        Phrases = Phrases.Of(_advice.Select(rule => rule.Phrases));
        _phrases = [.. _advice.SelectMany((rule, index) => Enumerable.Range(0, rule.Phrases.Count).Select(phrase => (index, phrase)))];
        _ofWords = new Phrases(words.OfWords);
    }

    /// <summary>What is looked for. They come first in what every text is looked through for.</summary>
    public Phrases Phrases { get; }

    /// <summary>Looks through words.</summary>
    /// <param name="block">The words.</param>
    /// <param name="source">The file they stand in.</param>
    /// <returns>What is better said otherwise.</returns>
    public IEnumerable<Problem> In(ProseBlock block, SourceFile source) =>
        block.Candidates is [var first, ..] && first < _phrases.Length ? In(block, source, block.Candidates.TakeWhile(phrase => phrase < _phrases.Length)) : [];

    private IEnumerable<Problem> In(ProseBlock block, SourceFile source, IEnumerable<int> candidates)
    {
        var text = block.Folded.Text;

        // Of phrases that speak of the same words, the first in the file is told.
        var told = new List<Match>();
        foreach (var rule in candidates.Select(index => _phrases[index]).GroupBy(phrase => phrase.Rule, phrase => phrase.Phrase))
        {
            var (advice, phrases, near, except) = _advice[rule.Key];
            foreach (var match in phrases.In(text, [.. rule]))
            {
                if (!told.Exists(other => match.Index < other.Index + other.Length && other.Index < match.Index + match.Length)
                    && IsSaid(block, text, match, advice) && (advice.Near.IsEmpty || near.AreIn(block.SentenceAround(match))) && !except.Cover(text, match))
                {
                    told.Add(match);
                    yield return ProseProblems.Wording(source.AtIndex(block.PlaceOf(match)), advice.Level, match.Value, advice.Instead, advice.Reason);
                }
            }
        }
    }

    // Words in quotation marks are somebody else's; harm is done by them all the same, unless they are spoken of as words.
    private bool IsSaid(ProseBlock block, string text, Match match, Advice advice) => advice.Level == AdviceLevel.Error
        ? !(Quote(text, match) is { } quote && quote.Length <= match.Length + Term && _ofWords.AreIn(block.SentenceAround(match)))
        : !block.IsQuotation && Quote(text, match) is null;

    private static Match? Quote(string text, Match match) =>
        Quotation().Matches(text).FirstOrDefault(quote => quote.Index <= match.Index && quote.Index + quote.Length >= match.Index + match.Length);

    [GeneratedRegex(@"“[^”]*”|«[^»]*»|„[^“]*“|""[^""]*""|‘[^’]*’(?!\w)")]
    private static partial Regex Quotation();

    private sealed record Rule(Advice Advice, Phrases Phrases, Phrases Near, Phrases Except);
}
