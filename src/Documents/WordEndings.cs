namespace Site.Documents;

/// <summary>
/// How the words of a language end. What is left of a word without its ending stands for all its forms: "need", "needs" and "needing" are one.
/// It is no grammar, and need not be: where two forms come out apart, the question finds them by their common beginning.
/// <c>theme/components/search/search.js</c> does the same with a question.
/// </summary>
public sealed record WordEndings
{
    private const int ShortestStem = 3;

    /// <summary>What may be left off, the longest first; one of them is.</summary>
    public IReadOnlyList<string> Cut { get; init; } = [];

    /// <summary>The letters of which one may be left off the end of what remains.</summary>
    public IReadOnlyList<string> Last { get; init; } = [];

    /// <summary>What stands for all forms of a word.</summary>
    /// <param name="word">A word, folded.</param>
    /// <returns>The word without its ending, with one letter where it had two alike, and without a last vowel.</returns>
    public string Stem(string word)
    {
        var length = word.Length - (Cut.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))?.Length ?? 0);
        if (Cut.Count > 0 && length > ShortestStem && word[length - 1] == word[length - 2])
        {
            length--;
        }

        return word[..(length > ShortestStem && Last.Contains(word[(length - 1)..length]) ? length - 1 : length)];
    }
}
