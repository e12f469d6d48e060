using Site.Documents;

namespace Site.Reports;

/// <summary>Says which words nobody looks for, because they are those of another language: an editor would take silence for praise.</summary>
public static class Silence
{
    // What is found by words of the language alone, and what an editor's own list can make up for.
    private static readonly string[] ByWordsAlone = ["vague-link", "alt-says-nothing", "unknown-number"];
    private static readonly string[] Mentions = ["mention-without-support"];
    private static readonly string[] Abbreviations = ["abbreviation"];

    /// <summary>What is to be said of a site.</summary>
    /// <param name="site">The site.</param>
    /// <returns>A sentence for each language in which less is looked for than in English; none where nothing is missing.</returns>
    public static IReadOnlyList<string> Of(Outline site)
    {
        // What is wrong with a list that could not be read has been said at its place.
        var wording = site.Facts.Wording;
        var language = LanguageTag.Primary(site.Facts.Site.Language.Value);
        return wording.IsRead
            ? [.. site.Everything.Concat(site.Facts.EveryDisclaimer).Select(page => page.Body.JudgedBy).Where(words => words.Language.Length > 0).DistinctBy(words => words.Language)
                .OrderBy(words => words.Language, StringComparer.Ordinal).Select(words => Of(words, wording, isSites: words.Language == language)).OfType<string>()]
            : [];
    }

    private static string? Of(Lexicon words, Wording wording, bool isSites)
    {
        var own = wording.For(words.Language);
        var unguarded = $"No list of words to avoid guards the texts in \"{words.Language}\", for facts/wording.yml is in \"{wording.Language}\"";
        var list = isSites ? $"write your own there, in that language, with \"language: {words.Language}\"" : "whoever knows that language has to look for such words";
        string[] silent = [.. own.Mentions.IsEmpty ? Mentions : [], .. ByWordsAlone, .. own.Familiar.IsDefault ? Abbreviations : []];
        var rules = $"the rules {string.Join(", ", silent.SkipLast(1))} and {silent[^1]} are silent";
        var file = $"for there is no theme/words/{words.Language}.yml";
        return (own.IsRead, words.IsKnown) switch
        {
            (true, true) => null,
            (false, true) => $"{unguarded}: {list}.",
            (true, false) => $"On the texts in \"{words.Language}\", {rules}, {file}: it is written after theme/words/en.yml.",
            _ => $"{unguarded}, and {rules}, {file}: {list}; that file is written after theme/words/en.yml.",
        };
    }
}
