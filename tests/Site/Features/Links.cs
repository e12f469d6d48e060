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

        var here = new Uri("https://anywhere.test/below" + Addresses[from]);
        Assert.All(Addresses, to =>
        {
            Assert.Equal($"https://anywhere.test/below{to.Value}", new Uri(here, Href($"To {to.Key}")).AbsoluteUri);
            Assert.Equal($"https://anywhere.test/below{to.Value}#a-part-of-it", new Uri(here, Href($"Into {to.Key}")).AbsoluteUri);
            Assert.DoesNotMatch("^(?:/|https?:)", Href($"To {to.Key}"));
        });

        string Href(string words) => page.QuerySelectorAll("main .prose a").Single(link => link.TextContent == words).GetAttribute("href")!;
    }

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
    public void What_waits_for_its_day_is_checked_today() => Assert.Equal(
        ["input/articles/in-july.md(16,5) dead-link", "input/articles/in-july.md(16,29) link-to-unpublished"],
        new MiniSite()
            .WithArticle("in-july", text: "See [the moat](gone.md) and [the gate](in-august.md).", published: "2026-07-01")
            .WithArticle("in-august", published: "2026-08-01").Build().Places);

    [Fact]
    public void A_page_that_is_broken_is_not_called_missing() => Assert.Equal(
        ["input/articles/a-moat.md(1,1) front-matter-missing"],
        new MiniSite().With("articles/a-moat.md", "No front matter.").With("topics/moats.md", MiniSite.Page("Moats"))
            .With(MiniSite.ArticlePath, MiniSite.Article(text: "See [the moat](a-moat.md#deep) and [all moats](../topics/moats.md).")).Build().Places);
}
