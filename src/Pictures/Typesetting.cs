using System.Globalization;
using Site.Theme;
using SkiaSharp;

namespace Site.Pictures;

/// <summary>A text in lines. Its letters are shapes in the font's own units, which are the same on every machine.</summary>
internal sealed class Typesetting
{
    /// <summary>The distance of two lines, against the size of the letters.</summary>
    public const float LineHeight = 1.2f;

    // How far below the top of a line its letters stand.
    private const float Ascent = 0.92f;

    private static readonly Lazy<IReadOnlyList<SKTypeface>> Fonts = new(() => [.. ThemeFiles.Fonts().Select(bytes => SKTypeface.FromData(SKData.CreateCopy(bytes)))]);

    private readonly SKTypeface _font;
    private readonly float _size;
    private readonly IReadOnlyList<string> _lines;

    private Typesetting(SKTypeface font, float size, IReadOnlyList<string> lines, bool isCut) => (_font, _size, _lines, IsCut) = (font, size, lines, isCut);

    /// <summary>Whether there was no room for all of it, or for a whole word.</summary>
    public bool IsCut { get; }

    /// <summary>How high it is, in pixels.</summary>
    public float Height => _lines.Count * _size * LineHeight;

    /// <summary>Sets a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of its letters, in pixels.</param>
    /// <param name="room">How wide a line may be.</param>
    /// <param name="most">How many lines there may be.</param>
    /// <returns>The text in lines; <see langword="null"/> when no font has all of its letters.</returns>
    public static Typesetting? Of(string text, float size, float room, int most)
    {
        if (Fonts.Value.FirstOrDefault(font => HasAll(text, font)) is not { } font)
        {
            return null;
        }

        var widest = Words(text).Select(word => WidthOf(word, font)).DefaultIfEmpty(0).Max();
        var lines = Balanced(text, font, room / size, widest);
        var isCut = lines.Count > most;
        if (isCut)
        {
            // As full as they can be, and the last with as much of the rest as it holds.
            string[] full = [.. Lines(text, font, room / size)];
            lines = [.. full.Take(most - 1), Shortened(string.Join(' ', full.Skip(most - 1)), font, room / size)];
        }

        return new Typesetting(font, size, lines, isCut || widest > room / size);
    }

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="left">Where its lines may begin.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="room">How wide a line may be.</param>
    /// <param name="rightToLeft">Whether lines begin at the right.</param>
    /// <param name="colour">The colour.</param>
    public void Draw(SKCanvas canvas, float left, float top, float room, bool rightToLeft, SKColor colour)
    {
        using var font = Whole(_font);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var (i, line) in _lines.Index())
        {
            canvas.Save();
            canvas.Translate(rightToLeft ? left + room - (WidthOf(line, _font) * _size) : left, top + (((i * LineHeight) + Ascent) * _size));
            canvas.Scale(_size / font.Size);
            using var letters = font.GetTextPath(line);
            canvas.DrawPath(letters, paint);
            canvas.Restore();
        }
    }

    private static bool HasAll(string text, SKTypeface typeface)
    {
        using var font = Whole(typeface);
        return font.ContainsGlyphs(text);
    }

    // In as few lines as there is room for, and in these as even as can be without breaking a word.
    private static List<string> Balanced(string text, SKTypeface font, float room, float widest)
    {
        const float Step = 0.97f;
        var lines = Lines(text, font, room).ToList();
        for (room *= Step; room >= widest && Lines(text, font, room).ToList() is var narrower && narrower.Count == lines.Count; room *= Step)
        {
            lines = narrower;
        }

        return lines;
    }

    // Words one after the other, as many as a line holds; of one that is wider than a line, as many letters.
    private static IEnumerable<string> Lines(string text, SKTypeface font, float room)
    {
        var line = "";
        foreach (var word in Words(text).SelectMany(word => Pieces(word, font, room)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, font) > room)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Pieces(string word, SKTypeface font, float room)
    {
        var rest = word;
        while (rest.Length > 0)
        {
            // At least one letter, however large it is.
            var ends = StringInfo.ParseCombiningCharacters(rest).Append(rest.Length).Skip(1).ToArray();
            var end = ends.Reverse().FirstOrDefault(end => WidthOf(rest[..end], font) <= room, ends[0]);
            yield return rest[..end];
            rest = rest[end..];
        }
    }

    private static string Shortened(string line, SKTypeface font, float room)
    {
        var letters = StringInfo.ParseCombiningCharacters(line);
        return letters.Reverse().Select(end => line[..end].TrimEnd() + "…").Prepend(line + "…").FirstOrDefault(shorter => WidthOf(shorter, font) <= room, "…");
    }

    // Against the size of the letters.
    private static float WidthOf(string text, SKTypeface typeface)
    {
        using var font = Whole(typeface);
        return font.MeasureText(text) / font.Size;
    }

    // As large as the units in which the font is drawn: nothing is rounded to pixels.
    private static SKFont Whole(SKTypeface font) => new(font, font.UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true, Edging = SKFontEdging.Antialias };
}
