using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class ProseProblems
{
    /// <summary>An exception without a reason.</summary>
    [Rule(
        Severity.Error,
        Means = "A comment makes an exception from a rule, and gives no reason for it.",
        Why = "The next editor has to judge whether the exception still holds.",
        In = Example.ArticleText,
        Wrong = """
            <!-- allow wording -->
            They were told to simply breathe.
            """,
        Right = """
            <!-- allow wording: the words of the study's own leaflet -->
            They were told to simply breathe.
            """,
        Says = "An exception from a rule gives its reason in the file.",
        About = RuleGroup.Words)]
    public static Problem AllowanceWithoutReason(Position at, string rule) =>
        Of(at, $"An exception needs a reason that the next editor can judge. Write <!-- allow {rule}: the reason -->.");

    /// <summary>An exception from a rule that nothing breaks.</summary>
    [Rule(
        Severity.Warning,
        Means = "A comment makes an exception, and the text it is for keeps the rule anyway.",
        Why = "An exception that is not needed hides the next real slip. It may also stand before the wrong paragraph.",
        In = Example.ArticleText,
        Wrong = """
            <!-- allow wording: the words of the study's own leaflet -->
            They were told to breathe.
            """,
        Right = "They were told to breathe.")]
    public static Problem AllowanceUnneeded(Position at, string rule) =>
        Of(at, $"The text that this exception is for keeps the rule \"{rule}\". Delete the comment; an exception stands right before its block, or at the end of it.");

    /// <summary>An exception from a rule that does not exist.</summary>
    [Rule(
        Severity.Error,
        Means = "A comment makes an exception from a rule that does not exist.",
        Why = "The exception does nothing. Most likely the name of the rule has a slip in it.",
        In = Example.ArticleText,
        Wrong = """
            <!-- allow wordings: the words of the study's own leaflet -->
            They were told to breathe.
            """,
        Right = """
            <!-- allow wording: the words of the study's own leaflet -->
            They were told to simply breathe.
            """)]
    public static Problem UnknownRule(Position at, string rule, IReadOnlyCollection<string> known) =>
        Of(at, $"There is no rule \"{rule}\" to make an exception from.{Nearest.Guess(rule, known)} The rules are: {string.Join(", ", known)}.");
}
