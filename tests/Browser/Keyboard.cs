using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Real key presses, one stop after the other: what a reader without a mouse goes through.</summary>
public sealed class Keyboard
{
    private static readonly Mode[] Widths = [Mode.Light, Mode.Narrow];

    /// <summary>Tab to the end and back again. The stops are those of the source, and each is seen whole and ringed.</summary>
    internal static readonly Promise Walk = new("Every stop is reached in order, seen and left again", Widths, async page =>
    {
        await page.GotoAsync(Bare(page.Url));
        var count = await Look.ForAsync<int>(page, "return stops().length;");
        List<string> findings = [.. await Look.AtAsync(page, """
            for (const e of stops()) if (ringed(e)) findings.push(`${name(e)} has its ring without the focus`);
            """, words: Ring)];
        foreach (var (key, stop) in Enumerable.Range(0, count).Select(stop => ("Tab", stop)).Concat(Enumerable.Range(0, count - 1).Reverse().Select(stop => ("Shift+Tab", stop))))
        {
            await page.Keyboard.PressAsync(key);
            findings.AddRange(await Look.AtAsync(page, Stop, new { key, stop }, Ring));
            if (findings is [.., var last] && last.StartsWith(key, StringComparison.Ordinal))
            {
                // From here on every stop would be another one.
                break;
            }
        }

        return findings;
    });

    internal static readonly Promise SkipLink = new("The skip link leads into the text", Widths, async page =>
    {
        await page.GotoAsync(Bare(page.Url));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var findings = await Look.AtAsync(page, """
            const main = document.querySelector('main'), { top } = main.getBoundingClientRect();
            if (document.activeElement !== main) findings.push(`the skip link puts focus on ${name(document.activeElement)}`);
            if (top < -1 || top > innerHeight / 2) findings.push(`the skip link leaves the text ${Math.round(top)} px from the top`);
            """);
        await page.Keyboard.PressAsync("Tab");
        return
        [
            .. findings, .. await Look.AtAsync(page, """
                const main = document.querySelector('main');
                const next = stops().find(e => main.contains(e) || main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
                if (document.activeElement !== next) findings.push(`from the skip link, Tab leads to ${name(document.activeElement)}, not ${name(next)}`);
                """),
        ];
    });

    /// <summary>To look there is not enough: the next Tab has to go on from the heading, too.</summary>
    internal static readonly Promise Contents = new("Every link of the contents list leads to its heading", Widths, async page =>
    {
        await page.GotoAsync(Bare(page.Url));
        List<string> findings = [];
        foreach (var folded in await page.Locator(".contents summary:visible").AllAsync())
        {
            await folded.PressAsync("Enter");
        }

        foreach (var link in await page.Locator(".contents a").AllAsync())
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            var landed = await Look.AtAsync(page, """
                await rest();
                const heading = document.querySelector(':target'), says = squeeze(given);
                if (!heading?.matches('h2, h3') || squeeze(heading.textContent) !== says) findings.push(`“${says}” leads to ${heading ? name(heading) : 'nothing'}`);
                else {
                  const { top, bottom } = heading.getBoundingClientRect();
                  if (top < 0 || bottom > innerHeight || cover(heading)) findings.push(`${name(heading)} is not in view, but ${cover(heading) ?? Math.round(top) + ' px from the top'}`);
                }
                """, await link.TextContentAsync());
            findings.AddRange(landed);
            if (landed.Count > 0)
            {
                continue;
            }

            await page.Keyboard.PressAsync("Tab");
            findings.AddRange(await Look.AtAsync(page, """
                const heading = document.querySelector(':target');
                const next = stops().find(e => heading.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
                if (document.activeElement !== next) findings.push(`from ${name(heading)}, Tab leads to ${name(document.activeElement)}, not ${name(next)}`);
                """));
        }

        return findings;
    });

    internal static readonly Tour Tour = new(onKinds: true, Walk, SkipLink, Contents);

    // WCAG 2.4.13: at least 2 px, and 3:1 against what was there before.
    private const string Ring = """
        const ringed = e => { const { style } = ringOf(e); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0; };
        const channels = color => color.match(/[\d.]+/g).map(Number);
        const number = color => { const [red, green, blue] = channels(color); return red << 16 | green << 8 | blue; };
        const ground = e => { for (; e; e = e.parentElement) { const color = getComputedStyle(e).backgroundColor; if ((channels(color)[3] ?? 1) === 1) return color; } return 'rgb(255, 255, 255)'; };
        """;

    private const string Stop = """
        const e = document.activeElement, meant = stops()[given.stop];
        if (e !== meant) return [`${given.key} leads to ${name(e)}, not to ${name(meant)}`];
        const { style, rects, around } = ringOf(e), width = parseFloat(style.outlineWidth), out = parseFloat(style.outlineOffset);
        const behind = ground(out < 0 ? e : around);
        if (!e.matches(':focus-visible') || !ringed(e)) findings.push(`${name(e)} has the focus and no ring`);
        else if (width < 2) findings.push(`${name(e)} has a ring of ${width} px`);
        else if (contrast(number(style.outlineColor), number(behind)) < 3)
          findings.push(`${name(e)} has a ring of ${style.outlineColor} on ${behind}, ${contrast(number(style.outlineColor), number(behind)).toFixed(2)} to 1`);
        else for (const box of rects) {
          const edge = width + out, outer = clipped({ left: box.left - edge, right: box.right + edge, top: box.top - edge, bottom: box.bottom + edge }, e);
          if (outer) findings.push(`${name(e)} has a ring that ${name(outer)} cuts off`);
          if (box.left < edge - 1 || box.right > innerWidth - edge + 1) findings.push(`${name(e)} has a ring that the window cuts off`);
        }
        const over = cover(e);
        if (over) findings.push(`${name(e)} has the focus and is covered by ${over}`);
        """;

    [Fact]
    [Trait("WCAG", "2.1.1")]
    [Trait("WCAG", "2.1.2")]
    [Trait("WCAG", "2.4.3")]
    [Trait("WCAG", "2.4.12")]
    [Trait("WCAG", "2.4.13")]
    public Task Every_stop_is_reached_in_order_seen_and_left_again() => Tour.KeepsAsync(Walk);

    [Fact]
    [Trait("WCAG", "2.4.1")]
    public Task The_skip_link_leads_into_the_text() => Tour.KeepsAsync(SkipLink);

    [Fact]
    [Trait("WCAG", "2.4.5")]
    public Task Every_link_of_the_contents_list_leads_to_its_heading() => Tour.KeepsAsync(Contents);

    private static string Bare(string url) => new Uri(url).GetLeftPart(UriPartial.Path);
}
