using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Something axe says that is no fault of the page.</summary>
/// <param name="Rule">The rule, by axe's name.</param>
/// <param name="Selector">The elements it may say it of.</param>
/// <param name="Reason">Why it is no fault.</param>
internal sealed record AxeExcuse(string Rule, string Selector, string Reason)
{
    /// <summary>In which modes.</summary>
    public Func<Mode, bool> In { get; init; } = _ => true;

    /// <summary>Whether axe is sure, and wrong; otherwise it only leaves a question open.</summary>
    public bool Certain { get; init; }

    /// <summary>A piece of axe's words, where the same rule says different things.</summary>
    public string Says { get; init; } = "";

    public bool Covers(AxeFinding finding, Mode mode) =>
        finding.Rule == Rule && finding.Certain == Certain && In(mode) && finding.Says.Contains(Says, StringComparison.Ordinal);
}

/// <summary>The only list of what axe may say. An entry that nothing needs any more is a fault too.</summary>
internal static class AxeExcuses
{
    // From here, 62rem, something stands beside the text.
    private const int Beside = 992;

    public static IReadOnlyList<AxeExcuse> All { get; } =
    [
        new("hidden-content", ".print-only", "The page's address, only on paper: the promises about print read it there."),
        new("hidden-content", "svg.cover", "A picture without meaning, gone where the reader chooses the colours and where there is no room beside the title.") { In = mode => Forced(mode) || mode.Width < Beside },
        new("hidden-content", ".breadcrumb [aria-current]", "On a phone, the title right below says it.") { In = mode => mode.Width < 768 },
        new("hidden-content", ".contents > h2", "Its place is taken by the summary that unfolds the list.") { In = mode => mode.Width < Beside },
        new("hidden-content", ".contents summary", "Its place is taken by the heading of the list, which cannot be folded there.") { In = mode => mode.Width >= Beside },
        new("hidden-content", ".search, .search-help, .search-nothing, .search-results, .search-results button", "It waits for a question: SearchPage asks some, and axe then."),
        new("color-contrast", PaintedContrast.BesideCover, "axe takes the rings of a cover for as large as they are drawn, beyond the edge they are clipped at: PaintedContrast measures these texts from pixels.")
        {
            In = mode => !Forced(mode),
            Says = "overlapped by another element",
        },
        new("color-contrast", PaintedContrast.InTable, "Scrolled out of the box at 320 px, where axe sees no ground: PaintedContrast scrolls to these cells and measures them from pixels.")
        {
            In = mode => mode.Width == 320,
            Says = "partially obscured by another element",
        },
        new("color-contrast", PaintedContrast.Button, "axe reads -webkit-text-fill-color before color, and Chromium reports it as the author wrote it where forced colours have replaced both: PaintedContrast measures the painted text.")
        {
            In = Forced,
            Certain = true,
        },
    ];

    public static IEnumerable<AxeExcuse> For(AxeFinding finding, Mode mode) =>
        finding.Excuses.Select(place => All[place]).Where(excuse => excuse.Covers(finding, mode));

    private static bool Forced(Mode mode) => mode.ForcedColors == ForcedColors.Active;
}
