using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The search page and what it fetches. What its script makes of that is tried in browsers.</summary>
public sealed class Searching
{
    private const string Page = Specimen.Search;

    [Fact]
    public void Is_a_page_of_the_navigation_where_there_is_a_file_for_it()
    {
        var link = Site().Build().Page("index.html").Document.QuerySelector("header nav a[href='/search/']")!;

        Assert.Equal("Search", link.TextContent);
    }

    [Fact]
    public void Is_left_out_with_its_script_and_its_policy_where_there_is_none()
    {
        var site = new MiniSite().Build();

        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("search", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal));
        Assert.Empty(site.Page("index.html").Document.QuerySelectorAll("[href*=search]"));
        Assert.DoesNotContain("script-src", site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_without_script_a_list_of_all_pages_from_A_to_Z()
    {
        var list = Site().With("articles/arbol.md", Article("Árbol, in the middle")).Build().Page(Page).Document.QuerySelector("main .search-all")!;
        var titles = list.QuerySelectorAll("a").Select(link => link.TextContent).ToArray();

        Assert.Equal(
            [
                "A wall or a boundary", "About us", "Accessibility", "All articles", "Árbol, in the middle", "Closeness", "Get help now", "Good Faith Estimate",
                "How we write", "Privacy", "The home page of a mini-site", "Topics",
            ],
            titles);
        Assert.Null(list.Closest("[hidden]"));
    }

    [Fact]
    public void Finds_titles_headings_descriptions_and_texts_but_no_page_for_what_is_missing()
    {
        var index = Read(Site().With("pages/about.md", MiniSite.Page("Zebras").Replace("Some words.", "A quagga.\n\n## On okapis\n\nThey graze.", StringComparison.Ordinal)));

        Assert.Equal(["Zebras"], index.TitlesWith("zebra"));
        Assert.Equal(["Zebras"], index.TitlesWith("quagga"));
        Assert.Equal(["Zebras"], index.TitlesWith("okap"));
        Assert.Equal(["Zebras"], index.TitlesWith("graz"));
        Assert.DoesNotContain("Page not found", index.Titles.Select(title => title[1]));
        Assert.DoesNotContain("Search", index.Titles.Select(title => title[1]));
    }

    [Fact]
    public void Finds_key_points()
    {
        var index = Read(Site().With(MiniSite.ArticlePath, MiniSite.Article().Replace("A wall comes by itself.", "A moat comes by itself.", StringComparison.Ordinal)));

        Assert.Equal(["A wall or a boundary"], index.TitlesWith("moat"));
    }

    /// <summary>What stands in the title says more than what stands somewhere in the text.</summary>
    [Fact]
    public void Knows_where_a_word_stands()
    {
        var index = Read(Site()
            .With("pages/about.md", MiniSite.Page("Of zebras"))
            .With("pages/privacy.md", MiniSite.Page("Privacy") + " A zebra.")
            .With("pages/accessibility.md", MiniSite.Page("Accessibility") + "\n\n## A zebra\n\nIt is gone.")
            .With("pages/how-we-write.md", MiniSite.Page("How we write") + " A zebra. Two zebras. Three zebras."));

        Assert.Equal(["Privacy", "How we write", "Accessibility", "Of zebras"], index.TitlesWith("zebra"));
    }

    [Theory]
    [InlineData("need, needs, needed, needing", "need")]
    [InlineData("Love loves loved loving", "lov")]
    [InlineData("family families", "famil")]
    [InlineData("ÄNGSTLICH ängstlich a\u0308ngstlich angstlich", "angstlich")]
    [InlineData("Straße Strasse", "strass")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ")]
    [InlineData("שָׁלוֹם שלום", "שלום")]
    public void Has_one_word_for_all_forms_of_a_word(string text, string word) =>
        Assert.Equal([word], WordsOf(text));

    [Theory]
    [InlineData("愛着", "愛着")]
    [InlineData("愛着理論", "愛着 理論 着理")]
    [InlineData("a 愛 b", "愛")]
    [InlineData("ความรัก", "คว วา าม มร รั ัก")]
    public void Takes_letters_in_pairs_where_there_are_no_spaces(string text, string words) =>
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), WordsOf(text).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_the_language_of_a_page_in_another()
    {
        var foreign = new SearchReader(Kept.Site.Files).Titles.ToLookup(title => title[0].EndsWith("ayuda/", StringComparison.Ordinal));

        Assert.Equal("es", Assert.Single(foreign[true])[3]);
        Assert.Equal("es", Kept.Site.Page(Page).Document.QuerySelector(".search-all a[href$='ayuda/']")!.GetAttribute("lang"));
        Assert.All(foreign[false], title => Assert.Equal(3, title.Length));
    }

    /// <summary>Its numbers come from the facts, and wait until a question shows that they are needed.</summary>
    [Fact]
    public void Has_the_lines_of_the_country_ready_for_whoever_needs_them_first()
    {
        var help = Kept.Site.Page(Page).Document.QuerySelectorAll("main > .search-help[hidden]").ToDictionary(block => block.Id!);
        var status = Kept.Site.Page(Page).Document.QuerySelector("main > [role=status]")!;

        Assert.Equal(["tel:988", "sms:988", "https://988lifeline.org/", "tel:911"], help["search_crisis"].QuerySelectorAll(".crisis-ways a").Select(link => link.GetAttribute("href")));
        Assert.Equal("es", help["search_crisis"].QuerySelector(".crisis-more a")!.GetAttribute("lang"));
        Assert.Equal("tel:911", help["search_violence"].QuerySelector(".crisis-ways a")!.GetAttribute("href"));
        Assert.Equal("https://www.wikipedia.org/", help["search_violence"].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("tel:+18007997233", help["search_violence"].QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Someone who watches your phone", help["search_violence"].TextContent, StringComparison.Ordinal);
        Assert.All(help.Values, block => Assert.True(block.CompareDocumentPosition(status).HasFlag(DocumentPositions.Following)));
    }

    [Fact]
    public void Speaks_the_language_of_the_site()
    {
        var site = BuiltSite.Build("the Spanish site with a search", Spanish.Folder);
        var page = site.Page(Page).Document;

        Assert.Equal("¿Qué buscas?", page.QuerySelector("search label")!.TextContent);
        Assert.Contains("página encontrada", page.QuerySelector("search form")!.GetAttribute("data-say"), StringComparison.Ordinal);
        Assert.Contains("autolesi*", new SearchReader(site.Files).Files["search"], StringComparison.Ordinal);
    }

    [Fact]
    public void Lies_in_a_folder_that_is_named_by_what_is_in_it()
    {
        var (one, same, other) = (Folder(Site()), Folder(Site().Reversed()), Folder(Site().With("pages/about.md", MiniSite.Page("About them"))));

        Assert.Matches("^assets/search/[0-9a-f]{16}$", one);
        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }

    /// <summary>Titles are an editor's words, and a part of the index is a script.</summary>
    [Fact]
    public void Keeps_whatever_a_title_says_in_its_place()
    {
        const string Title = "\"]]);alert(1)//\\";
        Assert.Empty(Site().With("pages/about.md", MiniSite.Page("About").Replace("title: About", $"title: '{Title}'", StringComparison.Ordinal)).Build().Errors);
        var index = Read(Site().With("pages/about.md", MiniSite.Page("About").Replace("title: About", $"title: '{Title}'", StringComparison.Ordinal)));

        Assert.Contains(index.Titles, page => page[1].EndsWith("]]);alert(1)//\\", StringComparison.Ordinal));
        Assert.DoesNotContain("\"]]);alert", index.Files["t0"], StringComparison.Ordinal);
    }

    private static MiniSite Site() => new MiniSite().With("pages/search.md", MiniSite.Page("Search"));

    private static string Article(string title) =>
        MiniSite.Article().Replace("title: A wall or a boundary", $"title: {title}", StringComparison.Ordinal).Replace("How to tell A", "How to see a", StringComparison.Ordinal);

    private static SearchReader Read(MiniSite site) => new(site.Build().Files);

    private static string Folder(MiniSite site) => Path.GetDirectoryName(site.Build().Files.Keys.Single(path => path.EndsWith("/search.js", StringComparison.Ordinal)))!.Replace('\\', '/');

    private static IEnumerable<string> WordsOf(string text) =>
        Read(Site().With("pages/about.md", MiniSite.Page("About us").Replace("Some words.", text, StringComparison.Ordinal))).Words.Except(Read(Site().With("pages/about.md", MiniSite.Page("About us").Replace("Some words.", "It.", StringComparison.Ordinal))).Words);
}
