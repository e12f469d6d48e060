using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A help block that holds something else than one list.</summary>
    [Rule(
        Severity.Error,
        Means = "A help block holds something else than one list.",
        Why = """
            Each item completes the heading, as in "Talk to a therapist or doctor if it has gone on for weeks". A paragraph does not.
            """,
        Source = "NHS digital service manual, care cards",
        In = Example.ArticleText,
        Wrong = """
            ::: care
            It has gone on for weeks.
            :::
            """,
        Right = """
            ::: care
            - it has gone on for weeks
            :::
            """)]
    public static Problem TierNotList(Position at, string name) =>
        Of(at, $"\"::: {name}\" holds one list and nothing else: lines that begin with \"- \" and complete its heading.");

    /// <summary>A third help block.</summary>
    [Rule(
        Severity.Error,
        Means = "A page has a third help block.",
        Why = "Three boxes of advice compete, and the one that matters is passed over.",
        Source = "NHS digital service manual, care cards",
        In = Example.ArticleText,
        Wrong = """
            ::: emergency
            - someone has been hurt
            :::

            ## In the next hours

            ::: urgent
            - you cannot keep yourself safe
            :::

            ## In the next weeks

            ::: care
            - it does not let up
            :::
            """,
        Right = """
            ::: urgent
            - you cannot keep yourself safe
            :::

            ## In the next weeks

            ::: care
            - it does not let up
            :::
            """,
        Says = "A page has at most two help blocks, each of another kind.",
        About = RuleGroup.Help)]
    public static Problem TooManyTiers(Position at) =>
        Of(at, "A page has two help blocks at most, so that each is read. Delete this one or another.");

    /// <summary>A second block of the same tier.</summary>
    [Rule(
        Severity.Error,
        Means = "A page has two help blocks of the same kind.",
        Why = "Their headings are the same, so neither says which of the two is meant for you.",
        Source = "WCAG 2.4.6",
        In = Example.ArticleText,
        Wrong = """
            ::: care
            - it does not let up
            :::

            ## With a partner

            ::: care
            - you want to go together
            :::
            """,
        Right = """
            ## With a partner

            ::: care
            - it does not let up
            - you want to go together
            :::
            """)]
    public static Problem TierTwice(Position at, string name, int firstLine) =>
        Of(at, $"\"::: {name}\" stands in line {firstLine} already. A page has one help block of each kind.");

    /// <summary>A less urgent block before a more urgent one.</summary>
    [Rule(
        Severity.Error,
        Means = "A milder help block comes before a more urgent one.",
        Why = "Someone in danger reads from the top, and may not get to the end.",
        Source = "NHS digital service manual, care cards",
        In = Example.ArticleText,
        Wrong = """
            ::: care
            - it does not let up
            :::

            ## Tonight

            ::: urgent
            - you cannot keep yourself safe
            :::
            """,
        Right = """
            ::: urgent
            - you cannot keep yourself safe
            :::

            ## In the next weeks

            ::: care
            - it does not let up
            :::
            """,
        Says = "The most urgent help comes first.",
        About = RuleGroup.Help)]
    public static Problem TierOrder(Position at, string name, string before) =>
        Of(at, $"\"::: {name}\" comes after \"::: {before}\". The most urgent help comes first: move this block up.");

    /// <summary>A help block right after another.</summary>
    [Rule(
        Severity.Error,
        Means = "One help block follows right after another.",
        Why = "Readers take the two for one, and then the wrong action for the right one.",
        In = Example.ArticleText,
        Wrong = """
            ::: urgent
            - you cannot keep yourself safe
            :::

            ::: care
            - it does not let up
            :::
            """,
        Right = """
            ::: urgent
            - you cannot keep yourself safe
            :::

            ## In the next weeks

            ::: care
            - it does not let up
            :::
            """)]
    public static Problem TiersBackToBack(Position at) =>
        Of(at, "Two help blocks stand back to back, and readers take them for one. Put a section with its own heading between them.");

    /// <summary>Text right after a help block.</summary>
    [Rule(
        Severity.Error,
        Means = "Text follows a help block without a heading of its own.",
        Why = "To a screen reader, all that comes before the next heading belongs to the block.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            ::: care
            - it does not let up
            :::

            Walls come down slowly.
            """,
        Right = """
            ::: care
            - it does not let up
            :::

            ## Walls come down slowly

            A stone a day is a pace.
            """)]
    public static Problem TierWithoutHeadingAfter(Position at) =>
        Of(at, "What follows a help block has a heading of its own, so that nobody takes it for part of the block. Put a ## heading here.");

    /// <summary>A link in a crisis block that is not a crisis link.</summary>
    [Rule(
        Severity.Error,
        Means = "A crisis block holds a link that is not a crisis link.",
        Why = "In danger, one tap has to be the right one. Reading can wait.",
        In = Example.ArticleText,
        Wrong = """
            ::: urgent
            - you have read [who we are](../pages/about.md) and are still afraid
            :::
            """,
        Right = """
            ::: urgent
            - you are afraid of what you may do
            :::
            """,
        Says = "A crisis block holds crisis links alone.",
        About = RuleGroup.Help)]
    public static Problem TierWithOtherLink(Position at, string name) =>
        Of(at, $"\"::: {name}\" holds crisis links only, written <helpline:…>. Move this link out of the block.");
}
