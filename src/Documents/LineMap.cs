namespace Site.Documents;

/// <summary>Where the lines of a text begin: made once, so that each place in it is found in a few steps.</summary>
/// <param name="text">The text, whose lines end in <c>\n</c>.</param>
public sealed class LineMap(string text)
{
    private readonly int[] _starts = Starts(text);

    /// <summary>How many lines there are; the last may be empty.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of a character.</summary>
    /// <param name="index">How many characters come before it.</param>
    /// <returns>Both, from 1.</returns>
    public (int Line, int Column) PlaceOf(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _starts[line] + 1);
    }

    /// <summary>Where a line begins.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>How many characters come before it.</returns>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>A line without its end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <returns>Its characters.</returns>
    public ReadOnlySpan<char> this[int line] =>
        text.AsSpan(_starts[line - 1]..(line < Count ? _starts[line] - 1 : text.Length));

    private static int[] Starts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
