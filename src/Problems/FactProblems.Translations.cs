using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FactProblems
{
    /// <summary>The same translation twice.</summary>
    [Rule(
        Severity.Error,
        Means = "A helpline or a country is put into the same language twice.",
        Why = "Only one of the two can be shown.",
        In = Example.Helpline,
        Wrong = """
            - id: us-988
              translations:
                - {language: es, name: Línea 988}
                - {language: es, name: Línea de crisis}
            """,
        Right = """
            - id: us-988
              translations:
                - {language: es, name: Línea 988}
                - {language: fr, name: Ligne 988}
            """)]
    public static Problem DuplicateTranslation(Position at, string language) =>
        Of(at, $"The language \"{language}\" stands above already. Keep one of the two.");

    /// <summary>A line that answers in a language, and is not described in it.</summary>
    [Rule(
        Severity.Warning,
        Means = "A page in another language names a helpline that is not described in that language.",
        Why = "Its readers see a number, and not what it is and whom it is for.",
        In = Example.SpanishLine,
        Wrong = """
            - id: us-988
              # translations:
            """,
        Right = """
            - id: us-988
              translations:
                - {language: es, name: Línea 988, about: Para cualquiera que la necesite.}
            """)]
    public static Problem UntranslatedHelpline(Position at, string line, string language) =>
        Of(at, $"\"{line}\" has ways in \"{language}\", and nothing says in that language what it is. Add \"translations\" to the line, with language: {language}, name, about and hours.");

    /// <summary>A disclaimer in a language that no page is in.</summary>
    [Rule(
        Severity.Warning,
        Means = "A disclaimer is in a language that no page is in.",
        Why = "Nobody ever reads it, so nobody notices when it is no longer true.",
        In = Example.FileSystem,
        Wrong = "facts/disclaimer.fr.md, and no page with language: fr",
        Right = "facts/disclaimer.es.md, and pages/ayuda.md with language: es")]
    public static Problem UnusedDisclaimer(Position at, string language) =>
        Of(at, $"No page is in \"{language}\", so no page shows this disclaimer. Delete the file, or end its name like the \"language\" of your page: disclaimer.es.md.");
}
