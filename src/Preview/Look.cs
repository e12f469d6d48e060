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
    // Outside every layer, so it wins. Phones draw theirs over the page, and paper has none (CSS Scrollbars 1, 3).
    private const string Large = ":root{font-size:200%}";
    private const string NoScrollbar = ":root{scrollbar-width:none}";

    private const string WhereDark = "@media screen and (prefers-color-scheme:dark){";
    private const string OnPaper = "@media print{";
    private const string Always = "@media all{";

    private static readonly string Css = BundleStyles.Run(areListsCut: true).Whole.Css;
    private static readonly string Light = Css.Replace(WhereDark, "@media not all{", StringComparison.Ordinal) + ":root{color-scheme:light}";
    private static readonly string Dark = Css.Replace(WhereDark, Always, StringComparison.Ordinal) + ":root{color-scheme:dark}";

    // What holds on paper alone is the last layer, so it wins wherever it holds.
    private static readonly string Printed = Light.Replace(OnPaper, Always, StringComparison.Ordinal);

    private readonly SecurityPolicy _policy = new([Style], preview: true);

    /// <summary>Every look, in the order in which they are shown.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("light", "Phone, light", "390 pixels wide", new StyleSheet(Light + NoScrollbar)),
        new("dark", "Phone, dark", "390 pixels wide", new StyleSheet(Dark + NoScrollbar)),
        new("large", "Small phone, large text", "320 pixels wide, text at 200 %", new StyleSheet(Light + Large + NoScrollbar)),
        new("wide", "Desk", "1280 pixels wide, drawn smaller", new StyleSheet(Light)),
        new("paper", "Paper", "A4 without page breaks, drawn smaller", new StyleSheet(Printed + NoScrollbar)),
    ];

    /// <summary>The policy for the answer: as for every page of the preview, but a page of this server may frame it.</summary>
    public string ForHeader => _policy.ForMeta(Style) + "; frame-ancestors 'self'";

    /// <summary>Finds a look.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The look; <see langword="null"/> for any other word.</returns>
    public static Look? Find(string? name) => All.FirstOrDefault(look => look.Name == name);

    /// <summary>Shows a page so.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The page, with the style of the look and the policy that allows it.</returns>
    public PageView Of(PageView page) => page with { Frame = page.Frame with { Style = Style.Css, Policy = _policy.ForMeta(Style) } };
}
