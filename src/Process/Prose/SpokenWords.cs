using System.Globalization;

namespace Site.Process.Prose;

/// <summary>The words of a sentence, one after another, without a string of each.</summary>
/// <param name="sentence">The sentence.</param>
internal ref struct SpokenWords(ReadOnlySpan<char> sentence)
{
    private ReadOnlySpan<char> _rest = sentence;

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Makes <c>foreach</c> possible.</summary>
    /// <returns>These words.</returns>
    public readonly SpokenWords GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        var rest = _rest;
        var start = 0;
        while (start < rest.Length && !IsLetter(rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && (IsLetter(rest[end]) || IsWithin(rest[end])))
        {
            end++;
        }

        Current = rest[start..end];
        _rest = rest[end..];
        return end > start;
    }

    private static bool IsLetter(char letter) => char.IsAscii(letter) ? char.IsAsciiLetterOrDigit(letter) : char.IsLetter(letter) || char.IsNumber(letter);

    private static bool IsWithin(char letter) => letter is '\'' or '’' or ',' or '.' or '-'
        || (!char.IsAscii(letter) && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
