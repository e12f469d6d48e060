namespace Site.Setup;

/// <summary>Lines of a text that go, and those that come in their place.</summary>
/// <param name="Gone">The lines that go, without their ends.</param>
/// <param name="Come">The lines that come, without their ends.</param>
public sealed record LineChange(IReadOnlyList<string> Gone, IReadOnlyList<string> Come);

/// <summary>Finds the lines in which two texts differ, by their longest common subsequence.</summary>
public static class LineDiff
{
    /// <summary>Compares two texts. Their line ends do not count.</summary>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it is going to be.</param>
    /// <returns>The changes, from top to bottom.</returns>
    public static IReadOnlyList<LineChange> Of(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var common = Common(old, now);
        var changes = new List<LineChange>();
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            var (first, second) = (i, j);
            while (!IsSame(i, j) && (i < old.Length || j < now.Length))
            {
                (i, j) = j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]) ? (i + 1, j) : (i, j + 1);
            }

            if (i > first || j > second)
            {
                changes.Add(new LineChange(old[first..i], now[second..j]));
            }

            while (IsSame(i, j))
            {
                (i, j) = (i + 1, j + 1);
            }
        }

        return changes;

        bool IsSame(int i, int j) => i < old.Length && j < now.Length && old[i] == now[j];
    }

    // How many lines the rests of the two texts have in common, from each pair of lines on.
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
