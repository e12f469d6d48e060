using System.Text.RegularExpressions;
using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with a link or an image.</summary>
public static partial class LinkProblems
{
    /// <summary>A link to a file that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "A link leads to a file that is not there.",
        Why = "The reader would land on a page that says it does not exist.",
        In = Example.ArticleText,
        Wrong = "See [how we write](../pages/how-we-wriet.md).",
        Right = "See [how we write](../pages/how-we-write.md).")]
    public static Problem DeadLink(Position at, string written, string target, string? nearest, string? address) =>
        Of(at, $"The link \"{written}\" leads to {target}, and there is no such page. {(
            nearest is not null ? $"Did you mean \"{nearest}\"?" : "Write the path of its .md file, seen from this file.")}{(
            address is { Length: > 1 } ? $" If it was renamed, keep its old address: write aliases: [{address}] in the front matter of the new file." : "")}");

    /// <summary>A link to a page that is not published.</summary>
    [Rule(
        Severity.Error,
        Means = "A link leads to a draft, to an article of a later day, or to a topic without an article.",
        Why = "The page is not on the published site, so the link would lead nowhere.",
        In = Example.ArticleText,
        Wrong = "See [the draft about gates](a-gate.md).",
        Right = "See [the article about moats](a-moat.md).")]
    public static Problem LinkToUnpublished(Position at, string written, string why) =>
        Of(at, $"The link \"{written}\" leads to a page that is not published: {why}. Link to it once it is.");

    /// <summary>A link to a heading that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "A link leads to a heading that the page does not have.",
        Why = "The reader would land at the top of the page and have to search.",
        In = Example.ArticleText,
        Wrong = """
            ## Two kinds

            See [the two kinds](#two-kind).
            """,
        Right = """
            ## Two kinds

            See [the two kinds](#two-kinds).
            """)]
    public static Problem DeadFragment(Position at, string fragment, string target, IReadOnlyCollection<string> known) =>
        Of(at, $"{target} has no heading \"#{fragment}\".{(Nearest.To(fragment, known) is { } near ? $" Did you mean \"#{near}\"?" : known.Count == 0 ? " It has no headings." : $" It has: {string.Join(", ", known.Select(id => "#" + id))}.")}");

    /// <summary>A link to a page that is not written as a path to a file.</summary>
    [Rule(
        Severity.Error,
        Means = "A link is neither the path of a file here nor a whole address.",
        Why = "A path to a file still works when the site moves to another folder, and can be checked before it is published.",
        In = Example.ArticleText,
        Wrong = "See [who we are](/about/).",
        Right = "See [who we are](../pages/about.md).")]
    public static Problem LinkForm(Position at, string written) =>
        Of(at, $"The link \"{written}\" is neither a file of this site nor a whole address. {(WithoutScheme(written) is { } whole ? $"Did you mean {whole}?" : "Write the path of the .md file seen from this file, like ../pages/help.md, or an address with https://.")}");

    /// <summary>A link with a scheme that has no place here.</summary>
    [Rule(
        Severity.Error,
        Means = "An address begins with something that has no place in a text.",
        Why = "It could run a program, open a local file or show a number that nobody keeps up to date.",
        Source = "RFC 3986, section 3.1",
        In = Example.ArticleText,
        Wrong = "See [the study](ftp://example.org/study.pdf).",
        Right = "See [the study](https://example.org/study.pdf).")]
    public static Problem LinkScheme(Position at, string scheme) =>
        Of(at, $"An address cannot begin with \"{scheme}:\" here. Links lead to .md files, to https:// addresses, to terms of the glossary, [word](glossary:id), or to helplines, written <helpline:id>; pictures lie in images/.");

    /// <summary>An address that browsers would not understand.</summary>
    [Rule(
        Severity.Error,
        Means = "An address holds something that browsers do not understand.",
        Why = "A % begins the code of a character, and needs two digits or letters a to f after it.",
        Source = "RFC 3986, section 2.1",
        In = Example.ArticleText,
        Wrong = "See [the study](https://example.org/100%done).",
        Right = "See [the study](https://example.org/100%25done).")]
    public static Problem BadLink(Position at, string written) =>
        Of(at, $"\"{written}\" is not an address that browsers understand. Copy it again from the address bar; a % is followed by two digits or letters a to f.");

    /// <summary>A link that leads out of the input folder.</summary>
    [Rule(
        Severity.Error,
        Means = "A link leads to a file outside the input folder.",
        Why = "Only what lies in that folder is published.",
        In = Example.ArticleText,
        Wrong = "See [the program](../../src/Program.md).",
        Right = "See [how we write](../pages/how-we-write.md).")]
    public static Problem LinkOutside(Position at, string written) =>
        Of(at, $"The link \"{written}\" leads out of the input folder. Link to a file inside it.");

    /// <summary>A link without words.</summary>
    [Rule(
        Severity.Error,
        Means = "A link has no words.",
        Why = """
            Nothing is there to press, and a screen reader can only say "link".
            """,
        Source = "WCAG 2.4.4",
        In = Example.ArticleText,
        Wrong = "See [](../pages/about.md).",
        Right = "See [who we are](../pages/about.md).")]
    public static Problem LinkWithoutText(Position at) =>
        Of(at, "This link has no words, so nobody can tell where it leads. Write them between the square brackets.");

    /// <summary>A link inside the words of another.</summary>
    [Rule(
        Severity.Error,
        Means = "A link, a helpline or a note's mark stands inside the words of another link.",
        Why = "A browser can follow only one of them, and chooses for the reader.",
        Source = "HTML Standard, the a element",
        In = Example.ArticleText,
        Wrong = "See [who we are, or <helpline:us-988-call>](../pages/about.md).",
        Right = "See [who we are](../pages/about.md), or <helpline:us-988-call>.")]
    public static Problem LinkInLink(Position at) =>
        Of(at, "A link, a helpline or a [^mark] stands inside the words of another link, and a browser can follow only one. Put it after the link.");

    /// <summary>A link whose words say nothing alone.</summary>
    [Rule(
        Severity.Error,
        Means = "The words of a link say nothing about where it leads.",
        Why = "A screen reader can list all links of a page. There, a link that says only here has lost its sentence.",
        Source = "WCAG 2.4.9",
        In = Example.ArticleText,
        Wrong = "Read more [here](../pages/about.md).",
        Right = "Read more on [who we are](../pages/about.md).",
        MayBeAllowed = true,
        Says = "The words of a link make sense alone.",
        About = RuleGroup.Headings)]
    public static Problem VagueLink(Position at, string text) =>
        Of(at, $"\"{text}\" says nothing to someone who hears the links alone. Name what the link leads to.");

    /// <summary>Two links of the same words that lead to two places.</summary>
    [Rule(
        Severity.Warning,
        Means = "Two links of a page have the same words, and lead to two places.",
        Why = "A screen reader can list all links of a page. There, nobody can tell the two apart.",
        Source = "WCAG 2.4.9, 3.2.4",
        In = Example.ArticleText,
        Wrong = "There is [what we know](../pages/about.md), and [what we know](../pages/privacy.md).",
        Right = "There is [what we know](../pages/about.md), and [what we keep](../pages/privacy.md).",
        MayBeAllowed = true)]
    public static Problem AmbiguousLink(Position at, string text) =>
        Of(at, $"\"{text}\" is also the text of a link to another place, and whoever hears the links alone cannot tell them apart. Name in each what it leads to.");

    private static string? WithoutScheme(string written) => Host().IsMatch(written) ? written.Contains('@', StringComparison.Ordinal) ? "mailto:" + written : "https://" + written : null;

    [GeneratedRegex(@"^(?:www\.[\w.\-]+|[\w.+\-]+@[\w.\-]+\.\w{2,}|(?:[\w\-]+\.)+(?:org|com|net|edu|gov|info|int|mil|uk|ca|au|nz|ie|de|eu))(?:[/?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
