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

    // Nothing that is filled leaves it, so that no crop cuts a form: of 5 to 2, 16 to 9, or 3 to 1 on its long side.
    private const double Safe = 0.6;
    private const double Margin = 30;
    private const double Largest = 78;
    private const int Rings = 4;
    private const double RingDistance = 26;
    private const int Corners = 7;

    // How far the corners of a form stray from a circle.
    private const double Wobble = 0.12;

    /// <summary>Draws a cover on a surface of 400 by 300 units.</summary>
    /// <param name="slug">What names the page.</param>
    /// <param name="tint">Which pair of colours it has, from 0.</param>
    /// <returns>The paths.</returns>
    public static CoverView Of(string slug, int tint)
    {
        var chance = new Chance(slug);
        var large = Largest - (12 * chance.Next());
        var small = large * (0.45 + (0.5 * chance.Next()));
        // From one that leans on the other to as far apart as the surface lets them be.
        var farthest = Width - (2 * Margin) - (2 * (1 + Wobble) * (large + small));
        var gap = -0.35 * small + (chance.Next() * (farthest + (0.35 * small)));
        var isLargeLeft = chance.Next() < 0.5;
        var (leftRadius, rightRadius) = isLargeLeft ? (large, small) : (small, large);
        var distance = leftRadius + rightRadius + gap;
        var middle = (Width + leftRadius - rightRadius) / 2;
        var left = (X: middle - (distance / 2), Y: Level(leftRadius, chance));
        var right = (X: middle + (distance / 2), Y: Level(rightRadius, chance));
        return new CoverView(
            [.. RingsAround(left, leftRadius)], [.. RingsAround(right, rightRadius)],
            Draw(CornersOf(left, leftRadius, chance)), Draw(CornersOf(right, rightRadius, chance)), tint);
    }

    // How high a form stands: the smaller it is, the more room it has.
    private static double Level(double radius, Chance chance) =>
        (Height / 2) + (((2 * chance.Next()) - 1) * Math.Max(0, (Height * Safe / 2) - ((1 + Wobble) * radius)));

    // Circles, for nobody sees a fainter line stray.
    private static IEnumerable<RingView> RingsAround((double X, double Y) centre, double radius) =>
        from ring in Enumerable.Range(1, Rings).Reverse()
        select new RingView((int)Math.Round(centre.X), (int)Math.Round(centre.Y), (int)Math.Round(radius + (ring * RingDistance)), Rings + 1 - ring);

    // Points on an uneven circle.
    private static (double X, double Y)[] CornersOf((double X, double Y) centre, double radius, Chance chance)
    {
        var points = new (double X, double Y)[Corners];
        for (var i = 0; i < points.Length; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / points.Length);
            var r = radius * (1 - Wobble + (2 * Wobble * chance.Next()));
            points[i] = (centre.X + (r * cos), centre.Y + (r * sin));
        }

        return points;
    }

    // A closed curve through points: Bézier curves whose handles follow the neighbours, so that those on both sides of a point mirror each other.
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

    // Writes path data from where it stands, and no handle that mirrors the last one (SVG 2, 9.3.6), which is shorter. Whole units are
    // fine enough, and the same on every processor.
    private sealed class Pen
    {
        private readonly StringBuilder _path;
        private (int X, int Y) _at;
        private char _curve = 'c';

        public Pen((double X, double Y) start)
        {
            _at = Whole(start);
            _path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{_at.X} {_at.Y}"));
        }

        public void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
        {
            (double X, double Y)[] points = _curve == 'c' ? [first, second, end] : [second, end];
            _path.Append(_curve);
            foreach (var point in points.Select(Whole))
            {
                Number(point.X - _at.X);
                Number(point.Y - _at.Y);
            }

            _at = Whole(end);
            _curve = 's';
        }

        public string Close() => _path.Append('z').ToString();

        // A minus sign parts two numbers as well as a space does.
        private void Number(int value)
        {
            if (value >= 0 && _path[^1] != _curve)
            {
                _path.Append(' ');
            }

            _path.Append(value.ToString(CultureInfo.InvariantCulture));
        }

        private static (int X, int Y) Whole((double X, double Y) point) => ((int)Math.Round(point.X), (int)Math.Round(point.Y));
    }
}
