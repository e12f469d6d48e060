using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Site.Documents;

/// <summary>Words that many texts have, so that each is kept once. It is a table of fixed size: what finds no room is made anew.</summary>
public sealed class SharedWords
{
    private readonly string?[] _words = new string[1 << 15];

    /// <summary>A word as a string. Threads may share the table: whichever string of the same letters is given is the same.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The string.</returns>
    public string Of(ReadOnlySpan<char> word)
    {
        ref var place = ref _words[string.GetHashCode(word) & (_words.Length - 1)];
        return place is { } known && word.SequenceEqual(known) ? known : place = word.ToString();
    }
}

/// <summary>Counts the words of a text, as they are looked for.</summary>
/// <param name="shared">The words of other texts.</param>
public sealed class WordCount(SharedWords shared)
{
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private char[] _folded = [];

    /// <summary>The words, in the order in which each came first.</summary>
    public ImmutableArray<WordUse> Uses => [.. _times.Select(word => new WordUse(word.Key, word.Value))];

    /// <summary>Counts the words of a part.</summary>
    /// <param name="text">The part.</param>
    public void Add(string text)
    {
        if (_folded.Length < SearchWords.MostLetters(text.Length))
        {
            _folded = new char[SearchWords.MostLetters(text.Length)];
        }

        var times = _times.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in SearchWords.In(_folded.AsSpan(0, SearchWords.Fold(text, _folded))))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(times, word);
            if (Unsafe.IsNullRef(ref known))
            {
                _times.Add(shared.Of(word), 1);
            }
            else
            {
                known++;
            }
        }
    }
}
