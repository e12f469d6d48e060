using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class ArticleProblems
{
    /// <summary>A page that translates one that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "A page translates another that is not there.",
        Why = "Search engines and readers are told that both say the same.",
        In = Example.PageKeys,
        Wrong = """
            language: es
            translates: pages/helf.md
            """,
        Right = """
            language: es
            translates: pages/help.md
            """)]
    public static Problem UnknownOriginal(Position at, string path, IEnumerable<string> known) =>
        Of(at, $"There is no page \"{path}\" that this one could translate.{Nearest.Guess(path, known)} Write its path below the input folder, like pages/help.md.");

    /// <summary>A translation into no language.</summary>
    [Rule(
        Severity.Error,
        Means = "A page translates another, and does not say into which language.",
        Why = "A screen reader would read it out with the sounds of the site's language, and nobody could follow.",
        Source = "WCAG 3.1.1",
        In = Example.PageKeys,
        Wrong = """
            # language: es
            translates: pages/help.md
            """,
        Right = """
            language: es
            translates: pages/help.md
            """)]
    public static Problem TranslationWithoutLanguage(Position at, string path) =>
        Of(at, $"This page translates {path} and does not say its language. Add the key \"language\", for example: language: es.");

    /// <summary>A page that says the site's own language.</summary>
    [Rule(
        Severity.Error,
        Means = "A page names the language that the site has anyway.",
        Why = "The key is for a page in another language, whose frame and help are then in that language, too.",
        In = Example.PageKeys,
        Wrong = """
            language: en
            translates: pages/help.md
            """,
        Right = """
            language: es
            translates: pages/help.md
            """)]
    public static Problem OwnLanguage(Position at, string language, string own) =>
        Of(at, $"The whole site is in \"{own}\" already. If this page is in another language, write that instead of \"{language}\"; if not, delete the keys \"language\" and \"translates\", or the page.");

    /// <summary>Two translations of one page into one language.</summary>
    [Rule(
        Severity.Error,
        Means = "Two pages translate the same page into the same language.",
        Why = "A reader is led to one of them, and nobody says to which.",
        In = Example.PageKeys,
        Wrong = """
            language: es
            translates: pages/about.md
            """,
        Right = """
            language: es
            translates: pages/help.md
            """)]
    public static Problem TranslatedTwice(Position at, string original, string language, string other) =>
        Of(at, $"{other} says {original} in \"{language}\" already. Keep one of the two pages.");

    /// <summary>A page in a language in which nobody answers.</summary>
    [Rule(
        Severity.Warning,
        Means = "A page is in a language for which the site's country has no crisis line, or no emergency number, in helplines.yml.",
        Why = "Its help is then in the site's own language, and whoever needs it may not understand who answers.",
        In = Example.SpanishLine,
        Wrong = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
            """,
        Right = """
            - id: us-911
              ways:
                - {id: us-911-call, kind: call, number: "911", label: Call 911}
                - {id: us-911-call-es, kind: call, number: "911", label: Llama al 911, language: es}
            """)]
    public static Problem NoHelpInLanguage(Position at, string country, string language) =>
        Of(at, $"helplines.yml gives no crisis line and emergency number of {country} in \"{language}\", so the help on this page stays in the site's language. Add ways with language: {language}, if there are lines that answer in it.");
}
