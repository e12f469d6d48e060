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
    public void No_front_matter() => Complains("(1,1) front-matter-missing", _ => "A finding.", "(1,1) too-few-sources");

    [Fact]
    public void Front_matter_after_a_blank_line() => Complains("(2,1) front-matter-late", text => "\n" + text);

    [Fact]
    public void Front_matter_without_an_end() => Complains("(1,1) front-matter-unclosed", text => text.Replace("\n---\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Front_matter_without_a_key() => Complains("(2,1) yaml-not-keys", _ => "---\n---\n\nA finding.", "!(1,1) too-few-sources");

    [Fact]
    public void Front_matter_that_is_a_sentence() => Complains("(2,1) yaml-not-keys", _ => "---\nA title\n---\n\nA finding.", "!(1,1) too-few-sources");

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

    private const string Words = "\n\nSimply words.\n";

    /// <summary>The slip, its place, and the title that the reader would have seen: a slip in one line hides nothing in another.</summary>
    [Theory]
    [InlineData("(2,6) yaml-separator", "title: A wall", "title:A wall")]
    [InlineData("(2,6) yaml-separator", "title: A wall", "title:\"A wall\" ")]
    [InlineData("(2,7) yaml-separator", "title: A wall", "title:\u202FA wall")]
    [InlineData("(2,6) yaml-separator", "title: A wall", "title：A wall")]
    [InlineData("(2,1) yaml-separator", "title: A wall", "\u00A0title: A wall")]
    [InlineData("(2,1) yaml-separator", "title: A wall", "title A wall")]
    [InlineData("(8,3) yaml-separator", "  - A wall", "  -A wall")]
    [InlineData("(8,4) yaml-separator", "  - A wall", "  -\u00A0A wall")]
    [InlineData("(8,1) yaml-separator", "  - A wall", "\u00A0\u00A0- A wall")]
    [InlineData("(8,1) yaml-tab", "  - A wall", "\t- A wall")]
    [InlineData("(2,8) yaml-unclosed-quote", "title: A wall", "title: \"A wall")]
    [InlineData("(2,8) yaml-unclosed-quote", "title: A wall", "title: 'Tis a wall")]
    [InlineData("(2,8) yaml-unclosed-quote", "title: A wall", "title: 'Tis a wall, isn't it")]
    [InlineData("(2,8) yaml-text-after-end", "title: A wall", "title: \"A wall\" b")]
    [InlineData("(2,8) yaml-unquoted-colon", "title: A wall", "title: Walls: a wall")]
    [InlineData("(8,5) yaml-unquoted-colon", "- A wall", "- A wall: it")]
    [InlineData("(2,8) yaml-escape", "title: A wall or a boundary", "title: \"A \\new wall\"")]
    [InlineData("(2,8) yaml-escape", "title: A wall or a boundary", "title: \"A \\mew wall\"")]
    [InlineData("(8,5) yaml-reserved-character", "- A wall", "- * A wall")]
    [InlineData("(2,8) yaml-reserved-character", "title: A wall", "title: *A* wall")]
    [InlineData("(2,8) yaml-reserved-character", "title: A wall", "title: %A wall")]
    [InlineData("(2,8) yaml-reserved-character", "title: A wall", "title: &A wall")]
    [InlineData("(2,8) yaml-reserved-character", "title: A wall", "title: - A wall")]
    [InlineData("(2,8) yaml-stray-quote", "title: A wall or a boundary", "title: A wall”")]
    [InlineData("(2,8) yaml-stray-quote", "title: A wall or a boundary", "title: “A wall\"")]
    [InlineData("(2,8) yaml-curly-quote", "title: A wall or a boundary", "title: „A wall“")]
    [InlineData("(5,9) wrong-shape", "topics: [closeness]", "topics: closeness")]
    [InlineData("(5,9) wrong-shape", "topics: [closeness]", "topics: [[closeness]]")]
    [InlineData("(8,5) wrong-shape", "- A wall", "- - A wall")]
    [InlineData("(6,1) unknown-key", "keyPoints:", "key points:")]
    [InlineData("(3,1) unknown-key", "description:", "descripton:")]
    [InlineData("(10,1) duplicate-key", "author: The editors", "title: Again\nauthor: The editors")]
    [InlineData("(1,1) front-matter-mark", "---\ntitle", "–--\ntitle")]
    [InlineData("(1,1) front-matter-mark", "---\ntitle", "----\ntitle")]
    [InlineData("(1,1) front-matter-mark", "---\ntitle", " ---\ntitle")]
    [InlineData("(13,1) front-matter-mark", "false\n---\n", "false\n—\n")]
    [InlineData("(3,1) front-matter-late", "---\ntitle", "A note.\n\n---\ntitle")]
    public void A_slip_is_one_problem_and_hides_none(string complaint, string old, string now)
    {
        var text = MiniSite.Article(text: Words).Replace(old, now, StringComparison.Ordinal).Replace("2026-03-01", "soon", StringComparison.Ordinal);
        var lines = text.Split('\n').ToList();

        Assert.Equal(
            new[] { complaint, $"({lines.FindIndex(line => line.StartsWith("published", StringComparison.Ordinal)) + 1},12) bad-date", $"({lines.IndexOf("Simply words.") + 1},1) wording" }
                .Select(place => $"input/{MiniSite.ArticlePath}{place}").Order(StringComparer.Ordinal),
            new MiniSite().With(MiniSite.ArticlePath, text).Build().Places.Order(StringComparer.Ordinal));
    }

    /// <summary>Honest values that come near a slip.</summary>
    [Theory]
    [InlineData("author: The editors", "author: The editors  # ask Jo")]
    [InlineData("author: The editors", "author: The editors # ask Jo")]
    [InlineData("published: 2026-03-01", "published: 2026-03-01 # or later")]
    [InlineData("title: A wall or a boundary", "title: A wall or a boundary  # a working title")]
    [InlineData("title: A wall or a boundary", "title: \"The #1 wall\"")]
    [InlineData("title: A wall or a boundary", "title: C#, a wall")]
    [InlineData("title: A wall or a boundary", "title: “Sorry” is a hard word")]
    [InlineData("title: A wall or a boundary", "title: “Stay” or “go”")]
    [InlineData("title: A wall or a boundary", "title: ’Tis the parents’ wall, and the neighbours’")]
    [InlineData("title: A wall or a boundary", "title: A wall (\"or two\")")]
    [InlineData("title: A wall or a boundary", "title: At 10:30, a wall")]
    [InlineData("title: A wall or a boundary", "title: A wall -so to speak- or a boundary")]
    [InlineData("title: A wall or a boundary", "title: >\n  A wall\n  author:The editors")]
    [InlineData("title: A wall or a boundary", "title: \"A wall\n  or a boundary\"")]
    [InlineData("title: A wall or a boundary", "title: \"A \\\"wall\\\"\"")]
    [InlineData("title: A wall or a boundary", "title: \"A wall \\u2013 or two\"")]
    [InlineData("title: A wall or a boundary", "TITLE: A wall or a boundary")]
    [InlineData("title: A wall or a boundary", "title : A wall or a boundary")]
    [InlineData("- A wall comes by itself.", "- A wall comes\n    -by itself- and goes.")]
    [InlineData("- A wall comes by itself.", "- At 10:30 a wall comes, 2:1.")]
    [InlineData("author: The editors", "author: The editors\n# A note: to editors\n\n# -another")]
    [InlineData("author: The editors", "author: The editors\nupdated: 2026-06-15")]
    public void What_comes_near_a_slip_passes(string old, string now) => Assert.Empty(
        new MiniSite().Replace(MiniSite.ArticlePath, old, now).Build().Places);

    [Theory]
    [InlineData("updated: 2026-06-15", false)]
    [InlineData("updated: 2026-06-16", true)]
    public void A_change_still_to_come(string key, bool isSlip) => Assert.Equal(
        isSlip ? [$"input/{MiniSite.ArticlePath}(11,10) date-in-future"] : [], new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(key)).Build().Places);

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
        [.. more.Where(line => line[0] == '!').Select(line => line[1..]).Append(complaint).Concat(more.Where(line => line[0] != '!')).Select(line => $"input/{MiniSite.ArticlePath}{line}")],
        new MiniSite().With(MiniSite.ArticlePath, slip(MiniSite.Article())).Build().Places);
}
