namespace Site.Process.Prose;

/// <summary>A sentence of a block.</summary>
/// <param name="Start">Where it begins in the block's words.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct Sentence(int Start, int End, int Words)
{
    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Where sentences of its language end.</param>
    /// <returns>Its sentences; what holds no word is none.</returns>
    public static List<Sentence> In(string text, SentenceEnds ends)
    {
        var sentences = new List<Sentence>();
        for (var (start, end, next) = (0, 0, 0); start < text.Length; start = next)
        {
            (end, next) = ends.Of(text, start);
            if (Of(text, start, end) is { Words: > 0 } sentence)
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }

    private static Sentence Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var words = 0;
        foreach (var word in new SpokenWords(text.AsSpan(start..end)))
        {
            words++;
        }

        return new Sentence(start, end, words);
    }
}
