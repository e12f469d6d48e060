using System.Text.RegularExpressions;

namespace Site.Process.Prose;

/// <summary>The grade of Flesch and Kincaid (1975): the years of school that a text asks for. Its numbers are those of English.</summary>
internal static partial class ReadingGrade
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

        var sentences = text.Blocks
            .Where(block => block is { Role: ProseRole.Text, IsQuotation: false, IsNote: false })
            .SelectMany(block => block.Sentences).ToArray();
        if (sentences.Length == 0)
        {
            return null;
        }

        double words = sentences.Sum(sentence => sentence.Words);
        double syllables = sentences.SelectMany(sentence => sentence.EachWord).CountBy(word => word).Sum(word => word.Value * Syllables(word.Key));
        return Math.Round((0.39 * words / sentences.Length) + (11.8 * syllables / words) - 15.59, 1);
    }

    // A number, too, and what is blotted out, has one.
    private static int Syllables(string word) => Math.Max(1, Syllable().Count(word));

    // As sounds go in English: a group of vowels is one, and an e at the end is silent where another came before it.
    [GeneratedRegex(
        @"(?!e[sd]?\b(?<=[aeiouy]\w*(?:[^aeiouyl]e|[^aeiouylcgsxz]es|[^aeiouyltd]ed)))[aeiouy]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Syllable();
}
