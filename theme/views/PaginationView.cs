using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>The links from one page of a list to its others.</summary>
/// <param name="Previous">The address of the page before it; <see langword="null"/> on the first.</param>
/// <param name="Next">The address of the page after it; <see langword="null"/> on the last.</param>
/// <param name="Numbers">The first, the last and those beside it; <see langword="null"/> where some are left out.</param>
public sealed record PaginationView(string? Previous, string? Next, ImmutableArray<ShortLinkView?> Numbers);

/// <summary>A link of which a letter or a number alone is seen. Who hears it by itself hears what it leads to (WCAG 2.4.9).</summary>
/// <param name="Before">The words that are heard before it; may be empty.</param>
/// <param name="Link">The letter or number, and where it leads.</param>
/// <param name="After">The words that are heard behind it; may be empty.</param>
public sealed record ShortLinkView(string Before, Hyperlink Link, string After);
