using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

public sealed class Reflow
{
    private const string LargeText = "html { font-size: 200% !important; }";

    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    private static readonly Mode[] Modes =
    [
        Mode.Narrow,
        Mode.Light,
        new("200 % zoom", 640, 400) { Scale = 2 },
        new("400 % zoom", 320, 200) { Scale = 4 },
        new("200 % text, 1280 px") { OwnRules = LargeText },
        new("200 % text, 320 px", 320) { OwnRules = LargeText },
        new("text spacing, 1280 px") { OwnRules = Spacing },
        new("text spacing, 320 px", 320) { OwnRules = Spacing },
    ];

    internal static readonly Promise Fits = new("No page scrolls sideways", Modes, page => Look.AtAsync(page, """
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) {
          const far = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > clientWidth + 0.5);
          findings.push(`${far.length ? name(far.at(-1)) : 'the page'} is ${scrollWidth} px wide in ${clientWidth} px`);
        }
        """));

    internal static readonly Promise Whole = new("No text is cut off", Modes, page => Look.AtAsync(page, """
        // Where the reader can scroll to it, a text is not lost; it may only not be hidden.
        const hides = value => value === 'hidden' || value === 'clip';
        for (const node of texts()) for (const box of boxes(node)) {
          for (let outer = node.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
            const style = getComputedStyle(outer), edge = outer.getBoundingClientRect();
            const [x, y] = style.clipPath === 'none' ? [hides(style.overflowX), hides(style.overflowY)] : [true, true];
            if (x && (box.left < edge.left - 1 || box.right > edge.right + 1) || y && (box.top < edge.top - box.height / 8 || box.bottom > edge.bottom + box.height / 8)) {
              findings.push(`${name(node.parentElement)} is cut off by ${name(outer)}`);
              break;
            }
          }
          if (box.left < -1) findings.push(`${name(node.parentElement)} begins outside of the window`);
        }
        """));

    /// <summary>A line's box is taller than its letters, so only its middle counts.</summary>
    internal static readonly Promise Apart = new("No text lies over another or over the edge of its box", Modes, page => Look.AtAsync(page, """
        const lines = texts().flatMap(node => boxes(node).map(box => ({
          node, block: blockOf(node.parentElement), left: box.left, right: box.right, top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2 })));
        lines.sort((a, b) => a.top - b.top);
        lines.forEach((a, i) => {
          for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
            const b = lines[j];
            if (a.block !== b.block && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - b.top > 1)
              findings.push(`${name(a.node.parentElement)} and ${name(b.node.parentElement)} lie over each other`);
          }
        });
        const painted = s => s.backgroundColor !== 'rgba(0, 0, 0, 0)' || parseFloat(s.borderTopWidth) && parseFloat(s.borderBottomWidth);
        for (const line of lines) for (let outer = line.block; outer && outer !== document.body; outer = outer.parentElement) {
          if (getComputedStyle(outer).overflowX === 'auto') break;
          if (!painted(getComputedStyle(outer))) continue;
          const edge = outer.getBoundingClientRect();
          if (line.left < edge.left - 1 || line.right > edge.right + 1 || line.top < edge.top - 1 || line.bottom > edge.bottom + 1)
            findings.push(`${name(line.node.parentElement)} runs over the edge of ${name(outer)}`);
        }
        """));

    internal static readonly Tour Tour = new(onKinds: false, Fits, Whole, Apart);

    [Fact]
    [Trait("WCAG", "1.4.10")]
    [Trait("WCAG", "1.4.4")]
    public Task No_page_scrolls_sideways() => Tour.KeepsAsync(Fits);

    [Fact]
    [Trait("WCAG", "1.4.4")]
    [Trait("WCAG", "1.4.12")]
    public Task No_text_is_cut_off() => Tour.KeepsAsync(Whole);

    [Fact]
    [Trait("WCAG", "1.4.4")]
    [Trait("WCAG", "1.4.12")]
    public Task No_text_lies_over_another_or_over_the_edge_of_its_box() => Tour.KeepsAsync(Apart);
}
