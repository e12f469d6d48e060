namespace Site.Problems;

/// <summary>Guesses what was meant, among candidates that are made ready once.</summary>
public sealed class Nearest
{
    // Long texts are cut: a slip shows early.
    private const int Longest = 100;

    private readonly (string Name, string Folded)[] _candidates;

    /// <summary>Makes the candidates ready.</summary>
    /// <param name="candidates">What exists.</param>
    public Nearest(IEnumerable<string> candidates) => _candidates = [.. candidates.Select(candidate => (candidate, Fold(candidate)))];

    /// <summary>A sentence that names the likeliest of the candidates.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns><c> Did you mean "…"?</c> with a leading space; empty when nothing is near.</returns>
    public static string Guess(string written, IEnumerable<string> candidates) =>
        To(written, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>The nearest of some candidates that are asked for once.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns>The candidate; <see langword="null"/> when nothing is near.</returns>
    public static string? To(string written, IEnumerable<string> candidates) => new Nearest(candidates).To(written);

    /// <summary>The candidate that takes the fewest changes, if a slip could explain them; else one that has all but its first or its last words.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The candidate; <see langword="null"/> when nothing is near.</returns>
    public string? To(string written) => To(written, Math.Max(2, written.Length / 3));

    /// <summary>The same, with no more changes than a number.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="limit">How many letters may be other ones.</param>
    /// <returns>The candidate; <see langword="null"/> when nothing is near.</returns>
    public string? To(string written, int limit)
    {
        var folded = Fold(written);
        string? best = null;
        foreach (var (name, candidate) in _candidates)
        {
            var distance = Distance(folded, candidate, limit);
            var isBetter = best is null || distance < limit || string.CompareOrdinal(name, best) < 0;
            if (distance <= limit && distance < name.Length && isBetter)
            {
                // Whatever is further off than this has lost already.
                (best, limit) = (name, distance);
            }
        }

        return best
            ?? Array.Find(_candidates, candidate => candidate.Folded.StartsWith(folded + "-", StringComparison.Ordinal)).Name
            ?? Array.Find(_candidates, candidate => candidate.Folded.EndsWith("-" + folded, StringComparison.Ordinal)).Name;
    }

    private static string Fold(string text)
    {
        var folded = text.ToLowerInvariant();
        return folded.Length > Longest ? folded[..Longest] : folded;
    }

    // Levenshtein's distance, one row at a time; more than the limit, and it does not matter how much more.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
