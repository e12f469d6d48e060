using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Site.Theme;

/// <summary>
/// HTML as it is written, in UTF-8: without empty lines and without space where a line begins, which Razor leaves wherever a component is
/// indented. A browser shows a run of space as one, and no page has an element in which it is kept, such as <c>pre</c>: code in a text is one line.
/// </summary>
internal sealed class Html
{
    // Without the ranges, every accent and dash would become a numeric entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // So large that most pages fit without a second try.
    private byte[] _bytes = new byte[65_536];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Whether a line begins here.</summary>
    public bool BeginsLine { get; private set; } = true;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _length = 0;
        BeginsLine = true;
    }

    /// <summary>Writes a text, which may stand between tags or as an attribute's value.</summary>
    /// <param name="text">The text, in which nothing is escaped.</param>
    public void Text(string text) => Markup(Encoder.Encode(text));

    /// <summary>Writes markup as it is.</summary>
    /// <param name="markup">The markup.</param>
    public void Markup(ReadOnlySpan<char> markup)
    {
        while (!(markup = BeginsLine ? markup.TrimStart(" \n") : markup).IsEmpty)
        {
            var end = markup.IndexOf('\n') + 1;
            BeginsLine = end > 0;
            Write(BeginsLine ? markup[..end] : markup);
            markup = BeginsLine ? markup[end..] : [];
        }
    }

    /// <summary>Writes a part of a tag: a bracket, a name, a sign. It holds no end of a line.</summary>
    /// <param name="part">The part.</param>
    public void Tag(ReadOnlySpan<char> part)
    {
        BeginsLine = false;
        Write(part);
    }

    /// <summary>Writes once more what was written where a line began.</summary>
    /// <param name="lines">The bytes.</param>
    public void Again(ReadOnlySpan<byte> lines)
    {
        MakeRoom(lines.Length);
        lines.CopyTo(_bytes.AsSpan(_length));
        _length += lines.Length;
        BeginsLine = lines.IsEmpty || lines[^1] == '\n';
    }

    private void Write(ReadOnlySpan<char> letters)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(letters.Length));
        _length += Encoding.UTF8.GetBytes(letters, _bytes.AsSpan(_length));
    }

    private void MakeRoom(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + bytes));
        }
    }
}
