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
