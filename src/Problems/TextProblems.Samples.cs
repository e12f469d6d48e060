using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A passage that came with the copy.</summary>
    [Rule(
        Severity.Warning,
        Means = "A passage came with this copy of the site, and is not true of whoever publishes it.",
        Why = "A reader would be told something untrue about the people who run the site. The mark before the passage says what belongs there.",
        In = Example.AboutText,
        Wrong = """
            <!-- sample: Say who runs this site. -->
            Nobody runs this site yet.
            """,
        Right = "Harbor Counseling runs this site.")]
    public static Problem SampleText(Position at, string words) =>
        Of(at, $"This passage came with the copy. {Sentence(words)} Then delete this comment.");

    /// <summary>The mark of a sample that does not say what to write.</summary>
    [Rule(
        Severity.Error,
        Means = "A comment begins with the word sample, and does not say what belongs in the place of the passage.",
        Why = "Whoever makes the copy theirs has to know what to write there.",
        In = Example.AboutText,
        Wrong = """
            <!-- sample -->
            Nobody runs this site yet.
            """,
        Right = "Harbor Counseling runs this site.")]
    public static Problem SampleWithoutWords(Position at) =>
        Of(at, "This looks like the mark of a sample, and it does not say what belongs here. Write <!-- sample: what to write here instead -->, or begin the comment with another word.");

    /// <summary>The mark of a sample that stands before nothing.</summary>
    [Rule(
        Severity.Error,
        Means = "The mark of a sample does not stand right before a passage.",
        Why = "Nobody could tell which words it is for.",
        In = Example.AboutText,
        Wrong = """
            Nobody runs this site yet.

            <!-- sample: Say who runs this site. -->
            """,
        Right = "Harbor Counseling runs this site.")]
    public static Problem SampleMisplaced(Position at) =>
        Of(at, "This mark of a sample stands before no passage. Put it on a line of its own, right before the paragraph, heading or list that it is for; or delete it.");

    /// <summary>The mark of a sample article that stands elsewhere.</summary>
    [Rule(
        Severity.Error,
        Means = "The mark of an article that came with the copy stands elsewhere than before the first words of an article.",
        Why = "The command setup takes such articles away when it is asked to, and has to know which they are.",
        In = Example.AboutText,
        Wrong = """
            <!-- sample article -->
            Some words.
            """,
        Right = "Some words.")]
    public static Problem SampleArticleMisplaced(Position at) =>
        Of(at, "This mark says that a whole article came with the copy, so it stands in an article, before its first paragraph. For one passage, write <!-- sample: what to write here instead -->.");

    /// <summary>A gap that nobody can fill.</summary>
    [Rule(
        Severity.Error,
        Means = "What a mark holds for the command setup has a gap of an unknown name.",
        Why = "Nothing could be written there.",
        In = Example.AboutText,
        Wrong = """
            <!-- sample: Say who runs this site.
            setup: {practise} runs this site.
            -->
            Nobody runs this site yet.
            """,
        Right = "Harbor Counseling runs this site.")]
    public static Problem SampleGap(Position at, string gap, IReadOnlyCollection<string> known) =>
        Of(at, $"Below setup: stands a gap \"{gap}\", which nothing fills.{Nearest.Guess(gap, known)} There are, each between braces: {string.Join(", ", known)}.");

    private static string Sentence(string words) => words is [.., '.' or '!' or '?' or ')' or '"'] ? words : words + ".";
}
