using System.Text.RegularExpressions;
using Site.Tests.Support;
using Site.Theme;
using YamlDotNet.Serialization;

namespace Site.Tests.Features;

/// <summary>A site in another language than English: what the theme says, what a disclaimer has to say, dates and quotation marks are that language's.</summary>
public sealed partial class Languages
{
    private const string Disclaimer = """
        Este sitio es solo con fines educativos y no sustituye un tratamiento profesional de salud mental. Si estás en crisis, <helpline:us-call>.
        Leerlo no crea una relación entre terapeuta y paciente. Nadie vigila este sitio para emergencias.
        """;

    public static TheoryData<string> All => [.. ThemeFiles.Languages];

    private static MiniSite Spanish => new MiniSite()
        .Replace("facts/site.yml", "language: en-US", "language: es-US")
        .With("facts/disclaimer.md", Disclaimer)
        .With("facts/helplines.yml", new MiniSite().Text("facts/helplines.yml").Replace("label: Call", "label: Llamar al", StringComparison.Ordinal).Replace("label: Text", "label: Escribir al", StringComparison.Ordinal));

    [Fact]
    public void Speak_in_no_English_sentence_of_the_theme()
    {
        var built = Spanish
            .With(MiniSite.ArticlePath, MiniSite.Article("updated: 2026-03-02", "Dijo \"un muro 'bajo' y nada más\".\n\n::: try Un muro\nUno.\n:::\n\n::: urgent\n- una cosa\n:::\n\n## Otra parte\n\nPalabras.\n\n::: care\n- otra cosa\n:::"))
            .WithArticle("una-torre", "", "Nada.")
            .Build();

        Assert.Empty(built.Errors);
        var english = Sentences("en").Select(sentence => sentence.Value).SelectMany(sentence => Gap().Split(sentence)).Where(part => part.Trim().Split(' ').Length > 2).ToArray();
        Assert.NotEmpty(english);
        Assert.All(built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
        {
            Assert.DoesNotContain(english, part => built.Page(path).Document.DocumentElement.TextContent.Contains(part, StringComparison.Ordinal));
            Assert.Equal("es-US", built.Page(path).Document.DocumentElement.GetAttribute("lang"));
        });
        Assert.Equal(["Artículos", "Temas", "Quiénes somos", "Recibir ayuda"], built.Page("index.html").Document.Texts("nav[aria-label=Principal] a"));
        var article = built.Page(Written.ArticlePage).Document;
        Assert.Contains("Dijo «un muro “bajo” y nada más».", article.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("Publicado el 1 de marzo de 2026", article.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("Llama o escribe al 988 si:", article.QuerySelector(".help-tier-urgent :is(h2, h3)")!.WordsWithout(".visually-hidden"));
    }

    [Fact]
    public void Ask_of_a_disclaimer_what_it_has_to_say_in_that_language() => Assert.Equal(
        ["""input/facts/disclaimer.md(1,1): error incomplete-disclaimer: The disclaimer has to say, word for word: "no sustituye un tratamiento profesional de salud mental"."""],
        Spanish.Replace("facts/disclaimer.md", "no sustituye", "acompaña").Build().Errors);

    /// <summary>The same keys, each with the same gaps: what is filled in, every language says.</summary>
    [Theory, MemberData(nameof(All))]
    public void Have_every_sentence_with_its_gaps(string language)
    {
        var sentences = Sentences(language);
        Assert.All(Sentences("en"), english => Assert.Equal(GapsOf(english.Value), GapsOf(sentences[english.Key])));
        Assert.All(sentences.Values, sentence => Assert.NotEqual("", sentence));
        Assert.Equal(Sentences("en").Count, sentences.Count);
    }

    [Fact]
    public void Leave_no_sentence_in_English() => Assert.Empty(
        from english in Sentences("en")
        where english.Value.Count(char.IsLetter) > 2
        from language in ThemeFiles.Languages.Except(["en"])
        where Sentences(language)[english.Key] == english.Value
        select $"{language}.yml: {english.Key}");

    [Theory, MemberData(nameof(All))]
    public void Have_months_and_quotation_marks(string language)
    {
        var strings = new Deserializer().Deserialize<Dictionary<string, object>>(ThemeFiles.StringsOf(language));
        Assert.Equal(12, ((List<object>)strings["months"]).Distinct().Count());
        Assert.Equal(4, ((string)strings["quotationMarks"]).Length);
        Assert.NotEmpty((List<object>)strings["disclaimerPhrases"]);
    }

    private static Dictionary<string, string> Sentences(string language) => new Deserializer().Deserialize<Dictionary<string, object>>(ThemeFiles.StringsOf(language))
        .Where(entry => entry.Value is string).ToDictionary(entry => entry.Key, entry => (string)entry.Value, StringComparer.Ordinal);

    private static IEnumerable<string> GapsOf(string sentence) => Gap().Matches(sentence).Select(gap => gap.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
