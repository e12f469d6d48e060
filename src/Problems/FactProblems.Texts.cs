using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FactProblems
{
    /// <summary>A disclaimer that lacks words it must have.</summary>
    [Rule(
        Severity.Error,
        Means = "The disclaimer lacks words that it has to say, word for word.",
        Why = "Each of those words keeps a reader from mistaking these pages for treatment.",
        In = Example.Disclaimer,
        Wrong = """
            This is for learning and not a substitute for professional mental health treatment.
            If you are in crisis, <helpline:us-988-call>.
            Reading it creates no therapist–client relationship. Nobody watches this site for emergencies.
            """,
        Right = """
            This is for educational purposes only and not a substitute for professional mental health treatment.
            If you are in crisis, <helpline:us-988-call>.
            Reading it creates no therapist–client relationship. Nobody watches this site for emergencies.
            """,
        Says = "Every page says that it is for learning, that it replaces no treatment, and whom to call in a crisis.",
        About = RuleGroup.Help)]
    public static Problem IncompleteDisclaimer(Position at, string words) =>
        Of(at, $"The disclaimer has to say, word for word: \"{words}\".");

    /// <summary>A disclaimer without a number to call.</summary>
    [Rule(
        Severity.Error,
        Means = "The disclaimer does not hold the crisis line as a link.",
        Why = "It says whom to call in a crisis, so the call has to be one tap away.",
        In = Example.Disclaimer,
        Wrong = """
            This is for educational purposes only and not a substitute for professional mental health treatment.
            If you are in crisis, <helpline:us-911-call>.
            Reading it creates no therapist–client relationship. Nobody watches this site for emergencies.
            """,
        Right = """
            This is for educational purposes only and not a substitute for professional mental health treatment.
            If you are in crisis, <helpline:us-988-call>.
            Reading it creates no therapist–client relationship. Nobody watches this site for emergencies.
            """)]
    public static Problem DisclaimerWithoutHelpline(Position at, string id) =>
        Of(at, $"The disclaimer has to hold the crisis line as a link: write <helpline:{id}>.");

    /// <summary>A phrase of wording.yml whose marks make no sense.</summary>
    [Rule(
        Severity.Error,
        Means = "A phrase of wording.yml has a mark that makes no sense.",
        Why = "It would find nothing, and the words it was written for would be printed.",
        In = Example.FileSystem,
        Wrong = "facts/wording.yml has the phrase (commit|commits suicide.",
        Right = "facts/wording.yml has the phrase (commit|commits) suicide.")]
    public static Problem PhraseForm(Position at, string phrase) =>
        Of(at, $"The phrase \"{phrase}\" cannot be read. Between ( and ) stand words parted by |, like (took|takes); ? behind ) says that they may be missing, * at the end of a word is the rest of it, and … in the middle is up to four words.");

    /// <summary>A DOI that is none.</summary>
    [Rule(
        Severity.Error,
        Means = "The key doi holds something that is not a DOI.",
        Why = "The link to the publisher is made from it. With an address in front, it would lead nowhere.",
        Source = "ISO 26324, the DOI system",
        In = Example.Source,
        Wrong = """
            overall-2013:
              doi: https://doi.org/10.1037/a0031798
            """,
        Right = """
            overall-2013:
              doi: 10.1037/a0031798
            """)]
    public static Problem BadDoi(Position at, string doi) =>
        Of(at, $"\"{doi}\" is not a DOI. Write it without an address in front, like 10.1037/0022-3514.52.3.511.");
}
