using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class LinkProblems
{
    /// <summary>A link that Markdown does not take for one.</summary>
    [Rule(
        Severity.Error,
        Means = "A link or a picture is written in a way that does not take.",
        Why = "Brackets and address would be printed, and nobody could follow them.",
        Source = "CommonMark, links",
        In = Example.ArticleText,
        Wrong = "See [how we write] (../pages/how-we-write.md).",
        Right = "See [how we write](../pages/how-we-write.md).",
        MayBeAllowed = true)]
    public static Problem LinkMarks(Position at, string written, string mended) =>
        Of(at, $"\"{written}\" is no link yet, and would be printed as it stands. Write the words between [ ] and right behind them the address between ( ), without a space: {mended}");

    /// <summary>A term of the glossary that is written like a helpline.</summary>
    [Rule(
        Severity.Error,
        Means = "A link to the glossary has no word of the sentence.",
        Why = "The mark itself would be printed, and nobody can read it.",
        Source = "WCAG 2.4.4",
        In = Example.ArticleText,
        Wrong = "Researchers speak of <glossary:attachment>.",
        Right = "Researchers speak of [attachment](glossary:attachment).")]
    public static Problem TermWithoutWord(Position at, string written) =>
        Of(at, $"<{written}> would be printed as it stands. Put the word of the sentence between brackets, and the term behind it: [word]({written})");

    /// <summary>A link by a name that nothing has.</summary>
    [Rule(
        Severity.Error,
        Means = "A link goes by the name of an address, and no line gives that name.",
        Why = "Brackets and name would be printed, and nobody could follow them.",
        Source = "CommonMark, reference links",
        In = Example.ArticleText,
        Wrong = "See [how we write][guide].",
        Right = "See [how we write](../pages/how-we-write.md).",
        MayBeAllowed = true)]
    public static Problem LinkName(Position at, string written, string name, string words) =>
        Of(at, $"\"{written}\" is no link, for no line of this text says where \"{name}\" leads, and would be printed as it stands. Write [{words}](address), with the path of the file or the whole address.");

    /// <summary>An address that stands in a sentence as it is.</summary>
    [Rule(
        Severity.Warning,
        Means = "An address stands in the text without the marks of a link.",
        Why = "It is printed as letters: nobody can press it, and a screen reader spells it.",
        Source = "WCAG 2.4.4",
        In = Example.ArticleText,
        Wrong = "See https://example.org/gates for more.",
        Right = "See [all about gates](https://example.org/gates) for more.",
        MayBeAllowed = true)]
    public static Problem BareAddress(Position at, string written, string address) =>
        Of(at, $"The address \"{written}\" is printed as letters, and nobody can follow it. Write what it leads to, and the address behind it: [words]({address})");
}
