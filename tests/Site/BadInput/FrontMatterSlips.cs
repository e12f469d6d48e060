using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Every slip in front matter is named where it is, and nothing else is said.</summary>
public sealed class FrontMatterSlips
{
    private const string Title = "title: A wall or a boundary";

    [Fact]
    public void An_empty_file() => Complains("(1,1) empty-file", _ => "");

    [Fact]
    public void A_file_of_spaces() => Complains("(1,1) empty-file", _ => " \r\n\t\r\n");

    [Fact]
    public void No_front_matter() => Complains("(1,1) front-matter-missing", _ => "A finding.");

    [Fact]
    public void Front_matter_after_a_blank_line() => Complains("(1,1) front-matter-missing", text => "\n" + text);

    [Fact]
    public void Front_matter_without_an_end() => Complains("(1,1) front-matter-unclosed", text => text.Replace("\n---\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Front_matter_without_a_key() => Complains("(2,1) yaml-not-keys", _ => "---\n---\n\nA finding.");

    [Fact]
    public void Front_matter_that_is_a_sentence() => Complains("(2,1) yaml-not-keys", _ => "---\nA title\n---\n\nA finding.");

    [Fact]
    public void A_tab() => Complains("(7,1) yaml-tab", text => text.Replace("  - A boundary", "\t- A boundary", StringComparison.Ordinal));

    [Fact]
    public void A_curly_quote() => Complains("(2,8) yaml-curly-quote", text => text.Replace(Title, "title: “A wall or a boundary”", StringComparison.Ordinal));

    [Fact]
    public void An_unquoted_colon() => Complains("(2,8) yaml-unquoted-colon", text => text.Replace(Title, "title: Walls: a wall or a boundary", StringComparison.Ordinal));

    [Fact]
    public void A_day_in_the_order_of_another_country() => Complains("(4,12) bad-date", text => text.Replace("2026-03-01", "01.03.2026", StringComparison.Ordinal));

    [Fact]
    public void A_day_that_no_calendar_has() => Complains("(4,12) bad-date", text => text.Replace("2026-03-01", "2026-13-40", StringComparison.Ordinal));

    [Fact]
    public void A_list_where_a_text_is_wanted() => Complains("(10,9) wrong-shape", text => text.Replace("author: The editors", "author: [The editors]", StringComparison.Ordinal));

    [Fact]
    public void A_text_where_a_number_is_wanted() => Complains("(11,8) bad-number", text => text.Replace("editors\n", "editors\norder: 1.5", StringComparison.Ordinal));

    [Fact]
    public void A_key_that_nobody_knows() => Complains("(11,1) unknown-key", text => text.Replace("editors\n", "editors\nlayout: wide", StringComparison.Ordinal));

    [Fact]
    public void An_empty_title() => Complains("(2,8) empty-value", text => text.Replace(Title, "title: \"\"", StringComparison.Ordinal));

    [Fact]
    public void A_title_of_300_characters() => Complains("(2,8) wrong-length", text => text.Replace(Title, $"title: {new string('a', 300)}", StringComparison.Ordinal));

    [Fact]
    public void A_reference_without_an_anchor() => Complains("(2,8) yaml-reserved-character", text => text.Replace(Title, "title: *Walls* and boundaries", StringComparison.Ordinal));

    [Fact]
    public void A_reference_to_itself() => Complains("(5,9) yaml-reserved-character", text => text.Replace("topics: [closeness]", "topics: &all [*all]", StringComparison.Ordinal));

    [Fact]
    public void A_key_that_is_a_list() => Complains("(11,3) unknown-key", text => text.Replace("editors\n", "editors\n? [a, b]\n: c", StringComparison.Ordinal));

    [Theory]
    [InlineData("(2,8) yaml-unquoted-colon", "title: A wall", "title: Walls: a wall", 18)]
    [InlineData("(1,1) front-matter-unopened", "---\ntitle", "title", 17)]
    [InlineData("(1,1) front-matter-unclosed", "\n---\n", "\n", 17)]
    public void A_slip_hides_nothing_in_the_text(string complaint, string old, string now, int line) => Complains(
        complaint,
        text => text.Replace(old, now, StringComparison.Ordinal) + "\n\n<helpline:us-cal>, [a page](gone.md) and <b> simply.\n",
        $"({line},1) unknown-helpline",
        $"({line},20) dead-link",
        $"({line},42) raw-html",
        $"({line},46) wording");

    [Fact]
    public void A_number_is_a_text_too()
    {
        var site = new MiniSite().Replace(MiniSite.ArticlePath, Title, "title: 1987").Build();

        Assert.Empty(site.Problems);
        Assert.Equal("1987", site.Page("articles/a-wall/index.html").Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_value_over_several_lines_is_one_text()
    {
        var site = new MiniSite().Replace(MiniSite.ArticlePath, "- A boundary is chosen.", "- |\n    A boundary\n\n    is chosen.").Build();

        Assert.Empty(site.Problems);
        Assert.Equal("A boundary is chosen.", site.Page("articles/a-wall/index.html").Document.QuerySelector(".key-points li")!.TextContent);
    }

    private static void Complains(string complaint, Func<string, string> slip, params string[] more) => Assert.Equal(
        [.. more.Prepend(complaint).Select(line => $"input/{MiniSite.ArticlePath}{line}")],
        new MiniSite().With(MiniSite.ArticlePath, slip(MiniSite.Article())).Build().Places);
}
