namespace Site.Problems;

/// <summary>Guesses what was meant.</summary>
public static class Nearest
{
    /// <summary>A sentence that names the likeliest of the candidates.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns><c> Did you mean "…"?</c> with a leading space; empty when nothing is near.</returns>
    public static string Guess(string written, IEnumerable<string> candidates) =>
        To(written, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>The candidate that takes the fewest changes, if a slip could explain them; else one of which the first word was written.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What exists.</param>
    /// <returns>The candidate; <see langword="null"/> when nothing is near.</returns>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(2, written.Length / 3);
        string[] all = [.. candidates];
        return all
            .Select(candidate => (candidate, distance: Distance(Fold(written), Fold(candidate))))
            .Where(pair => pair.distance <= allowed && pair.distance < pair.candidate.Length)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault() ?? Array.Find(all, candidate => candidate.StartsWith(Fold(written) + "-", StringComparison.Ordinal));
    }

    private static string Fold(string text) => text.ToLowerInvariant();

    // Levenshtein's distance, one row at a time. Long texts are cut: a slip shows early.
    private static int Distance(string a, string b)
    {
        a = a.Length > 100 ? a[..100] : a;
        b = b.Length > 100 ? b[..100] : b;
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
