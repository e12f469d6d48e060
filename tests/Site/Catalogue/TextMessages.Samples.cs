using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.Catalogue;

/// <summary>Marks of what came with the copy.</summary>
public sealed partial class TextMessages
{
    [Fact]
    public void sample_text() => Article(text: "<!-- sample: Say who runs this site. -->\nNobody runs it.\n\n<!-- Sample: name your host -->\n## What the host sees\n\n<!--sample:Write\n  your own.-->\n- one\n- two").Prints("""
        input/articles/a-wall.md(16,1): warning sample-text: This passage came with the copy. Say who runs this site. Then delete this comment.
        input/articles/a-wall.md(19,1): warning sample-text: This passage came with the copy. name your host. Then delete this comment.
        input/articles/a-wall.md(22,1): warning sample-text: This passage came with the copy. Write your own. Then delete this comment.
        """);

    [Fact]
    public void sample_text_with_what_setup_writes_there() => Article(text: "<!-- sample: Say who runs this site.\nsetup:\n{practice} runs it.\n-->\nNobody runs it.").Prints("""
        input/articles/a-wall.md(16,1): warning sample-text: This passage came with the copy. Say who runs this site. Then delete this comment.
        """);

    [Fact]
    public void sample_text_in_the_disclaimer() => Fact("disclaimer.md", "This is for", "<!-- sample: Read it. -->\nThis is for").Prints("""
        input/facts/disclaimer.md(1,1): warning sample-text: This passage came with the copy. Read it. Then delete this comment.
        """);

    [Theory]
    [InlineData("<!-- sample -->")]
    [InlineData("<!-- sample: -->")]
    [InlineData("<!-- samples: say who runs it -->")]
    [InlineData("<!-- Sample: \n -->")]
    [InlineData("<!-- sample say who runs it -->")]
    [InlineData("<!-- sampel: say who runs it -->")]
    [InlineData("<!-- sample:\nsetup:\n{practice} runs it.\n-->")]
    public void sample_without_words_however_it_is_written(string mark) => Article(text: mark + "\nNobody runs it.").Prints("""
        input/articles/a-wall.md(16,1): error sample-without-words: This looks like the mark of a sample, and it does not say what belongs here. Write <!-- sample: what to write here instead -->, or begin the comment with another word.
        """);

    [Fact]
    public void sample_without_words() => sample_without_words_however_it_is_written("<!-- sample -->");

    [Theory]
    [InlineData("<!-- Same: as in the leaflet -->")]
    [InlineData("<!-- simple: the study's own word -->")]
    [InlineData("<!-- A sample of twelve -->")]
    public void A_comment_that_begins_otherwise_is_no_mark(string comment) => Article(text: comment + "\nNobody runs it.").Prints("");

    [Theory]
    [InlineData("Nobody runs it.\n\n<!-- sample: Say who. -->", "18,1")]
    [InlineData("Nobody runs it.\n\n- one\n\n  <!-- sample: Say who. -->\n\nAnd more.", "20,3")]
    [InlineData("Nobody <!-- sample: Say who. --> runs it.", "16,8")]
    public void sample_misplaced_wherever_no_passage_follows(string text, string place) => Article(text: text).Prints($"""
        input/articles/a-wall.md({place}): error sample-misplaced: This mark of a sample stands before no passage. Put it on a line of its own, right before the paragraph, heading or list that it is for; or delete it.
        """);

    [Fact]
    public void sample_misplaced() => sample_misplaced_wherever_no_passage_follows("<!-- sample: Say who. -->", "16,1");

    [Fact]
    public void sample_article_misplaced() => Article(text: "<!-- sample article -->\nNobody runs it.").Prints("""
        input/articles/a-wall.md(16,1): error sample-article-misplaced: This mark says that a whole article came with the copy, so it stands in an article, before its first paragraph. For one passage, write <!-- sample: what to write here instead -->.
        """);

    [Fact]
    public void sample_article_misplaced_on_a_page() => Changed("Some words.", "<!-- sample article -->\nSome words.", "pages/about.md").Prints("""
        input/pages/about.md(6,1): error sample-article-misplaced: This mark says that a whole article came with the copy, so it stands in an article, before its first paragraph. For one passage, write <!-- sample: what to write here instead -->.
        """);

    [Fact]
    public void An_article_that_came_with_the_copy_is_nothing_to_warn_of() => Changed("A finding.[", "<!-- sample article -->\nA finding.[").Prints("");

    [Fact]
    public void sample_gap() => Article(text: "<!-- sample: Say who.\nsetup:\n{practise} runs it, in {states}.\n-->\nNobody runs it.").Prints("""
        input/articles/a-wall.md(16,1): error sample-gap: Below setup: stands a gap "practise", which nothing fills. Did you mean "practice"? There are, each between braces: name, practice, licence, states, email.
        """);
}
