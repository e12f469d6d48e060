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
