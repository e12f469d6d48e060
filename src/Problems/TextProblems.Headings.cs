using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A second h1.</summary>
    [Rule(
        Severity.Error,
        Means = "A heading with one # stands in the text.",
        Why = "That level is the page's title, which the front matter gives. A second one leaves a screen reader unsure what the page is.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = "# Two kinds of walls",
        Right = "## Two kinds of walls")]
    public static Problem HeadingLevelOne(Position at) =>
        Of(at, "A heading with one # is the page's title, which stands in the front matter already. Begin headings in the text with ##.");

    /// <summary>A jump from ## to ####.</summary>
    [Rule(
        Severity.Error,
        Means = "A heading is more than one level below the one before it.",
        Why = "The levels are the table of contents that a screen reader reads out. A missing one sounds like a missing section.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            ## Two kinds of walls

            #### The low one
            """,
        Right = """
            ## Two kinds of walls

            ### The low one
            """,
        Says = "Headings go down one level at a time.",
        About = RuleGroup.Headings,
        MayBeAllowed = true)]
    public static Problem HeadingSkipped(Position at, int level, int expected) =>
        Of(at, $"This heading has {level} #, and {expected} is the most that can follow here. A level is never skipped: write {(expected > 2 ? "## or " : "")}{new string('#', expected)}.");

    /// <summary>Two headings of the same words.</summary>
    [Rule(
        Severity.Warning,
        Means = "Two headings of a page say the same.",
        Why = "In the list of contents they lead to two places, and nobody can tell which is which.",
        Source = "WCAG 2.4.6, 3.2.4",
        In = Example.ArticleText,
        Wrong = """
            ## What helps

            A gate.

            ## What helps

            A friend.
            """,
        Right = """
            ## What helps at once

            A gate.

            ## What helps later

            A friend.
            """,
        MayBeAllowed = true)]
    public static Problem HeadingRepeated(Position at, string words) =>
        Of(at, $"\"{words}\" heads another section of this page as well, so the list of contents has it twice. Say in each what it alone is about.");

    /// <summary>A heading without words.</summary>
    [Rule(
        Severity.Error,
        Means = "A line has the marks of a heading and no words.",
        Why = "Who moves from heading to heading would stop at nothing.",
        Source = "WCAG 2.4.6",
        In = Example.ArticleText,
        Wrong = "##",
        Right = "## Two kinds of walls")]
    public static Problem HeadingEmpty(Position at) =>
        Of(at, "This heading has no words. Write them after the #, or delete the line.");

    /// <summary>A heading inside a block that has a title already.</summary>
    [Rule(
        Severity.Error,
        Means = "A heading stands inside a ::: block, a list or a quotation.",
        Why = "A section cannot begin there, because the block ends before the section does.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            ::: note Walls
            ## The low one
            It has a gate.
            :::
            """,
        Right = """
            ## The low one

            ::: note Walls
            It has a gate.
            :::
            """)]
    public static Problem HeadingInBlock(Position at) =>
        Of(at, "A heading stands inside a ::: block, a list or a quotation, where no section can begin. End that first, with ::: or a blank line.");
}
