using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Tests.Support;

namespace Site.Tests.Rules;

/// <summary>The words of the articles, as they are printed. How they are put is judged on the Markdown, by <c>check</c>.</summary>
internal static partial class Words
{
    public static IEnumerable<string> An_article_cites_two_sources(BuiltPage page) =>
        from prose in Prose(page)
        where page.Document.QuerySelectorAll(".notes .source-title").Length < 2
        select $"{prose.Described()}: cites fewer than two sources";

    public static IEnumerable<string> An_article_says_whether_a_clinician_reviewed_it(BuiltPage page) =>
        page.IsArticle() && !Review().IsMatch(page.Document.QuerySelector(".provenance")?.Words() ?? "")
            ? ["<article>: says nothing about a clinical review"]
            : [];

    public static IEnumerable<string> A_mention_of_suicide_has_help_beside_it(BuiltPage page) =>
        from block in page.Document.QuerySelectorAll("main :is(p, li)")
        where Suicide().IsMatch(page.Facts.CrisisLines.Aggregate(block.Words(), (words, line) => words.Replace(line.Name, "", StringComparison.Ordinal))) && block.Closest(".notes, .source-title") is null
        where !((IElement?[])[block, block.PreviousElementSibling, block.NextElementSibling, block.Closest(".help-tier, .helpline")])
            .Any(near => near?.LinksTo("tel:", "sms:").Any() == true)
        select $"{block.Described()}: has no line to call beside it";

    private static IEnumerable<IElement> Prose(BuiltPage page) =>
        page.IsArticle() ? page.Document.QuerySelectorAll("article .prose") : [];

    [GeneratedRegex("No clinician has reviewed this article yet|Reviewed by .+, .+, on .+ The next review is due on")]
    private static partial Regex Review();

    [GeneratedRegex(@"\bsuicid\w*|\bself-harm\w*|\bkill(ing)? (your|them|her|him)sel\w+|\bending your life", RegexOptions.IgnoreCase)]
    private static partial Regex Suicide();
}
