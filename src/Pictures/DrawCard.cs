using Site.Theme;
using SkiaSharp;

namespace Site.Pictures;

/// <summary>
/// Draws a social card: the title and the site's name on one side, the page's picture on the other. Letters are drawn as shapes in the font's own
/// units, without hints for a screen, so that every machine draws the same.
/// </summary>
public static class DrawCard
{
    /// <summary>The width in pixels, as networks ask for it.</summary>
    public const int Width = 1200;

    /// <summary>The height in pixels.</summary>
    public const int Height = 630;

    // The words take a little more than half.
    private const float Fold = 660;
    private const float Margin = 64;
    private const float Room = 552;
    private const float NameSize = 40;
    private const float MarkRadius = 20;

    // The surface on which a cover is drawn.
    private const float CoverWidth = 400;
    private const float CoverHeight = 300;

    // The title takes as many lines as fit below the name, in the largest size in which it does.
    private const float TitleTop = 150;
    private static readonly float[] TitleSizes = [68, 62, 56, 50, 44, 38, 33];

    /// <summary>Draws a card.</summary>
    /// <param name="card">What it shows.</param>
    /// <returns>A PNG.</returns>
    public static byte[] Of(SocialCardView card)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColor.Parse(card.Colours.Paper));
        var side = card.RightToLeft ? new SKRect(0, 0, Width - Fold, Height) : new SKRect(Fold, 0, Width, Height);
        Cover(canvas, card, side);
        var left = card.RightToLeft ? Width - Margin - Room : Margin;
        Sign(canvas, card, left);
        Title(canvas, card, left);
        using var drawn = bitmap.PeekPixels();
        using var data = drawn.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 6)) ?? throw new IOException("A card cannot be written down.");
        return data.ToArray();
    }

    private static void Cover(SKCanvas canvas, SocialCardView card, SKRect side)
    {
        canvas.Save();
        canvas.ClipRect(side);
        canvas.Clear(SKColor.Parse(card.Colours.Sunk));
        var scale = side.Width / CoverWidth;
        canvas.Translate(side.Left, (Height - (CoverHeight * scale)) / 2);
        canvas.Scale(scale);
        var (left, right) = (SKColor.Parse(card.Colours.ShapeA), SKColor.Parse(card.Colours.ShapeB));
        Rings(canvas, left, card.Cover.LeftRings);
        Rings(canvas, right, card.Cover.RightRings);
        Form(canvas, left, card.Cover.Left);
        Form(canvas, right, card.Cover.Right);
        canvas.Restore();
    }

    // As strong as in the cover's component: a tenth for each step inward.
    private static void Rings(SKCanvas canvas, SKColor colour, IEnumerable<RingView> rings)
    {
        foreach (var ring in rings)
        {
            using var line = new SKPaint { Color = colour.WithAlpha((byte)(255 * ring.Strength / 10)), IsStroke = true, StrokeWidth = 1.5f, IsAntialias = true };
            canvas.DrawCircle(ring.X, ring.Y, ring.Radius, line);
        }
    }

    private static void Form(SKCanvas canvas, SKColor colour, string outline)
    {
        using var path = SKPath.ParseSvgPathData(outline);
        using var fill = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawPath(path, fill);
    }

    // The site's sign and its name.
    private static void Sign(SKCanvas canvas, SocialCardView card, float left)
    {
        const float Middle = 88;
        var start = card.RightToLeft ? left + Room - (4 * MarkRadius) : left;
        Dot(card.Colours.MarkA, start + MarkRadius);
        Dot(card.Colours.MarkB, start + (3 * MarkRadius) + 2);
        var beside = (4 * MarkRadius) + 18;
        if (Typesetting.Of(card.SiteName, NameSize, Room - beside, 1) is { } name)
        {
            name.Draw(canvas, card.RightToLeft ? left : left + beside, Middle - (NameSize * 0.65f), Room - beside, card.RightToLeft, SKColor.Parse(card.Colours.Soft));
        }

        void Dot(string colour, float x)
        {
            using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
            canvas.DrawCircle(x, Middle, MarkRadius, paint);
        }
    }

    // A title in letters that no font has is left to the page: a card with empty boxes says less than one without words.
    private static void Title(SKCanvas canvas, SocialCardView card, float left)
    {
        var height = Height - TitleTop - Margin;
        var fitting = TitleSizes.Select(size => Typesetting.Of(card.Title, size, Room, (int)(height / (size * Typesetting.LineHeight)))).FirstOrDefault(title => title is { IsCut: false })
            ?? Typesetting.Of(card.Title, TitleSizes[^1], Room, (int)(height / (TitleSizes[^1] * Typesetting.LineHeight)));
        fitting?.Draw(canvas, left, TitleTop + ((height - fitting.Height) / 2), Room, card.RightToLeft, SKColor.Parse(card.Colours.Ink));
    }
}
