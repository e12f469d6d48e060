using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>The words of the articles, as they are printed. How they are put is judged on the Markdown, by <c>check</c>.</summary>
internal static partial class Words
{
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    public static IEnumerable<string> An_article_cites_two_sources(BuiltPage page) =>
        from prose in Prose(page)
        where page.Document.QuerySelectorAll(".notes .source-title").Length < 2
        select $"{prose.Described()}: cites fewer than two sources";

    public static IEnumerable<string> An_article_says_whether_a_clinician_reviewed_it(BuiltPage page) =>
        page.IsArticle() && ((string[])["notReviewed", "reviewedBy"]).All(key => !page.Say.Like(key).IsMatch(page.Document.QuerySelector(".provenance")?.Words() ?? ""))
            ? ["<article>: says nothing about a clinical review"]
            : [];

    public static IEnumerable<string> A_mention_of_suicide_has_help_beside_it(BuiltPage page) =>
        from block in page.Document.QuerySelectorAll("main :is(p, li)")
        let words = page.Facts.CrisisLines.Aggregate(block.Words(), (words, line) => words.Replace(line.Name, "", StringComparison.Ordinal))
        where Any(page.Facts.Support.Phrases).IsMatch(Any(page.Facts.Support.Except).Replace(words, "")) && block.Closest(".notes, .source-title") is null
        where !((IElement?[])[block, block.PreviousElementSibling, block.NextElementSibling, block.Closest(".help-tier, .helpline")])
            .Any(near => near?.LinksTo("tel:", "sms:").Any() == true)
        select $"{block.Described()}: has no line to call beside it";

    private static IEnumerable<IElement> Prose(BuiltPage page) =>
        page.IsArticle() ? page.Document.QuerySelectorAll("article .prose") : [];

    // As wording.yml writes phrases, those with "…" apart: how far that reaches is judged on the Markdown.
    private static Regex Any(IEnumerable<string> phrases) => Known.GetOrAdd(string.Join('\n', phrases), all => new Regex(
        @"(?<!\w)(?:" + string.Join('|', all.Split('\n').Where(phrase => !phrase.Contains('…', StringComparison.Ordinal)).DefaultIfEmpty("(?!)").Select(Pattern)) + @")(?!\w)",
        RegexOptions.IgnoreCase));

    private static string Pattern(string phrase) => Maybe().Replace(phrase, @"(?:$1\s+)?").Replace("*", @"\w*", StringComparison.Ordinal).Replace(" ", @"\s+", StringComparison.Ordinal);

    [GeneratedRegex(@"(\([^()]*\))\? ")]
    private static partial Regex Maybe();
}
