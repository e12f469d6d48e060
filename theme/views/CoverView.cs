using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>The picture of a page: two rounded forms and the distance between them. Decorative, so never announced.</summary>
/// <param name="LeftRings">The ripples around the first form, outermost first.</param>
/// <param name="RightRings">Those around the second.</param>
/// <param name="Left">The first form, as SVG path data.</param>
/// <param name="Right">The second form, as SVG path data.</param>
/// <param name="Tint">Which pair of colours they have, from 0.</param>
public sealed record CoverView(ImmutableArray<RingView> LeftRings, ImmutableArray<RingView> RightRings, string Left, string Right, int Tint)
{
    /// <summary>How many pairs of colours there are.</summary>
    public const int Tints = 5;
}

/// <summary>One ripple around a form.</summary>
/// <param name="X">Its centre, from the left.</param>
/// <param name="Y">Its centre, from the top.</param>
/// <param name="Radius">Its radius, in the units of the surface.</param>
/// <param name="Strength">How far in it lies: 1 is the faintest and outermost.</param>
public sealed record RingView(int X, int Y, int Radius, int Strength);
