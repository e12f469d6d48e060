using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The checkers of keys, targets, lines, layout, loading and markup are checked: each spoiled site breaks the promise meant for it, and no other of these.</summary>
public sealed class SpoiledForTheHand
{
    private static readonly Mode Unscripted = CrisisLinks.InSight.Modes[0];

    private static readonly Promise Axe = new("axe finds nothing", [Mode.Light], async page =>
        [.. (await Support.Axe.FaultsAsync(page, Mode.Light)).Select(finding => finding.ToString())]);

    private static readonly (Promise Promise, string Words, Mode Mode, Spoil Spoil)[] Cases =
    [
        (Targets.LargeEnough, "less than 44 × 44", Mode.Narrow, new("a crisis link of 40 px")
        {
            Css = ".help-bar a { min-height: 0; height: 40px }",
        }),
        (Targets.LargeEnough, " share ", Mode.Light, new("a link that reaches into the next")
        {
            Css = ".masthead ul { gap: 0 } .masthead li + li { margin-left: -0.9px } .masthead a:focus { position: relative; z-index: 1 }",
        }),
        (Reading.ShortLines, "has a line of", Mode.Light, new("lines across the window")
        {
            Css = ":root { --measure: 90ch }",
        }),
        (Reading.Ragged, "is justified", Mode.Light, new("text stretched to the edge")
        {
            Css = ".prose p { text-align: justify }",
        }),
        (Reading.Leading, "has a leading of 1.30", Mode.Light, new("lines set tight")
        {
            Css = ".prose p:not(:has(a)) { line-height: 1.3 }",
        }),
        (Reading.LargeText, "is 13 px", Mode.Light, new("a disclaimer in small print")
        {
            Css = ".disclaimer p { font-size: 13px }",
        }),
        (Reflow.Fits, "px wide in 320 px", Mode.Narrow, new("a box wider than the phone")
        {
            Css = "main::after { content: ''; display: block; width: 400px; height: 1px }",
        }),
        (Reflow.Whole, "is cut off by", Mode.Narrow, new("text clipped on the phone")
        {
            Css = "@media (width < 400px) { .prose h2 { width: 3em; white-space: nowrap; overflow: hidden } }",
        }),
        (Reflow.Apart, "lie over each other", Mode.Narrow, new("paragraphs pulled together")
        {
            Css = ".prose p + p { margin-top: -1.2em }",
        }),
        (Keyboard.Walk, "is covered by header.masthead", Mode.Light, new("a bar that sticks to the foot of the window")
        {
            Css = ".masthead::after { content: ''; position: fixed; inset: auto 0 0; height: 200px; background: var(--paper) }",
        }),
        (Keyboard.Walk, "has the focus and no ring", Mode.Narrow, new("focus that cannot be seen")
        {
            Css = ":focus-visible { outline: 0 }",
        }),
        (Keyboard.Walk, "to 1", Mode.Light, new("a ring as pale as the paper")
        {
            Css = ":focus-visible { outline-color: #eee }",
        }),
        (Keyboard.Walk, "Tab leads to", Mode.Light, new("a keyboard trap")
        {
            Script = "document.querySelector('.disclaimer a').addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault());",
        }),
        (Keyboard.SkipLink, "the skip link puts focus on body", Mode.Light, new("a text that takes no focus")
        {
            Html = [("class=\"band\" tabindex=\"-1\"", "class=\"band\"")],
        }),
        (Keyboard.Contents, "leads to nothing", Mode.Light, new("a contents list with a dead link")
        {
            Script = "document.querySelector('.contents a').hash = 'nowhere';",
        }),
        (QuickExit.InSight, "is out of sight at 30 %", QuickExit.InSight.Modes[0], new("a way out that scrolls away")
        {
            Css = ".quick-exit > a { position: static }",
        }),
        (QuickExit.InSight, "of 200 px at 30 %", QuickExit.InSight.Modes[3], new("a way out over a zoomed page")
        {
            Css = ".quick-exit > a { position: sticky; top: 0 }",
        }),
        (CrisisLinks.InSight, "cannot be seen", Unscripted, new("crisis links that only a script would show")
        {
            Css = ".help-bar a { opacity: 0 }",
        }),
        (CrisisLinks.FirstByKey, "Tab leads to", Unscripted, new("a link that pushes in before them")
        {
            Html = [("class=\"brand\"", "class=\"brand\" tabindex=\"1\"")],
        }),
        (CrisisLinks.Plain, "is taken by a script", Mode.Light, new("a script that counts who calls")
        {
            Script = "document.querySelector('.help-bar').addEventListener('click', event => event.preventDefault());",
        }),
        (Stable.Still, " moves, 0.", Mode.Light, new("news that push the text down")
        {
            Css = "html { overflow-anchor: none }",
            Script = """
                new PerformanceObserver((list, watch) => {
                  watch.disconnect();
                  const news = document.createElement('p');
                  news.textContent = 'News';
                  news.style.height = '6rem';
                  document.querySelector('h1').after(news);
                }).observe({ type: 'paint', buffered: true });
                """,
        }),
        (Stable.Light, "the first render waits for", Mode.Light, new("a style sheet of its own")
        {
            Html = [("<link rel=\"icon\"", "<link rel=\"stylesheet\" href=\"/spoiled.css\"><link rel=\"icon\"")],
            WithoutPolicy = true,
        }),
        (ScreenReader.Named, "a screen reader says “link Get help →”", Mode.Light, new("an arrow for a link")
        {
            Html = [(">Get help<", ">Get help →<")],
        }),
        (Measures.TextFirst, "begins at", Measures.TextFirst.Modes[0], new("a picture before the words")
        {
            Css = ".article-head .cover { display: block; height: 600px }",
        }),
        (Measures.SharedEdges, "on the left", Mode.Light, new("a picture with a column of its own")
        {
            Css = ".article-head { grid-template-columns: minmax(0, 1fr) 18rem }",
        }),
        (Measures.ShortFooter, "% of a page", Mode.Light, new("a footer that goes on and on")
        {
            Css = ".footer { padding-bottom: 1200px }",
        }),
        (Axe, "aria-allowed-role", Mode.Light, new("a role that does not fit")
        {
            Html = [("<nav aria-label=\"Main\"", "<nav aria-label=\"Main\" role=\"button\"")],
        }),
        (Axe, "violates color-contrast", Mode.Light, new("grey on white")
        {
            Css = ".prose p { color: #888 }",
        }),
    ];

    private static readonly Tour[] Tours =
        [Targets.Tour, Reading.Tour, Reflow.Tour, Keyboard.Tour, QuickExit.Tour, CrisisLinks.Tour, Stable.Tour, ScreenReader.Tour, Measures.Tour, new(onKinds: true, Axe)];

    public static TheoryData<string> Names => [.. Cases.Select(found => found.Spoil.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_spoiled_site_is_found_out_by_the_promise_meant_for_it(string name)
    {
        var visit = await Visit.BeginAsync();
        var (promise, words, mode, spoil) = Cases.Single(found => found.Spoil.Name == name);
        await using var context = await visit.OpenAsync(mode);
        await spoil.ApplyAsync(context);
        var page = await context.NewPageAsync();
        // A short page, for speed; one with a picture and a contents list where that is what is spoiled.
        var address = new Uri(visit.AtRoot.Root, promise == QuickExit.InSight ? "help/" : promise == Keyboard.Contents || promise == Measures.TextFirst || promise == Measures.SharedEdges ? visit.Build.Article : "about/");
        var found = await Tour.FindAsync(page, address, mode, Tours);

        Assert.Contains(found[promise], finding => finding.Contains(words, StringComparison.Ordinal));
        Finding.None([.. found.Where(one => one.Key != promise).SelectMany(one => one.Value.Select(finding => $"{one.Key}: {finding}"))]);
    }
}
