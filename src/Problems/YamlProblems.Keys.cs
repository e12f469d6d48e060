using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class YamlProblems
{
    /// <summary>A key nobody knows.</summary>
    [Rule(
        Severity.Error,
        Means = "A key is not one of those that belong here.",
        Why = "It would do nothing. Most likely its name has a slip in it.",
        In = Example.ArticleKeys,
        Wrong = "updatd: 2026-04-28",
        Right = "updated: 2026-04-28")]
    public static Problem UnknownKey(Position at, string key, string owner, IEnumerable<string> known) =>
        Of(at, $"\"{key}\" is not a key of {owner}.{Known(key, known)}");

    /// <summary>The same key twice.</summary>
    [Rule(
        Severity.Error,
        Means = "The same key stands twice.",
        Why = "Only one of the two values can count.",
        Source = "YAML 1.2.2, section 3.2.1",
        In = Example.ArticleKeys,
        Wrong = """
            title: A wall or a boundary
            title: A wall and a gate
            """,
        Right = "title: A wall and a gate")]
    public static Problem DuplicateKey(Position at, string key, int firstLine) =>
        Of(at, $"\"{key}\" stands here a second time; the first is in line {firstLine}. Keep one of them.");

    /// <summary>A key that has to be there.</summary>
    [Rule(
        Severity.Error,
        Means = "A key that has to be there is missing.",
        Why = "The page shows its value, or the site needs it to work.",
        In = Example.ArticleKeys,
        Wrong = "# author: The editors",
        Right = "author: The editors")]
    public static Problem MissingKey(Position at, string key, string owner, string hint) =>
        Of(at, $"{Capital(owner)} needs the key \"{key}\". {hint}");

    /// <summary>A key with no value.</summary>
    [Rule(
        Severity.Error,
        Means = "A key has no value.",
        Why = "The page would show a gap where the value belongs.",
        In = Example.ArticleKeys,
        Wrong = "author:",
        Right = "author: The editors")]
    public static Problem EmptyValue(Position at, string key, string hint, string nothing = "") =>
        Of(at, $"\"{key}\" has no value{(nothing.Length > 0 ? ": " + nothing : "")}. {hint}");

    /// <summary>A list where one value is wanted, or the other way round.</summary>
    [Rule(
        Severity.Error,
        Means = "A key has one value where a list belongs, or a list where one value belongs.",
        Why = "The two are used in different ways, and a guess could be wrong.",
        In = Example.ArticleKeys,
        Wrong = "topics: closeness",
        Right = "topics: [closeness]")]
    public static Problem WrongShape(Position at, string key, string wanted) =>
        Of(at, $"\"{key}\" takes {wanted}.");

    /// <summary>A day that does not exist, or is not written year-month-day.</summary>
    [Rule(
        Severity.Error,
        Means = "A day is not written year-month-day, or does not exist.",
        Why = "Written in another order, the 3rd of April and the 4th of March look the same.",
        Source = "ISO 8601",
        In = Example.ArticleKeys,
        Wrong = "published: 3/4/2026",
        Right = "published: 2026-03-04")]
    public static Problem BadDate(Position at, string key, string value, string advice) =>
        Of(at, $"\"{value}\" is not a day for \"{key}\". {advice}");

    /// <summary>A day whose year has a slip.</summary>
    [Rule(
        Severity.Error,
        Means = "A day is so long ago, or so far ahead, that its year must have a slip in it.",
        Why = "The article would stand at the wrong end of every list, or wait for years.",
        In = Example.ArticleKeys,
        Wrong = "published: 0026-03-28",
        Right = "published: 2026-03-28")]
    public static Problem UnlikelyDay(Position at, string key, string value, string suggestion) =>
        Of(at, $"\"{key}\" says {value}. Check the year: is {suggestion} meant?");

    /// <summary>Something else than yes or no.</summary>
    [Rule(
        Severity.Error,
        Means = "A switch is neither true nor false.",
        Why = "Anything else would leave it to chance whether it is on.",
        In = Example.ArticleKeys,
        Wrong = "draft: perhaps",
        Right = "draft: false")]
    public static Problem BadFlag(Position at, string key, string value) =>
        Of(at, $"\"{key}\" is true or false, not \"{value}\".");

    /// <summary>Something else than a whole number.</summary>
    [Rule(
        Severity.Error,
        Means = "A whole number belongs here, and there is something else.",
        Why = "Places in an order are counted.",
        In = Example.ArticleKeys,
        Wrong = "order: first",
        Right = "order: 1")]
    public static Problem BadNumber(Position at, string key, string value) =>
        Of(at, $"\"{key}\" is a whole number, not \"{value}\".");

    /// <summary>A value outside the few that are possible.</summary>
    [Rule(
        Severity.Error,
        Means = "A value is not one of the few that are possible here.",
        Why = "Nothing on the site would know what to do with it.",
        In = Example.Source,
        Wrong = """
            overall-2013:
              kind: artcle
            """,
        Right = """
            overall-2013:
              kind: article
            """)]
    public static Problem UnknownValue(Position at, string key, string value, IEnumerable<string> known) =>
        Of(at, $"\"{value}\" is not a value of \"{key}\".{Known(value, known)}");

    /// <summary>A text of the wrong length.</summary>
    [Rule(
        Severity.Error,
        Means = "A title or a description is too long or too short.",
        Why = "Search results and shared links cut a long text off, and a short one says too little.",
        In = Example.ArticleKeys,
        Wrong = """
            title: What a wall keeps out, what a gate lets in, and why you built both
            description: How to tell a wall from a boundary that you chose
            """,
        Right = """
            title: What a wall keeps out, what a gate lets in, and why we built both
            description: How to tell a wall from a boundary that you chose.
            """,
        Says = "A title has at most {0} characters, and a description {1} to {2}.",
        Numbers = [Limits.Title, Limits.ShortestDescription, Limits.LongestDescription],
        About = RuleGroup.Articles)]
    public static Problem WrongLength(Position at, string key, int length, int least, int most) =>
        Of(at, $"\"{key}\" has {length} characters, and it may have {least} to {most}. {(length > most ? "Shorten" : "Lengthen")} it.");

    /// <summary>A list of the wrong length.</summary>
    [Rule(
        Severity.Error,
        Means = "A list has too few or too many items.",
        Why = "A few sentences can be remembered, and let a tired reader stop there.",
        In = Example.ArticleKeys,
        Wrong = """
            keyPoints:
              - A boundary is chosen.
              - A wall comes by itself.
            """,
        Right = """
            keyPoints:
              - A boundary is chosen.
              - A wall comes by itself.
              - Both had a reason once.
            """,
        Says = "An article begins with {0} to {1} key points.",
        Numbers = [Limits.FewestKeyPoints, Limits.MostKeyPoints],
        About = RuleGroup.Articles)]
    public static Problem WrongCount(Position at, string key, int count, int least, int most) =>
        Of(at, $"{(count == 1 ? "1 item stands" : $"{count} items stand")} under \"{key}\", and {least} to {most} belong there. {(count < least ? $"Add {(least - count == 1 ? "one" : least - count)}." : $"Take {(count - most == 1 ? "one" : count - most)} out.")}");

    /// <summary>An id with spaces, a code in small letters, a tag that is none.</summary>
    [Rule(
        Severity.Error,
        Means = "An id, a code or an address is not written in the form that its key takes.",
        Why = "Links and marks are made of it, and in another form they would lead nowhere.",
        In = Example.Site,
        Wrong = "region: us",
        Right = "region: US")]
    public static Problem WrongForm(Position at, string key, string value, string form, string example) =>
        Of(at, $"\"{value}\" has not the form of \"{key}\". Write {form}, like {example}.");

    /// <summary>An address that is none.</summary>
    [Rule(
        Severity.Error,
        Means = "A web address is not written as one.",
        Why = "A browser would look for it on this site, and not find it.",
        Source = "RFC 3986",
        In = Example.Source,
        Wrong = """
            fraley-2015:
              address: www.example.org/the-book
            """,
        Right = """
            fraley-2015:
              address: https://www.example.org/the-book
            """)]
    public static Problem BadAddress(Position at, string key, string value) =>
        Of(at, $"\"{value}\" is not an address for \"{key}\". Write it whole, beginning with https://.");

    /// <summary>An address with a user or a password in it.</summary>
    [Rule(
        Severity.Error,
        Means = "A web address holds a user or a password, before an @.",
        Why = "It stands on a page, where everybody can read it.",
        Source = "RFC 3986, 7.5",
        In = Example.Site,
        Wrong = "address: https://me:secret@example.org/",
        Right = "address: https://example.org/")]
    public static Problem AddressWithPassword(Position at, string key) =>
        Of(at, $"The address for \"{key}\" holds a user or a password before the @, and everybody could read it. Delete that part up to the @, and change the password if this file was public.");

    private static string Known(string written, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var guess = Nearest.Guess(written, all);
        return guess.Length > 0 ? guess : $" These are: {string.Join(", ", all)}.";
    }

    // A file's name stays as it is.
    private static string Capital(string text) =>
        text.Contains('.', StringComparison.Ordinal) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
