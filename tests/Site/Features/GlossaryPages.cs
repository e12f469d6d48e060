using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The glossary: what its page shows, and how a text leads there.</summary>
public sealed class GlossaryPages
{
    private const string Page = "glossary/index.html";
    private const string Word = "It is called [attachment](glossary:attachment).";

    [Fact]
    public void Are_left_out_where_a_site_has_none()
    {
        var site = new MiniSite().Build();

        Assert.Empty(site.Problems);
        Assert.DoesNotContain(Page, site.Files.Keys);
        Assert.Empty(site.Page("index.html").Document.QuerySelectorAll("[href*=glossary]"));
    }

    [Fact]
    public void Show_their_own_words_alone_without_a_file_of_terms()
    {
        var site = new MiniSite().With("pages/glossary.md", MiniSite.Page("The words we use")).Build();

        Assert.Empty(site.Problems);
        Assert.Empty(site.Page(Page).Document.QuerySelectorAll("dl"));
    }

    [Fact]
    public void Are_not_made_of_terms_without_a_page()
    {
        var site = new MiniSite().With("facts/glossary.yml", Term("attachment", "attachment")).Build();

        Assert.Empty(site.Problems);
        Assert.DoesNotContain(Page, site.Files.Keys);
    }

    [Fact]
    public void Show_each_term_with_its_meaning_and_where_that_is_from()
    {
        var page = Site(Term("attachment", "attachment"), Term("wall", "wall", "one-2001"), Term("gate", "gate", "many-2003"), Term("moat", "moat", "pair-2004"), Term("bridge", "bridge", "board")).Show(Page);

        Assert.Equal(["attachment", "bridge", "gate", "moat", "wall"], page.Values(".glossary dt", "id"));
        Assert.All(page.Texts(".glossary dd:not(.small)"), text => Assert.Equal("What it means isn’t much.", text));
        Assert.Equal(
            ["A word in everyday use", "Source: The Board", "Source: Three and others (2003) (doi.org)", "Source: Four and Five-Six (2004) (publisher.test)", "Source: One (2001) (doi.org)"],
            page.Texts(".glossary .small"));
        Assert.Equal(["https://doi.org/10.1000/many", "https://publisher.test/pair", "https://doi.org/10.1000/one"], page.Values(".glossary a", "href"));
    }

    [Fact]
    public void Stand_in_the_order_of_the_alphabet_without_regard_to_capitals_and_accents() => Assert.Equal(
        ["Attachment", "éclat", "Ego", "emotion"],
        Site(Term("emotion", "emotion"), Term("ego", "Ego"), Term("attachment", "Attachment"), Term("eclat", "éclat")).Show(Page).Texts(".glossary dt"));

    [Fact]
    public void Are_led_to_by_a_plain_link_around_a_word()
    {
        var link = Site().With(MiniSite.ArticlePath, MiniSite.Article("", Word)).Show().QuerySelector(".prose a[href*=glossary]")!;

        Assert.Equal("<a href=\"/glossary/#attachment\">attachment</a>", link.OuterHtml);
    }

    [Theory]
    [InlineData("[how we *speak*](glossary:attachment)", "<a href=\"/glossary/#attachment\">how we <em>speak</em></a>")]
    [InlineData("[it](GLOSSARY:attachment)", "<a href=\"/glossary/#attachment\">it</a>")]
    [InlineData("[it][a]\n\n[a]: glossary:attachment", "<a href=\"/glossary/#attachment\">it</a>")]
    [InlineData("[it](../pages/glossary.md#attachment)", "<a href=\"/glossary/#attachment\">it</a>")]
    public void Are_led_to_however_a_link_is_written(string written, string link) => Assert.Contains(
        link, Site().With(MiniSite.ArticlePath, MiniSite.Article("", $"It is called {written}")).Show().QuerySelector(".prose")!.InnerHtml, StringComparison.Ordinal);

    [Theory]
    [InlineData(LinkStyleOf.Disk, "../../glossary/index.html#attachment")]
    [InlineData(LinkStyleOf.Anywhere, "../../glossary/#attachment")]
    [InlineData(LinkStyleOf.Folder, "/closeness/glossary/#attachment")]
    public void Are_found_from_a_disk_and_in_a_folder(LinkStyleOf style, string address)
    {
        var site = Site().With(MiniSite.ArticlePath, MiniSite.Article("", Word))
            .Replace("facts/site.yml", "https://mini.test/", style == LinkStyleOf.Anywhere ? "https://mini.example/" : "https://mini.test/closeness/");

        var page = site.Build(links: style == LinkStyleOf.Disk ? Documents.LinkStyle.Files : Documents.LinkStyle.Folders).Page(Written.ArticlePage);

        Assert.Equal([address], page.Document.Values(".prose a[href*=glossary]", "href"));
    }

    [Fact]
    public void Are_led_to_from_a_page_in_another_language()
    {
        var site = new MiniSite().WithSpanishHelp().WithGlossary();
        site.With(SpanishHelp.Path, site.Text(SpanishHelp.Path) + "\n\nSe llama [apego](glossary:attachment).\n");

        Assert.Equal(["/glossary/#attachment"], site.Show("ayuda/index.html").Values(".prose a[href*=glossary]", "href"));
    }

    [Fact]
    public void Are_found_by_the_search_by_each_of_their_terms()
    {
        var index = new SearchReader(Site(Term("zebra", "zebras")).With("pages/search.md", MiniSite.Page("Search")).Build().Files);

        Assert.Equal(["The words we use"], index.TitlesWith("zebra"));
    }

    [Theory]
    [InlineData("text: The bond", "text: Call 1-800-273-8255. The bond", "retired-number")]
    [InlineData("text: The bond", "text: Simply the bond", "wording")]
    [InlineData("text: The bond", "text: He committed suicide. The bond", "wording")]
    [InlineData("term: attachment", "name: attachment", "unknown-key", "missing-key")]
    [InlineData("  source: everyday\n", "", "missing-key")]
    [InlineData("source: everyday", "source: Every Day", "wrong-form")]
    [InlineData("attachment:\n", "Attachment:\n", "wrong-form")]
    public void Are_judged_like_any_text(string old, string now, params string[] codes)
    {
        var problems = new MiniSite().WithGlossary().Replace("facts/glossary.yml", old, now).Build().Problems.Where(problem => problem.At.Path.EndsWith("glossary.yml", StringComparison.Ordinal));

        Assert.Equal(codes.Order(), problems.Select(problem => problem.Code).Order());
    }

    [Fact]
    public void Hide_no_other_slip_where_they_cannot_be_read() => Assert.Equal(
        ["input/articles/a-wall.md(16,53) unknown-term", "input/facts/glossary.yml(2,3) unknown-key"],
        Site().With(MiniSite.ArticlePath, MiniSite.Article("", Word + " Not [so](glossary:gone).")).Replace("facts/glossary.yml", "  term: attachment", "  word: x\n  term: attachment").Build().Places);

    [Theory]
    [InlineData("pages/glossary.md", "empty-file")]
    [InlineData("facts/glossary.yml", "empty-file")]
    public void Cannot_be_read_and_no_link_to_them_is_wrong(string path, string code) =>
        Assert.Equal([code], new MiniSite().WithGlossary().With(path, "").Build().Problems.Select(problem => problem.Code));

    private static MiniSite Site(params string[] terms)
    {
        var all = terms.Length == 0 ? [Term("attachment", "attachment")] : terms;
        return new MiniSite().WithGlossary()
            .With("facts/glossary.yml", string.Concat(all))
            .Replace("pages/accessibility.md", "Some words on [attachment](glossary:attachment).", string.Join(' ', all.Select((term, i) => $"See [number {i}](glossary:{term.Split(':')[0]}).")))
            .With("facts/sources.yml", new MiniSite().Text("facts/sources.yml") + "\n" + """
                many-2003:
                  kind: article
                  authors: Three, C. D., van Four, E.-F., & Five, G.
                  year: 2003
                  title: The third study
                  in: Journal of Studies, 1(1), 3–4
                  doi: 10.1000/many
                  supports: That there is a third finding.
                pair-2004:
                  kind: book
                  authors: Four, E., & Five-Six, G. (Eds.)
                  year: 2004
                  title: The fourth book
                  address: https://publisher.test/pair
                  supports: That there is a fourth finding.
                board:
                  kind: web
                  authors: The Board
                  title: A page of the board
                  supports: That there is a board.

                """);
    }

    private static string Term(string id, string name, string source = "everyday") => $"{id}:\n  term: {name}\n  text: What it means isn't much.\n  source: {source}\n";

    /// <summary>Where a site stands.</summary>
    public enum LinkStyleOf
    {
        Disk,
        Anywhere,
        Folder,
    }
}
