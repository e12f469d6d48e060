using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Words stay where they are while somebody reads them, and come without waiting for anything.</summary>
public sealed class Stable
{
    /// <summary>Layout shift as <see href="https://web.dev/articles/cls">Cumulative Layout Shift</see> counts it, from the first paint to the foot of the page.</summary>
    internal static readonly Promise Still = new("Nothing moves while the page loads or scrolls", [Mode.Light, Mode.Narrow], page => Look.AtAsync(page, """
        const seen = [];
        const watch = new PerformanceObserver(list => seen.push(...list.getEntries()));
        watch.observe({ type: 'layout-shift', buffered: true });
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await rest(); }
        await rest();
        seen.push(...watch.takeRecords());
        for (const shift of seen.filter(entry => entry.value > 0))
          findings.push(`${shift.sources.map(source => source.node?.nodeType === 1 ? name(source.node) : 'a text').join(', ') || 'something'} moves, ${shift.value.toFixed(4)}`);
        """));

    internal static readonly Promise Light = new("Nothing blocks the first render", [Mode.Light], page => Look.AtAsync(page, """
        for (const entry of performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking'))
          findings.push(`the first render waits for ${new URL(entry.name).pathname}`);
        """));

    internal static readonly Tour Tour = new(onKinds: false, Light, Still);

    [Fact]
    public Task Nothing_moves_while_the_page_loads_or_scrolls() => Tour.KeepsAsync(Still);

    [Fact]
    public Task Nothing_blocks_the_first_render() => Tour.KeepsAsync(Light);
}
