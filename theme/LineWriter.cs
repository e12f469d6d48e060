using System.Globalization;
using System.Text;

namespace Site.Theme;

/// <summary>
/// Writes HTML without empty lines and without space where a line begins, which Razor leaves wherever a component is indented. A browser
/// shows a run of space as one, and no page has an element in which it is kept, such as <c>pre</c>: code in a text is one line.
/// </summary>
internal sealed class LineWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    // So large that most pages fit without a second try.
    private readonly StringBuilder _text = new(65_536);
    private bool _begins = true;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!(buffer = _begins ? buffer.TrimStart(" \n") : buffer).IsEmpty)
        {
            var end = buffer.IndexOf('\n') + 1;
            _begins = end > 0;
            _text.Append(_begins ? buffer[..end] : buffer);
            buffer = _begins ? buffer[end..] : [];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
