namespace Site.Process.Prose;

/// <summary>A word, or how it begins, in any case.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="IsWhole">Whether they are all of it.</param>
internal readonly record struct WordStart(string Letters, bool IsWhole)
{
    /// <summary>Whether words begin with it.</summary>
    /// <param name="words">The words, from the beginning of one on.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Begins(ReadOnlySpan<char> words) => words.Length >= Letters.Length
        && (!IsWhole || words.Length == Letters.Length || !char.IsLetterOrDigit(words[Letters.Length]))
        && words.StartsWith(Letters, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// Which of many things a text may hold, by the words that each of them needs. A text is gone through once, however many there are.
/// </summary>
internal sealed class WordStarts
{
    // The letters of the alphabet, every other one, and none.
    private const int Kinds = 28;

    // So many words find room where nobody has to clear it away.
    private const int FewWords = 2048;

    private readonly (WordStart Word, int Number)[]?[] _words = new (WordStart, int)[Kinds * Kinds][];
    private readonly int[][][] _needs;
    private readonly int[][] _hints;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="things">Of each thing, the places in it that have to be filled, and the words of which one fills each; the rarest first. None are empty.</param>
    public WordStarts(IEnumerable<IReadOnlyList<WordStart[]>> things)
    {
        var numbers = new Dictionary<WordStart, int>();
        _needs = [.. things.Select(places => places.Select(words => words.Select(NumberOf).ToArray()).ToArray())];
        var hints = _needs.SelectMany((places, thing) => places[0].Select(word => (word, thing))).ToLookup(hint => hint.word, hint => hint.thing);
        _hints = [.. Enumerable.Range(0, numbers.Count).Select(word => hints[word].ToArray())];
        foreach (var slot in numbers.SelectMany(word => Slots(word.Key.Letters).Select(slot => (Slot: slot, Word: (word.Key, word.Value)))).ToLookup(pair => pair.Slot, pair => pair.Word))
        {
            _words[slot.Key] = [.. slot];
        }

        int NumberOf(WordStart word) => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count;
    }

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What it may hold, in the order in which it was given, by number.</returns>
    public IReadOnlyList<int> In(ReadOnlySpan<char> text)
    {
        var there = _hints.Length <= FewWords ? stackalloc bool[_hints.Length] : new bool[_hints.Length];
        Find(text, there);
        List<int>? found = null;
        for (var word = there.IndexOf(true); word >= 0 && word < there.Length; word = Next(there, word + 1))
        {
            foreach (var thing in _hints[word])
            {
                if (MayHold(_needs[thing], there) && found?.Contains(thing) != true)
                {
                    (found ??= []).Add(thing);
                }
            }
        }

        found?.Sort();
        return found ?? [];
    }

    // Marks the words that a text has.
    private void Find(ReadOnlySpan<char> text, Span<bool> there)
    {
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = Kind(text[i]);
            if (kind != 0 && before == 0 && _words[(kind * Kinds) + (i + 1 < text.Length ? Kind(text[i + 1]) : 0)] is { } words)
            {
                foreach (var (word, number) in words)
                {
                    there[number] |= word.Begins(text[i..]);
                }
            }

            before = kind;
        }
    }

    private static int Next(ReadOnlySpan<bool> there, int from) => there[from..].IndexOf(true) is >= 0 and var distance ? from + distance : there.Length;

    private static bool MayHold(int[][] places, ReadOnlySpan<bool> there)
    {
        foreach (var words in places)
        {
            var isFilled = false;
            foreach (var word in words)
            {
                isFilled |= there[word];
            }

            if (!isFilled)
            {
                return false;
            }
        }

        return true;
    }

    // What follows a single letter may be anything.
    private static IEnumerable<int> Slots(string letters) =>
        letters.Length > 1 ? [(Kind(letters[0]) * Kinds) + Kind(letters[1])] : Enumerable.Range(Kind(letters[0]) * Kinds, Kinds);

    private static int Kind(char letter) => char.IsAsciiLetter(letter) ? letter & 31 : char.IsLetterOrDigit(letter) ? Kinds - 1 : 0;
}
