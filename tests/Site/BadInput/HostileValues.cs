using System.Xml.Linq;
using AngleSharp.Dom;
using Site.Tests.Features;
using Site.Tests.Support;

namespace Site.Tests.BadInput;

/// <summary>Every value of the front matter, the facts and the text that reaches a page is words there, whatever is written in it.</summary>
public sealed class HostileValues
{
    private const string Article = MiniSite.ArticlePath;

    // One text with a place for each mark that an editor can write.
    private const string Text = """
        ## WORDS heading

        An EFT session took time, says [a link of WORDS](../pages/about.md), and so say <tested:promises> tests.[^aside]

        *[EFT]: MEANING

        ![A wall of WORDS](../images/wall.svg)

        Table: WORDS in a caption

        | Kind | CELL |
        |---|---|
        | Wall | None |

        ::: try TITLE of a callout
        - An item.
        :::

        > A quotation: QUOTE.

        ::: care
        - REASON
        :::

        [^aside]: A FOOTNOTE.
        """;

    // What a value says besides: an element, an entity and the end of an attribute, each of which would be lost or do something.
    private static readonly Value[] Values =
    [
        new("title", Article, "title: A wall or a boundary", "title: {0}", IsAlone: true),
        new("description", Article, "How to tell", "{0} How to tell", IsAlone: true),
        new("key-point", Article, "- A boundary is chosen.", "- {0} is chosen.", IsAlone: true),
        new("author", Article, "author: The editors", "author: '{0}'"),
        new("reviewer", Article, "by: A. Person", "by: '{0}'"),
        new("credential", Article, "credential: LMFT", "credential: '{0}'"),
        new("heading", Article, "## WORDS heading", "## {1} heading"),
        new("link", Article, "link of WORDS", "link of {1}"),
        new("meaning", Article, "MEANING", "{0}"),
        new("alt", Article, "wall of WORDS", "wall of {1}"),
        new("caption", Article, "Table: WORDS", "Table: {1}"),
        new("cell", Article, "CELL", "{1}"),
        new("callout", Article, "TITLE", "{0}", IsAlone: true),
        new("quotation", Article, "QUOTE", "{1}"),
        new("reason", Article, "REASON", "{1}"),
        new("footnote", Article, "FOOTNOTE", "{1}"),
        new("path", "paths/in.md", "title: in", "title: {0}", IsAlone: true),
        new("topic", "topics/closeness.md", "title: Closeness", "title: {0}", IsAlone: true),
        new("page", "pages/about.md", "title: About us", "title: {0}", IsAlone: true),
        new("policy", "pages/privacy.md", "title: Privacy", "title: {0}", IsAlone: true),
        new("list", "articles/index.md", "title: All articles", "title: {0}", IsAlone: true),
        new("home", "index.md", "title: The home page of a mini-site", "title: {0}", IsAlone: true),
        new("site-name", "facts/site.yml", "name: Mini", "name: '{0}'"),
        new("practice", "facts/site.yml", "name: The Practice", "name: '{0}'"),
        new("licence", "facts/site.yml", "licence: License 1", "licence: '{0}'"),
        new("state", "facts/site.yml", "[Oregon]", "[Oregon, '{0}']"),
        new("offer", "facts/site.yml", "heading: A next step", "heading: '{0}'"),
        new("offer-text", "facts/site.yml", "text: Talk to someone steady.", "text: '{0}'"),
        new("offer-label", "facts/site.yml", "label: Book a session", "label: '{0}'"),
        new("country", "facts/helplines.yml", "name: United States", "name: '{0}'"),
        new("line", "facts/helplines.yml", "name: The Line", "name: '{0}'"),
        new("line-about", "facts/helplines.yml", "about: For anyone.", "about: '{0}'"),
        new("line-hours", "facts/helplines.yml", "about: '", "hours: '{0}'\n        about: '"),
        new("line-warning", "facts/helplines.yml", "about: '", "warning: '{0}'\n        about: '"),
        new("line-source", "facts/helplines.yml", "source: its own page", "source: '{0}'"),
        new("way-label", "facts/helplines.yml", "label: Call 988", "label: 'Call 988 {0}'"),
        new("way-note", "facts/helplines.yml", "label: Text 988", "label: Text 988, note: '{0}'"),
        new("source-authors", "facts/sources.yml", "authors: One, A.", "authors: '{0}'"),
        new("source-title", "facts/sources.yml", "title: The first study", "title: '{0}'"),
        new("source-place", "facts/sources.yml", "in: A Publisher", "in: '{0}'"),
        new("count", "facts/tested.yml", "\"39\"", "'{0}'"),
    ];

    private static readonly Lazy<MiniResult> Site = new(Build);

    public static IEnumerable<TheoryDataRow<string>> Names => Values.Select(value => new TheoryDataRow<string>(value.Name));

    [Theory, MemberData(nameof(Names))]
    public void Are_shown_as_they_were_written(string name)
    {
        var value = Values.Single(one => one.Name == name);
        var pages = Pages.ToArray();

        Assert.All(pages, page => Assert.DoesNotContain(page.Document.All, element => element.LocalName == value.Element));
        Assert.Contains(pages, page => page.Document.All.Any(element => Shows(element, value.Words)));
    }

    [Fact]
    public void Begin_no_element_and_no_attribute() => Assert.All(Pages, page =>
    {
        Assert.DoesNotContain(page.Document.All, element => element.LocalName.StartsWith("x-", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("&lt;x-", page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
    });

    [Fact]
    public void Are_words_in_the_feed_too()
    {
        var feed = XDocument.Parse(Site.Value.Text("feed.xml"));

        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName.StartsWith("x-", StringComparison.Ordinal));
        Assert.All(["title", "description", "site-name"], name =>
            Assert.Contains(feed.Descendants(), element => element.Value.Contains(Values.Single(value => value.Name == name).Words, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_keeps_every_character()
    {
        var site = new MiniSite()
            .Replace("facts/site.yml", "mail@mini.test", "o'brien&copy@mini.test")
            .Replace("facts/site.yml", "https://booking.test/", "https://booking.test/?a=b&copy=c")
            .Replace("facts/sources.yml", "https://publisher.test/two", "'https://publisher.test/two?a=b&copy=\"><i>'")
            .With(Article, MiniSite.Article(text: "::: care\n- you want to\n:::")).Build();
        var links = site.Page("articles/a-wall/index.html").Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).ToArray();

        Assert.Empty(site.Problems);
        Assert.Contains("mailto:o'brien&copy@mini.test", links);
        Assert.Contains("https://booking.test/?a=b&copy=c", links);
        Assert.Contains("https://publisher.test/two?a=b&copy=%22%3E%3Ci%3E", links);
    }

    private static IEnumerable<BuiltPage> Pages => Site.Value.Files.Keys
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(Site.Value.Page);

    // Structured data says everything a second time: only what a reader meets counts.
    private static bool Shows(IElement element, string words) => element.LocalName != "script"
        && (element.ChildNodes.OfType<IText>().Any(text => text.Data.Contains(words, StringComparison.Ordinal))
            || element.Attributes.Any(attribute => attribute.Name == "alt" && attribute.Value.Contains(words, StringComparison.Ordinal)));

    private static MiniResult Build()
    {
        var site = new MiniSite()
            .WithPath("in", "a-wall")
            .With(Article, MiniSite.Article("reviewed: {on: 2026-06-01, by: A. Person, credential: LMFT, next: 2027-06-01}", Text))
            .With("pages/how-we-write.md", MiniSite.Page("How we write") + "\n\n## The numbers\n\n::: helplines\n:::\n")
            .With("facts/tested.yml", "promises: \"39\"\n")
            .With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>");
        foreach (var value in Values)
        {
            site.Replace(value.File, value.Old, string.Format(null, value.Now, value.Written, value.Escaped));
        }

        var built = site.Build();
        Assert.Empty(built.Problems);
        return built;
    }

    /// <summary>A value that an editor writes.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="File">Where it stands.</param>
    /// <param name="Old">The words around it.</param>
    /// <param name="Now">The same with the mark: <c>{0}</c> as it is, <c>{1}</c> with a backslash where Markdown would see HTML.</param>
    /// <param name="IsAlone">Whether words stand there alone: a whole tag would be an error.</param>
    private sealed record Value(string Name, string File, string Old, string Now, bool IsAlone = false)
    {
        public string Element => "x-" + Name;

        public string Words => IsAlone ? $"<{Element} &copy" : $"<{Element}>&copy;";

        public string Written => Words + "\" onclick=\"";

        public string Escaped => $"\\<{Element}>\\&copy;\\\" onclick=\\\"";
    }
}
