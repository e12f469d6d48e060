using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A heading that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "A line begins with # and is no heading.",
        Why = "The # would be printed, and nobody could find the section by its heading. Markdown wants a plain space after the last #.",
        Source = "CommonMark, ATX headings",
        In = Example.ArticleText,
        Wrong = "##Two kinds",
        Right = "## Two kinds",
        MayBeAllowed = true)]
    public static Problem HeadingForm(Position at, string written, string mended) =>
        Of(at, $"\"{written}\" is no heading yet, and its # would be printed. Put one plain space after the last #: {mended}");

    /// <summary>A heading made by a line under it.</summary>
    [Rule(
        Severity.Error,
        Means = "A line of dashes or equals signs right under a paragraph makes a heading of it.",
        Why = "Most often a line between two parts was meant. Where it was a heading, everybody here marks one in the same way.",
        Source = "CommonMark, Setext headings",
        In = Example.ArticleText,
        Wrong = """
            These words were a paragraph.
            ---
            """,
        Right = """
            These words were a paragraph.

            ---

            And so are these.
            """,
        MayBeAllowed = true)]
    public static Problem HeadingUnderlined(Position at, string words) =>
        Of(at, $"The line of dashes right under \"{Cut(words)}\" makes a heading of it. For a line between two parts, put an empty line before the dashes; for a heading, delete them and write ## {Cut(words)}");

    /// <summary>A line in bold where a heading was meant.</summary>
    [Rule(
        Severity.Warning,
        Means = "A paragraph in bold stands where a heading belongs.",
        Why = "It looks like a heading and is none: a screen reader passes it over, and the list of contents does not have it.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            **Two kinds**

            A wall keeps people out.
            """,
        Right = """
            ## Two kinds

            A wall keeps people out.
            """,
        MayBeAllowed = true)]
    public static Problem HeadingInBold(Position at, string words) =>
        Of(at, $"\"{words}\" looks like a heading and is none to a screen reader. Write ## {words} (or ### inside a section); if it is a sentence, end it as one.");

    /// <summary>A list that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "Lines begin as those of a list do, and are none.",
        Why = "On the page they run together in one paragraph. Markdown wants a hyphen or a number with a full stop, and a plain space after it.",
        Source = "CommonMark, list items; WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            • low walls
            • high walls
            """,
        Right = """
            - low walls
            - high walls
            """,
        MayBeAllowed = true)]
    public static Problem ListForm(Position at, string written, string mended) =>
        Of(at, $"\"{written}\" is no item of a list yet, and would be printed as it stands, in one paragraph with the lines beside it. Begin each such line with \"- \" or a number like \"1. \", then a plain space: {mended}");

    /// <summary>A number that begins a list where it was meant to begin a sentence.</summary>
    [Rule(
        Severity.Warning,
        Means = "A number with a full stop begins a paragraph, which makes a list of it.",
        Why = "Markdown counts lists by themselves: a year would be printed as the number of an item.",
        Source = "CommonMark, list items",
        In = Example.ArticleText,
        Wrong = "1986. A great year for gates.",
        Right = "1986 was a great year for gates.",
        MayBeAllowed = true)]
    public static Problem ListNumber(Position at, string number) =>
        Of(at, $"\"{number}.\" begins a list here. If it is a number in a sentence, write {number}\\. or put a word before it; a list begins with 1.");

    /// <summary>A table that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "Lines with bars are no table.",
        Why = "The bars would be printed, and the cells run together. A table has a second line that parts its headings from its rows.",
        Source = "GitHub Flavored Markdown, tables",
        In = Example.ArticleText,
        Wrong = """
            Table: Two walls

            | Wall | Height |
            | garden | low |
            """,
        Right = """
            Table: Two walls

            | Wall | Height |
            | --- | --- |
            | garden | low |
            """,
        MayBeAllowed = true)]
    public static Problem TableForm(Position at, string separator) =>
        Of(at, $"This is no table yet, and its bars would be printed. Put a second line under the headings, with a group of dashes for each column: {separator} To show a bar as it is, write \\|.");

    /// <summary>A row with more cells than the table has headings, or fewer.</summary>
    [Rule(
        Severity.Error,
        Means = "A row of a table has more cells than there are headings, or fewer.",
        Why = "A cell without a heading says nothing about what it is. Often a bar is missing, or one too many.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            Table: Two walls

            | Wall | Height |
            | --- | --- |
            | garden | low | old |
            """,
        Right = """
            Table: Two walls

            | Wall | Height |
            | --- | --- |
            | garden | low |
            """,
        MayBeAllowed = true)]
    public static Problem TableRowLength(Position at, int cells, int headings) =>
        Of(at, $"This row has {(cells == 1 ? "one cell" : $"{cells} cells")}, and the table has {(headings == 1 ? "one heading" : $"{headings} headings")}. Give every row as many cells as the first has; leave one empty where there is nothing to say, and write \\| for a bar that parts nothing.");

    /// <summary>A column without a heading.</summary>
    [Rule(
        Severity.Error,
        Means = "A column of a table has no heading.",
        Why = "A screen reader says the heading of each cell before the cell. Here it would say nothing.",
        Source = "WCAG 1.3.1",
        In = Example.ArticleText,
        Wrong = """
            Table: Two walls

            |  | Height |
            | --- | --- |
            | garden | low |
            """,
        Right = """
            Table: Two walls

            | Wall | Height |
            | --- | --- |
            | garden | low |
            """,
        MayBeAllowed = true)]
    public static Problem TableHeadEmpty(Position at) =>
        Of(at, "A column of this table has no heading, so nobody can tell what its cells are. Write a word for it in the first row, like Moment or Person.");

    /// <summary>A line of a block that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "A line was meant to begin or end a block, and does not.",
        Why = "The block would be printed as an ordinary paragraph, colons and all. A reader in need would look for it in vain.",
        In = Example.ArticleText,
        Wrong = """
            :: note Two walls
            One is low.
            ::
            """,
        Right = """
            ::: note Two walls
            One is low.
            :::
            """)]
    public static Problem BlockForm(Position at, string written, string mended) =>
        Of(at, $"\"{written}\" is no block, and would be printed as it stands. Three plain colons at the beginning of a line begin it, and a line with three colons alone ends it: {mended}");

    /// <summary>The mark of a note or a source that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "The mark of a source or a note is written in a way that does not take.",
        Why = "It would be printed as it stands, and the sentence would have no source.",
        In = Example.ArticleText,
        Wrong = "A wall keeps people out.[^ one-2001]",
        Right = "A wall keeps people out.[^one-2001]",
        MayBeAllowed = true)]
    public static Problem NoteForm(Position at, string written, string mended) =>
        Of(at, $"\"{written}\" is no mark of a source or a note, and would be printed as it stands. Write {mended}.");

    /// <summary>The mark of a note before the full stop.</summary>
    [Rule(
        Severity.Warning,
        Means = "The mark of a source or a note stands before the full stop.",
        Why = "Its number would be read as part of the sentence. Behind the full stop it belongs to all of it.",
        In = Example.ArticleText,
        Wrong = "A wall keeps people out[^one-2001].",
        Right = "A wall keeps people out.[^one-2001]",
        MayBeAllowed = true)]
    public static Problem NoteBeforeStop(Position at) =>
        Of(at, "This mark stands before the full stop. Put it right behind it, without a space: .[^id]");

    /// <summary>A footnote that says nothing.</summary>
    [Rule(
        Severity.Error,
        Means = "A footnote has no words.",
        Why = "A reader follows its number and finds nothing.",
        In = Example.ArticleText,
        Wrong = """
            A wall keeps people out.[^open]

            [^open]:
            """,
        Right = """
            A wall keeps people out.[^open]

            [^open]: Most of them.
            """)]
    public static Problem NoteEmpty(Position at, string label) =>
        Of(at, $"The note \"[^{label}]\" has no words. Write them behind \"[^{label}]:\", on the same line, or delete both.");

    /// <summary>A named address that no link goes by.</summary>
    [Rule(
        Severity.Warning,
        Means = "A line gives an address a name, and no link goes by it.",
        Why = "It is not printed, so the address is lost, or the name has a slip in it.",
        Source = "CommonMark, link reference definitions",
        In = Example.ArticleText,
        Wrong = """
            A wall keeps people out.

            [guide]: ../pages/how-we-write.md
            """,
        Right = """
            See [how we write][guide].

            [guide]: ../pages/how-we-write.md
            """,
        MayBeAllowed = true)]
    public static Problem UnusedDefinition(Position at, string label) =>
        Of(at, $"The line \"[{label}]: …\" gives an address a name that no link goes by, or that another line has already, and is not printed. Write [words](address) where the link belongs, and delete this line.");

    /// <summary>A mark of emphasis that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "Stars or low lines that were meant to stress words are printed as they stand.",
        Why = "A screen reader reads each star aloud. Markdown wants them to touch the words that they stress, and no other letter.",
        Source = "CommonMark, emphasis and strong emphasis",
        In = Example.ArticleText,
        Wrong = "**Important:**read it twice.",
        Right = "**Important:** read it twice.",
        MayBeAllowed = true)]
    public static Problem EmphasisForm(Position at, string written, string mark, string mended) =>
        Of(at, $"\"{written}\" stresses nothing, and each {mark[0]} would be printed. Let the marks touch what they stress and have a space or a full stop outside: {mended} To show a {mark[0]} as it is, write \\{mark[0]}.");

    /// <summary>A mark that other programs know.</summary>
    [Rule(
        Severity.Error,
        Means = "A mark that other programs know stands in the text, and nothing here reads it.",
        Why = "It would be printed as it stands.",
        In = Example.ArticleText,
        Wrong = "A wall keeps people ~~in~~ out.",
        Right = "A wall keeps people out.",
        MayBeAllowed = true)]
    public static Problem UnknownMark(Position at, string written, string advice) =>
        Of(at, $"\"{written}\" would be printed as it stands. {advice}");

    /// <summary>A comment that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "A comment begins or ends with other signs than <!-- and -->.",
        Why = "What was meant for other editors would be printed for every reader.",
        Source = "CommonMark, HTML comments",
        In = Example.ArticleText,
        Wrong = "A wall keeps people out. <! To be read again in May >",
        Right = "A wall keeps people out. <!-- To be read again in May -->",
        MayBeAllowed = true)]
    public static Problem CommentForm(Position at, string written) =>
        Of(at, $"\"{written}\" begins or ends no comment, and would be printed. A comment begins with <!-- and ends with -->; to show a < as it is, write \\<.");

    /// <summary>Code between two lines of backticks.</summary>
    [Rule(
        Severity.Error,
        Means = "Lines stand between two marks of code.",
        Why = "These texts have no code. What stands there is printed as it was typed: no helpline in it can be called, and no rule is asked about it.",
        In = Example.ArticleText,
        Wrong = """
            ```
            A poem about a gate.
            ```
            """,
        Right = "> A poem about a gate.")]
    public static Problem CodeFence(Position at, string fence) =>
        Of(at, $"The line {fence} makes code of all that follows, which these pages do not have: helplines, links and blocks in it are lost. Delete both lines {fence}; to set somebody's words apart, begin their lines with \"> \".");

    /// <summary>Code made by an indent.</summary>
    [Rule(
        Severity.Error,
        Means = "A paragraph is indented so far that it is code.",
        Why = "These texts have no code. What stands there is printed as it was typed: no helpline in it can be called, and no rule is asked about it.",
        Source = "CommonMark, indented code blocks",
        In = Example.ArticleText,
        Wrong = """
            A wall keeps people out.

                A gate lets them in.
            """,
        Right = """
            A wall keeps people out.

            A gate lets them in.
            """)]
    public static Problem CodeIndent(Position at, string indent) =>
        Of(at, $"This line begins with {indent}, and that indent makes it code: helplines, links and ::: blocks in it are lost. Delete the spaces or tabs before it, and before the lines after it.");

    /// <summary>Code in a sentence.</summary>
    [Rule(
        Severity.Error,
        Means = "Words stand between backticks, which makes them code.",
        Why = "These texts have no code. What stands there is printed as it was typed, and no rule is asked about it.",
        In = Example.ArticleText,
        Wrong = "Say `not now`, and stay.",
        Right = "Say \"not now\", and stay.")]
    public static Problem CodeSpan(Position at, string words) =>
        Of(at, $"The backticks around \"{Cut(words)}\" make it code, which these pages do not have. For words that somebody says, write \"{Cut(words)}\"; for an apostrophe, '.");

    /// <summary>A mark where words alone stand.</summary>
    [Rule(
        Severity.Error,
        Means = "A title, a description, a key point, the title of a block or what is said for a picture holds a mark.",
        Why = "They are printed in other places too, in a list, a search result, a feed, where no mark is read: it would be printed as it stands. A helpline there could not be called.",
        In = Example.ArticleKeys,
        Wrong = "title: A wall *or* a boundary",
        Right = "title: A wall or a boundary")]
    public static Problem MarkInWords(Position at, string where, string written) =>
        Of(at, $"{where} holds words alone, and \"{written}\" would be printed as it stands. {(written.Contains("line", StringComparison.OrdinalIgnoreCase) && written.Contains("help", StringComparison.OrdinalIgnoreCase) ? "Take it out, and write the helpline into the text." : "Write the words without marks; a link, a note or emphasis stands in the text.")}");

    private static string Cut(string words) => words.Length > 60 ? words[..60].TrimEnd() + "…" : words;
}
