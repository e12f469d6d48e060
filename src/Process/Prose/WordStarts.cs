namespace Site.Process.Prose;

/// <summary>
/// Which of many things a text may hold, by the words that each of them needs. A text is gone through once, however many there are.
/// </summary>
internal sealed class WordStarts
{
    // The letters of the alphabet, every other one, and none.
    private const int Kinds = 28;

    // So many words find room where nobody has to clear it away.
    private const int FewWords = 2048;

    // By the kinds of their first three letters.
    private readonly (WordStart Word, int Number)[]?[] _words = new (WordStart, int)[Kinds * Kinds * Kinds][];

    // Of each thing, by the numbers of words, what fills its places; of each word, the things that it is a hint to.
    private readonly int[][][][] _needs;
    private readonly int[][] _hints;

    /// <summary>Makes ready what is looked for.</summary>
    /// <param name="things">
    /// Of each thing, the places in it that have to be filled, the one with the rarest words first; of each place, what may fill it: words that
    /// stand there together, the rarest first. None are empty.
    /// </param>
    public WordStarts(IEnumerable<IReadOnlyList<WordStart[][]>> things)
    {
        var numbers = new Dictionary<WordStart, int>();
        _needs = [.. things.Select(places => places.Select(fillings => fillings.Select(words => words.Select(NumberOf).ToArray()).ToArray()).ToArray())];
        var hints = _needs.SelectMany((places, thing) => places[0].Select(words => (word: words[0], thing)).Distinct()).ToLookup(hint => hint.word, hint => hint.thing);
        _hints = [.. Enumerable.Range(0, numbers.Count).Select(word => hints[word].ToArray())];
        var slots = numbers.SelectMany(word => Slots(word.Key).Select(slot => (Slot: slot, Word: (word.Key, word.Value))));
        foreach (var slot in slots.ToLookup(pair => pair.Slot, pair => pair.Word))
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
        for (var word = Next(there, 0); word < there.Length; word = Next(there, word + 1))
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
        for (var start = 0; start < text.Length; start++)
        {
            var first = Kind(text[start]);
            if (first == 0)
            {
                continue;
            }

            if (_words[Slot(first, KindAt(text, start + 1), KindAt(text, start + 2))] is { } words)
            {
                Mark(words, text[start..], there);
            }

            while (start < text.Length && Kind(text[start]) != 0)
            {
                start++;
            }
        }
    }

    private static void Mark((WordStart Word, int Number)[] words, ReadOnlySpan<char> text, Span<bool> there)
    {
        foreach (var (word, number) in words)
        {
            there[number] |= word.Begins(text);
        }
    }

    private static int Next(ReadOnlySpan<bool> there, int from) => there[from..].IndexOf(true) is >= 0 and var distance ? from + distance : there.Length;

    private static bool MayHold(int[][][] places, ReadOnlySpan<bool> there)
    {
        foreach (var fillings in places)
        {
            var isFilled = false;
            foreach (var words in fillings)
            {
                isFilled |= AreAll(words, there);
            }

            if (!isFilled)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreAll(int[] words, ReadOnlySpan<bool> there)
    {
        foreach (var word in words)
        {
            if (!there[word])
            {
                return false;
            }
        }

        return true;
    }

    private static int Slot(int first, int second, int third) => (((first * Kinds) + second) * Kinds) + third;

    // Right behind a whole word stands no letter; what follows otherwise may be anything.
    private static IEnumerable<int> Slots(WordStart word) =>
        from second in KindsAt(word, 1)
        from third in KindsAt(word, 2)
        select Slot(Kind(word.Letters[0]), second, third);

    private static IEnumerable<int> KindsAt(WordStart word, int place) =>
        place < word.Letters.Length ? [Kind(word.Letters[place])]
        : word.IsWhole && place == word.Letters.Length ? [0]
        : Enumerable.Range(0, Kinds);

    private static int KindAt(ReadOnlySpan<char> text, int place) => place < text.Length ? Kind(text[place]) : 0;

    private static int Kind(char letter) => char.IsAsciiLetter(letter) ? letter & 31 : char.IsLetterOrDigit(letter) ? Kinds - 1 : 0;
}
