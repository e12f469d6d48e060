using Site.PostProcess;
using Site.Theme;

namespace Site.Preview;

/// <summary>A way in which readers meet a page. It is the page with the site's own style, of which one condition is taken for granted.</summary>
/// <param name="Name">What an address asks for it by: <c>?look=dark</c>.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="About">Its measures.</param>
/// <param name="Style">The style, in which the condition holds.</param>
internal sealed record Look(string Name, string Heading, string About, StyleSheet Style)
{
    // Outside every layer, so they win. Each colour follows the one scheme that its root says (CSS Color Adjustment 1, 2.2).
    private const string Light = ":root{color-scheme:light}";
    private const string Dark = ":root{color-scheme:dark}";
    private const string Large = ":root{font-size:200%}";

    // Phones draw theirs over the page, and paper has none (CSS Scrollbars 1, 3).
    private const string NoScrollbar = ":root{scrollbar-width:none}";

    private static readonly string Css = BundleStyles.Run().Css;

    // What holds on paper alone is the last layer, so it wins wherever it holds.
    private static readonly string Printed = Css.Replace("@media print{", "@media all{", StringComparison.Ordinal);

    private readonly SecurityPolicy _policy = new(Style, preview: true);

    /// <summary>Every look, in the order in which they are shown.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("light", "Phone, light", "390 pixels wide", new StyleSheet(Css + Light + NoScrollbar)),
        new("dark", "Phone, dark", "390 pixels wide", new StyleSheet(Css + Dark + NoScrollbar)),
        new("large", "Small phone, large text", "320 pixels wide, text at 200 %", new StyleSheet(Css + Light + Large + NoScrollbar)),
        new("wide", "Desk", "1280 pixels wide, drawn smaller", new StyleSheet(Css + Light)),
        new("paper", "Paper", "A4 without page breaks, drawn smaller", new StyleSheet(Printed + Light + NoScrollbar)),
    ];

    /// <summary>The policy for the answer: as for every page of the preview, but a page of this server may frame it.</summary>
    public string ForHeader => _policy.ForMeta + "; frame-ancestors 'self'";

    /// <summary>Finds a look.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The look; <see langword="null"/> for any other word.</returns>
    public static Look? Find(string? name) => All.FirstOrDefault(look => look.Name == name);

    /// <summary>Shows a page so.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The page, with the style of the look and the policy that allows it.</returns>
    public PageView Of(PageView page) => page with { Frame = page.Frame with { Style = Style.Css, Policy = _policy.ForMeta } };
}
