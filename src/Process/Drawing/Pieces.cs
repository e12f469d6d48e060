using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Site.Documents;

namespace Site.Process.Drawing;

/// <summary>A text in pieces, as it is written. Markup is written as it comes; whatever has a place of its own cuts it.</summary>
internal sealed class Pieces
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    private readonly StringBuilder _markup = new();
    private ImmutableArray<BodyPart>.Builder _parts = ImmutableArray.CreateBuilder<BodyPart>();
    private bool _isNewLine = true;

    /// <summary>Writes markup.</summary>
    /// <param name="markup">The markup.</param>
    /// <returns>These pieces.</returns>
    public Pieces Write(ReadOnlySpan<char> markup)
    {
        _isNewLine = false;
        _markup.Append(markup);
        return this;
    }

    /// <summary>Writes markup and ends its line.</summary>
    /// <param name="markup">The markup.</param>
    public void WriteLine(string markup)
    {
        _markup.Append(markup).Append('\n');
        _isNewLine = true;
    }

    /// <summary>Begins a new line, unless one has just begun.</summary>
    /// <returns>These pieces.</returns>
    public Pieces EndLine()
    {
        if (!_isNewLine)
        {
            WriteLine("");
        }

        return this;
    }

    /// <summary>Writes a text, of which nothing is markup.</summary>
    /// <param name="text">The text.</param>
    /// <returns>These pieces.</returns>
    public Pieces WriteText(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Write(text[..special]).Write(text[special] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" });
            text = text[(special + 1)..];
        }

        return text.IsEmpty ? this : Write(text);
    }

    /// <summary>Puts a piece of its own here.</summary>
    /// <param name="part">The piece.</param>
    public void Place(BodyPart part)
    {
        Cut();
        _parts.Add(part);
    }

    /// <summary>Takes what is written meanwhile for itself.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>Its pieces.</returns>
    public ImmutableArray<BodyPart> Apart(Action write)
    {
        Cut();
        var outer = _parts;
        _parts = ImmutableArray.CreateBuilder<BodyPart>();
        write();
        Cut();
        var parts = _parts.ToImmutable();
        _parts = outer;
        return parts;
    }

    private void Cut()
    {
        if (_markup.Length > 0)
        {
            _parts.Add(new MarkupPiece(_markup.ToString()));
            _markup.Clear();
        }
    }
}
