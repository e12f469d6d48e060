using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>The way from the home page to a page.</summary>
/// <param name="Above">The pages above it, the home page first; none on the home page itself.</param>
/// <param name="Here">What the page is called.</param>
public sealed record BreadcrumbView(ImmutableArray<Hyperlink> Above, string Here);
