using System.Globalization;
using Site.Documents;
using Site.Input;
using Site.Problems;
using Site.Process;
using Site.Tests.Features;
using Site.Tests.Support;
using Site.Theme;

namespace Site.Tests.Wording;

/// <summary>A text in Spanish is judged by Spanish words: what does harm there is found, and no English word is looked for.</summary>
public sealed class InSpanish
{
    // A support line with a number so short that it may be a year, and one that can be nothing else.
    private const string Support = """
              - id: us-old
                name: La línea antigua
                role: support
                source: su página
                verified: 2026-06-01
                ways:
                  - {id: us-old-call, kind: call, number: "1411", label: Llamar al 1411}
                  - {id: us-old-long, kind: call, number: "800-555-0199", label: Llamar al 800-555-0199}
        retired:

        """;

    [Theory]
    [InlineData("Puede traer pensamientos de suicidio.")]
    [InlineData("Se suicidó en mayo.")]
    [InlineData("Tenía ideas suicidas.")]
    [InlineData("Las autolesiones no son un capricho.")]
    [InlineData("Ha empezado a hacerse daño.")]
    [InlineData("Quiero hacerme daño.")]
    [InlineData("Si piensas en hacerte daño, no estás a solas.")]
    [InlineData("Se hace daño a propósito.")]
    [InlineData("Su padre se quitó la vida.")]
    [InlineData("Pensó en quitarse la vida.")]
    [InlineData("Quería acabar con su vida.")]
    [InlineData("Quiso poner fin a su vida.")]
    [InlineData("Ya no quiere vivir.")]
    [InlineData("No quiero seguir viviendo.")]
    [InlineData("A veces tengo ganas de morir.")]
    [InlineData("Me quiero morir.")]
    [InlineData("Desearía no haber nacido.")]
    [InlineData("¿Te querés morir?")]
    [InlineData("Prefiero estar muerta: ojalá estuviera muerta.")]
    [InlineData("Dice que estaríamos mejor sin mí.")]
    [InlineData("Ha perdido las ganas de vivir.")]
    [InlineData("Se cortaba los brazos.")]
    [InlineData("Tomó una sobredosis.")]
    [InlineData("Pienso en la muerte.")]
    [InlineData("No vale la pena vivir.")]
    public void What_mentions_suicide_or_self_harm_has_help_beside_it(string text)
    {
        Assert.Equal(["mention-without-support"], Codes(text));
        Assert.Empty(Codes($"{text} A cualquier hora, <helpline:us-call>."));
    }

    [Theory]
    [InlineData("Me muero de risa y quiero morir de vergüenza.")]
    [InlineData("Ya no quiere vivir con su pareja.")]
    [InlineData("No quieren vivir juntos.")]
    [InlineData("Discuten sin hacerse daño el uno al otro.")]
    [InlineData("Fue un suicidio político.")]
    [InlineData("Terminaron con su vida en común, y ella puso fin a su vida anterior.")]
    [InlineData("Quería ver a su padre muerto de cansancio, y no lo vio.")]
    [InlineData("Alguien puede hacerte daño con sus palabras.")]
    [InlineData("Se mató en un accidente.")]
    [InlineData("Acaba con todo el pan.")]
    [InlineData("Quiere dejar morir la costumbre.")]
    [InlineData("Se corta el pelo y quita la mesa.")]
    [InlineData("La Línea de Prevención del Suicidio y Crisis responde.")]
    public void What_only_sounds_like_it_is_no_mention(string text) => Assert.Empty(Codes(text));

    [Theory]
    [InlineData("Todo está [aquí](../pages/about.md).")]
    [InlineData("[Haz clic aquí](../pages/about.md).")]
    [InlineData("[Leer más](../pages/about.md)")]
    public void A_link_says_where_it_leads(string text) => Assert.Equal(["vague-link"], Codes(text));

    [Theory]
    [InlineData("![Una imagen](../images/wall.svg)")]
    [InlineData("![Foto 3](../images/wall.svg)")]
    [InlineData("![captura de pantalla](../images/wall.svg)")]
    public void A_picture_is_described(string text) => Assert.Equal(["alt-says-nothing"], Codes(text));

    [Theory]
    [InlineData("Llama al 988 si piensas en ello.")]
    [InlineData("Puedes llamar al 988 a cualquier hora.")]
    [InlineData("El 988 responde de noche.")]
    [InlineData("Marca el 911 ahora.")]
    [InlineData("Marca nueve uno uno.")]
    [InlineData("El nueve-ocho-ocho, a cualquier hora.")]
    [InlineData("Manda un mensaje al 1411.")]
    [InlineData("Escribe al 1411.")]
    [InlineData("Ella llamó al 1411.")]
    [InlineData("Es el (800) 555-0199.")]
    public void No_crisis_number_is_typed_by_hand(string text) => Assert.Equal(["crisis-number-in-text"], Codes(text));

    [Theory]
    [InlineData("En el estudio participaron 988 adultos.")]
    [InlineData("Está en la página 988, en la sala 911.")]
    [InlineData("Eran 911 en total, 988 de ellas mujeres, 12 de 988.")]
    [InlineData("El muro es de 1411.")]
    [InlineData("Del 1410 al 1411 no hubo ninguno.")]
    [InlineData("Respira: uno, dos, tres.")]
    public void A_number_that_counts_is_none_to_call(string text) => Assert.Empty(Codes(text));

    [Theory]
    [InlineData("Llama al 555 0199.", "unknown-number")]
    [InlineData("Escríbenos al 55501.", "unknown-number")]
    [InlineData("Llama a 500 personas.")]
    public void A_number_that_nobody_keeps_is_named(string text, params string[] codes) => Assert.Equal(codes, Codes(text));

    [Theory]
    [InlineData("La OMS lo dice.", "abbreviation")]
    [InlineData("La Organización Mundial de la Salud (OMS) lo dice, y la OMS lo repite.")]
    [InlineData("La OMS, es decir, la Organización Mundial de la Salud.")]
    [InlineData("En EE. UU. hay ONG que ayudan.")]
    public void An_abbreviation_is_explained(string text, params string[] codes) => Assert.Equal(codes, Codes(text));

    [Theory]
    [InlineData(1, "La Sra. Ruiz, el Dr. Gil y Ud. hablaron con la Dra. Sanz.")]
    [InlineData(1, "Pregunta a alguien cercano, p. ej. Ana, cf. Gil, pág. 7 y núm. 3.")]
    [InlineData(1, "El trabajo de J. Bowlby y de M. Ainsworth coincide.")]
    [InlineData(2, "Viven en EE. UU. El resto es historia.")]
    [InlineData(1, "Lo dijo en el año 44 a. C. sin más.")]
    [InlineData(2, "Trae papel, lápiz, etc. Luego empieza.")]
    [InlineData(2, "¿Vienes? ¡Claro!")]
    public void Sentences_end_where_they_do_in_Spanish(int sentences, string text) => Assert.Contains(
        $"has {(sentences + 5).ToString(CultureInfo.InvariantCulture)} sentences",
        Assert.Single(Site($"Va la primera. Va la segunda. Va la tercera. Va la cuarta. Va la quinta. {text}").Build().Problems).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("He simply said \"click here\", and took his own life.")]
    [InlineData("See [here](../pages/about.md).")]
    [InlineData("![picture of something](../images/wall.svg)")]
    [InlineData("Dial 555 0199.")]
    public void No_English_word_is_looked_for(string text) => Assert.Empty(Codes(text));

    [Fact]
    public void No_reading_grade_is_reckoned() => Assert.Null(Outline(Site("Se quieren mucho.")).Everything.Single(page => page.Source.Path == MiniSite.ArticlePath).Body.ReadingGrade);

    [Fact]
    public void A_list_of_words_in_Spanish_is_asked() => Assert.Equal(
        ["wording", "mention-without-support", "abbreviation"],
        Codes(Guarded(Site("Cálmate sin más. Un ataque de pánico. La ONU."))));

    /// <summary>One page in another language than its site's: who reads it is told its language.</summary>
    [Fact]
    public void A_page_can_be_judged_in_its_own_language()
    {
        const string Text = "See [here](about.md). Todo está [aquí](about.md). Some commit it, y algunos piensan en quitarse la vida.";

        Assert.Equal(["vague-link 5"], In("en"));
        Assert.Equal(["mention-without-support 88", "vague-link 33"], In("es-MX"));

        string[] In(string language)
        {
            using var folder = new TemporaryFolder();
            new MiniSite().WriteTo(folder.Path);
            var problems = new ProblemList();
            var facts = new ReadFacts().Process(new ReadSources(folder.Path, new FileMemory()).Read(problems)!.Facts, problems);
            var voices = new ReadStrings(ThemeFiles.Strings).In(language);
            var page = new ReadFrontMatter(voices).Process(new SourceFile("pages/ayuda.md", "ayuda.md", $"{MiniSite.Page("Ayuda")}\n\n{Text}\n"), problems);
            var found = new ProblemList();
            new ParseBody(voices, facts).Process(page with { Language = new Located<string>(language, page.Title.At) }, found);
            return [.. found.InOrder().Select(problem => $"{problem.Code} {problem.At.Column}").Order(StringComparer.Ordinal)];
        }
    }

    internal static MiniSite Guarded(MiniSite site) => site.With("facts/wording.yml", """
        language: es-MX
        words:
          - {phrases: [sin más], level: warning, instead: la frase sin eso, reason: Quita importancia.}
        support: {phrases: [ataque de pánico]}
        abbreviations: [OMS]
        """);

    internal static MiniSite Site(string text) => Languages.Spanish
        .With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>")
        .Replace("facts/helplines.yml", "retired:\n", Support)
        .With(MiniSite.ArticlePath, MiniSite.Article(text: text));

    private static Outline Outline(MiniSite site)
    {
        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        return SitePipeline.Check(new BuildOptions(folder.Path, MiniSite.Today), new ProblemList())!.Outline;
    }

    private static IEnumerable<string> Codes(string text) => Codes(Site(text));

    // What no text names lies there for nothing, whatever the language.
    private static IEnumerable<string> Codes(MiniSite site) => site.Build().Problems.Select(problem => problem.Code).Where(code => code != "unused-file");
}
