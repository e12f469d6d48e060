namespace Site.Process.Prose;

/// <summary>
/// Which of many things a text may hold, by letters that begin one of its words. A text is gone through once, however many there are.
/// </summary>
internal sealed class WordStarts
{
    // The letters of the alphabet, every other one, and none.
    private const int Kinds = 28;

    private readonly (string Letters, int Index)[]?[] _starts = new (string, int)[Kinds * Kinds][];

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="things">Of each thing, letters of which some begin a word wherever it stands; none are empty.</param>
    public WordStarts(IEnumerable<IEnumerable<string>> things)
    {
        var starts = things.SelectMany((letters, index) => letters.Distinct(StringComparer.OrdinalIgnoreCase).Select(each => (Letters: each, Index: index)));
        foreach (var slot in starts.SelectMany(start => Slots(start.Letters).Select(slot => (Slot: slot, Start: start))).ToLookup(pair => pair.Slot, pair => pair.Start))
        {
            _starts[slot.Key] = [.. slot];
        }
    }

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What it may hold, in the order in which it was given, by number.</returns>
    public IReadOnlyList<int> In(ReadOnlySpan<char> text)
    {
        List<int>? found = null;
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Kind(text[i]);
            if (kind != 0 && before == 0 && _starts[(kind * Kinds) + (i + 1 < text.Length ? Kind(text[i + 1]) : 0)] is { } starts)
            {
                foreach (var (letters, index) in starts)
                {
                    if (text[i..].StartsWith(letters, StringComparison.OrdinalIgnoreCase) && found?.Contains(index) != true)
                    {
                        (found ??= []).Add(index);
                    }
                }
            }

            before = kind;
        }

        found?.Sort();
        return found ?? [];
    }

    // What follows a single letter may be anything.
    private static IEnumerable<int> Slots(string letters) =>
        letters.Length > 1 ? [(Kind(letters[0]) * Kinds) + Kind(letters[1])] : Enumerable.Range(Kind(letters[0]) * Kinds, Kinds);

    private static int Kind(char letter) => char.IsAsciiLetter(letter) ? letter & 31 : char.IsLetterOrDigit(letter) ? Kinds - 1 : 0;
}
