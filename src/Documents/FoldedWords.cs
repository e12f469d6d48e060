using System.Globalization;

namespace Site.Documents;

/// <summary>The words of a folded text, one after another. A text has a thousand, so none becomes a string before somebody keeps it.</summary>
public ref struct FoldedWords
{
    private const int Longest = 24;

    // What stands from the next word on.
    private ReadOnlySpan<char> _rest;

    /// <summary>Stands before the first word.</summary>
    /// <param name="folded">The text, folded.</param>
    internal FoldedWords(ReadOnlySpan<char> folded) => _rest = folded;

    private enum Kind
    {
        None,
        Spaced,
        Unspaced,
    }

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Makes <c>foreach</c> possible.</summary>
    /// <returns>These words.</returns>
    public readonly FoldedWords GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var (kind, length) = Run();
            if (kind == Kind.Unspaced)
            {
                // A pair, and the next begins with its second letter.
                Take(Math.Min(length, 2), length > 2 ? 1 : length);
                return true;
            }

            Take(Math.Min(length, Longest), length);
            if (kind == Kind.Spaced && length > 1)
            {
                return true;
            }
        }

        return false;
    }

    private void Take(int length, int distance)
    {
        Current = _rest[..length];
        _rest = _rest[distance..];
    }

    // Letters of one kind in a row; of those without spaces, whether there are more than two.
    private readonly (Kind Kind, int Length) Run()
    {
        var rest = _rest;
        var kind = KindOf(rest[0]);
        var most = kind == Kind.Unspaced ? Math.Min(rest.Length, 3) : rest.Length;
        var length = 1;
        while (length < most && KindOf(rest[length]) == kind)
        {
            length++;
        }

        return (kind, length);
    }

    private static Kind KindOf(char letter) => char.IsAsciiLetterOrDigit(letter) ? Kind.Spaced
        : char.IsAscii(letter) ? Kind.None
        : !char.IsLetterOrDigit(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) ? Kind.None
        : SearchWords.IsUnspaced(letter) ? Kind.Unspaced
        : Kind.Spaced;
}
