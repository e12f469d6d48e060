using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A kind of block nobody knows.</summary>
    [Rule(
        Severity.Error,
        Means = "A ::: line names a block that does not exist.",
        Why = "The theme would not know how to draw it. Most likely its name has a slip in it.",
        In = Example.ArticleText,
        Wrong = """
            ::: exampel Two walls
            One is low.
            :::
            """,
        Right = """
            ::: example Two walls
            One is low.
            :::
            """)]
    public static Problem UnknownBlock(Position at, string name, IReadOnlyCollection<string> known) =>
        Of(at, $"\"::: {name}\" is not a block.{Nearest.Guess(name, known)} The blocks are: {string.Join(", ", known)}.");

    /// <summary>A line ::: that closes nothing.</summary>
    [Rule(
        Severity.Error,
        Means = "A line with only ::: closes nothing, because no block is open.",
        Why = "It may be left over, or the first line of its block may be missing.",
        In = Example.ArticleText,
        Wrong = """
            One is low.
            :::
            """,
        Right = """
            ::: note Two walls
            One is low.
            :::
            """)]
    public static Problem BlockWithoutName(Position at) =>
        Of(at, "This ::: has nothing to close. Delete it, or begin a block above it with a name, like \"::: note Two walls\".");

    /// <summary>A block that needs a title and has none.</summary>
    [Rule(
        Severity.Error,
        Means = "A block that needs a title has none.",
        Why = "Its title is a heading. Without words, nobody could find the block or tell it from another.",
        Source = "WCAG 2.4.6",
        In = Example.ArticleText,
        Wrong = """
            ::: try
            Say what you notice.
            :::
            """,
        Right = """
            ::: try Name the first signal
            Say what you notice.
            :::
            """)]
    public static Problem BlockTitleMissing(Position at, string name) =>
        Of(at, $"This block needs a title on its first line, like \"::: {name} Name the first signal\".");

    /// <summary>A help block with a title of its own.</summary>
    [Rule(
        Severity.Error,
        Means = "A help block has a title of its own.",
        Why = "Its heading is the same on every page, so that a reader in need knows it again at a glance.",
        Source = "WCAG 3.2.4; NHS digital service manual, care cards",
        In = Example.ArticleText,
        Wrong = """
            ::: care When to ask
            - it has gone on for weeks
            :::
            """,
        Right = """
            ::: care
            - it has gone on for weeks
            :::
            """)]
    public static Problem BlockTitleUnwanted(Position at, string name) =>
        Of(at, $"\"::: {name}\" takes no title: its heading is the same on every page, so that readers know it again. Delete the words after {name}.");

    /// <summary>Words of one's own in the list of rules, which is made from the checks.</summary>
    [Rule(
        Severity.Error,
        Means = "Something stands inside or beside ::: rules or ::: helplines, which the generator fills in.",
        Why = "The list of rules comes from the same texts as the checks, so that the two cannot differ.",
        In = Example.ArticleText,
        Wrong = """
            ::: rules
            Be kind.
            :::
            """,
        Right = """
            ::: rules
            :::
            """)]
    public static Problem BlockFillsItself(Position at, string name) =>
        Of(at, $"\"::: {name}\" is filled in by the generator. Delete what stands after the name, and between that line and the closing :::.");

    /// <summary>A block that is never closed.</summary>
    [Rule(
        Severity.Error,
        Means = "A ::: block begins and never ends.",
        Why = "All that follows would be drawn as part of it.",
        In = Example.ArticleText,
        Wrong = """
            ::: note Two walls
            One is low.
            """,
        Right = """
            ::: note Two walls
            One is low.
            :::
            """)]
    public static Problem BlockUnclosed(Position at, string name) =>
        Of(at, $"The block \"::: {name}\" that begins here is not closed. Put a line with only ::: after its last line.");

    /// <summary>A block with nothing in it.</summary>
    [Rule(
        Severity.Error,
        Means = "A ::: block holds nothing.",
        Why = "A title without a text is a promise that is not kept.",
        In = Example.ArticleText,
        Wrong = """
            ::: note Two walls
            :::
            """,
        Right = """
            ::: note Two walls
            One is low.
            :::
            """)]
    public static Problem BlockEmpty(Position at, string name) =>
        Of(at, $"The block \"::: {name}\" is empty. Write its text between its first line and the closing :::.");

    /// <summary>A block inside another.</summary>
    [Rule(
        Severity.Error,
        Means = "A ::: block stands inside another block, a list or a quotation.",
        Why = "Frames within frames are hard to see, and harder to hear.",
        In = Example.ArticleText,
        Wrong = """
            :::: try Name the wall
            ::: note Two walls
            One is low.
            :::
            ::::
            """,
        Right = """
            ::: try Name the wall
            Say where it stands.
            :::

            ::: note Two walls
            One is low.
            :::
            """)]
    public static Problem BlockInBlock(Position at) =>
        Of(at, "A ::: block stands inside another block, a list or a quotation. End that before it, with ::: or a blank line.");
}
