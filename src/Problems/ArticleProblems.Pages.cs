using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class ArticleProblems
{
    /// <summary>Two pages with one title.</summary>
    [Rule(
        Severity.Error,
        Means = "Two pages have the same title.",
        Why = "In a row of tabs, a list of results or a bookmark, nobody could tell the two apart.",
        Source = "WCAG 2.4.2",
        In = Example.TwoArticles,
        Wrong = """
            # articles/a-wall.md
            title: A wall or a boundary
            # articles/a-tower.md
            title: A wall or a boundary
            """,
        Right = """
            # articles/a-wall.md
            title: A wall or a boundary
            # articles/a-tower.md
            title: A tower and its stairs
            """,
        Says = "Every page has a title of its own.",
        About = RuleGroup.Articles)]
    public static Problem RepeatedTitle(Position at, string title, string other) =>
        Of(at, $"The title \"{title}\" is also that of {other}. Each page has a title of its own.");

    /// <summary>Two pages with one description.</summary>
    [Rule(
        Severity.Warning,
        Means = "Two pages have the same description.",
        Why = "In a list of results they look alike, and nobody can tell which of them to open.",
        In = Example.TwoArticles,
        Wrong = """
            # articles/a-wall.md
            description: What such a thing is for, how it came to be there, and how to live beside it.
            # articles/a-tower.md
            description: What such a thing is for, how it came to be there, and how to live beside it.
            """,
        Right = """
            # articles/a-wall.md
            description: What a wall is for, how it came to be there, and how to live beside it.
            # articles/a-tower.md
            description: What a tower is for, who once stood on it, and how to come down again.
            """)]
    public static Problem RepeatedDescription(Position at, string other) =>
        Of(at, $"The description is also that of {other}, and side by side nobody could tell the two pages apart. Say what this one has that the other has not.");

    /// <summary>A page to which nothing leads.</summary>
    [Rule(
        Severity.Warning,
        Means = "No other page leads to this one.",
        Why = "Readers find only what something leads to. Articles and topics are listed by themselves; a page is not.",
        Source = "WCAG 2.4.5",
        In = Example.FileName,
        Wrong = "pages/rooms.md",
        Right = "articles/rooms.md")]
    public static Problem UnreachablePage(Position at, string address) =>
        Of(at, $"No page leads to {address}, so nobody will find it. Link to it from a page where readers would look for it: [its title](the way to this file).");

    /// <summary>An alias that is not an address of this site.</summary>
    [Rule(
        Severity.Error,
        Means = "An old address is not written as an address of this site.",
        Why = "Old links would go on leading nowhere.",
        In = Example.ArticleKeys,
        Wrong = "aliases: [Old Walls]",
        Right = "aliases: [/old-walls/]")]
    public static Problem BadAlias(Position at, string alias, string suggestion) =>
        Of(at, $"\"{alias}\" cannot be an old address. Write it from the site's root, with a slash at both ends or with the ending that it had: {suggestion}. What follows a ? or # is left out.");

    /// <summary>An alias where a page stands.</summary>
    [Rule(
        Severity.Error,
        Means = "An old address is that of a page which exists.",
        Why = "The redirect would take the place of the page.",
        In = Example.ArticleKeys,
        Wrong = "aliases: [/about/]",
        Right = "aliases: [/about-walls/]")]
    public static Problem AliasOverPage(Position at, string alias, string page) =>
        Of(at, $"The alias {alias} is the address of {page}, which would become unreachable. Delete the alias or rename the page.");

    /// <summary>An alias that two pages claim.</summary>
    [Rule(
        Severity.Error,
        Means = "Two pages claim the same old address.",
        Why = "An address can lead to one page only.",
        In = Example.TwoArticles,
        Wrong = """
            # articles/a-wall.md
            aliases: [/old-stones/]
            # articles/a-tower.md
            aliases: [/old-stones/]
            """,
        Right = """
            # articles/a-wall.md
            aliases: [/old-stones/]
            # articles/a-tower.md
            aliases: [/old-tower/]
            """)]
    public static Problem AliasTwice(Position at, string alias, string other) =>
        Of(at, $"The alias {alias} stands in {other} too, and an old address leads to one page. Keep it in one of them.");

    /// <summary>A next step asked for where the rules allow none.</summary>
    [Rule(
        Severity.Error,
        Means = "An article asks for the next step, and has no care block for it to follow.",
        Why = "First comes when to look for help, and only then an offer. The other way round, it is selling.",
        In = Example.Article,
        Wrong = """
            callToAction: true
            ---
            Walls come down slowly.
            """,
        Right = """
            callToAction: true
            ---
            ::: care
            - it does not let up
            :::
            """,
        Says = "An offer of sessions stands only after the block that says when to talk to someone.",
        About = RuleGroup.Offers)]
    public static Problem CallToActionWithoutCare(Position at) =>
        Of(at, "\"callToAction: true\" needs a block \"::: care\" in the text: the next step stands only after it. Add the block, or delete the key.");

    /// <summary>An article that ends without saying when to ask for help, and so without the next step.</summary>
    [Rule(
        Severity.Warning,
        Means = "An article ends without saying when to talk to someone.",
        Why = "An article can explain, and cannot help with everything. Its reader needs to know where its limits are.",
        In = Example.Article,
        Wrong = """
            # callToAction: false
            ---
            Walls come down slowly.
            """,
        Right = """
            # callToAction: false
            ---
            ::: care
            - it does not let up
            :::
            """,
        Says = "An article says when to talk to a therapist or doctor, or switches the offer off.",
        About = RuleGroup.Offers)]
    public static Problem CareMissing(Position at) =>
        Of(at, "The article has no block \"::: care\", so its reader is not told when to talk to someone, and the next step is not offered. End the text with one: a list between \"::: care\" and \":::\". If that is meant, write \"callToAction: false\" in the front matter.");

    /// <summary>Two articles with one place in reading order.</summary>
    [Rule(
        Severity.Warning,
        Means = "Two articles have the same place in reading order.",
        Why = "Their dates then decide which comes first, which nobody has chosen.",
        In = Example.TwoArticles,
        Wrong = """
            # articles/a-wall.md
            order: 2
            # articles/a-tower.md
            order: 2
            """,
        Right = """
            # articles/a-wall.md
            order: 2
            # articles/a-tower.md
            order: 3
            """)]
    public static Problem RepeatedOrder(Position at, int order, string other) =>
        Of(at, $"\"order: {order}\" stands in {other} too, so their dates decide which comes first. Give one of them another number.");

    /// <summary>A start that is not an article.</summary>
    [Rule(
        Severity.Error,
        Means = "The home page begins with an article that is not there, or the page of help ends with one.",
        Why = "The link would lead nowhere, for somebody who has just come or who has just found help.",
        In = Example.HomeKeys,
        Wrong = "start: articles/a-mote.md",
        Right = "start: articles/a-moat.md")]
    public static Problem UnknownStart(Position at, string path, IEnumerable<string> known) =>
        Of(at, $"There is no published article \"{path}\" to start with.{Nearest.Guess(path, known)} Write its path, like articles/a-wall.md.");
}
