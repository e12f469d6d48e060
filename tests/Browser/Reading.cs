using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

public sealed class Reading
{
    private static readonly Mode[] Widths = [Mode.Narrow, Mode.Light, new("light, 768 px", 768), new("light, 1920 px", 1920)];

    /// <summary>Counts the letters in each line as it is drawn: word by word, and letter by letter where a word is broken.</summary>
    internal static readonly Promise ShortLines = new("No line has more than 80 characters", Widths, page => Look.AtAsync(page, """
        const lines = new Map();
        const put = (block, top, count, text) => {
          const own = lines.get(block) ?? lines.set(block, []).get(block);
          const line = own.find(l => Math.abs(l.top - top) < l.height / 2) ?? own[own.push({ top, height: parseFloat(getComputedStyle(block).fontSize), count: 0, text: '' }) - 1];
          line.count += count; line.text += text;
        };
        for (const node of texts()) {
          const block = blockOf(node.parentElement);
          for (const match of node.data.matchAll(/\S+\s?|\s/g)) {
            const range = document.createRange();
            const part = (from, to) => {
              range.setStart(node, from); range.setEnd(node, to);
              const found = [...range.getClientRects()].filter(box => box.width > 0);
              if (found.length > 1 && to - from > 1) for (let i = from; i < to; i++) part(i, i + 1);
              else if (found.length) put(block, (found[0].top + found[0].bottom) / 2, to - from, node.data.slice(from, to));
            };
            part(match.index, match.index + match[0].length);
          }
        }
        for (const [block, own] of lines) for (const line of own) {
          const text = squeeze(line.text);
          if ([...text].length > 80) findings.push(`${name(block)} has a line of ${[...text].length} characters: ${text}`);
        }
        """));

    internal static readonly Promise Ragged = new("No text is justified", [Mode.Light, Mode.Narrow], page => Look.AtAsync(page, """
        for (const block of new Set(texts().map(node => blockOf(node.parentElement))))
          if (/justify/.test(getComputedStyle(block).textAlign) || getComputedStyle(block).textAlignLast === 'justify') findings.push(`${name(block)} is justified`);
        """));

    internal static readonly Promise Leading = new("Lines of text are at least 1.5 apart", [Mode.Light, Mode.Narrow], page => Look.AtAsync(page, """
        for (const block of new Set(texts().map(node => blockOf(node.parentElement)))) {
          if (block.closest('h1, h2, h3, h4, h5, h6')) continue;
          const style = getComputedStyle(block), leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
          const several = new Set([...block.childNodes].filter(n => n.nodeType === 3).flatMap(boxes).map(box => Math.round(box.top))).size > 1;
          if ((several || block.matches('p, li, dd, dt, td, th, blockquote, caption, figcaption')) && !(leading >= 1.4999))
            findings.push(`${name(block)} has a leading of ${leading.toFixed(2)}`);
        }
        """));

    /// <summary>The number of a note is raised beside a word and smaller than it, as everywhere in print; its words are in the notes at full size.</summary>
    internal static readonly Promise LargeText = new("Text is at least 16 px", [Mode.Light, Mode.Narrow], page => Look.AtAsync(page, """
        for (const e of new Set(texts().map(node => node.parentElement))) {
          const size = parseFloat(getComputedStyle(e).fontSize);
          if (size < 16 && !e.closest('sup')) findings.push(`${name(e)} is ${size} px`);
        }
        const disclaimer = document.querySelector('.disclaimer');
        if (!disclaimer || !shown(disclaimer)) findings.push('the disclaimer is not seen');
        """));

    internal static readonly Tour Tour = new(onKinds: false, ShortLines, Ragged, Leading, LargeText);

    [Fact]
    [Trait("WCAG", "1.4.8")]
    public Task No_line_is_longer_than_eighty_characters() => Tour.KeepsAsync(ShortLines);

    [Fact]
    [Trait("WCAG", "1.4.8")]
    public Task No_text_is_justified() => Tour.KeepsAsync(Ragged);

    [Fact]
    [Trait("WCAG", "1.4.8")]
    public Task Lines_of_text_stand_at_least_one_and_a_half_apart() => Tour.KeepsAsync(Leading);

    [Fact]
    public Task Text_and_disclaimer_have_at_least_sixteen_pixels() => Tour.KeepsAsync(LargeText);
}
