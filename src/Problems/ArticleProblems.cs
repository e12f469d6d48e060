using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with an article's front matter, and with pages as a whole.</summary>
public static partial class ArticleProblems
{
    /// <summary>A topic nobody has described.</summary>
    [Rule(
        Severity.Error,
        Means = "An article names a topic that has no file in topics/.",
        Why = "A topic without a page has no list to appear in.",
        In = Example.ArticleKeys,
        Wrong = "topics: [closenes]",
        Right = "topics: [closeness]")]
    public static Problem UnknownTopic(Position at, string topic, IReadOnlyCollection<string> known) =>
        Of(at, $"There is no topic \"{topic}\".{Nearest.Guess(topic, known)} {(known.Count > 0 ? $"Topics are the files of topics/: {string.Join(", ", known)}." : "Add a file to topics/ for it.")}");

    /// <summary>The same topic twice.</summary>
    [Rule(
        Severity.Error,
        Means = "An article names the same topic twice.",
        Why = "It would stand twice in one list. Perhaps one of the two was meant to be another.",
        In = Example.ArticleKeys,
        Wrong = "topics: [closeness, closeness]",
        Right = "topics: [closeness]")]
    public static Problem RepeatedTopic(Position at, string topic) =>
        Of(at, $"The topic \"{topic}\" stands here twice. Keep one.");

    /// <summary>An article that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "A path names an article that has no file in articles/.",
        Why = "Whoever follows the path would miss a step, and nobody would notice.",
        In = Example.PathKeys,
        Wrong = "articles: [a-mote]",
        Right = "articles: [a-moat]")]
    public static Problem UnknownArticle(Position at, string name, IReadOnlyCollection<string> known) =>
        Of(at, $"There is no article \"{name}\".{Nearest.Guess(name, known)} Write the name of its file in articles/, without the ending.");

    /// <summary>The same article twice.</summary>
    [Rule(
        Severity.Error,
        Means = "A path names the same article twice.",
        Why = "Whoever reads on would come back to where they were. Perhaps one of the two was meant to be another.",
        In = Example.PathKeys,
        Wrong = "articles: [a-moat, a-moat]",
        Right = "articles: [a-moat]")]
    public static Problem RepeatedArticle(Position at, string name) =>
        Of(at, $"The article \"{name}\" stands here twice. Keep one.");

    /// <summary>Fewer than two sources.</summary>
    [Rule(
        Severity.Error,
        Means = "An article cites fewer sources than it needs.",
        Why = "A reader cannot look inside us. A source lets anyone see where a finding comes from.",
        Source = "the JAMA benchmarks for health sites (Silberg and others, 1997)",
        In = Example.WholeArticleText,
        Wrong = "It went with less anger.[^overall-2013]",
        Right = "It went with less anger.[^overall-2013] Avoidance differs by degree.[^fraley-2015]",
        Says = "An article cites at least {0} sources.",
        Numbers = [Limits.Sources],
        About = RuleGroup.Articles)]
    public static Problem TooFewSources(Position at, int count) =>
        Of(at, $"The article cites {(count == 1 ? "1 source" : $"{count} sources")}, and it needs at least {Limits.Sources}. Cite with [^id] after the sentence; the ids stand in facts/sources.yml.");

    /// <summary>A source that is not in the bibliography.</summary>
    [Rule(
        Severity.Error,
        Means = "A mark in the text names neither a source of the bibliography nor a footnote.",
        Why = "The mark would lead nowhere, and the claim before it would stand on nothing.",
        In = Example.ArticleText,
        Wrong = "It went with less anger.[^overal-2013]",
        Right = "It went with less anger.[^overall-2013]")]
    public static Problem UnknownSource(Position at, string id, IEnumerable<string> known) =>
        Of(at, $"There is no source and no footnote \"{id}\".{Nearest.Guess(id, known)} Sources stand in facts/sources.yml; a footnote of your own needs a line [^{id}]: with its text.");

    /// <summary>An update before the beginning.</summary>
    [Rule(
        Severity.Error,
        Means = "An article was updated before it was published.",
        Why = "One of the two dates is wrong, and readers go by them.",
        In = Example.ArticleKeys,
        Wrong = """
            published: 2026-03-01
            updated: 2026-02-28
            """,
        Right = """
            published: 2026-03-01
            updated: 2026-04-28
            """)]
    public static Problem UpdatedBeforePublished(Position at) =>
        Of(at, "\"updated\" is before \"published\". Check both dates.");

    /// <summary>A next review that is not after the last one.</summary>
    [Rule(
        Severity.Error,
        Means = "The next review is not later than the last one.",
        Why = "One of the two dates is wrong, so nobody would be reminded in time.",
        In = Example.ArticleKeys,
        Wrong = """
            # today is 2026-06-15
            reviewed: {on: 2026-06-15, by: A. Person, credential: LMFT, next: 2026-06-15}
            """,
        Right = """
            # today is 2026-06-15
            reviewed: {on: 2026-06-15, by: A. Person, credential: LMFT, next: 2027-06-15}
            """)]
    public static Problem ReviewOrder(Position at) =>
        Of(at, "\"next\" is not later than \"on\". The next review comes after the last one.");

    /// <summary>A review that is due.</summary>
    [Rule(
        Severity.Warning,
        Means = "The day has passed by which a clinician was to read the article again.",
        Why = "Research moves on. The page tells its readers that the review is late.",
        Source = "the JAMA benchmarks for health sites (Silberg and others, 1997)",
        In = Example.ArticleKeys,
        Wrong = """
            # today is 2026-06-15
            reviewed: {on: 2025-06-14, by: A. Person, credential: LMFT, next: 2026-06-14}
            """,
        Right = """
            # today is 2026-06-15
            reviewed: {on: 2025-06-15, by: A. Person, credential: LMFT, next: 2026-06-15}
            """,
        Says = "A reviewed article names the day by which it is read again, and says when that day has passed.",
        About = RuleGroup.Articles)]
    public static Problem ReviewDue(Position at, string day) =>
        Of(at, $"The review was due on {day}, and the page says so. Ask for a new review, then set \"on\" and \"next\".");

    /// <summary>A review that has been due for half a year.</summary>
    [Rule(
        Severity.Error,
        Means = "The review of an article is so late that it can no longer be called reviewed.",
        Why = "A reviewer’s name lends trust, and an old review does not earn it.",
        Source = "the JAMA benchmarks for health sites (Silberg and others, 1997)",
        In = Example.ArticleKeys,
        Wrong = """
            # today is 2026-06-15
            reviewed: {on: 2024-12-16, by: A. Person, credential: LMFT, next: 2025-12-16}
            """,
        Right = """
            # today is 2026-06-15
            reviewed: {on: 2026-06-01, by: A. Person, credential: LMFT, next: 2027-06-01}
            """,
        Says = "A review more than {0} days late is an error, and the article is reviewed anew or withdrawn.",
        Numbers = [Freshness.ReviewLimit],
        About = RuleGroup.Articles)]
    public static Problem ReviewOverdue(Position at, string day) =>
        Of(at, $"The review was due on {day}, more than {Freshness.ReviewLimit} days ago. Ask for a new review, or make the article a draft.") with { Overdue = true };
}
