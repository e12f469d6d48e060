using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>The picture of a page: two rounded forms and the distance between them. Decorative, so never announced.</summary>
/// <param name="Rings">The ripples, outermost first.</param>
/// <param name="Left">The first form, as SVG path data.</param>
/// <param name="Right">The second form, as SVG path data.</param>
public sealed record CoverView(ImmutableArray<RingView> Rings, string Left, string Right);

/// <summary>One ripple around a form.</summary>
/// <param name="Path">SVG path data.</param>
/// <param name="OfLeft">Whether it belongs to the first form.</param>
/// <param name="Strength">How far in it lies: 1 is the faintest and outermost.</param>
public sealed record RingView(string Path, bool OfLeft, int Strength);
