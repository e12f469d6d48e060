using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Looks at a rendered page with a few words that every promise shares.</summary>
internal static class Look
{
    private const string Words = """
        const squeeze = text => text.replace(/\s+/g, ' ').trim();
        const name = e => e.localName + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('')
          + ` “${squeeze(e.textContent).slice(0, 40)}”`;

        // Words for a screen reader alone, and the skip link before it is focused, stand in a box that is clipped to nothing.
        const forEars = e => e && (getComputedStyle(e).clipPath === 'inset(50%)' || forEars(e.parentElement));
        const shown = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !forEars(e);

        const stops = () => [...document.querySelectorAll('a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]')]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));

        const flows = e => getComputedStyle(e).display === 'inline';
        const blockOf = e => { while (flows(e) && e.parentElement) e = e.parentElement; return e; };
        const texts = () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.data.trim() && !node.parentElement.closest('script, style, noscript, svg') && shown(node.parentElement)) found.push(node);
          }
          return found;
        };
        const boxes = node => { const range = document.createRange(); range.selectNodeContents(node); return [...range.getClientRects()].filter(box => box.width > 0); };
        const clips = e => { const s = getComputedStyle(e); return s.overflowX !== 'visible' || s.overflowY !== 'visible' || s.clipPath !== 'none'; };

        // An element within a sentence: the line it stands in has words that are no link.
        const inSentence = e => {
          if (!flows(e)) return false;
          const block = blockOf(e).cloneNode(true);
          block.querySelectorAll('a').forEach(link => link.remove());
          return /\p{L}{2}/u.test(block.textContent);
        };

        // Where the ring of a focused element is drawn: around itself, or around the box that answers to it.
        const ringOf = e => {
          const over = getComputedStyle(e, '::after');
          if (over.content === 'none' || over.position !== 'absolute') return { style: getComputedStyle(e), rects: [...e.getClientRects()], around: e.parentElement };
          const box = e.offsetParent, { left, top } = box.getBoundingClientRect();
          return { style: over, rects: [new DOMRect(left + box.clientLeft, top + box.clientTop, box.clientWidth, box.clientHeight)], around: box.parentElement };
        };

        // Points all over a box, its very edge left out.
        const grid = (box, columns = 7, rows = 5) => Array.from({ length: columns * rows }, (_, i) => [
          box.left + 1 + (box.width - 2) * (i % columns) / (columns - 1),
          box.top + 1 + (box.height - 2) * Math.floor(i / columns) / (rows - 1)]);
        // What lies over an element, where it is seen: the rounded corners of a box show what is behind, which is no cover.
        // The edge of the window covers no more than the end of a tall element.
        const cover = e => {
          const tall = e.getBoundingClientRect().height > innerHeight / 5;
          for (const box of e.getClientRects()) for (const [x, y] of grid(box)) {
            const hit = document.elementFromPoint(x, y);
            if (!hit) { if (!tall && box.width <= innerWidth) return 'the edge of the window'; }
            else if (!e.contains(hit) && !hit.contains(e)) return name(hit);
          }
          return null;
        };
        const clipped = (box, e) => {
          for (let outer = e.parentElement; outer && outer !== document.body; outer = outer.parentElement) if (clips(outer)) {
            const edge = outer.getBoundingClientRect();
            if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1) return outer;
          }
          return null;
        };
        // WCAG's relative luminance and contrast ratio, of colours as one number each: 0xRRGGBB.
        const linear = byte => byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
        const luminance = colour => 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
        const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
        const rest = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        const findings = [];
        """;

    /// <summary>Runs a script that adds to <c>findings</c>, with the words above at hand and one argument as <c>given</c>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="script">The script.</param>
    /// <param name="given">The argument.</param>
    /// <param name="words">More words for the script.</param>
    public static async Task<IReadOnlyList<string>> AtAsync(IPage page, string script, object? given = null, string words = "") =>
        await page.EvaluateAsync<string[]>($"async given => {{ {Words}\n{words}\n{script}\nreturn findings; }}", given);

    /// <summary>Runs a script that returns a value.</summary>
    public static Task<T> ForAsync<T>(IPage page, string script, object? given = null) =>
        page.EvaluateAsync<T>($"async given => {{ {Words}\n{script} }}", given);
}
