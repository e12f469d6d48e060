using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>What is printed, what is listed, and what is judged are the same words, and each knows its place.</summary>
public sealed class OneReading
{
    [Theory]
    [InlineData("Call <helpline:us-call> tonight", "Call call 988 tonight", "call-call-988-tonight")]
    [InlineData("<helpline:us-call> tonight", "Call 988 tonight", "call-988-tonight")]
    [InlineData("See <https://a.test/x> first", "See https://a.test/x first", "see-https-a-test-x-first")]
    [InlineData("All <tested:promises> promises", "All 36 promises", "all-36-promises")]
    [InlineData("What [it *does*](../pages/about.md) to us", "What it does to us", "what-it-does-to-us")]
    [InlineData("A \\[bracket -- \"and\" more...", "A [bracket – “and” more…", "a-bracket-and-more")]
    [InlineData("Caf&eacute; \\*and\\* EFT", "Café *and* EFT (emotionally focused therapy)", "cafe-and-eft")]
    public void A_heading_is_listed_as_it_is_printed(string written, string printed, string id)
    {
        var page = Article("", $"## {written}\n\nSome words.\n\n*[EFT]: emotionally focused therapy").With("facts/tested.yml", "promises: \"36\"").Show();

        Assert.Equal([printed], page.Texts(".prose h2"));
        Assert.Equal([printed.Replace(" (emotionally focused therapy)", "", StringComparison.Ordinal)], page.Texts(".contents a"));
        Assert.Equal([id], page.Values(".prose h2", "id"));
    }

    [Theory]
    [InlineData("You can *<helpline:us-call>* now.", "You can call 988 now.")]
    [InlineData("Stay. (<helpline:us-call> first.)", "Stay. (Call 988 first.)")]
    [InlineData("\"Stay.\" <helpline:us-call> now.", "“Stay.” Call 988 now.")]
    [InlineData("Stay[^one-2001] and <helpline:us-call>.", "StayNote 1 and call 988.")]
    [InlineData("Will you? **<helpline:us-call>.**", "Will you? Call 988.")]
    public void A_helpline_fits_its_sentence(string written, string printed) =>
        Assert.Contains(printed, Text(written).Texts(".prose p"));

    [Fact]
    public void An_address_inside_a_link_is_one_slip() => Assert.Equal(
        ["input/articles/a-wall.md(16,6) link-in-link", "input/articles/a-wall.md(16,6) link-text"],
        Article("", "See [<https://a.test/y>](../pages/about.md).").Build().Places);

    [Theory]
    [InlineData("title: You can simply go", 2, 16)]
    [InlineData("title: \"You \\\"can\\\" simply go\"", 2, 21)]
    [InlineData("title: 'It''s simply there'", 2, 15)]
    [InlineData("title: It's \"all\" -- simply there", 2, 22)]
    [InlineData("title: >\n  Both of\n  you simply go", 4, 7)]
    public void A_word_of_the_front_matter_is_found_where_it_stands(string title, int line, int column) => Assert.Equal(
        [$"input/articles/a-wall.md({line},{column}) wording"],
        new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", title).Build().Places);

    [Theory]
    [InlineData("::: note \"It's\" simply there\nWords.\n:::", 16, 17)]
    [InlineData("Well -- and so on... simply go.", 16, 22)]
    [InlineData("A &amp; b \\* c ![two chairs](x.svg) simply go.", 16, 37)]
    [InlineData("1. You *may <!-- a note -->\n   simply* go.", 17, 4)]
    [InlineData("Table: It is simply so\n\n| A | B |\n|---|---|\n| c | d |", 16, 14)]
    [InlineData("| A | B |\n|---|---|\n| c | <helpline:us-call>: simply go |", 18, 27)]
    public void A_word_of_the_text_is_found_where_it_stands(string text, int line, int column) => Assert.Contains(
        $"input/articles/a-wall.md({line},{column}) wording",
        Article("", text).Build().Places);

    [Fact]
    public void A_picture_in_a_sentence_is_no_word_of_it() =>
        Assert.Empty(Article("", $"![{string.Join(' ', Enumerable.Repeat("chairs", 28))}](../images/x.svg) Two of them.").With("images/x.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Build().Problems);

    [Fact]
    public void What_an_unknown_block_cites_is_looked_up_all_the_same() => Assert.Equal(
        ["input/articles/a-wall.md(16,1) unknown-block", "input/articles/a-wall.md(17,7) unknown-source"],
        Article("", "::: exampel It\nWords.[^gone]\n:::").Build().Places);
}
