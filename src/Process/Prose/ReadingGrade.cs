namespace Site.Process.Prose;

/// <summary>The grade of Flesch and Kincaid (1975): the years of school that a text asks for. Its numbers are those of English.</summary>
internal static class ReadingGrade
{
    private const string Language = "en";

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text; its headings and quotations do not count.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The grade, to one place; <see langword="null"/> without a sentence, and in another language than English.</returns>
    public static double? Of(ProseText text, string language)
    {
        if (language != Language)
        {
            return null;
        }

        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var block in text.Blocks.Where(block => block is { Role: ProseRole.Text, IsQuotation: false, IsNote: false }))
        {
            foreach (var sentence in block.Sentences)
            {
                sentences++;
                words += sentence.Words;
                syllables += English.Syllables(block.Text.AsSpan(sentence.Start..sentence.End));
            }
        }

        return sentences == 0 ? null : Math.Round((0.39 * words / sentences) + (11.8 * syllables / words) - 15.59, 1);
    }
}
