using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with an article's front matter, and with pages as a whole.</summary>
public static class ArticleProblems
{
    /// <summary>A topic nobody has described.</summary>
    public static Problem UnknownTopic(Position at, string topic, IReadOnlyCollection<string> known) =>
        Error(at, $"There is no topic \"{topic}\".{Nearest.Guess(topic, known)} {(known.Count > 0 ? $"Topics are the files of topics/: {string.Join(", ", known)}." : "Add a file to topics/ for it.")}");

    /// <summary>The same topic twice.</summary>
    public static Problem RepeatedTopic(Position at, string topic) =>
        Error(at, $"The topic \"{topic}\" stands here twice. Keep one.");

    /// <summary>Fewer than two sources.</summary>
    public static Problem TooFewSources(Position at, int count) =>
        Error(at, $"The article cites {(count == 1 ? "1 source" : $"{count} sources")}, and it needs at least 2. Cite with [^id] after the sentence; the ids stand in facts/sources.yml.");

    /// <summary>A source that is not in the bibliography.</summary>
    public static Problem UnknownSource(Position at, string id, IEnumerable<string> known) =>
        Error(at, $"There is no source and no footnote \"{id}\".{Nearest.Guess(id, known)} Sources stand in facts/sources.yml; a footnote of your own needs a line [^{id}]: with its text.");

    /// <summary>An update before the beginning.</summary>
    public static Problem UpdatedBeforePublished(Position at) =>
        Error(at, "\"updated\" is before \"published\". Check both dates.");

    /// <summary>A next review that is not after the last one.</summary>
    public static Problem ReviewOrder(Position at) =>
        Error(at, "\"next\" is not later than \"on\". The next review comes after the last one.");

    /// <summary>A review that is due.</summary>
    public static Problem ReviewDue(Position at, string day) =>
        Warning(at, $"The review was due on {day}, and the page says so. Ask for a new review, then set \"on\" and \"next\".");

    /// <summary>A review that has been due for half a year.</summary>
    public static Problem ReviewOverdue(Position at, string day) =>
        Error(at, $"The review was due on {day}, more than {Freshness.ReviewLimit} days ago. Ask for a new review, or make the article a draft.") with { Overdue = true };

    /// <summary>Two pages with one title.</summary>
    public static Problem RepeatedTitle(Position at, string title, string other) =>
        Error(at, $"The title \"{title}\" is also that of {other}. Each page has a title of its own (WCAG 2.4.2).");

    /// <summary>An alias that is not an address of this site.</summary>
    public static Problem BadAlias(Position at, string alias, string suggestion) =>
        Error(at, $"\"{alias}\" cannot be an old address. Write it from the site's root with a slash at both ends, in small letters, like {suggestion}.");

    /// <summary>An alias where a page stands.</summary>
    public static Problem AliasOverPage(Position at, string alias, string page) =>
        Error(at, $"The alias {alias} is the address of {page}, which would become unreachable. Delete the alias or rename the page.");

    /// <summary>An alias that two pages claim.</summary>
    public static Problem AliasTwice(Position at, string alias, string other) =>
        Error(at, $"The alias {alias} stands in {other} too, and an old address leads to one page. Keep it in one of them.");

    /// <summary>A next step asked for where the rules allow none.</summary>
    public static Problem CallToActionWithoutCare(Position at) =>
        Error(at, "\"callToAction: true\" needs a block \"::: care\" in the text: the next step stands only after it. Add the block, or delete the key.");

    /// <summary>An article that ends without saying when to ask for help, and so without the next step.</summary>
    public static Problem CareMissing(Position at) =>
        Warning(at, "The article has no block \"::: care\", so its reader is not told when to talk to someone, and the next step is not offered. End the text with one: a list between \"::: care\" and \":::\". If that is meant, write \"callToAction: false\" in the front matter.");

    /// <summary>Two articles with one place in reading order.</summary>
    public static Problem RepeatedOrder(Position at, int order, string other) =>
        Warning(at, $"\"order: {order}\" stands in {other} too, so their dates decide which comes first. Give one of them another number.");

    /// <summary>A start that is not an article.</summary>
    public static Problem UnknownStart(Position at, string path, IEnumerable<string> known) =>
        Error(at, $"There is no published article \"{path}\" to start with.{Nearest.Guess(path, known)} Write its path, like articles/a-wall.md.");
}
