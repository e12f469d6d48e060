using Site.Tests.Support;

namespace Site.Tests.Wording;

/// <summary>Exceptions that an editor makes, each for one block and with a reason.</summary>
public sealed class Allowances
{
    [Fact]
    public void A_comment_right_before_a_block_suspends_its_rule() => Finds("<!-- allow wording: the study's own term -->\nThey simply left.\n\nThey simply left.", "(19,6) wording");

    [Fact]
    public void A_comment_at_the_end_of_a_block_does_too() => Finds("They simply\nleft. <!-- allow wording: the study's own term -->\n\nThey simply left.", "(19,6) wording");

    [Fact]
    public void An_error_can_be_suspended() => Finds("<!-- allow wording: a headline of 1950 -->\nIt said \"a man who committed suicide in May\"; <helpline:us-call>.");

    [Theory]
    [InlineData("list-form", "• one\n• two")]
    [InlineData("heading-in-bold", "**Two kinds**")]
    [InlineData("emphasis-form", "He wrote f**k.")]
    [InlineData("bare-address", "> See https://a.test/ for more.")]
    [InlineData("vague-link", "Press [here](a-wall.md).")]
    [InlineData("alt-says-nothing", "![Picture 3](../images/wall.svg)")]
    [InlineData("note-before-stop", "- A finding[^one-2001].")]
    [InlineData("unknown-mark", "Words ~~gone~~ here.")]
    [InlineData("table-head-empty", "Table: Two walls\n\n| | B |\n|---|---|\n| 1 | 2 |")]
    public void So_can_a_mark_that_was_meant(string rule, string text) => Finds($"<!-- allow {rule}: as it was printed -->\n\n{text}");

    [Theory]
    [InlineData("crisis-number-in-text", "Call 988.", "(18,6)")]
    [InlineData("helpline-form", "Call {helpline:us-call}.", "(18,6)")]
    [InlineData("code-span", "Say `no`.", "(18,5)")]
    [InlineData("block-form", ":: care", "(18,1)")]
    public void Help_cannot_be_lost_nor_can_words(string rule, string text, string place) =>
        Finds($"<!-- allow {rule}: it was so -->\n\n{text}", "(16,1) unknown-rule", $"{place} {rule}");

    [Fact]
    public void A_mention_without_support_cannot() => Finds("<!-- allow mention-without-support: a title -->\nOn suicide.", "(16,1) unknown-rule", "(17,4) mention-without-support");

    [Fact]
    public void Other_rules_go_on() => Finds("<!-- allow abbreviation: a made-up name -->\nThe XQZ simply left.", "(17,9) wording");

    [Fact]
    public void Two_can_stand_before_one_block() => Finds("<!-- allow abbreviation: a made-up name -->\n\n<!-- allow wording: a quotation -->\n\nThe XQZ simply left.");

    [Fact]
    public void One_before_a_list_is_for_all_its_items() => Finds("<!-- allow wording: their words -->\n\n- simply so\n- simply not\n");

    [Fact]
    public void One_before_a_callout_is_for_all_it_holds() => Finds("<!-- allow wording: their words -->\n\n::: note Simply a wall\nSimply so.\n:::");

    [Fact]
    public void A_list_can_be_longer_and_a_heading_ask() => Finds(
        $"<!-- allow question-headings: the survey's own -->\n\n## Who?\n\n<!-- allow list-length: the law names eight -->\n\n{string.Concat(Enumerable.Repeat("- one\n", 8))}\n## When?\n\nThen.");

    [Theory]
    [InlineData("title: A wall or", "title: A wall or simply")]
    [InlineData("How to tell", "How to simply tell")]
    [InlineData("A boundary is chosen.", "A boundary is simply chosen.")]
    public void One_before_the_first_paragraph_is_for_what_stands_above_it(string old, string now)
    {
        var site = new MiniSite().Replace(MiniSite.ArticlePath, old, now);

        Assert.Equal(["wording"], site.Build().Problems.Select(problem => problem.Code));
        Assert.Empty(site.Replace(MiniSite.ArticlePath, "A finding.", "<!-- allow wording: the title of a book -->\nA finding.").Build().Problems);
        Assert.Equal(
            ["wording", "allowance-unneeded"],
            site.Replace(MiniSite.ArticlePath, "<!-- allow wording: the title of a book -->\n", "").Replace(MiniSite.ArticlePath, "Another finding.[^two-2002]\n", "Another finding.[^two-2002]\n\n<!-- allow wording: the title of a book -->\nWords.\n")
                .Build().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void One_in_front_of_nothing_is_not_needed() => Finds("They left.\n\n<!-- allow wording: a quotation -->", "(18,1) allowance-unneeded");

    [Fact]
    public void Another_comment_is_no_exception() => Finds("<!-- allow me to explain this later -->\nThey simply left.", "(17,6) wording");

    [Fact]
    public void No_reader_sees_them()
    {
        var page = new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "<!-- allow wording: the study's own term -->\nThey simply left. <!-- allow wording: and again -->"))
            .Build().Text("articles/a-wall/index.html");

        Assert.Contains("They simply left.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("allow", page, StringComparison.Ordinal);
        Assert.DoesNotContain("study's", page, StringComparison.Ordinal);
    }

    private static void Finds(string text, params string[] places) => Assert.Equal(
        places.Select(place => $"input/{MiniSite.ArticlePath}{place}"),
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: text)).With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Build().Places);
}
