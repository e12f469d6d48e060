using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The page of help, as somebody in a bad hour goes through it.</summary>
public sealed class HelpPages
{
    private const string Page = "help/index.html";

    private const string Elsewhere = """
          - code: CA
            name: Canada
            lines:
              - id: ca-911
                name: Emergency services
                role: emergency
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: ca-911-call, kind: call, number: "911", label: Call 911}
          - code: ZZ
            name: Anywhere else
            lines:
              - id: zz
                name: Find a Helpline
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: zz-web, kind: web, address: "https://find.test/", label: Look at find.test}
        retired:

        """;

    private static MiniResult Renamed { get; } = new MiniSite().With("pages/help.md", MiniSite.Page("Somebody to talk to")).Build();

    private static MiniSite World => new MiniSite().Replace("facts/helplines.yml", "retired:\n", Elsewhere);

    /// <summary>Somebody in another country does not meet a number of this one first.</summary>
    [Fact]
    public void Say_right_under_their_heading_where_the_lines_of_other_countries_stand()
    {
        var main = World.Build().Page(Page).Document.QuerySelector("main")!;

        var next = main.QuerySelector("h1")!.NextElementSibling!;
        Assert.Equal("Not in the United States? Canada Anywhere else", next.Words());
        Assert.Equal(["#country_ca", "#country_zz"], next.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.All(next.QuerySelectorAll("a"), link => Assert.NotNull(main.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Without_another_country_lead_nowhere_else()
    {
        Assert.Null(new MiniSite().Build().Page(Page).Document.QuerySelector(".elsewhere"));
        Assert.Null(World.WithSpanishHelp().Build().Page("ayuda/index.html").Document.QuerySelector(".elsewhere"));
    }

    [Fact]
    public void List_what_they_hold_in_its_order() => Assert.Equal(
        ["United States", "What happens", "Afterward", "Canada", "Anywhere else"],
        World.With("pages/help.md", MiniSite.Page("Get help now") + "\n\n## What happens\n\nSome words.\n\n### When\n\nSome words.\n\n## Afterward\n\nSome words.\n")
            .Build().Page(Page).Document.Texts(".contents a"));

    /// <summary>Whoever is in danger looks in one place.</summary>
    [Fact]
    public void Show_the_ways_of_every_page_together_and_those_in_another_language_in_a_row_of_their_own()
    {
        var first = new MiniSite().WithSpanishHelp().Build().Page(Page).Document.QuerySelector(".country-help .helpline")!;

        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], Texts(first, ".crisis-ways a"));
        Assert.Equal(["The Line", "The Line", "The Line", "Emergency services"], Texts(first, ".crisis-ways li > span"));
        Assert.Equal(["Llama al 988 y oprime 2", "Envía AYUDA al 988", "Llama al 911", "Recibe «ayuda» ahora"], Texts(first, ".crisis-more a"));
        Assert.Equal("/ayuda/", first.QuerySelector(".crisis-more li:last-child a")!.GetAttribute("href"));
    }

    /// <summary>Headings and links are heard in lists, without what stands around them.</summary>
    [Fact]
    public void Name_the_country_and_what_tells_the_same_words_apart()
    {
        var document = World.Replace("facts/helplines.yml", "  - code: ZZ\n", """
                  - id: ca-quebec
                    name: The Line
                    role: support
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: ca-quebec-web, kind: web, address: "https://quebec.test/", label: Chat online}
                  - id: ca-yukon
                    name: A Warm Line
                    role: support
                    source: its own page
                    verified: 2026-06-01
                    ways:
                      - {id: ca-yukon-web, kind: web, address: "https://yukon.test/", label: Chat online}
                      - {id: ca-yukon-call, kind: call, number: "911", label: Call 911}
              - code: ZZ

            """).Build().Page(Page).Document;

        Assert.Equal(["The Line, Canada", "A Warm Line, Canada"], document.Texts("#country_ca ~ .helpline h3"));
        Assert.Equal(
            ["Call 911, Canada", "Chat online, The Line, Canada", "Chat online, A Warm Line, Canada", "Call 911, Canada"],
            document.Texts("#country_ca ~ .helpline a"));
        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], document.Texts("#country_us ~ .helpline a"));
    }

    [Fact]
    public void Tell_lines_of_one_name_apart_by_how_they_are_reached()
    {
        var document = World.Replace("facts/helplines.yml", "  - code: ZZ\n", Twice("1") + Twice("2") + "  - code: ZZ\n").Build().Page(Page).Document;

        Assert.Equal(["A Warm Line, Call 555 0101, Canada", "A Warm Line, Call 555 0102, Canada"], document.Texts("#country_ca ~ .helpline h3"));
        Assert.Equal(document.Texts("h1, h2, h3").Distinct(), document.Texts("h1, h2, h3"));
    }

    private static string Twice(string which) => $$"""
              - id: ca-warm-{{which}}
                name: A Warm Line
                role: support
                source: its own page
                verified: 2026-06-01
                ways:
                  - {id: ca-warm-{{which}}-call, kind: call, number: "555 010{{which}}", label: Call 555 010{{which}}}

        """;

    /// <summary>A source below a number reads as doubt of it. Who wants to know finds every one in one place.</summary>
    [Fact]
    public void Say_once_a_country_since_when_all_of_it_is_known_to_be_right()
    {
        var built = World
            .Replace("facts/helplines.yml", "source: its own page\n        verified: 2026-06-01\n        ways:\n          - {id: us-911", "source: the ministry's list\n        verified: 2026-05-31\n        ways:\n          - {id: us-911")
            .With("pages/how-we-write.md", MiniSite.Page("How we write") + "\n\n## The numbers\n\n::: helplines\n:::\n").Build();

        Assert.Equal(["Last checked on May 31, 2026.", "Last checked on June 1, 2026.", "Last checked on June 1, 2026."], built.Page(Page).Document.Texts(".country-help > .small"));
        Assert.DoesNotContain("ministry", built.Text(Page), StringComparison.Ordinal);
        var sources = built.Page("how-we-write/index.html").Document;
        Assert.Equal(["United States", "Canada", "Anywhere else"], sources.Texts("main h3"));
        Assert.Equal(
            ["The Line. Source: its own page. Last checked on June 1, 2026.", "Emergency services. Source: the ministry's list. Last checked on May 31, 2026."],
            sources.Texts("main h3:first-of-type + ul > li"));
    }

    /// <summary>Nothing but a call may be wanted now, and something to read later.</summary>
    [Fact]
    public void End_with_an_article_to_go_on_to()
    {
        var built = World.Replace("pages/help.md", "---\n\nSome", $"start: {MiniSite.ArticlePath}\n---\n\nSome").Build();

        Assert.Empty(built.Problems);
        var end = built.Page(Page).Document.QuerySelector(".article-text")!.LastElementChild!;
        Assert.Equal("For when things are calmer: A wall or a boundary", end.Words());
        Assert.Equal("/articles/a-wall/", end.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Stand_under_their_title_in_every_page() => Assert.All(
        Renamed.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
        path => Assert.Equal(
            ["Somebody to talk to", "Somebody to talk to", "Somebody to talk to"],
            Renamed.Page(path).Document.Texts(".help-bar a:last-child, .masthead li:last-child a, .policies a[href$='/help/'], .policies a[href='']")));

    /// <summary>Few know what the number is, and the same number is another's across a border.</summary>
    [Fact]
    public void Are_led_to_by_a_bar_that_says_whose_numbers_it_has()
    {
        Assert.Equal("In crisis, or worried about someone? The Line, United States:", World.Build().Page("index.html").Document.QuerySelector(".help-bar p")!.Words());
        Assert.Equal("¿Estás en crisis o te preocupa alguien? La Línea, Estados Unidos:", World.WithSpanishHelp().Build().Page("ayuda/index.html").Document.QuerySelector(".help-bar p")!.Words());
    }

    /// <summary>Somebody may see the call. That is read before a number is pressed, on every page and in every language.</summary>
    [Fact]
    public void Warn_before_the_ways_of_a_line_that_can_be_unsafe_to_reach()
    {
        var site = World.WithSpanishHelp()
            .Replace("facts/helplines.yml", "about: Para cualquiera., ", "about: Para cualquiera., warning: \"Cuidado.\", ")
            .Replace("facts/helplines.yml", "name: Find a Helpline\n        role: support\n", "name: Find a Helpline\n        role: support\n        warning: Somebody may see this.\n")
            .Replace("facts/helplines.yml", "        about: For anyone.\n", "        about: For anyone.\n        warning: Somebody may see the call.\n").Build();

        Assert.Equal(["Somebody may see this.", "Look at find.test, Anywhere else"], site.Page(Page).Document.Texts("#country_zz ~ .helpline :is(p, a)"));
        Assert.All(["index.html", Page], path => Assert.EndsWith("Somebody may see the call.", site.Page(path).Document.QuerySelector(".crisis-help > div + .crisis-ways")!.PreviousElementSibling!.Words(), StringComparison.Ordinal));
        Assert.Equal("La Línea. Para cualquiera. A toda hora. Cuidado.", site.Page("ayuda/index.html").Document.QuerySelector(".country-help p")!.Words());
    }

    private static IEnumerable<string> Texts(IElement within, string selector) => within.QuerySelectorAll(selector).Select(found => found.Words());
}
