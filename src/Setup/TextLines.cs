using Site.Documents;

namespace Site.Setup;

/// <summary>The lines of a text with the line ends that they have, so that what is not changed stays as it was.</summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];
    private readonly string _end;

    /// <summary>Parts a text.</summary>
    /// <param name="text">The text.</param>
    public TextLines(string text)
    {
        _end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        for (var start = 0; start < text.Length;)
        {
            var at = text.AsSpan(start).IndexOfAny('\r', '\n');
            var next = at < 0 ? text.Length : start + at + (text.AsSpan(start + at).StartsWith("\r\n") ? 2 : 1);
            _lines.Add(text[start..next]);
            start = next;
        }
    }

    /// <summary>Puts a line before another.</summary>
    /// <param name="line">The other, from 1.</param>
    /// <param name="text">The line, without its end.</param>
    public void Insert(int line, string text) => _lines.Insert(line - 1, text + _end);

    /// <summary>Puts one line in the place of others.</summary>
    /// <param name="range">The others.</param>
    /// <param name="text">The line, without its end.</param>
    public void Replace(LineRange range, string text)
    {
        _lines.RemoveRange(range.First - 1, range.Last - range.First + 1);
        Insert(range.First, text);
    }

    /// <summary>Takes lines away, and one of two blank ones that meet then.</summary>
    /// <param name="range">The lines.</param>
    public void Remove(LineRange range)
    {
        _lines.RemoveRange(range.First - 1, range.Last - range.First + 1);
        var at = range.First - 1;
        if (at > 0 && IsBlank(at - 1) && (at == _lines.Count || IsBlank(at)))
        {
            _lines.RemoveAt(at - 1);
        }
    }

    /// <summary>Changes the lines from one on, as one text.</summary>
    /// <param name="line">The first, from 1.</param>
    /// <param name="change">Changes the text that begins there.</param>
    public void ChangeFrom(int line, Func<string, string> change)
    {
        var changed = new TextLines(change(string.Concat(_lines.Skip(line - 1))));
        _lines.RemoveRange(line - 1, _lines.Count - line + 1);
        _lines.AddRange(changed._lines);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_lines);

    private bool IsBlank(int index) => string.IsNullOrWhiteSpace(_lines[index]);
}
