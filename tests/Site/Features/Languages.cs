using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.PostProcess.Views;
using Site.Problems;
using Site.Process;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Features;

/// <summary>A site in another language than English: what the theme says, what a disclaimer has to say, dates and quotation marks are that language's.</summary>
public sealed partial class Languages
{
    private const string Disclaimer = """
        Este sitio es solo con fines educativos y no sustituye un tratamiento profesional de salud mental. Si estás en crisis, <helpline:us-call>.
        Leerlo no crea una relación entre terapeuta y paciente. Nadie atiende emergencias en este sitio.
        """;

    public static TheoryData<string> All => [.. ThemeFiles.Strings.Keys];

    /// <summary>A mini-site whose language is Spanish, and whose article is the smallest.</summary>
    internal static MiniSite Spanish => new MiniSite()
        .Replace("facts/site.yml", "language: en-US", "language: es-US")
        .With("facts/disclaimer.md", Disclaimer)
        .With("facts/helplines.yml", new MiniSite().Text("facts/helplines.yml").Replace("label: Call", "label: Llamar al", StringComparison.Ordinal).Replace("label: Text", "label: Escribir al", StringComparison.Ordinal));

    /// <summary>A sentence that is missing would be an empty place on every page, and one too many is one that nobody sees.</summary>
    [Theory]
    [InlineData("", "extra: \"One too many\"\n")]
    [InlineData("skipToContent: ", "skipTo: ")]
    public void Say_every_sentence_of_the_theme_and_no_other(string old, string now)
    {
        var spoiled = old.Length == 0 ? now + ThemeFiles.Strings["en"] : ThemeFiles.Strings["en"].Replace(old, now, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => new ReadStrings(new Dictionary<string, string> { ["en"] = spoiled }).In("en").Main);
    }

    [Fact]
    public void Speak_in_no_English_sentence_of_the_theme()
    {
        var built = Spanish
            .With(MiniSite.ArticlePath, MiniSite.Article("updated: 2026-03-02", "Dijo \"un muro 'bajo' y nada más\". Preguntó: \"¿Qué te pasa?\". O \"¡no!\", y calló!...\n\n::: try Un muro\nUno.\n:::\n\n::: urgent\n- una cosa\n:::\n\n## Otra parte\n\nPalabras.\n\n::: care\n- otra cosa\n:::"))
            .WithArticle("una-torre", "", "Nada.")
            .Build();

        Assert.Empty(built.Errors);
        var english = Say.In("en").Pieces.ToArray();
        Assert.NotEmpty(english);
        Assert.All(built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
        {
            Assert.DoesNotContain(english, part => built.Page(path).Document.DocumentElement.TextContent.Contains(part, StringComparison.Ordinal));
            Assert.Equal("es-US", built.Page(path).Document.DocumentElement.GetAttribute("lang"));
        });
        Assert.Equal(["Artículos", "Temas", "Quiénes somos", "Get help now"], built.Page("index.html").Document.Texts("nav[aria-label=Principal] a"));
        var article = built.Page(Written.ArticlePage).Document;
        Assert.Contains("Dijo «un muro “bajo” y nada más». Preguntó: «¿Qué te pasa?». O «¡no!», y calló!…", article.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("Publicado el 1 de marzo de 2026", article.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal("Llama o escribe al 988 si:", article.QuerySelector(".help-tier-urgent :is(h2, h3)")!.WordsWithout(".visually-hidden"));
    }

    [Fact]
    public void Ask_of_a_disclaimer_what_it_has_to_say_in_that_language() => Assert.Equal(
        ["""input/facts/disclaimer.md(1,1): error incomplete-disclaimer: The disclaimer has to say, word for word: "no sustituye un tratamiento profesional de salud mental"."""],
        Spanish.Replace("facts/disclaimer.md", "no sustituye", "acompaña").Build().Errors);

    /// <summary>The same keys, each with the same gaps: what is filled in, every language says. Of a counted sentence, the form for most numbers does.</summary>
    [Theory, MemberData(nameof(All))]
    public void Have_every_sentence_with_its_gaps(string language)
    {
        var (say, english) = (Say.In(language), Say.In("en"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), say.Keys.Order(StringComparer.Ordinal));
        Assert.All(english.Keys.Where(english.IsSentence), key => Assert.Equal(GapsOf(english[key]), GapsOf(say[key])));
        Assert.All(english.Keys.Where(key => key != "pluralRules" && english.HasForms(key)), key => Assert.Equal(GapsOf(english.Forms(key)["other"]), GapsOf(say.Forms(key)["other"])));
        Assert.All(say.Sentences, sentence => Assert.NotEqual("", sentence));
    }

    [Fact]
    public void Leave_no_sentence_in_English() => Assert.Empty(
        from english in Say.In("en").Sentences
        where english.Count(char.IsLetter) > 2
        from language in ThemeFiles.Strings.Keys.Except(["en"])
        where Say.In(language).Sentences.Contains(english)
        select $"{language}.yml: {english}");

    [Theory, MemberData(nameof(All))]
    public void Have_months_and_quotation_marks(string language)
    {
        Assert.Equal(12, Say.In(language).List("months").Distinct().Count());
        Assert.Equal(4, Say.In(language)["quotationMarks"].Length);
        Assert.NotEmpty(Say.In(language).List("disclaimerPhrases"));
    }

    /// <summary>Its letters tell: those of Hebrew, Arabic and their neighbours run from right to left.</summary>
    [Theory, MemberData(nameof(All))]
    public void Run_as_their_letters_do(string language) => Assert.Equal(Direction(Say.In(language)), Say.In(language)["direction"]);

    /// <summary>The test's own strings, too: so this test knows both directions.</summary>
    [Fact]
    public void Run_from_right_to_left_in_letters_that_do() => Assert.Equal("rtl", Direction(new Say(RightToLeft.Strings["he"])));

    [Theory]
    [InlineData("Oregón e Idaho", "Oregón", "Idaho")]
    [InlineData("Utah, Oregón e Illinois", "Utah", "Oregón", "Illinois")]
    [InlineData("madres e hijos", "madres", "hijos")]
    [InlineData("nieve y hielo", "nieve", "hielo")]
    [InlineData("Illinois y Oregón", "Illinois", "Oregón")]
    [InlineData("Idaho", "Idaho")]
    public void Join_names_as_Spanish_sounds(string joined, params string[] names) => Assert.Equal(joined, SpanishSentences.List(names));

    [Fact]
    public void Choose_between_two_ways_as_Spanish_sounds()
    {
        Assert.Equal("Llama al 1 u oprime 2 si:", SpanishSentences.UrgentHeading([Way("Llama al 1", WayKind.Call), Way("Oprime 2", WayKind.Text)]));
        Assert.Equal("Llama al 1 o escribe al 2 si:", SpanishSentences.UrgentHeading([Way("Llama al 1", WayKind.Call), Way("Escribe al 2", WayKind.Text)]));
    }

    /// <summary>The rules ask each page for the sentences of its language. So that these cannot change unseen, they stand here once more.</summary>
    [Theory]
    [InlineData("en", "emergencyHeading", "Call {0} now if:")]
    [InlineData("en", "emergencyPrefix", "Immediate action required:")]
    [InlineData("en", "urgentHeading", "Call or text {0} if:")]
    [InlineData("en", "urgentPrefix", "Urgent advice:")]
    [InlineData("en", "carePrefix", "Non-urgent advice:")]
    [InlineData("en", "careHeading", "Talk to a therapist or doctor if:")]
    [InlineData("en", "practiceStatement", "{0} runs this site and offers paid sessions.")]
    [InlineData("en", "nextStepLimits", "Sessions are for people in {0}, and are not for emergencies.")]
    [InlineData("en", "nextStepLimitsAnywhere", "Sessions are not for emergencies.")]
    [InlineData("en", "nextStepLeaving", "This link leaves our site for {0}, and does not say what you read.")]
    [InlineData("en", "notReviewed", "No clinician has reviewed this article yet.")]
    [InlineData("en", "reviewedBy", "Reviewed by {0}, {1}, on {2}. The next review is due on {3}.")]
    [InlineData("en", "formQuestion", "If you need help now, do not wait for us.")]
    [InlineData("es", "emergencyHeading", "Llama al {0} ahora si:")]
    [InlineData("es", "urgentHeading", "Llama o escribe al {0} si:")]
    [InlineData("es", "practiceStatement", "{0} está a cargo de este sitio y ofrece sesiones de pago.")]
    [InlineData("es", "nextStepLimits", "Las sesiones son para personas en {0} y no son para emergencias.")]
    [InlineData("es", "nextStepLimitsAnywhere", "Las sesiones no son para emergencias.")]
    [InlineData("es", "nextStepLeaving", "Este enlace sale de nuestro sitio hacia {0}, y no le dice qué artículo lees.")]
    [InlineData("es", "notReviewed", "Nadie con formación clínica ha revisado todavía este artículo.")]
    public void Promise_this_to_a_reader(string language, string key, string sentence) => Assert.Equal(sentence, Say.In(language)[key]);

    [Theory]
    [InlineData("en", "for educational purposes only|not a substitute for professional mental health treatment|in crisis|no therapist–client relationship|Nobody watches this site for emergencies")]
    [InlineData("es", "solo con fines educativos|no sustituye un tratamiento profesional de salud mental|en crisis|no crea una relación entre terapeuta y paciente|Nadie atiende emergencias en este sitio")]
    public void Ask_of_a_disclaimer(string language, string phrases) => Assert.Equal(phrases.Split('|'), Say.In(language).List("disclaimerPhrases"));

    private static Sentences SpanishSentences => new(new ReadStrings(ThemeFiles.Strings).Process(new Located<string>("es", new Position("", 1, 1)), new ProblemList()).Main);

    private static Documents.HelplineWay Way(string label, WayKind kind) => new("", kind, string.Concat(label.Where(char.IsDigit)), null, label, "", "", new Position("", 1, 1)) { Dialled = "" };

    private static string Direction(Say say)
    {
        var letters = string.Concat(say.Sentences).Where(char.IsLetter).ToArray();
        return letters.Count(letter => letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF')) * 2 > letters.Length ? "rtl" : "ltr";
    }

    private static IEnumerable<string> GapsOf(string sentence) => Gap().Matches(sentence).Select(gap => gap.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
