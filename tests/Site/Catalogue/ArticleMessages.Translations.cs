using Site.Tests.Support;

namespace Site.Tests.Catalogue;

/// <summary>What an editor reads about pages in another language than the site's.</summary>
public sealed partial class ArticleMessages
{
    [Fact]
    public void unknown_original() => Spanish("pages/help.md", "pages/helf.md").Prints("""
        input/pages/ayuda.md(5,13): error unknown-original: There is no page "pages/helf.md" that this one could translate. Did you mean "pages/help.md"? Write its path below the input folder, like pages/help.md.
        """);

    [Fact]
    public void translation_without_language() => Spanish("language: es\n", "").Prints("""
        input/facts/disclaimer.es.md(1,1): warning unused-disclaimer: No page is in "es", so no page shows this disclaimer. Delete the file, or end its name like the "language" of your page: disclaimer.es.md.
        input/pages/ayuda.md(4,13): error translation-without-language: This page translates pages/help.md and does not say its language. Add the key "language", for example: language: es.
        """);

    [Fact]
    public void own_language() => Spanish("language: es\n", "language: en-GB\n").Prints("""
        input/facts/disclaimer.es.md(1,1): warning unused-disclaimer: No page is in "es", so no page shows this disclaimer. Delete the file, or end its name like the "language" of your page: disclaimer.es.md.
        input/pages/ayuda.md(4,11): error own-language: The whole site is in "en-US" already. If this page is in another language, write that instead of "en-GB"; if not, delete the keys "language" and "translates", or the page.
        """);

    [Fact]
    public void unknown_language_of_a_page() => Spanish("language: es\n", "language: de\n").Without("facts/disclaimer.es.md").With("facts/disclaimer.de.md", new MiniSite().Text("facts/disclaimer.md")).Prints("""
        input/pages/ayuda.md(4,11): warning no-help-in-language: helplines.yml gives no crisis line and emergency number of United States in "de", so the help on this page stays in the site's language. Add ways with language: de, if there are lines that answer in it.
        input/pages/ayuda.md(4,11): error unknown-language: The theme has no strings for "de". It speaks: en, es. To add one, copy theme/strings/en.yml.
        """);

    [Fact]
    public void translated_twice() => new MiniSite().WithSpanishHelp()
        .With("pages/socorro.md", new MiniSite().WithSpanishHelp().Text(SpanishHelp.Path).Replace("ayuda\\\" ahora", "socorro\\\" ahora", StringComparison.Ordinal).Replace("A quién", "Dónde", StringComparison.Ordinal)).Prints("""
        input/pages/socorro.md(5,13): error translated-twice: input/pages/ayuda.md says pages/help.md in "es" already. Keep one of the two pages.
        """);

    [Fact]
    public void no_help_in_language() => new MiniSite().WithSpanishHelp().Replace("facts/helplines.yml", "label: Llama al 911, language: es}", "label: Llama al 911, language: fr}").Replace("facts/disclaimer.es.md", "us-call-es", "us-call").Prints("""
        input/pages/ayuda.md(4,11): warning no-help-in-language: helplines.yml gives no crisis line and emergency number of United States in "es", so the help on this page stays in the site's language. Add ways with language: es, if there are lines that answer in it.
        """);

    private static MiniSite Spanish(string old, string now) => new MiniSite().WithSpanishHelp().Replace(SpanishHelp.Path, old, now);
}
