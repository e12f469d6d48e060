namespace Site.Documents;

/// <summary>How much is enough. The checks count by these numbers, and the rules name them, in every language.</summary>
public static class Limits
{
    /// <summary>The words of a sentence; more are a warning (WCAG 3.1.5; GOV.UK, Writing for GOV.UK).</summary>
    public const int SentenceWords = 25;

    /// <summary>The words of a sentence; more are an error.</summary>
    public const int LongSentenceWords = 35;

    /// <summary>The sentences of a paragraph.</summary>
    public const int ParagraphSentences = 5;

    /// <summary>The items of a list.</summary>
    public const int ListItems = 7;

    /// <summary>The words before a heading (WCAG 2.4.10).</summary>
    public const int WordsWithoutHeading = 300;

    /// <summary>The words of an article: eight minutes of reading.</summary>
    public const int ArticleWords = 1600;

    /// <summary>The fewest sources of an article.</summary>
    public const int Sources = 2;

    /// <summary>The characters of a title.</summary>
    public const int Title = 65;

    /// <summary>The fewest characters of a description.</summary>
    public const int ShortestDescription = 50;

    /// <summary>The most characters of a description.</summary>
    public const int LongestDescription = 160;

    /// <summary>The fewest key points of an article.</summary>
    public const int FewestKeyPoints = 3;

    /// <summary>The most key points of an article.</summary>
    public const int MostKeyPoints = 5;

    /// <summary>The most articles of a path: a list that can be taken in at once.</summary>
    public const int MostOnPath = 7;
}
