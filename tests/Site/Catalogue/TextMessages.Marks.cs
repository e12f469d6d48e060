using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>Marks that did not take, and code.</summary>
public sealed partial class TextMessages
{
    [Fact]
    public void heading_form() => Article(text: "##Two kinds").Prints("""
        input/articles/a-wall.md(16,1): error heading-form: "##Two kinds" is no heading yet, and its # would be printed. Put one plain space after the last #: ## Two kinds
        """);

    [Fact]
    public void heading_underlined() => Article(text: "These were words.\n---").Prints("""
        input/articles/a-wall.md(16,1): error heading-underlined: The line of dashes right under "These were words." makes a heading of it. For a line between two parts, put an empty line before the dashes; for a heading, delete them and write ## These were words.
        """);

    [Fact]
    public void heading_in_bold() => Article(text: "**Two kinds**\n\nWords.").Prints("""
        input/articles/a-wall.md(16,1): warning heading-in-bold: "Two kinds" looks like a heading and is none to a screen reader. Write ## Two kinds (or ### inside a section); if it is a sentence, end it as one.
        """);

    [Fact]
    public void list_form() => Article(text: "• low walls\n• high walls").Prints("""
        input/articles/a-wall.md(16,1): error list-form: "• low walls" is no item of a list yet, and would be printed as it stands, in one paragraph with the lines beside it. Begin each such line with "- " or a number like "1. ", then a plain space: - low walls
        """);

    [Fact]
    public void list_form_without_an_empty_line_before_it() => Article(text: "Things:\n2. low walls\n3. high walls").Prints("""
        input/articles/a-wall.md(17,1): error list-form: "2. low walls" is no item of a list yet, and would be printed as it stands, in one paragraph with the lines beside it. Begin each such line with "- " or a number like "1. ", then a plain space: an empty line before the first, then 2. low walls
        """);

    [Fact]
    public void list_number() => Article(text: "1986. A great year.").Prints("""
        input/articles/a-wall.md(16,1): warning list-number: "1986." begins a list here. If it is a number in a sentence, write 1986\. or put a word before it; a list begins with 1.
        """);

    [Fact]
    public void table_form() => Article(text: "Table: Two walls\n\n| A | B |\n| 1 | 2 |").Prints("""
        input/articles/a-wall.md(18,1): error table-form: This is no table yet, and its bars would be printed. Put a second line under the headings, with a group of dashes for each column: | --- | --- | To show a bar as it is, write \|.
        """);

    [Fact]
    public void table_row_length() => Article(text: "Table: Two walls\n\n| A | B |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |").Prints("""
        input/articles/a-wall.md(20,2): error table-row-length: This row has 3 cells, and the table has 2 headings. Give every row as many cells as the first has; leave one empty where there is nothing to say, and write \| for a bar that parts nothing.
        input/articles/a-wall.md(21,2): error table-row-length: This row has one cell, and the table has 2 headings. Give every row as many cells as the first has; leave one empty where there is nothing to say, and write \| for a bar that parts nothing.
        """);

    [Fact]
    public void table_head_empty() => Article(text: "Table: Two walls\n\n| | B |\n|---|---|\n| 1 | 2 |").Prints("""
        input/articles/a-wall.md(18,4): error table-head-empty: A column of this table has no heading, so nobody can tell what its cells are. Write a word for it in the first row, like Moment or Person.
        """);

    [Fact]
    public void block_form() => Article(text: ":: note Two walls\nOne is low.").Prints("""
        input/articles/a-wall.md(16,1): error block-form: ":: note Two walls" is no block, and would be printed as it stands. Three plain colons at the beginning of a line begin it, and a line with three colons alone ends it: ::: note Two walls
        """);

    [Fact]
    public void note_form() => Article(text: "A finding.[^ one-2001] Another.^[See there]").Prints("""
        input/articles/a-wall.md(16,11): error note-form: "[^ one-2001]" is no mark of a source or a note, and would be printed as it stands. Write [^one-2001].
        input/articles/a-wall.md(16,32): error note-form: "^[See there]" is no mark of a source or a note, and would be printed as it stands. Write [^a-name] in its place, and under the text a line that begins with [^a-name]: and goes on with the note.
        """);

    [Fact]
    public void note_before_stop() => Article(text: "A finding[^one-2001].").Prints("""
        input/articles/a-wall.md(16,10): warning note-before-stop: This mark stands before the full stop. Put it right behind it, without a space: .[^id]
        """);

    [Fact]
    public void note_empty() => Article(text: "A finding.[^open]\n\n[^open]:").Prints("""
        input/articles/a-wall.md(16,11): error note-empty: The note "[^open]" has no words. Write them behind "[^open]:", on the same line, or delete both.
        """);

    [Fact]
    public void unused_definition() => Article(text: "Words.\n\n[about]: ../pages/about.md").Prints("""
        input/articles/a-wall.md(18,1): warning unused-definition: The line "[about]: …" gives an address a name that no link goes by, or that another line has already, and is not printed. Write [words](address) where the link belongs, and delete this line.
        """);

    [Fact]
    public void emphasis_form() => Article(text: "**Important:**read it, and *that.").Prints("""
        input/articles/a-wall.md(16,1): error emphasis-form: "**Important:**read" stresses nothing, and each * would be printed. Let the marks touch what they stress and have a space or a full stop outside: **Important:** read To show a * as it is, write \*.
        input/articles/a-wall.md(16,28): error emphasis-form: "*" stresses nothing, and each * would be printed. Let the marks touch what they stress and have a space or a full stop outside: *words* To show a * as it is, write \*.
        """);

    [Fact]
    public void unknown_mark() => Article(text: "This is ~~wrong~~ right, don`t you think?").Prints("""
        input/articles/a-wall.md(16,9): error unknown-mark: "~~wrong~~" would be printed as it stands. These pages have no struck-out text. Write the words without it: wrong.
        input/articles/a-wall.md(16,29): error unknown-mark: "`t you think?" would be printed as it stands. It is the mark of code. For an apostrophe, write '.
        """);

    [Fact]
    public void comment_form() => Article(text: "Words. <! To be read again >").Prints("""
        input/articles/a-wall.md(16,8): error comment-form: "<! To be read again >" begins or ends no comment, and would be printed. A comment begins with <!-- and ends with -->; to show a < as it is, write \<.
        """);

    [Fact]
    public void code_fence() => Article(text: "~~~\nA poem.\n~~~").Prints("""
        input/articles/a-wall.md(16,1): error code-fence: The line ~~~ makes code of all that follows, which these pages do not have: helplines, links and blocks in it are lost. Delete both lines ~~~; to set somebody's words apart, begin their lines with "> ".
        """);

    [Fact]
    public void code_indent() => Article(text: "\tA paragraph.\n\nWords.\n\n    Another.").Prints("""
        input/articles/a-wall.md(16,1): error code-indent: This line begins with a tab, and that indent makes it code: helplines, links and ::: blocks in it are lost. Delete the spaces or tabs before it, and before the lines after it.
        input/articles/a-wall.md(20,1): error code-indent: This line begins with four spaces or more, and that indent makes it code: helplines, links and ::: blocks in it are lost. Delete the spaces or tabs before it, and before the lines after it.
        """);

    [Fact]
    public void code_span() => Article(text: "Say `not now`.").Prints("""
        input/articles/a-wall.md(16,5): error code-span: The backticks around "not now" make it code, which these pages do not have. For words that somebody says, write "not now"; for an apostrophe, '.
        """);

    [Fact]
    public void mark_in_words() => Changed("- A boundary is chosen.", "- A *boundary* is chosen <helpline:us-call>").Prints("""
        input/articles/a-wall.md(7,7): error mark-in-words: A key point holds words alone, and "*boundary*" would be printed as it stands. Write the words without marks; a link, a note or emphasis stands in the text.
        input/articles/a-wall.md(7,28): error mark-in-words: A key point holds words alone, and "<helpline:us-call>" would be printed as it stands. Take it out, and write the helpline into the text.
        """);
}
