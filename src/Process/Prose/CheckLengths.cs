using Site.Documents;
using Site.Problems;

namespace Site.Process.Prose;

/// <summary>Sentences, paragraphs, lists and articles are short enough for a reader under strain. What counts needs no words of a language.</summary>
internal static class CheckLengths
{
    /// <summary>Looks through a page.</summary>
    /// <param name="text">The prose of its text.</param>
    /// <param name="source">Its file.</param>
    /// <param name="isArticle">Whether it is an article.</param>
    /// <returns>What is too long.</returns>
    public static IEnumerable<Problem> In(ProseText text, SourceFile source, bool isArticle) =>
    [
        .. text.Blocks.Where(block => block is { Role: ProseRole.Text, IsQuotation: false } && IsTooLong(block)).SelectMany(block => Sentences(block, source)),
        .. text.Lists.Where(list => list.Items > Limits.ListItems).Select(list => ProseProblems.ListLength(source.AtIndex(list.Start), list.Items, Limits.ListItems)),
        .. Headings(text, source),
        .. isArticle ? Article(text, source) : [],
    ];

    private static bool IsTooLong(ProseBlock block) =>
        block.Sentences.Count > Limits.ParagraphSentences || block.Sentences.Exists(sentence => sentence.Words > Limits.SentenceWords);

    private static IEnumerable<Problem> Sentences(ProseBlock block, SourceFile source)
    {
        foreach (var sentence in block.Sentences.Where(sentence => sentence.Words > Limits.SentenceWords))
        {
            yield return ProseProblems.SentenceLength(source.AtIndex(block.PlaceOf(sentence.Start)), sentence.Words, Limits.SentenceWords, Limits.LongSentenceWords);
        }

        if (block.Sentences.Count > Limits.ParagraphSentences)
        {
            yield return ProseProblems.ParagraphLength(source.AtIndex(block.Start), block.Sentences.Count, Limits.ParagraphSentences);
        }
    }

    private static IEnumerable<Problem> Headings(ProseText text, SourceFile source)
    {
        var since = 0;
        foreach (var block in text.Blocks.Where(block => !block.IsNote))
        {
            since = block.Role == ProseRole.Text ? since + block.Length : 0;
            if (since > Limits.WordsWithoutHeading)
            {
                yield return ProseProblems.HeadingDistance(source.AtIndex(block.Start), since, Limits.WordsWithoutHeading);
                since = 0;
            }
        }
    }

    private static IEnumerable<Problem> Article(ProseText text, SourceFile source)
    {
        var (words, passes) = (0, (ProseBlock?)null);
        foreach (var block in text.Blocks.Where(block => !block.IsNote))
        {
            words += block.Length;
            passes ??= words > Limits.ArticleWords ? block : null;
        }

        return passes is null ? [] : [ProseProblems.ArticleLength(source.AtIndex(passes.Start), words, Limits.ArticleWords)];
    }
}
