using Site.Documents;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>A page in another language than the site's: the frame, the help and the disclaimer around it are in its language, and what is not says so.</summary>
public sealed class Translations
{
    private const string Page = "ayuda/index.html";

    private static MiniResult Built { get; } = new MiniSite().WithSpanishHelp().Build();

    [Fact]
    public void Are_whole_in_their_language()
    {
        Assert.Empty(Built.Problems);
        var page = Built.Page(Page).Document;

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Recibe «ayuda» ahora", page.QuerySelector("h1")!.Words());
        Assert.Contains("y «unas más».", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Llama al 988 y oprime 2", "Envía AYUDA al 988", "Llama al 911", "Recibe «ayuda» ahora"], page.Texts(".help-bar a"));
        Assert.Equal(["Llama al 988 y oprime 2", "Envía AYUDA al 988", "Llama al 911"], page.Texts(".crisis-help .crisis-ways a"));
        Assert.Equal(["La Línea. Para cualquiera. A toda hora."], page.Texts(".crisis-help p"));
        Assert.Equal(["Estados Unidos"], page.Texts(".country-help :is(h2, h3)"));
        Assert.Equal(["La Línea. Para cualquiera. A toda hora."], page.Texts(".country-help .helpline > p"));
        Assert.Equal(["Artículos", "Temas", "Quiénes somos", "Recibe «ayuda» ahora"], page.Texts("nav[aria-label=Principal] a"));
        Assert.Contains("Nadie atiende emergencias en este sitio.", page.QuerySelector(".disclaimer")!.Words(), StringComparison.Ordinal);
        Assert.Equal("page", page.QuerySelector(".masthead a[href$='/ayuda/']")!.GetAttribute("aria-current"));
    }

    [Fact]
    public void Say_where_their_words_are_in_the_sites_language()
    {
        var page = Built.Page(Page).Document;

        Assert.Equal(["en-US"], page.QuerySelectorAll(".policies a, .practice p:nth-of-type(2)").Select(part => part.GetAttribute("lang")).Distinct());
        Assert.Equal([("en-US", "Get help now")], page.QuerySelectorAll(".crisis-help .crisis-more a[hreflang]").Select(link => (link.GetAttribute("lang"), link.Words())));
        Assert.Empty(page.QuerySelectorAll(".help-bar [lang], .crisis-ways [lang], .country-help [lang]:not([hreflang]), .crisis-help > [lang], main[lang]"));
    }

    /// <summary>Also from 404, and in the words of that language.</summary>
    [Fact]
    public void Of_the_page_of_help_are_linked_to_from_every_page() => Assert.All(
        Built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != Page),
        path => Assert.Equal(
            [("es", "es", "Recibe «ayuda» ahora", "/ayuda/")],
            Built.Page(path).Document.QuerySelectorAll(".crisis-help .crisis-more a[hreflang]").Select(link => (link.GetAttribute("lang"), link.GetAttribute("hreflang"), link.Words(), link.GetAttribute("href")))));

    [Fact]
    public void Are_told_to_search_engines()
    {
        (string?, string?)[] languages = [("en-US", "https://mini.test/help/"), ("es", "https://mini.test/ayuda/")];
        Assert.Equal(languages, Alternates(Built, Page));
        Assert.Equal(languages, Alternates(Built, "help/index.html"));
        Assert.Empty(Alternates(Built, "about/index.html"));
        Assert.Empty(Alternates(new MiniSite().WithSpanishHelp().Replace("facts/site.yml", "address: https://mini.test/\n", "").Build(), Page));
    }

    /// <summary>Nobody in the country answers in that language, by the facts: help is there all the same, and a screen reader speaks it as it is written.</summary>
    [Fact]
    public void Without_lines_in_their_language_have_those_of_the_site()
    {
        var built = new MiniSite().WithSpanishHelp()
            .Replace("facts/helplines.yml", "label: Llama al 911, language: es}", "label: Llama al 911, language: fr}")
            .Replace("facts/disclaimer.es.md", "us-call-es", "us-call").Build();
        Assert.Equal(["input/pages/ayuda.md(4,11) no-help-in-language"], built.Places);
        var page = built.Page(Page).Document;

        Assert.Equal(["Call 988", "Text 988", "Chat at line.test", "Call 911"], page.Texts(".help-bar a").SkipLast(1));
        Assert.All(page.QuerySelectorAll(".help-bar a:not(:last-child), .crisis-help > p, .country-help"), part => Assert.Equal("en-US", part.GetAttribute("lang")));
        Assert.Equal("en-US", page.QuerySelector(".disclaimer a")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector(".disclaimer")!.GetAttribute("lang"));
    }

    /// <summary>A way that a text names is in whatever language the facts give it.</summary>
    [Fact]
    public void Say_where_a_way_that_they_name_is_in_another_language()
    {
        var page = new MiniSite().WithSpanishHelp().Replace(SpanishHelp.Path, "Algunas palabras", "Algunas palabras: <helpline:us-call>, <helpline:us-call-es>").Build().Page(Page).Document;

        Assert.Equal([("call 988", "en-US"), ("llama al 988 y oprime 2", null)], page.QuerySelectorAll("main .prose a[href^='tel:']").Select(link => (link.Words(), link.GetAttribute("lang"))));
    }

    /// <summary>A page that is no help, in a language of its own.</summary>
    [Fact]
    public void May_be_of_any_page_or_of_none()
    {
        var built = new MiniSite().WithSpanishHelp()
            .With("pages/precios.md", MiniSite.Page("Precios").Replace("---\n\nSome", "language: es\n---\n\nSome", StringComparison.Ordinal))
            .Replace("pages/about.md", "Some words.", "Some words, and [prices](precios.md).").Build();

        Assert.Empty(built.Problems);
        Assert.Equal("es", built.Page("precios/index.html").Document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(Alternates(built, "precios/index.html"));
        Assert.Equal("/ayuda/", built.Page("precios/index.html").Document.QuerySelector(".help-bar a:last-child")!.GetAttribute("href"));
    }

    [Fact]
    public void Are_found_beside_their_original_in_a_portable_site() => Assert.Equal(
        "ayuda/index.html",
        new MiniSite().WithSpanishHelp().Build(links: LinkStyle.Files).Page("index.html").Document.QuerySelector(".crisis-more a[hreflang=es]")!.GetAttribute("href"));

    private static IEnumerable<(string?, string?)> Alternates(MiniResult built, string path) =>
        built.Page(path).Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));
}
