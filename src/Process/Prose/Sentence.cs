using System.Globalization;

namespace Site.Process.Prose;

/// <summary>A sentence of a block.</summary>
/// <param name="Start">Where it begins in the block's words.</param>
/// <param name="Text">Its words.</param>
internal sealed record Sentence(int Start, string Text)
{
    /// <summary>How many words it has.</summary>
    public int Words => EachWord.Count;

    /// <summary>Its words.</summary>
    public IReadOnlyList<string> EachWord { get; } = WordsOf(Text);

    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Where sentences of its language end.</param>
    /// <returns>Its sentences; what holds no word is none.</returns>
    public static IEnumerable<Sentence> In(string text, SentenceEnds ends)
    {
        var start = 0;
        foreach (var gap in ends.In(text))
        {
            if (Of(text, start, gap.Index) is { } sentence)
            {
                yield return sentence;
            }

            start = gap.Index + gap.Length;
        }

        if (Of(text, start, text.Length) is { } last)
        {
            yield return last;
        }
    }

    private static Sentence? Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new Sentence(start, text[start..end].TrimEnd()) is { Words: > 0 } sentence ? sentence : null;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        for (var end = 0; end < text.Length; end++)
        {
            if (IsLetter(text[end]))
            {
                var start = end;
                while (end < text.Length && (IsLetter(text[end]) || IsWithin(text[end])))
                {
                    end++;
                }

                words.Add(text[start..end]);
            }
        }

        return words;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.IsNumber(letter);

    private static bool IsWithin(char letter) => letter is '\'' or '’' or ',' or '.' or '-'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
