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
}
