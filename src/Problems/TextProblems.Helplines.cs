using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class TextProblems
{
    /// <summary>A crisis number written by hand.</summary>
    [Rule(
        Severity.Error,
        Means = "A crisis number is typed into the text.",
        Why = "Numbers change. Each is kept in one file, so that a correction reaches every page at once.",
        Source = "RFC 3966 and RFC 5724, for the links that are made from it",
        In = Example.ArticleText,
        Wrong = "In a crisis, call 988.",
        Right = "In a crisis, <helpline:us-988-call>.",
        Says = "Crisis numbers come from one checked list, and nobody types them by hand.",
        About = RuleGroup.Help)]
    public static Problem CrisisNumberInText(Position at, string number, string id) =>
        Of(at, $"The crisis number {number} is written by hand. Write <helpline:{id}>, which prints it with its link, so that it can be corrected in one place.");

    /// <summary>A number to call that is in no list.</summary>
    [Rule(
        Severity.Warning,
        Means = "The text asks to call a number that facts/helplines.yml does not have.",
        Why = "Nobody is told to read it again, and when it changes, whoever calls it reaches nobody.",
        In = Example.ArticleText,
        Wrong = "You can call 555 0199.",
        Right = "At any hour, <helpline:us-988-call>.",
        MayBeAllowed = true)]
    public static Problem UnknownNumber(Position at, string number) =>
        Of(at, $"Readers are asked to call {number}, which is not in facts/helplines.yml, so nobody is told when to read it again. Add its line there, and write <helpline:…> with its id.");

    /// <summary>A number or phrase that is no longer true.</summary>
    [Rule(
        Severity.Error,
        Means = "The text has a number or a phrase that is no longer true.",
        Why = "Whoever calls it reaches nobody, or has to begin again elsewhere.",
        Source = """
            the list "retired" in facts/helplines.yml, with the reason for each
            """,
        In = Example.ArticleText,
        Wrong = "Call 1-800-273-8255.",
        Right = "At any hour, <helpline:us-988-call>.")]
    public static Problem RetiredNumber(Position at, string text, string why, string instead) =>
        Of(at, $"\"{text}\" may not be printed any more. {why}{(instead.Length > 0 ? $" Write <helpline:{instead}>." : "")}");

    /// <summary>A helpline that Markdown does not take for one: "&lt;helpline: us-988-call&gt;".</summary>
    [Rule(
        Severity.Error,
        Means = "A helpline is written in a way that Markdown does not take for a link.",
        Why = "The reader would see the code between the brackets, and no number.",
        In = Example.ArticleText,
        Wrong = "At any hour, <helpline: us-988-call>.",
        Right = "At any hour, <helpline:us-988-call>.")]
    public static Problem HelplineForm(Position at, string written, string id) =>
        Of(at, $"\"{written}\" would be printed as it stands, and nobody could call. Write <helpline:{id}>");

    /// <summary>A line for people who may be watched, on a page that cannot be left at once.</summary>
    [Rule(
        Severity.Warning,
        Means = "The text names a line of which the facts warn that a call can be unsafe, and the page has no quick exit.",
        Why = "Someone who is watched at home may have to change what is on the screen before they are asked about it.",
        Source = "GOV.UK Design System, \"Exit this page\"; Turk and Hutchings, 2023",
        In = Example.Article,
        Wrong = """
            callToAction: false
            ---
            You can talk it over at any hour: <helpline:us-dv-call>.
            """,
        Right = """
            callToAction: false
            quickExit: true
            ---
            You can talk it over at any hour: <helpline:us-dv-call>.
            """,
        MayBeAllowed = true)]
    public static Problem QuickExitMissing(Position at, string id) =>
        Of(at, $"\"{id}\" is for people who may be watched, and this page has no quick exit. Write \"quickExit: true\" between the lines ---, or say here why it needs none.");

    /// <summary>A helpline nobody knows.</summary>
    [Rule(
        Severity.Error,
        Means = "The text names a helpline that facts/helplines.yml does not have.",
        Why = "There would be no number to print.",
        In = Example.ArticleText,
        Wrong = "At any hour, <helpline:us-988-cal>.",
        Right = "At any hour, <helpline:us-988-call>.")]
    public static Problem UnknownHelpline(Position at, string id, IEnumerable<string> known) =>
        Of(at, $"There is no helpline \"{id}\".{Nearest.Guess(id, known)} The ids stand in facts/helplines.yml.");

    /// <summary>A term nobody explains.</summary>
    [Rule(
        Severity.Error,
        Means = "The text links to a term that facts/glossary.yml does not have.",
        Why = "The link would end at the top of the glossary, and the reader would look for the word there in vain.",
        In = Example.ArticleText,
        Wrong = "Researchers speak of [attachment](glossary:atachment).",
        Right = "Researchers speak of [attachment](glossary:attachment).")]
    public static Problem UnknownTerm(Position at, string id, IEnumerable<string> known) =>
        Of(at, $"There is no term \"{id}\" in the glossary.{Nearest.Guess(id, known)} The ids stand in facts/glossary.yml.");

    /// <summary>A link to a glossary that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "The text links to a term, and the site has no glossary.",
        Why = "The link would lead to a page that does not exist.",
        In = Example.FileSystem,
        Wrong = "A text links to glossary:attachment, and there is no pages/glossary.md.",
        Right = "pages/glossary.md is there, and facts/glossary.yml has attachment.")]
    public static Problem NoGlossary(Position at, string id, IEnumerable<string> known) =>
        Of(at, $"This site has no glossary, so \"glossary:{id}\" leads nowhere. Add pages/glossary.md, with a title and a description, and facts/glossary.yml, with a term \"{id}\"; or write the word without a link.");

    /// <summary>Something that the tests have not counted.</summary>
    [Rule(
        Severity.Error,
        Means = "The text asks for a count that facts/tested.yml does not have.",
        Why = "What this site says about its own tests is counted by them, and not typed.",
        In = Example.ArticleText,
        Wrong = "This is kept by <tested:promise> promises.",
        Right = "This is kept by <tested:promises> promises.")]
    public static Problem UnknownCount(Position at, string name, IEnumerable<string> known) =>
        Of(at, $"The tests have counted no \"{name}\".{Nearest.Guess(name, known)} What they counted stands in facts/tested.yml.");

    /// <summary>A number of another country than the site's own, where readers may reach nobody, or somebody else.</summary>
    [Rule(
        Severity.Warning,
        Means = "The text gives a number of another country than the site's own.",
        Why = "The same digits may reach nobody there, or somebody else.",
        In = Example.ArticleText,
        Wrong = "In danger, <helpline:gb-999-call>.",
        Right = "In danger, <helpline:us-911-call>.")]
    public static Problem ForeignHelpline(Position at, string id, string country, string region) =>
        Of(at, $"\"{id}\" is a number of {country}, and the site's region is {region}, where the same digits may reach nobody. Write a line of the region, or name the country in the sentence.");
}
