using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>The words of the articles under <c>input/</c>, as they are printed.</summary>
internal static partial class Words
{
    private const int ShortestArticle = 900;
    private const int LongestArticle = 1600;
    private const int LongestSentence = 25;
    private const int LongestParagraph = 5;
    private const int LongestList = 7;
    private const int FarthestHeading = 300;

    public static IEnumerable<string> An_article_has_900_to_1600_words(BuiltPage page) =>
        from prose in Prose(page)
        let words = Count(prose.Words())
        where words is < ShortestArticle or > LongestArticle
        select $"{prose.Described()}: has {words} words";

    [Wcag("3.1.5")]
    public static IEnumerable<string> A_sentence_has_at_most_25_words(BuiltPage page) =>
        from block in Blocks(page)
        from sentence in Sentences(block)
        where Count(sentence) > LongestSentence
        select $"{block.Described()}: {Count(sentence)} words in \"{sentence}\"";

    public static IEnumerable<string> A_paragraph_has_at_most_5_sentences(BuiltPage page) =>
        from block in Blocks(page)
        where Sentences(block).Count() > LongestParagraph
        select $"{block.Described()}: has {Sentences(block).Count()} sentences";

    public static IEnumerable<string> A_list_has_at_most_7_items(BuiltPage page) =>
        from prose in Prose(page)
        from list in prose.QuerySelectorAll("ul, ol")
        where list.ChildElementCount > LongestList
        select $"{list.Described()}: has {list.ChildElementCount} items";

    [Wcag("2.4.10")]
    public static IEnumerable<string> A_heading_comes_at_least_every_300_words(BuiltPage page)
    {
        var since = 0;
        foreach (var block in Prose(page).SelectMany(prose => prose.QuerySelectorAll("h2, h3, h4, h5, h6, p, li, caption, th, td")))
        {
            since = block.IsHeading() ? 0 : since + Count(block.WordsWithout("sup, p, ul, ol"));
            if (since > FarthestHeading)
            {
                yield return $"{block.Described()}: is {since} words away from the last heading";
                since = 0;
            }
        }
    }

    public static IEnumerable<string> An_article_cites_two_sources(BuiltPage page) =>
        from prose in Prose(page)
        where page.Document.QuerySelectorAll(".notes .source-title").Length < 2
        select $"{prose.Described()}: cites fewer than two sources";

    public static IEnumerable<string> An_article_says_whether_a_clinician_reviewed_it(BuiltPage page) =>
        page.IsArticle() && !Review().IsMatch(page.Document.QuerySelector(".provenance")?.Words() ?? "")
            ? ["<article>: says nothing about a clinical review"]
            : [];

    /// <summary>The titles of sources are their authors' words.</summary>
    public static IEnumerable<string> Nothing_is_said_that_hurts_or_promises_too_much(BuiltPage page) =>
        from text in (string[])[page.Document.QuerySelector("main")?.WordsWithout(".notes") ?? "", Metadata.Content(page, "meta[name=description]") ?? ""]
        from match in Banned().Matches(text)
        select $"<main>: says \"{match.Value}\" in \"…{text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + 40)]}…\"";

    public static IEnumerable<string> A_mention_of_suicide_has_help_beside_it(BuiltPage page) =>
        from block in page.Document.QuerySelectorAll("main :is(p, li)")
        where Suicide().IsMatch(block.Words().Replace(page.Facts.Call.Line.Name, "", StringComparison.Ordinal)) && block.Closest(".notes, .source-title") is null
        where !((IElement?[])[block, block.PreviousElementSibling, block.NextElementSibling, block.Closest(".help-tier, .helpline")])
            .Any(near => near?.LinksTo("tel:", "sms:").Any() == true)
        select $"{block.Described()}: has no line to call beside it";

    private static IEnumerable<IElement> Prose(BuiltPage page) =>
        page.IsArticle() ? page.Document.QuerySelectorAll("article .prose") : [];

    private static IEnumerable<IElement> Blocks(BuiltPage page) =>
        Prose(page).SelectMany(prose => prose.QuerySelectorAll("p, li, td, blockquote"));

    private static IEnumerable<string> Sentences(IElement block) =>
        End().Split(block.WordsWithout("sup, p, ul, ol")).Where(sentence => sentence != "");

    private static int Count(string words) => Word().Count(words);

    [GeneratedRegex(@"(?<=[.!?][""”’)]*)\s+(?=[""“‘(]?[\p{Lu}\d])")]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’,.\-]*")]
    private static partial Regex Word();

    [GeneratedRegex("No clinician has reviewed this article yet|Reviewed by .+, .+, on .+ The next review is due on")]
    private static partial Regex Review();

    [GeneratedRegex(@"\bsuicid\w*|\bself-harm\w*|\bkill(ing)? (your|them|her|him)sel\w+|\bending your life", RegexOptions.IgnoreCase)]
    private static partial Regex Suicide();

    [GeneratedRegex("""
        \bcommit(s|ted|ting)?\s+suicide | \b(successful|failed|unsuccessful)(\s+suicide)?\s+attempts? | \bepidemics? | \bskyrocket\w*
        | \bthe\s+mentally\s+ill | \bsuffer(s|ed|ing)?\s+from | \bvictims?\s+of | \baddicts? | \bavoidants | \bcommitment-phobe\w* | \bfrigid
        | \bdamaged\s+goods | \bnarcissists? | \bcur(e|es|ed|ing)\b | \bguaranteed? | \bproven | \beasy | \bsimply | \bjust | \banonymous(ly)?
        | \bHIPAA\s+compliant | \bshould
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Banned();
}
