using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Links between pages, written as paths of files, and links that leave the site.</summary>
public sealed class Links
{
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        ["index.md"] = "/",
        ["articles/index.md"] = "/articles/",
        ["articles/a-wall.md"] = "/articles/a-wall/",
        ["articles/a-moat.md"] = "/articles/a-moat/",
        ["topics/index.md"] = "/topics/",
        ["topics/closeness.md"] = "/topics/closeness/",
        ["pages/about.md"] = "/about/",
        ["pages/help.md"] = "/help/",
        ["pages/404.md"] = "/404.html",
    };

    private const string Canada = """
          - code: CA
            name: Canada
            lines:
              - id: ca
                name: The Other Line
                role: crisis
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: ca-call, kind: call, number: "988", label: Call 988}

        """;

    [Theory]
    [InlineData("index.md")]
    [InlineData("articles/a-wall.md")]
    [InlineData("articles/index.md")]
    [InlineData("topics/closeness.md")]
    [InlineData("pages/about.md")]
    public void Lead_from_every_folder_to_every_other(string from)
    {
        var up = from.Contains('/', StringComparison.Ordinal) ? "../" : "";
        var site = new MiniSite().WithArticle("a-moat");
        foreach (var path in Addresses.Keys)
        {
            site.With(path, site.Text(path) + "\n\n## A part of it\n");
        }

        site.With(from, site.Text(from) + string.Concat(Addresses.Keys.Select(to => $"\n[To {to}]({up}{to})\n[Into {to}]({up}{to}#a-part-of-it)\n")));
        var output = Addresses[from][1..] + "index.html";
        var page = site.Show(output);

        Assert.All(Addresses, to =>
        {
            Assert.Equal(to.Value, Href($"To {to.Key}"));
            Assert.Equal(Addresses[from] == to.Value ? "#a-part-of-it" : to.Value + "#a-part-of-it", Href($"Into {to.Key}"));
        });

        // While it is not known where the site will stand, it works anywhere.
        page = site.Replace("facts/site.yml", "https://mini.test/", "https://mini.example/").Show(output);
        var here = new Uri("https://anywhere.test/below" + Addresses[from]);
        Assert.All(Addresses, to =>
        {
            Assert.Equal($"https://anywhere.test/below{to.Value}", new Uri(here, Href($"To {to.Key}")).AbsoluteUri);
            Assert.Equal($"https://anywhere.test/below{to.Value}#a-part-of-it", new Uri(here, Href($"Into {to.Key}")).AbsoluteUri);
            Assert.DoesNotMatch("^(?:/|https?:)", Href($"To {to.Key}"));
        });

        string Href(string words) => page.QuerySelectorAll("main .prose a").Single(link => link.TextContent == words).GetAttribute("href")!;
    }

    [Theory]
    [InlineData("a-gate.md")]
    [InlineData("../pages/offers.md")]
    [InlineData("../topics/couples.md")]
    [InlineData("../pages/self.md")]
    [InlineData("../blog/index.md")]
    public void To_a_page_that_was_deleted_get_no_guess(string link) =>
        Assert.DoesNotContain("Did you mean", Assert.Single(Article("", $"See [the other page]({link}).").Build().Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_link_that_leaves_names_the_host()
    {
        var page = Text("See [a study](https://study.test/one?a=b&c=d), [study.test](https://study.test/), <https://study.test/two> or [a letter](mailto:mail@mini.test).");

        Assert.Equal(["a study (study.test)", "study.test", "https://study.test/two", "a letter"], page.Texts(".prose p a:not(.note-mark a)"));
        Assert.Equal(
            ["https://study.test/one?a=b&c=d", "https://study.test/", "https://study.test/two", "mailto:mail@mini.test"],
            page.Values(".prose p a:not(.note-mark a)", "href"));
        Assert.Empty(page.QuerySelectorAll("a[target], a[onclick]"));
    }

    [Fact]
    public void A_helpline_is_named_by_its_id_and_fits_its_sentence()
    {
        var page = Text("<helpline:us-call>, or <helpline:us-text>. At night <helpline:us-chat>.");

        Assert.Equal(["Call 988", "text 988", "chat at line.test"], page.Texts(".prose p a:not(.note-mark a)"));
        Assert.Equal(["tel:988", "sms:988", "https://line.test/"], page.Values(".prose p a:not(.note-mark a)", "href"));
    }

    // What goes on with a small letter in the middle of a sentence begins one with a capital.
    [Theory]
    [InlineData("", "Call 988")]
    [InlineData("Are you safe? ", "Call 988")]
    [InlineData("Stay with us! ", "Call 988")]
    [InlineData("You are not alone. ", "Call 988")]
    [InlineData("You are not alone.\n", "Call 988")]
    [InlineData("It goes *on.* ", "Call 988")]
    [InlineData("> ", "Call 988")]
    [InlineData("- ", "Call 988")]
    [InlineData("When it gets too much... ", "call 988")]
    [InlineData("Tonight, ", "call 988")]
    [InlineData("At any hour: ", "call 988")]
    [InlineData("For **her** ", "call 988")]
    [InlineData("At\n", "call 988")]
    [InlineData("See [the other](../pages/help.md) or ", "call 988")]
    public void A_helpline_begins_a_sentence_or_goes_on_with_it(string before, string label) =>
        Assert.Contains(label, Text($"{before}<helpline:us-call> now.").Texts(".prose a[href='tel:988']"));

    [Theory]
    [InlineData("draft: true", "2026-07-02", "", "2026-07-01", "")]
    [InlineData("draft: true", "2026-07-01", "", "2026-07-02", "")]
    [InlineData("", "2026-07-02", "", "2026-07-01", "")]
    [InlineData("", "2026-07-01", "", "2026-07-01", "")]
    [InlineData("", "2026-07-01", "", "2026-07-02", "link-to-unpublished")]
    [InlineData("", "2026-07-01", "draft: true", "2026-07-01", "link-to-unpublished")]
    [InlineData("", "2026-07-01", "draft: true", "2026-06-01", "link-to-unpublished")]
    [InlineData("", "2026-06-15", "", "2026-06-16", "link-to-unpublished")]
    [InlineData("", "2026-06-15", "", "2026-06-15", "")]
    public void A_link_may_lead_to_what_is_out_by_the_same_day(string from, string fromDay, string to, string toDay, string complaint) => Assert.Equal(
        complaint == "" ? [] : [$"input/articles/one.md(16,5) {complaint}"],
        new MiniSite()
            .WithArticle("one", from, "See [the other](two.md).", fromDay)
            .WithArticle("two", to, "", toDay).Build().Places);

    [Theory]
    [InlineData("here")]
    [InlineData("Here.")]
    [InlineData("here .")]
    [InlineData("click here")]
    [InlineData("Read More")]
    [InlineData("this article.")]
    [InlineData("learn *more*")]
    public void Words_that_say_nothing_alone_are_named(string words) => Assert.Equal(
        ["input/articles/a-wall.md(16,1) vague-link"],
        Article("", $"[{words}](../pages/about.md)").Build().Places);

    [Fact]
    public void Words_that_an_editor_keeps_keep_their_link() => Assert.Equal(
        "/about/",
        Text("<!-- allow vague-link: the words on the sign -->\nPress [here](../pages/about.md).").QuerySelector(".prose a[href$='about/']")?.GetAttribute("href"));

    [Theory]
    [InlineData("who we are here")]
    [InlineData("more about us")]
    [InlineData("Articles")]
    public void Words_that_say_something_are_not(string words) => Assert.Empty(Article("", $"[{words}](../pages/about.md)").Build().Problems);

    [Fact]
    public void A_draft_may_link_to_a_draft_and_a_later_article_to_an_earlier_one()
    {
        var site = new MiniSite()
            .WithArticle("draft-one", "draft: true", "See [the other](draft-two.md).")
            .WithArticle("draft-two", "draft: true", "See [the other](draft-one.md).")
            .WithArticle("in-july", published: "2026-07-01")
            .WithArticle("in-august", text: "See [the one before](in-july.md).", published: "2026-08-01");

        Assert.Empty(site.Build().Problems);
    }

    [Fact]
    public void What_waits_may_lead_to_a_part_of_itself()
    {
        const string Text = "## A part of it\n\nSee [the part](#a-part-of-it).";

        Assert.Empty(new MiniSite()
            .With("topics/quiet.md", MiniSite.Page("Quiet") + "\n\n" + Text)
            .WithArticle("a-draft", "draft: true", Text)
            .WithArticle("in-july", "", Text, "2026-07-01").Build().Problems);
    }

    [Fact]
    public void What_waits_for_its_day_is_checked_today() => Assert.Equal(
        ["input/articles/in-july.md(16,5) dead-link", "input/articles/in-july.md(16,29) link-to-unpublished"],
        new MiniSite()
            .WithArticle("in-july", text: "See [the moat](gone.md) and [the gate](in-august.md).", published: "2026-07-01")
            .WithArticle("in-august", published: "2026-08-01").Build().Places);

    [Fact]
    public void The_disclaimer_is_checked_like_a_page() => Assert.Equal(
        [
            "input/facts/disclaimer.md(4,1) dead-link", "input/facts/disclaimer.md(5,1) dead-fragment", "input/facts/disclaimer.md(6,1) unknown-helpline",
            "input/facts/disclaimer.md(7,1) unknown-count", "input/facts/disclaimer.md(8,1) missing-image", "input/facts/disclaimer.md(9,1) foreign-helpline",
        ],
        new MiniSite()
            .Replace("facts/disclaimer.md", "for emergencies.", "for emergencies.\n[Gone](../pages/gone.md)\n[Deep](../pages/help.md#deep)\n<helpline:us-fax>\n<tested:nothing>\n![A wall](../images/wall.svg)\n<helpline:ca-call>")
            .Replace("facts/helplines.yml", "retired:", Canada + "retired:").Build().Places);

    [Fact]
    public void The_text_of_a_page_that_is_half_read_is_checked_like_any_other() => Assert.Equal(
        [
            "input/articles/a-moat.md(11,4) yaml-unquoted-colon", "input/articles/a-moat.md(16,1) dead-link", "input/articles/a-moat.md(17,1) unknown-helpline",
            "input/articles/a-moat.md(18,1) unknown-count", "input/articles/a-moat.md(19,1) missing-image", "input/articles/a-moat.md(20,7) unknown-source",
        ],
        new MiniSite().WithArticle("a-moat", "a: key: too many", "[Gone](gone.md)\n<helpline:us-fax>\n<tested:nothing>\n![A wall](../images/wall.svg)\nWords.[^nobody-1999]").Build().Places);

    [Fact]
    public void A_page_that_is_broken_is_not_called_missing() => Assert.Equal(
        ["input/articles/a-moat.md(1,1) front-matter-missing", "input/articles/a-moat.md(1,1) too-few-sources"],
        new MiniSite().With("articles/a-moat.md", "No front matter.").With("topics/moats.md", MiniSite.Page("Moats"))
            .With(MiniSite.ArticlePath, MiniSite.Article(text: "See [the moat](a-moat.md#deep) and [all moats](../topics/moats.md).")).Build().Places);
}
