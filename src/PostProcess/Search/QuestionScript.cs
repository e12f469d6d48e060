using System.Text.RegularExpressions;
using Site.Documents;

namespace Site.PostProcess.Search;

/// <summary>Tells the script by which words of a question it shows help first, in every language that a page is in.</summary>
internal static partial class QuestionScript
{
    /// <summary>Writes the words down.</summary>
    /// <param name="lexicons">The words of those languages.</param>
    /// <param name="endings">How words end in the site's own.</param>
    /// <returns>A line of script.</returns>
    public static string Of(IReadOnlyList<Lexicon> lexicons, WordEndings endings)
    {
        (string Name, IEnumerable<string> Words)[] lists =
        [
            ("cut", endings.Cut),
            ("last", endings.Last),
            ("crisis", lexicons.SelectMany(lexicon => lexicon.Mentions.Concat(Whole(lexicon, lexicon.Questions.Despair)))),
            ("violence", lexicons.SelectMany(lexicon => Whole(lexicon, lexicon.Questions.Violence))),
            ("harmless", lexicons.SelectMany(lexicon => Whole(lexicon, lexicon.Questions.Harmless))),
            ("ordinary", lexicons.SelectMany(lexicon => lexicon.Questions.Ordinary)),
        ];
        return $"var searchWords = {{{string.Join(',', lists.Select(list => $"{list.Name}:{ScriptText.List(list.Words.Distinct())}"))}}};\n";
    }

    // A phrase with all the words for which it has a name.
    private static IEnumerable<string> Whole(Lexicon lexicon, IEnumerable<string> phrases) =>
        phrases.Select(phrase => Group().Replace(phrase, group => string.Join('|', lexicon.Questions.Groups[group.Groups["name"].Value])));

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Group();
}
