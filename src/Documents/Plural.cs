namespace Site.Documents;

/// <summary>The plural of plain nouns.</summary>
public static class Plural
{
    /// <summary>A number and its noun: "1 page", "2 pages".</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun, in the singular.</param>
    /// <returns>Both.</returns>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
