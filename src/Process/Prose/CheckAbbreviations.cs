using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Prose;

/// <summary>An abbreviation is explained where a text first uses it, unless every reader of its language knows it (WCAG 3.1.4).</summary>
internal sealed partial class CheckAbbreviations
{
    private readonly HashSet<string>? _familiar;
    private readonly Lazy<Regex> _meaning;

    /// <summary>Makes ready what every reader knows.</summary>
    /// <param name="wording">The abbreviations that are known where the site is read.</param>
    /// <param name="words">The words of the texts' language.</param>
    public CheckAbbreviations(Wording wording, Lexicon words)
    {
        var own = wording.For(words.Language);
        _familiar = !own.Familiar.IsDefault ? [.. own.Familiar] : words.IsKnown && wording.IsRead && wording.Language != words.Language ? [.. words.Familiar] : null;

        // "WHO is short for", "WHO (World Health Organization", "WHO, or World".
        string[] forms = [@"[”""»]? \(\p{L}", .. AnyOf(words.Meanings).Select(any => $@",? {any}\b"), .. AnyOf(words.Or).Select(any => $@", {any} \p{{L}}")];
        _meaning = new(() => new Regex($"^(?:{string.Join('|', forms)})", RegexOptions.CultureInvariant));
    }

    /// <summary>Looks through a text.</summary>
    /// <param name="text">Its prose.</param>
    /// <param name="source">Its file.</param>
    /// <returns>What is not explained.</returns>
    public IEnumerable<Problem> In(ProseText text, SourceFile source)
    {
        if (_familiar is null)
        {
            yield break;
        }

        var seen = text.Blocks.SelectMany(block => block.Inlines).OfType<Abbreviated>().Select(abbreviated => abbreviated.Letters).Concat(_familiar).ToHashSet(StringComparer.Ordinal);
        foreach (var block in text.Blocks.Where(block => block is { Role: ProseRole.Text, IsQuotation: false }))
        {
            foreach (Match match in Capitals().Matches(block.Text))
            {
                var letters = match.Groups["letters"].Value;
                if (seen.Add(letters) && !Roman().IsMatch(letters) && !IsExplained(block.Text, match))
                {
                    yield return ProseProblems.Abbreviation(source.AtIndex(block.PlaceOf(match.Index)), letters);
                }
            }
        }
    }

    // "the World Health Organization (WHO)", or "WHO (World Health Organization)".
    private bool IsExplained(string text, Match match) =>
        InBrackets().IsMatch(text[..match.Index]) || _meaning.Value.IsMatch(text[(match.Index + match.Length)..]);

    private static string[] AnyOf(IReadOnlyList<string> words) => words.Count > 0 ? [$"(?:{string.Join('|', words.Select(Regex.Escape))})"] : [];

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<letters>\p{Lu}{2,})s?(?![\p{L}\p{N}])")]
    private static partial Regex Capitals();

    [GeneratedRegex("^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$")]
    private static partial Regex Roman();

    [GeneratedRegex(@"[\p{L}\p{N}][”’""»]?,? \([^()]{0,30}$")]
    private static partial Regex InBrackets();
}
