using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong in a page's text.</summary>
public static partial class TextProblems
{
    /// <summary>HTML in Markdown.</summary>
    [Rule(
        Severity.Error,
        Means = "HTML stands in the text.",
        Why = "Markdown gives markup that has been tested for everyone. HTML written by hand can break that, and can carry what does not belong here.",
        In = Example.ArticleText,
        Wrong = "A <b>bold</b> word.",
        Right = "A **bold** word.")]
    public static Problem RawHtml(Position at, string html) =>
        Of(at, $"HTML is not used in texts, and this is HTML: {html} Write Markdown instead; to show a < as it is, write \\<.");

    /// <summary>A comment without an end, which would swallow the rest of the text.</summary>
    [Rule(
        Severity.Error,
        Means = "A comment begins with <!-- and never ends.",
        Why = "Everything after it would vanish from the page without a sign.",
        Source = "CommonMark, HTML blocks",
        In = Example.ArticleText,
        Wrong = """
            <!-- To be read again in May

            A wall keeps people out.
            """,
        Right = """
            <!-- To be read again in May -->

            A wall keeps people out.
            """)]
    public static Problem CommentUnclosed(Position at) =>
        Of(at, "The comment that begins here is not closed, and the text after it would be lost. Put --> at its end.");

    /// <summary>Words on the line on which a comment ends, which Markdown takes for part of it.</summary>
    [Rule(
        Severity.Error,
        Means = "Words follow a comment on the line on which it ends.",
        Why = "Markdown takes that whole line for part of the comment, and the words would be lost.",
        Source = "CommonMark, HTML blocks",
        In = Example.ArticleText,
        Wrong = "<!-- To be read again in May --> A wall keeps people out.",
        Right = """
            <!-- To be read again in May -->

            A wall keeps people out.
            """)]
    public static Problem TextAfterComment(Position at) =>
        Of(at, "What follows this comment on its line would be lost. Put it on a line of its own, after a blank line.");

    /// <summary>A text without a blank line.</summary>
    [Rule(
        Severity.Error,
        Means = "A paragraph, list or table goes on for pages without a blank line.",
        Why = "Nobody could read it, and a program that reads Markdown could hang on it.",
        In = Example.ArticleText,
        Wrong = "(… 20001 characters …)",
        Right = """
            (… 10000 characters …)

            (… 10000 characters …)
            """)]
    public static Problem ParagraphTooLong(Position at, int most) =>
        Of(at, $"A paragraph, list or table that begins here has more than {most} characters without a blank line. Break it up.");

    /// <summary>Quotes in lists in quotes, without end.</summary>
    [Rule(
        Severity.Error,
        Means = "Lists, quotations or brackets stand inside one another again and again.",
        Why = "On a phone nothing is left of the line, and a screen reader counts every level aloud.",
        In = Example.ArticleText,
        Wrong = "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Stay.",
        Right = "> Stay.")]
    public static Problem TooDeeplyNested(Position at) =>
        Of(at, "Lists, quotations or brackets are nested too deeply to be read. Use two levels at most; to show a mark as it is, write a \\ before it.");
}
