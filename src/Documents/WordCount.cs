using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Site.Documents;

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
