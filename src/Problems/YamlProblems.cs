using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with front matter and fact files.</summary>
public static partial class YamlProblems
{
    /// <summary>A page without front matter.</summary>
    [Rule(
        Severity.Error,
        Means = "A page does not begin with its front matter.",
        Why = "Its title and description would be missing.",
        In = Example.About,
        Wrong = "Who runs this site, and why.",
        Right = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """)]
    public static Problem FrontMatterMissing(Position at) =>
        Of(at, "The file does not begin with front matter. Its first line is ---, then come title: and description:, then a line ---.");

    /// <summary>Front matter whose first line is missing.</summary>
    [Rule(
        Severity.Error,
        Means = "The line --- above the front matter is missing.",
        Why = "The keys would be printed as text.",
        In = Example.About,
        Wrong = """
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """,
        Right = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """)]
    public static Problem FrontMatterUnopened(Position at) =>
        Of(at, "The front matter begins without its first line. Put a line with only --- above this one.");

    /// <summary>Front matter that does not begin in the first line.</summary>
    [Rule(
        Severity.Error,
        Means = "Something stands above the front matter.",
        Why = "Front matter is known by its place: it begins with the first line.",
        In = Example.About,
        Wrong = "\n---\ntitle: About us\ndescription: Who runs this site, why it was made, and how you can reach us.\n---\n\nWho runs this site, and why.",
        Right = "---\ntitle: About us\ndescription: Who runs this site, why it was made, and how you can reach us.\n---\n\nWho runs this site, and why.")]
    public static Problem FrontMatterLate(Position at, int line) =>
        Of(at, $"The front matter begins in line {line}, and it has to begin in the first. Delete what stands above it.");

    /// <summary>A line that was meant to be three hyphens.</summary>
    [Rule(
        Severity.Error,
        Means = "The line that opens or closes the front matter is not three hyphens.",
        Why = "Word processors make dashes of hyphens, and then the line is none of the marks that part keys from text.",
        In = Example.About,
        Wrong = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            —-

            Who runs this site, and why.
            """,
        Right = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """)]
    public static Problem FrontMatterMark(Position at, string does) =>
        Of(at, $"This line {does} the front matter, so it has to be three hyphens and nothing else: ---");

    /// <summary>Front matter that never ends.</summary>
    [Rule(
        Severity.Error,
        Means = "The line --- below the front matter is missing.",
        Why = "The whole text would be taken for keys.",
        In = Example.About,
        Wrong = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.

            Who runs this site, and why.
            """,
        Right = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """)]
    public static Problem FrontMatterUnclosed(Position at, int lastLine) =>
        Of(at, $"The front matter that begins here is not closed. Put a line with only --- after its last key, which seems to be in line {lastLine}.");
}
