using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class LinkProblems
{
    /// <summary>An address that goes through somebody who counts.</summary>
    [Rule(
        Severity.Error,
        Means = "An address leads through another site, which learns who follows it.",
        Why = "A mail program, a search engine or a network put it there. This site promises that nobody is told what its readers read.",
        In = Example.ArticleText,
        Wrong = "See [the study](https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fstudy).",
        Right = "See [the study](https://example.org/study).",
        MayBeAllowed = true)]
    public static Problem TrackedAddress(Position at, string host, string target) =>
        Of(at, $"This address leads through {host}, which tracks who follows it. Write the address behind it: {target}");

    /// <summary>An address that says where its reader comes from.</summary>
    [Rule(
        Severity.Warning,
        Means = "An address carries marks of a campaign.",
        Why = "They tell the other site by which mail or advertisement a reader came, which is nobody's business and not true here.",
        In = Example.ArticleText,
        Wrong = "See [the study](https://example.org/study?utm_source=newsletter).",
        Right = "See [the study](https://example.org/study).",
        MayBeAllowed = true)]
    public static Problem CampaignAddress(Position at, string plain) =>
        Of(at, $"This address carries marks that track a campaign (utm_…, fbclid and the like). Write it without them: {plain}");

    /// <summary>An address that hides another.</summary>
    [Rule(
        Severity.Warning,
        Means = "A link goes through a service that shortens addresses.",
        Why = "It hides where it leads, counts who follows it, and is gone when the service is.",
        In = Example.ArticleText,
        Wrong = "See [the study](https://bit.ly/3abcdef).",
        Right = "See [the study](https://example.org/study).",
        MayBeAllowed = true)]
    public static Problem ShortAddress(Position at, string host) =>
        Of(at, $"{host} shortens addresses, hides where a link leads, and counts who follows it. Open it, and write the whole address of the page that comes.");

    /// <summary>An address of the writer's own machine.</summary>
    [Rule(
        Severity.Error,
        Means = "An address leads to the writer's own machine or network.",
        Why = "Nobody else can follow it.",
        Source = "RFC 6761, RFC 6762, RFC 1918",
        In = Example.ArticleText,
        Wrong = "See [the page](http://localhost:8080/page/).",
        Right = "See [how we write](../pages/how-we-write.md).")]
    public static Problem OwnMachine(Position at, string host) =>
        Of(at, $"\"{host}\" is an address of your own machine or network, and nobody else can follow this link. For a page of this site, write the path of its .md file; else the address that everybody has.");

    /// <summary>A host that cannot be one.</summary>
    [Rule(
        Severity.Error,
        Means = "The name of a site in an address cannot be one.",
        Why = "A browser would find nothing there. Most likely the end, like .org, is missing, or a slip is in it.",
        Source = "RFC 1123, section 2.1",
        In = Example.ArticleText,
        Wrong = "See [the study](https://example/study).",
        Right = "See [the study](https://example.org/study).")]
    public static Problem ImpossibleHost(Position at, string written, string host) =>
        Of(at, $"The address \"{written}\" leads nowhere: \"{host}\" is no whole name of a site, such as {(host.Contains('.', StringComparison.Ordinal) ? "example.org" : host + ".org")}. Copy the address again from the address bar.");

    /// <summary>A sign that stuck to an address.</summary>
    [Rule(
        Severity.Error,
        Means = "A quotation mark, a comma, a bracket or a name stuck to an address.",
        Why = "It is taken for a part of the address, and the page is not found.",
        In = Example.ArticleText,
        Wrong = "See [the study](https://example.org/study”).",
        Right = "See [the study](https://example.org/study).",
        MayBeAllowed = true)]
    public static Problem GluedSign(Position at, string sign, string address) =>
        Of(at, $"\"{sign}\" stuck to this address, and the link would not find its page. Write {address}");

    /// <summary>The address of a page of this site, in place of its file.</summary>
    [Rule(
        Severity.Error,
        Means = "A link leads to this site, or to its texts in the repository, by a whole address.",
        Why = "It breaks when the site moves, nobody checks it, and a reader of the preview leaves it. The path of the file always holds.",
        In = Example.ArticleText,
        Wrong = "See [how we write](https://github.com/example/close-enough/blob/main/input/pages/how-we-write.md).",
        Right = "See [how we write](../pages/how-we-write.md).",
        MayBeAllowed = true)]
    public static Problem OwnAddress(Position at, string written, string file) =>
        Of(at, $"\"{written}\" is a page of this site by its own address. Write the path of its file, seen from this one, which holds wherever the site stands: {file}");
}
