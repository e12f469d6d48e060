using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>HTML in a text is an error at its place; a comment is the editor's own, and is not printed.</summary>
internal static partial class CheckMarkup
{
    private const int LongestQuote = 40;

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="helplines">Finds helplines that did not take.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(BodyTree text, LostHelplines helplines) =>
    [
        .. text.All.OfType<Markup>().Select(markup => Complaint(markup.Text, text.At(markup.Start), helplines)).OfType<Problem>(),
        .. text.Inlines<MarkupSpan>().Concat(text.Inlines<Picture>().SelectMany(picture => picture.Marks).OfType<MarkupSpan>())
            .Select(markup => Complaint(markup.Text, text.At(markup.Start), helplines)).OfType<Problem>(),
    ];

    private static Problem? Complaint(string html, Position at, LostHelplines helplines)
    {
        var rest = Comment().Replace(html, "").Trim();
        return rest switch
        {
            "" => null,
            _ when rest.StartsWith("<!--", StringComparison.Ordinal) => TextProblems.CommentUnclosed(at),
            _ when rest.Length < html.Trim().Length && rest[0] != '<' => TextProblems.TextAfterComment(at),
            _ => helplines.Within(rest, at) ?? TextProblems.RawHtml(at, Quote(rest.Split('\n')[0])),
        };
    }

    private static string Quote(string line) => line.Length > LongestQuote ? line[..LongestQuote] + " …" : line;

    // Up to the first end: what stands after it is text again.
    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
