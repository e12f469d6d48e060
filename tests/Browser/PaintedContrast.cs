using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>
/// Contrast as it is painted: of every text, edge and focus ring, also where axe cannot see what is behind them.
/// Letters are thin and blurred, so a bar in the ink of each text is drawn in its place; the ground is what stays without it.
/// </summary>
public sealed class PaintedContrast
{
    private static readonly Mode[] Narrow =
    [
        Mode.Narrow,
        Mode.NarrowDark,
        Mode.MoreContrast with { Name = "more contrast, 320 px", Width = 320 },
        Mode.Forced with { Name = "forced colours, 320 px", Width = 320 },
        Mode.Forced with { Name = "dark forced colours, 320 px", Width = 320, Scheme = ColorScheme.Dark },
    ];

    private static readonly Mode[] EveryWidth = [.. Narrow, Mode.Light, Mode.Dark, Mode.MoreContrast];

    // Each text in an element of its own: nothing else about the page changes.
    private const string Wrap = """
        for (const node of texts()) if (node.parentElement.localName !== 'x-ink') {
          const ink = document.createElement('x-ink');
          node.replaceWith(ink);
          ink.append(node);
        }
        """;

    private const string Unwrap = "for (const ink of document.querySelectorAll('x-ink')) ink.replaceWith(...ink.childNodes);";

    // The ring of a box is drawn around what lies over it.
    private const string Ground = "x-ink, ::before, ::after { visibility: hidden !important } .box a::after { visibility: visible !important }";

    private const string Ink = "x-ink { text-decoration: line-through 1em currentColor !important }";

    // What a box has scrolled away is measured when it has scrolled to it.
    private const string Measure = """
        const [ground, inks] = pictures;
        for (const e of document.querySelectorAll('x-ink')) {
          if (!shown(e) || !e.closest(given.more.texts)) continue;
          const scroll = e.closest('.table-scroll')?.getBoundingClientRect() ?? { left: -Infinity, right: Infinity };
          const seen = boxes(e.firstChild)
            .map(({ left, right, top, bottom }) => ({ left: Math.max(left, scroll.left), right: Math.min(right, scroll.right), top, bottom }))
            .filter(box => box.right - box.left > 3);
          if (seen.length) e.dataset.seen = '';
          for (const box of seen) {
            const middle = { ...box, left: box.left + 1, right: box.right - 1, top: (box.top + box.bottom) / 2 - 1, bottom: (box.top + box.bottom) / 2 + 1 };
            const least = worst(coloursIn(inks, middle), coloursIn(ground, box));
            if (least.ratio < 7) { findings.push(`${name(e.parentElement)} stands out at ${least.ratio.toFixed(2)}:1, ${hex(least.a)} on ${hex(least.b)}`); break; }
          }
        }
        """;

    /// <summary>Where axe leaves a text undecided or takes it for another colour. Every text of a page is measured, so these are.</summary>
    internal const string BesideCover = "main :not(.cover *)", InTable = ".table-scroll *", Button = ".action-link, .search button";

    /// <summary>Edges that say where a control begins, or what a block is. Other rules only part one thing from the next.</summary>
    internal const string Edges =
        ".action-link, .pills a, .next, .crisis-ways li, .notice, .help-bar, .footer, .policies, .help-tier, .callout-try, blockquote, .prose thead th";

    internal static readonly Promise ReadableText = new("Painted text stands out at 7:1", EveryWidth, async page =>
    {
        List<string> findings = [];
        await Look.AtAsync(page, Wrap);
        do
        {
            findings.AddRange(await Painted.LookAsync(page, Measure, [await Painted.TakeAsync(page, Ground), await Painted.TakeAsync(page, Ink)], new { texts = "body" }));
        }
        while (await Look.ForAsync<bool>(page, """
            let moved = false;
            for (const box of document.querySelectorAll('.table-scroll')) {
              const before = box.scrollLeft;
              box.scrollLeft += box.clientWidth / 2;
              moved ||= box.scrollLeft !== before;
            }
            return moved;
            """));
        findings.AddRange(await Look.AtAsync(page, """
            for (const e of document.querySelectorAll('x-ink:not([data-seen])')) if (shown(e)) findings.push(`${name(e.parentElement)} is measured nowhere`);
            for (const box of document.querySelectorAll('.table-scroll')) box.scrollLeft = 0;
            """ + Unwrap));
        return [.. findings.Distinct()];
    });

    internal static readonly Promise ReadableControls = new("Painted links and buttons stand out at 7:1 in hover", Narrow, async page =>
    {
        if (await IsTextAloneAsync(page))
        {
            return [];
        }

        await using var held = await Held.InAsync(page, (Held.Touched, ["hover"]));
        await Look.AtAsync(page, Wrap);
        return await Painted.LookAsync(page, Measure + Unwrap, [await Painted.TakeAsync(page, Ground), await Painted.TakeAsync(page, Ink)], new { texts = "a, button, summary" });
    });

    internal static readonly Promise Edged = new("Painted edges stand out at 3:1", Narrow, async page =>
    {
        if (await IsTextAloneAsync(page))
        {
            return [];
        }

        await Look.AtAsync(page, Wrap);
        var findings = await Painted.LookAsync(page, """
            for (const e of document.querySelectorAll(given.more)) {
              if (!shown(e)) continue;
              const box = drawn(e.getBoundingClientRect()), style = getComputedStyle(e), down = box.top + box.bottom >> 1;
              // Of a cell that its table has scrolled away in part, the part that is seen; of one that is not seen, nothing.
              const scroll = e.closest('.table-scroll')?.getBoundingClientRect(), seen = scroll ? drawn(scroll) : box;
              const across = Math.max(box.left, seen.left) + Math.min(box.right, seen.right) >> 1;
              if (across <= seen.left || across >= seen.right) continue;
              const sides = { Top: [across, box.top, 0, 1], Bottom: [across, box.bottom - 1, 0, -1], Left: [box.left, down, 1, 0], Right: [box.right - 1, down, -1, 0] };
              let edges = 0;
              for (const [side, [x, y, dx, dy]] of Object.entries(sides)) {
                const width = Math.round(parseFloat(style[`border${side}Width`]));
                const at = step => pictures[0](x + dx * step, y + dy * step);
                const outside = at(-2), inside = at(width + 1);
                if (!width || outside === null || inside === null) continue;
                edges++;
                // A double edge has a gap, and an edge may be as dark as what it holds: then only its outside is told apart.
                const edge = Array.from({ length: width }, (_, step) => at(step)).filter(pixel => pixel !== null);
                const best = ground => Math.max(...edge.map(pixel => contrast(pixel, ground)));
                if (best(outside) < 3) findings.push(`the edge of ${name(e)} stands out at ${best(outside).toFixed(2)}:1 from what is around it, ${hex(outside)}`);
                if (!edge.includes(inside) && best(inside) < 3) findings.push(`the edge of ${name(e)} stands out at ${best(inside).toFixed(2)}:1 from what it holds, ${hex(inside)}`);
              }
              if (!edges) findings.push(`${name(e)} has no edge`);
            }
            """, [await Painted.TakeAsync(page, Ground)], Edges);
        await Look.AtAsync(page, Unwrap);
        return findings;
    });

    /// <summary>
    /// In turns, so that no ring lies over its neighbour's. What is around the text is the same on every page,
    /// so its rings are measured on the home page.
    /// </summary>
    internal static readonly Promise Ringed = new("In focus, the ring stands out at 3:1 from what is around it, and the text at 7:1", Narrow, async page =>
    {
        if (await IsTextAloneAsync(page))
        {
            return [];
        }

        List<string> findings = [];
        var turns = await Look.ForAsync<int>(page, Wrap + """
            const turns = [];
            for (const e of stops().filter(e => given || e.closest('main'))) {
              e.focus({ preventScroll: true });
              const [first, ...more] = ringOf(e).rects, box = more.length ? e.getBoundingClientRect() : first;
              const meets = other => box.left - 8 < other.right + 8 && box.right + 8 > other.left - 8 && box.top - 8 < other.bottom + 8 && box.bottom + 8 > other.top - 8;
              let turn = turns.findIndex(others => !others.some(meets));
              if (turn < 0) turn = turns.push([]) - 1;
              turns[turn].push(box);
              e.dataset.turn = turn;
            }
            document.activeElement.blur();
            return turns.length;
            """, new Uri(page.Url).AbsolutePath == "/");
        var before = await Painted.TakeAsync(page, Ground);
        for (var turn = 0; turn < turns; turn++)
        {
            var inTurn = $"[data-turn='{turn}']";
            await using var held = await Held.InAsync(page, (inTurn, ["focus", "focus-visible"]));
            await Look.AtAsync(page, Wrap);
            findings.AddRange(await Painted.LookAsync(page, Measure + """
                const before = pictures[2];
                for (const e of document.querySelectorAll(given.more.ringed)) {
                  const { style, rects: own } = ringOf(e), width = Math.round(parseFloat(style.outlineWidth)), offset = Math.round(parseFloat(style.outlineOffset));
                  if (style.outlineStyle === 'none' || width < 2) { findings.push(`${name(e)} has no ring of 2 px`); continue; }
                  // A link over several lines has one ring around all of them: its first line has the top, its last the bottom.
                  const rects = own.map(drawn), [first, last] = [rects[0], rects.at(-1)];
                  for (const [side, box, y, out] of [['top', first, first.top - 1, -1], ['bottom', last, last.bottom, 1]]) {
                    const at = (picture, step) => picture(box.left + box.right >> 1, y + out * step);
                    const ring = Array.from({ length: offset + width + 2 }, (_, step) => step)
                      .filter(step => at(ground, step) !== null && contrast(at(ground, step), at(before, step)) >= 3);
                    const around = at(ground, ring.at(-1) + 1);
                    if (y + out * (offset + width) < -top) continue;
                    if (ring.length < 2) findings.push(`the ring at the ${side} of ${name(e)} cannot be told from what was there, ${hex(at(before, offset))}`);
                    else if (around !== null && contrast(at(ground, ring[1]), around) < 3) findings.push(`the ring at the ${side} of ${name(e)} stands out at ${contrast(at(ground, ring[1]), around).toFixed(2)}:1 from what is around it, ${hex(around)}`);
                  }
                }
                """, [await Painted.TakeAsync(page, Ground), await Painted.TakeAsync(page, Ink), before], new { texts = ":is(a, button, summary)" + inTurn, ringed = inTurn }));
        }

        await Look.AtAsync(page, Unwrap + "for (const e of document.querySelectorAll('[data-turn]')) delete e.dataset.turn;");
        return findings;
    });

    internal static readonly Tour Tour = new(onKinds: true, ReadableText, ReadableControls, Edged, Ringed);

    [Fact]
    [Trait("WCAG", "1.4.6")]
    public Task Every_text_stands_out_at_seven_to_one() => Tour.KeepsAsync(ReadableText);

    [Fact]
    [Trait("WCAG", "1.4.6")]
    public Task Links_and_buttons_do_in_hover() => Tour.KeepsAsync(ReadableControls);

    [Fact]
    [Trait("WCAG", "1.4.11")]
    public Task Edges_that_mean_something_stand_out_at_three_to_one() => Tour.KeepsAsync(Edged);

    [Fact]
    [Trait("WCAG", "1.4.11")]
    [Trait("WCAG", "2.4.13")]
    public Task The_focus_ring_stands_out_at_three_to_one_and_its_text_at_seven() => Tour.KeepsAsync(Ringed);

    // A page of text alone has no link, edge or ring that an article does not have as well.
    private static Task<bool> IsTextAloneAsync(IPage page) =>
        page.EvaluateAsync<bool>("() => !document.querySelector('main :is(.action-link, .card, .pills, .contents, .entries)')");
}
