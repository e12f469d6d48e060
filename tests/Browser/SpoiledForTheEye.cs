using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The checkers of painted contrast, forced colours and motion are checked: each spoiled site breaks the promise meant for it, and no other of these.</summary>
public sealed class SpoiledForTheEye
{
    private static readonly Mode Light = Mode.Narrow;
    private static readonly Mode Forced = ForcedColours.Tiers.Modes[0];
    private static readonly Mode ForcedNarrow = PaintedContrast.Edged.Modes.First(mode => mode.ForcedColors == Microsoft.Playwright.ForcedColors.Active);
    private static readonly Mode LessMotion = Motion.Still.Modes[0];

    private static readonly (Promise Promise, string Words, Mode Mode, Spoil Spoil)[] Cases =
    [
        (PaintedContrast.ReadableText, "stands out at", Light, new("text washed out")
        {
            Css = ".lead { opacity: 0.6 }",
        }),
        (PaintedContrast.ReadableText, "stands out at", Light, new("text over a ground that darkens")
        {
            Css = ".key-points li { background: linear-gradient(90deg, transparent, #777) }",
        }),
        (PaintedContrast.ReadableText, "stands out at", Light, new("a shape that reaches under a text")
        {
            Css = ".lead { position: relative; isolation: isolate } .lead::before { content: ''; position: absolute; inset: 0 auto auto 20px; width: 9px; height: 9px; background: #b3633d; visibility: visible !important; z-index: -1 }",
        }),
        (PaintedContrast.ReadableText, "td “", Light, new("pale cells out of sight")
        {
            Css = ".prose td:last-child { opacity: 0.5 }",
        }),
        (PaintedContrast.ReadableText, "stands out at", ForcedNarrow, new("washed colours kept from the reader's own")
        {
            Css = ".lead { forced-color-adjust: none; color: #888; background: #fff }",
        }),
        (PaintedContrast.ReadableControls, ".action-link", Light, new("a button that pales under the pointer")
        {
            Css = ".action-link:hover { background: #888; border-color: #1d2527 }",
        }),
        (PaintedContrast.Edged, "from what is around it", Light, new("an edge too faint to say where the button is")
        {
            Css = ".next { border-color: #bbb }",
        }),
        (PaintedContrast.Edged, "has no edge", ForcedNarrow, new("a button that only its ground makes one")
        {
            Css = ".action-link { border: 0 }",
        }),
        (PaintedContrast.Ringed, "cannot be told from what was there", Light, new("a focus ring in the ground's colour")
        {
            Css = ":focus-visible { outline-color: #fbf8f2 }",
        }),
        (ForcedColours.Tiers, "has no edge that is seen", Forced, new("tiers told apart by their grounds")
        {
            Css = ".help-tier { border-style: none }",
        }),
        (ForcedColours.Tiers, "looks like", Forced, new("tiers with the same edge")
        {
            Css = ".help-tier { border: 3px solid }",
        }),
        (ForcedColours.Current, "is the current page and looks like", Forced, new("a current page that only its ground shows")
        {
            Css = ".masthead [aria-current] { text-decoration: none; background: #8fbdb6 }",
        }),
        (Motion.Still, "changes over 0.2s", LessMotion, new("links that fade")
        {
            Css = "a { transition: color 0.2s }",
        }),
        (Motion.Still, "has the animation", LessMotion, new("a text that floats in")
        {
            Css = "@keyframes float { from { translate: 0 9px } } main { animation: float 1s }",
        }),
        (Motion.Still, "scrolls by smooth", LessMotion, new("a page that glides")
        {
            Css = "html { scroll-behavior: smooth }",
        }),
        (Motion.Still, "In hover, ", LessMotion, new("a card that swells under the pointer")
        {
            Css = ".masthead a:hover { transition: scale 0.3s }",
        }),
    ];

    private static readonly Tour[] Tours = [PaintedContrast.Tour, Motion.Tour, ForcedColours.Tour, new(onKinds: true, ForcedColours.Tiers)];

    // Built once: spoiled is only what comes to the browser.
    private static readonly Lazy<TemporaryBuild> Built = new(() =>
    {
        var build = ForcedColours.BuildPairs();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => build.Dispose();
        return build;
    });

    public static TheoryData<string> Names => [.. Cases.Select(found => found.Spoil.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_spoiled_site_is_found_out_by_the_promise_meant_for_it(string name)
    {
        var visit = await Visit.BeginAsync();
        var (promise, words, mode, spoil) = Cases.Single(found => found.Spoil.Name == name);
        await using var server = await SiteServer.StartAsync(Built.Value.Folder);
        await using var context = await visit.OpenAsync(mode);
        await spoil.ApplyAsync(context);
        var page = await context.NewPageAsync();
        var found = await Tour.FindAsync(page, new Uri(server.Root, ForcedColours.Articles[1]), mode, Tours);

        Assert.Contains(found[promise], finding => finding.Contains(words, StringComparison.Ordinal));
        Finding.None([.. found.Where(one => one.Key != promise).SelectMany(one => one.Value.Select(finding => $"{one.Key}: {finding}"))]);
    }
}
