using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Draws the site's motif from a slug: two rounded forms and the distance between them. The same slug, the same picture.</summary>
public static class DrawCover
{
    private const double Width = 400;
    private const double Height = 300;
    private const int Rings = 4;
    private const double RingDistance = 26;

    private static readonly Shape Form = new(Corners: 7, Wobble: 0.12);
    private static readonly Shape Ring = new(Corners: 5, Wobble: 0.06);

    /// <summary>Draws a cover on a surface of 400 by 300 units.</summary>
    /// <param name="slug">What names the page.</param>
    /// <returns>The paths.</returns>
    public static CoverView Of(string slug)
    {
        var chance = new Chance(slug);
        var gap = 10 + (60 * chance.Next());
        var tilt = (chance.Next() - 0.5) * 70;
        var leftRadius = 58 + (26 * chance.Next());
        var rightRadius = 58 + (26 * chance.Next());
        var total = leftRadius + rightRadius + gap;
        var left = (X: (Width / 2) - (total / 2) + (leftRadius * 0.15), Y: (Height - tilt) / 2);
        var right = (X: (Width / 2) + (total / 2) - (rightRadius * 0.15), Y: (Height + tilt) / 2);
        var rings = ImmutableArray.CreateBuilder<RingView>();
        for (var ring = Rings; ring > 0; ring--)
        {
            var strength = Rings + 1 - ring;
            rings.Add(new RingView(Draw(Corners(left, leftRadius + (ring * RingDistance), Ring, chance)), true, strength));
            rings.Add(new RingView(Draw(Corners(right, rightRadius + (ring * RingDistance), Ring, chance)), false, strength));
        }

        return new CoverView(rings.ToImmutable(), Draw(Corners(left, leftRadius, Form, chance)), Draw(Corners(right, rightRadius, Form, chance)));
    }

    // Points on an uneven circle.
    private static (double X, double Y)[] Corners((double X, double Y) centre, double radius, Shape shape, Chance chance)
    {
        var points = new (double X, double Y)[shape.Corners];
        for (var i = 0; i < points.Length; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / points.Length);
            var r = radius * (1 - shape.Wobble + (2 * shape.Wobble * chance.Next()));
            points[i] = (centre.X + (r * cos), centre.Y + (r * sin));
        }

        return points;
    }

    // A closed curve through points: Bézier curves whose handles follow the neighbours.
    private static string Draw((double X, double Y)[] points)
    {
        // The handles that would draw a circle, were every corner at the same distance.
        var corners = points.Length;
        var reach = 4.0 / 3 * Math.Tan(Math.PI / (2 * corners)) / (2 * Math.Sin(2 * Math.PI / corners));
        var pen = new Pen(points[0]);
        for (var i = 0; i < corners; i++)
        {
            var (before, here, there, after) =
                (points[(i + corners - 1) % corners], points[i], points[(i + 1) % corners], points[(i + 2) % corners]);
            pen.Curve(
                (here.X + ((there.X - before.X) * reach), here.Y + ((there.Y - before.Y) * reach)),
                (there.X - ((after.X - here.X) * reach), there.Y - ((after.Y - here.Y) * reach)),
                there);
        }

        return pen.Close();
    }

    // How many corners a form has, and how far they stray from a circle.
    private sealed record Shape(int Corners, double Wobble);

    // Numbers from 0 to 1 that follow from a word.
    private sealed class Chance(string seed)
    {
        private byte[] _bytes = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        private int _next;

        public double Next()
        {
            if (_next == _bytes.Length)
            {
                (_bytes, _next) = (SHA256.HashData(_bytes), 0);
            }

            return _bytes[_next++] / 255.0;
        }
    }

    // Writes path data from where it stands, which is shorter. Whole units are fine enough, and the same on every processor.
    private sealed class Pen
    {
        private readonly StringBuilder _path;
        private (int X, int Y) _at;

        public Pen((double X, double Y) start)
        {
            _at = Whole(start);
            _path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{_at.X} {_at.Y}c"));
        }

        public void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
        {
            foreach (var point in new[] { first, second, end }.Select(Whole))
            {
                Number(point.X - _at.X);
                Number(point.Y - _at.Y);
            }

            _at = Whole(end);
        }

        public string Close() => _path.Append('z').ToString();

        // A minus sign parts two numbers as well as a space does.
        private void Number(int value)
        {
            if (value >= 0 && _path[^1] != 'c')
            {
                _path.Append(' ');
            }

            _path.Append(value.ToString(CultureInfo.InvariantCulture));
        }

        private static (int X, int Y) Whole((double X, double Y) point) => ((int)Math.Round(point.X), (int)Math.Round(point.Y));
    }
}
