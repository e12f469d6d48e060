using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class YamlProblems
{
    /// <summary>A tab, which YAML does not allow in front of a key.</summary>
    [Rule(
        Severity.Error,
        Means = "A tab stands in front of a key or an item.",
        Why = "YAML reads the shape of a file from its spaces, and takes no tabs.",
        Source = "YAML 1.2.2, section 6.1",
        In = Example.ArticleKeys,
        Wrong = "keyPoints:\n  - A boundary is chosen.\n\t- A wall comes by itself.\n  - Both had a reason once.",
        Right = "keyPoints:\n  - A boundary is chosen.\n  - A wall comes by itself.\n  - Both had a reason once.")]
    public static Problem YamlTab(Position at) =>
        Of(at, "A tab stands here, and YAML takes only spaces. Replace it with two spaces.");

    /// <summary>Curly quotes around a value, as word processors set them.</summary>
    [Rule(
        Severity.Error,
        Means = "Curly quotes stand around a value.",
        Why = "YAML knows only straight ones, so the curly ones would be printed as part of the value.",
        In = Example.ArticleKeys,
        Wrong = "title: “A wall or a boundary”",
        Right = """
            title: "A wall or a boundary"
            """)]
    public static Problem YamlCurlyQuote(Position at, string shown) =>
        Of(at, $"Curly quotes stand around this value, and the page would print them. Write it without: {shown}");

    /// <summary>A curly quote at one end of a value, whose partner was lost.</summary>
    [Rule(
        Severity.Error,
        Means = "A curly quote stands at one end of a value, without its partner.",
        Why = "It would be printed, and nothing would close it.",
        In = Example.ArticleKeys,
        Wrong = "title: “A wall or a boundary",
        Right = "title: A wall or a boundary")]
    public static Problem YamlStrayQuote(Position at, string end, string shown) =>
        Of(at, $"The value {end} with a curly quote that has no partner. Write it without: {shown}");

    /// <summary>A key that something else than a colon and an ordinary space parts from its value, or an item from its hyphen.</summary>
    [Rule(
        Severity.Error,
        Means = "A key and its value are not parted by a colon and an ordinary space, or an item begins without a hyphen and an ordinary space.",
        Why = "YAML would take the line for a piece of the one before, or for nothing.",
        Source = "YAML 1.2.2, section 8.2",
        In = Example.ArticleKeys,
        Wrong = "author:The editors",
        Right = "author: The editors")]
    public static Problem YamlSeparator(Position at, string what, string shown) =>
        Of(at, $"{what}. Write: {shown}");

    /// <summary>A note behind a value, which was perhaps meant as part of it.</summary>
    [Rule(
        Severity.Warning,
        Means = "YAML takes the end of a value for a note to editors.",
        Why = "A number sign after a space begins a note, and no page prints notes.",
        Source = "YAML 1.2.2, section 6.6",
        In = Example.ArticleKeys,
        Wrong = "title: The #1 wall or boundary",
        Right = """
            title: "The #1 wall or boundary"
            """)]
    public static Problem YamlComment(Position at, string note, string shown) =>
        Of(at, $"YAML takes \"{note}\" for a note to editors, so no page prints it. If it belongs to the text, put quotes around all of it: {shown}");

    /// <summary>An escape in double quotes.</summary>
    [Rule(
        Severity.Error,
        Means = "A backslash in double quotes changes the letter after it.",
        Why = "The page would print something else than what was typed.",
        Source = "YAML 1.2.2, section 5.7",
        In = Example.ArticleKeys,
        Wrong = """
            author: "The \new editors"
            """,
        Right = """
            author: 'The \new editors'
            """)]
    public static Problem YamlEscape(Position at, string escape, string shown) =>
        Of(at, $"In double quotes, YAML does not print {escape} as it stands. Use single quotes: {shown}");

    /// <summary>A colon and a space inside a value without quotes.</summary>
    [Rule(
        Severity.Error,
        Means = "A value without quotes holds a colon and a space.",
        Why = "YAML takes the word before the colon for a new key.",
        Source = "YAML 1.2.2, section 7.3.3",
        In = Example.ArticleKeys,
        Wrong = "title: Boundaries: a wall or a choice",
        Right = """
            title: "Boundaries: a wall or a choice"
            """)]
    public static Problem YamlUnquotedColon(Position at, string value) =>
        Of(at, $"The value holds a colon, which YAML takes for a new key. Put straight quotes around it: {value}");

    /// <summary>A value that begins with a character YAML keeps for itself.</summary>
    [Rule(
        Severity.Error,
        Means = "A value begins with a character that YAML keeps for itself.",
        Why = "There it means something else than itself.",
        Source = "YAML 1.2.2, section 5.3",
        In = Example.ArticleKeys,
        Wrong = "title: @home with a wall",
        Right = """
            title: "@home with a wall"
            """)]
    public static Problem YamlReservedCharacter(Position at, char character, string how, string value) =>
        Of(at, $"A value cannot begin with {character} in YAML. {how}: {value}");

    /// <summary>A list in brackets that is not closed on its line.</summary>
    [Rule(
        Severity.Error,
        Means = "A list begins with [ and never ends.",
        Why = "Everything after it would be taken for part of the list.",
        In = Example.ArticleKeys,
        Wrong = "topics: [closeness",
        Right = "topics: [closeness]")]
    public static Problem YamlUnclosedBracket(Position at) =>
        Of(at, "The list that begins with [ is not closed. Put ] at its end.");

    /// <summary>A quoted value that is not closed.</summary>
    [Rule(
        Severity.Error,
        Means = "A value begins with a quote and never ends.",
        Why = "Everything after it would be taken for part of the value.",
        In = Example.ArticleKeys,
        Wrong = """
            title: "A wall or a boundary
            """,
        Right = """
            title: "A wall or a boundary"
            """)]
    public static Problem YamlUnclosedQuote(Position at, char quote, string shown) =>
        Of(at, $"The value begins with {quote}, and nothing closes it. Write: {shown}");

    /// <summary>A value that begins with a quoted word or a list, and goes on: <c>title: "Sorry" is a hard word</c>.</summary>
    [Rule(
        Severity.Error,
        Means = "A value begins with a quoted word or a list, and goes on after it.",
        Why = "YAML takes the second quote for the end of the value.",
        In = Example.ArticleKeys,
        Wrong = """
            title: "Sorry" is a hard word
            """,
        Right = """
            title: '"Sorry" is a hard word'
            """)]
    public static Problem YamlTextAfterEnd(Position at, char end, string value) =>
        Of(at, $"YAML takes the first {end} for the end of this value, and more follows. Put quotes around all of it: {value}");

    /// <summary>Anything else that is not YAML.</summary>
    [Rule(
        Severity.Error,
        Means = "Something here is not YAML, and no common slip explains it.",
        Why = "Most often a line begins in another column than the lines it belongs with.",
        Source = "YAML 1.2.2",
        In = Example.ArticleKeys,
        Wrong = """
            topics: [closeness]
             author: The editors
            """,
        Right = """
            topics: [closeness]
            author: The editors
            """)]
    public static Problem YamlSyntax(Position at) =>
        Of(at, "This is not YAML as we read it. A key is a word, a colon and a space; a list has one item a line, each after \"- \"; what belongs together begins in the same column.");

    /// <summary>Lists in lists without end.</summary>
    [Rule(
        Severity.Error,
        Means = "Lists or keys stand inside one another again and again.",
        Why = "No key here needs that, so most likely it was meant as text.",
        In = Example.ArticleKeys,
        Wrong = "topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[closeness]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        Right = "topics: [closeness]")]
    public static Problem YamlTooDeep(Position at) =>
        Of(at, "Lists and keys are nested too deeply to be read. If this is a text, put straight quotes around it.");

    /// <summary>A line --- in the middle of a file, which ends the part that YAML reads.</summary>
    [Rule(
        Severity.Error,
        Means = "A line --- stands in the middle of a file of facts.",
        Why = "YAML ends a document there, and all that follows would be lost.",
        Source = "YAML 1.2.2, section 9",
        In = Example.Tested,
        Wrong = """
            promises: "23"
            ---
            modes: "4"
            """,
        Right = """
            promises: "23"
            modes: "4"
            """)]
    public static Problem YamlSecondDocument(Position at) =>
        Of(at, "This line begins a second document, and all that follows it would be lost. Delete the line.");

    /// <summary>Keys are wanted, and there is something else.</summary>
    [Rule(
        Severity.Error,
        Means = "Keys belong here, and there is something else.",
        Why = "A value without a key cannot be told from any other.",
        In = Example.About,
        Wrong = """
            ---
            - About us
            - Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """,
        Right = """
            ---
            title: About us
            description: Who runs this site, why it was made, and how you can reach us.
            ---

            Who runs this site, and why.
            """)]
    public static Problem YamlNotKeys(Position at, string thing) =>
        Of(at, $"{Capital(thing)} is made of keys, each on its own line: a word, a colon, a space and a value.");
}
