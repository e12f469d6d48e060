using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>The text of a page: tables, abbreviations, typography, headings.</summary>
public sealed class Prose
{
    [Fact]
    public void A_table_has_a_caption_scopes_and_a_region_to_scroll()
    {
        var page = Text("Table: Two *kinds*\n\n| Kind | Sign |\n|---|---|\n| Wall | None |\n| Door | A handle |");
        var region = page.QuerySelector("[role=region][tabindex='0']")!;

        Assert.Equal("Two kinds", page.GetElementById(region.GetAttribute("aria-labelledby")!)!.TextContent);
        Assert.Equal(["Kind", "Sign"], page.Texts("thead th[scope=col]"));
        Assert.Equal(["Wall", "Door"], page.Texts("tbody th[scope=row]"));
        Assert.Equal(["None", "A handle"], page.Texts("tbody td"));
        Assert.Equal("Two kinds", page.QuerySelector("table > caption")!.TextContent);
    }

    [Theory]
    [InlineData("1. One\n2. Two", null)]
    [InlineData("3. Three\n4. Four", "3")]
    [InlineData("0. None\n1. One", "0")]
    public void A_list_goes_on_from_the_number_it_begins_with(string text, string? start) =>
        Assert.Equal([start], Text(text).Values(".prose ol", "start"));

    [Fact]
    public void An_abbreviation_is_explained_at_first_use_and_only_there()
    {
        var page = Text("An EFT session. Another EFT session.\n\n*[EFT]: emotionally focused therapy");

        Assert.Contains("An EFT (emotionally focused therapy) session. Another EFT session.", page.Texts(".prose p"));
        Assert.Equal(["EFT", "EFT"], page.Texts("abbr"));
        Assert.Empty(page.QuerySelectorAll("abbr[title]"));
    }

    [Theory]
    [InlineData("en-US", "\"Close,\" she said, 'not closed'.", "“Close,” she said, ‘not closed’.")]
    [InlineData("en-US", "It's my partner's, isn't it? The parents' house.", "It’s my partner’s, isn’t it? The parents’ house.")]
    [InlineData("en-US", "1990--1995 --- and so on...", "1990–1995 — and so on…")]
    [InlineData("en-US", "He said \"stay.\"[^one-2001]", "He said “stay.”Note 1")]
    [InlineData("en-US", "He said 'stay.'[^one-2001] And \"went\"[^one-2001], too", "He said ‘stay.’Note 1 And “went”Note 1, too")]
    [InlineData("en-US", "*It's* **\"bold\"**", "It’s “bold”")]
    public void Quotation_marks_and_apostrophes_are_those_of_print(string language, string written, string printed) => Assert.Contains(
        printed, Article("", written).Replace("facts/site.yml", "en-US", language).Show().Texts(".prose p"));

    [Fact]
    public void Front_matter_is_set_like_the_text()
    {
        var page = new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", "title: \"It's a \\\"wall\\\"\"")
            .Replace(MiniSite.ArticlePath, "- A boundary is chosen.", "- A boundary's \"chosen\".").Show();

        Assert.Equal("It’s a “wall”", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("It’s a “wall” · Mini", page.Title);
        Assert.Contains("A boundary’s “chosen”.", page.Texts(".key-points li"));
    }

    [Fact]
    public void A_no_break_space_stays_where_it_was_written()
    {
        var page = Article("", "Two\u00A0walls.").Replace(MiniSite.ArticlePath, "title: A wall", "title: A\u00A0wall").Replace(MiniSite.ArticlePath, "- A boundary", "- A\u00A0boundary").Show();

        Assert.Equal("A\u00A0wall or a boundary", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("A\u00A0boundary is chosen.", page.Texts(".key-points li"));
        Assert.Contains("Two\u00A0walls.", page.Texts(".prose p"));
    }

    [Fact]
    public void Heading_ids_are_readable_and_unique()
    {
        var page = Text("## Don't wait, Zoë\n\n## Two kinds\n\n### Two kinds\n\n### Two kinds 2\n\n## 愛\n\n## Code & *more*");

        Assert.Equal(["dont-wait-zoe", "two-kinds", "two-kinds-2", "two-kinds-2-2", "section", "code-more"], page.Values(".prose :is(h2, h3)", "id"));
    }

    [Fact]
    public void The_contents_list_leads_to_every_section()
    {
        var page = Text("## It's one\n\n### Below\n\n## Two");

        Assert.Equal(["It’s one", "Two"], page.Texts(".contents a"));
        Assert.Equal(["#its-one", "#two"], page.Values(".contents a", "href"));
    }

    [Fact]
    public void A_language_without_strings_is_said_at_its_place()
    {
        var site = new MiniSite().Replace("facts/site.yml", "en-US", "de-AT").Build();

        Assert.Equal(["input/facts/site.yml(2,11) unknown-language"], site.Places);
        Assert.Empty(site.Files);
    }
}
