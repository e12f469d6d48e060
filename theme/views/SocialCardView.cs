namespace Site.Theme;

/// <summary>The social card of a page: the picture that a message or a network shows for a link to it. It is drawn, not written as HTML.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="SiteName">The name of the site.</param>
/// <param name="Cover">The page's picture.</param>
/// <param name="RightToLeft">Whether its words run from right to left.</param>
/// <param name="Colours">The colours, which are those of the light scheme.</param>
public sealed record SocialCardView(string Title, string SiteName, CoverView Cover, bool RightToLeft, SocialCardColours Colours);

/// <summary>The colours of a social card, as <c>#rrggbb</c>.</summary>
/// <param name="Paper">The ground of the words.</param>
/// <param name="Sunk">The ground of the picture.</param>
/// <param name="Ink">The title.</param>
/// <param name="Soft">The name of the site.</param>
/// <param name="ShapeA">The left form and its rings.</param>
/// <param name="ShapeB">The right form and its rings.</param>
/// <param name="MarkA">The left half of the site's sign.</param>
/// <param name="MarkB">The right half.</param>
public sealed record SocialCardColours(string Paper, string Sunk, string Ink, string Soft, string ShapeA, string ShapeB, string MarkA, string MarkB);
