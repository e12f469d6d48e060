using System.Buffers;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Reading;

namespace Site.Process.Shape;

/// <summary>Titles, descriptions, key points and what is said for a picture hold words alone: no mark is read there, so none may stand there.</summary>
internal static partial class CheckPlainWords
{
    private const int LongestQuote = 60;

    // Most titles hold none of these.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~=`[]{}<>&\\^＜‹｛：");
    private static readonly SearchValues<string> Traces = SearchValues.Create(["::", "://", "line:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks through a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its text.</param>
    /// <returns>What is wrong.</returns>
    public static IEnumerable<Problem> In(Page page, BodyTree text) =>
    [
        .. In(page.Title, "A title", text.Source),
        .. In(page.Description, "A description", text.Source),
        .. ((page as Article)?.KeyPoints ?? []).SelectMany(point => In(point, "A key point", text.Source)),
        .. text.All.OfType<Fence>().Where(fence => !fence.Title.Text.Contains(":::", StringComparison.Ordinal)).SelectMany(fence => In(fence.Title, "The title of a block", text.Source)),
        .. text.Inlines<Picture>().SelectMany(picture => In(picture, text.Source)),
    ];

    private static IEnumerable<Problem> In(Located<string> value, string where, SourceFile source) =>
        MayHoldMark(value.Value) && Mark().IsMatch(value.Value) ? In(Words.Found(value.Value, source, value.At), where, source) : [];

    private static bool MayHoldMark(ReadOnlySpan<char> words) =>
        words.ContainsAny(Marks) || words.ContainsAny(Traces) || (words.Length > 0 && !char.IsLetter(words[0]));

    private static IEnumerable<Problem> In(Words words, string where, SourceFile source) =>
        Mark().Matches(words.Prose).Select(mark => TextProblems.MarkInWords(source.AtIndex(words.PlaceOf(mark.Index)), where, Quote(mark.Value)));

    // What Markdown took for a mark there is dropped; what it did not is read aloud.
    private static IEnumerable<Problem> In(Picture picture, SourceFile source)
    {
        const string Where = "What is said for a picture";
        var taken = picture.Marks.Where(mark => mark is not (Letters or LineEnd or MarkupSpan)).Select(mark => TextProblems.MarkInWords(source.AtIndex(mark.Start), Where, Typed(mark, source)));
        var printed = new PrintedWords(picture.Words, source);
        return [.. taken, .. Mark().Matches(printed.Text).Select(mark => TextProblems.MarkInWords(source.AtIndex(printed.PlaceOf(mark.Index)), Where, Quote(mark.Value)))];
    }

    private static string Typed(Inline mark, SourceFile source)
    {
        var typed = source.Text.AsSpan(mark.Start, Math.Min(LongestQuote, source.Text.Length - mark.Start));
        var end = mark switch
        {
            Emphasis emphasis => emphasis.IsStrong ? 2 : 1,
            HelplineLink or TestedCount => typed.IndexOf('>') + 1,
            Link { IsAddress: true } => typed.IndexOf('>') + 1,
            Link or Picture => typed.IndexOf(')') + 1,
            Citation or FootnoteMark => typed.IndexOf(']') + 1,
            _ => 1,
        };
        return typed[..Math.Max(end, 1)].ToString();
    }

    private static string Quote(string mark) => mark.Length > LongestQuote ? mark[..LongestQuote].TrimEnd() + "…" : mark.TrimEnd();

    [GeneratedRegex(@"
        [<{‹＜｛] \s* help\s?-?lines? \b [^>}›＞｝\n]* [>}›＞｝]? | \b help-?lines? [:：] \w[\w\-]*
        | </?[a-zA-Z!][^<>]*>
        | !?\[[^\[\]]*\]\([^()]*\)? | \[\s?\^[^\]]*\]? | \^\[[^\]]*\]? | \[\[[^\]]*\]?\]?
        | https?://\S+
        | (?<mark>\*+|~~|==|`+|(?<![\p{L}\p{N}_])__?(?![\s_]))(?:[^*~=`_]+\k<mark>)?
        | [:：]{2,}
        | &(?:\#\d+|\#[xX][0-9a-fA-F]+|\p{L}\w+);
        | \{[{%\#.:][^{}]*\}*
        | ^(?:\#{1,6}|[-+>•·‣▪–]|::+)\s+
        | \\[!-/:-@\[-`{-~]", RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();
}
