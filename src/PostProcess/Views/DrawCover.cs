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
    private const int Corners = 7;
    private const int Rings = 4;
    private const double RingDistance = 26;

    /// <summary>Draws a cover on a surface of 400 by 300 units.</summary>
    /// <param name="slug">What names the page.</param>
    /// <returns>The paths.</returns>
    public static CoverView Of(string slug)
    {
        using var chance = Chance(slug).GetEnumerator();
        var gap = 10 + (60 * Next());
        var tilt = (Next() - 0.5) * 70;
        var leftRadius = 58 + (26 * Next());
        var rightRadius = 58 + (26 * Next());
        var total = leftRadius + rightRadius + gap;
        var left = (X: (Width / 2) - (total / 2) + (leftRadius * 0.15), Y: (Height - tilt) / 2);
        var right = (X: (Width / 2) + (total / 2) - (rightRadius * 0.15), Y: (Height + tilt) / 2);
        var rings = ImmutableArray.CreateBuilder<RingView>();
        for (var ring = Rings; ring > 0; ring--)
        {
            var strength = Rings + 1 - ring;
            rings.Add(new RingView(Form(left, leftRadius + (ring * RingDistance), 0.06), true, strength));
            rings.Add(new RingView(Form(right, rightRadius + (ring * RingDistance), 0.06), false, strength));
        }

        return new CoverView(rings.ToImmutable(), Form(left, leftRadius, 0.12), Form(right, rightRadius, 0.12));

        double Next()
        {
            chance.MoveNext();
            return chance.Current;
        }

        // A closed curve through points on an uneven circle: a Catmull-Rom spline, written as Bézier curves.
        string Form((double X, double Y) centre, double radius, double wobble)
        {
            var points = new (double X, double Y)[Corners];
            for (var i = 0; i < Corners; i++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * i / Corners);
                var r = radius * (1 - wobble + (2 * wobble * Next()));
                points[i] = (centre.X + (r * cos), centre.Y + (r * sin));
            }

            var path = new StringBuilder("M").Append(Whole(points[0]));
            for (var i = 0; i < Corners; i++)
            {
                var (before, here, there, after) =
                    (points[(i + Corners - 1) % Corners], points[i], points[(i + 1) % Corners], points[(i + 2) % Corners]);
                path.Append(i == 0 ? 'C' : ' ')
                    .Append(Whole((here.X + ((there.X - before.X) / 6), here.Y + ((there.Y - before.Y) / 6)))).Append(' ')
                    .Append(Whole((there.X - ((after.X - here.X) / 6), there.Y - ((after.Y - here.Y) / 6)))).Append(' ')
                    .Append(Whole(there));
            }

            return path.Append('Z').ToString();
        }
    }

    // Whole units are fine enough, and the same on every processor.
    private static string Whole((double X, double Y) point) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Math.Round(point.X)} {(int)Math.Round(point.Y)}");

    private static IEnumerable<double> Chance(string seed)
    {
        for (var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(seed)); ; bytes = SHA256.HashData(bytes))
        {
            foreach (var value in bytes)
            {
                yield return value / 255.0;
            }
        }
    }
}
