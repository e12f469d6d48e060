using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A table without a caption.</summary>
    [Rule(
        Severity.Error,
        Means = "A table has no caption.",
        Why = "A caption says what the table shows before the cells are read out one by one.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            | Wall | Gate |
            |---|---|
            | low | open |
            """,
        Right = """
            Table: Walls and their gates

            | Wall | Gate |
            |---|---|
            | low | open |
            """,
        Says = "Every table has a caption.",
        About = RuleGroup.Headings)]
    public static Problem TableWithoutCaption(Position at) =>
        Of(at, "This table has no caption. Put a paragraph \"Table: what it shows\" right above it.");

    /// <summary>A footnote nobody points to.</summary>
    [Rule(
        Severity.Error,
        Means = "A footnote stands at the end, and no mark in the text points to it.",
        Why = "It would not be printed. Perhaps its mark was deleted with a sentence.",
        In = Example.ArticleText,
        Wrong = """
            A wall keeps people out.

            [^gate]: Most walls have one.
            """,
        Right = """
            A wall keeps people out.[^gate]

            [^gate]: Most walls have one.
            """)]
    public static Problem UnusedNote(Position at, string label) =>
        Of(at, $"Nothing points to the footnote [^{label}], so its text would be lost. Put [^{label}] into the text, or delete the footnote.");

    /// <summary>A footnote or source on a page that lists none.</summary>
    [Rule(
        Severity.Error,
        Means = "A page that is no article has a footnote or cites a source.",
        Why = "Only articles print the list that the mark would lead to.",
        In = Example.AboutText,
        Wrong = "Walls have reasons.[^overall-2013]",
        Right = "Walls have reasons, as [the article on moats](../articles/a-moat.md) says.")]
    public static Problem NoteOutsideArticle(Position at) =>
        Of(at, "Only articles list their sources and footnotes, so this mark would lead nowhere. Write the words into the text, or link to them.");
}
