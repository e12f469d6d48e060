namespace Site.Theme;

/// <summary>A link as a page shows it: its words and where it leads, already relative to the page.</summary>
/// <param name="Text">The visible words; they make sense alone (WCAG 2.4.9).</param>
/// <param name="Href">The address to print, ready for the page it stands on.</param>
/// <param name="Current">Whether this is the page itself, or the part of the site it belongs to.</param>
/// <param name="Language">A BCP 47 tag where the words, and the page they lead to, are not in the page's language (WCAG 3.1.2).</param>
public sealed record Hyperlink(string Text, string Href, CurrentState Current = CurrentState.No, string? Language = null);

/// <summary>The values of <c>aria-current</c> the site uses (WAI-ARIA 1.2, 6.6).</summary>
public enum CurrentState
{
    /// <summary>The link leads elsewhere.</summary>
    No,

    /// <summary>The link is the page being read: <c>aria-current="page"</c>.</summary>
    Page,

    /// <summary>The link is the part of the site the page belongs to: <c>aria-current="true"</c>.</summary>
    Section,
}
