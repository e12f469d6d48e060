using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>
/// Elements held in the state that a pointer or a key brings, many at once, by the browser's own inspector.
/// That a key really brings it, the promises about the keyboard see.
/// </summary>
internal sealed class Held : IAsyncDisposable
{
    /// <summary>All that takes focus, and what is around it: a pointer over a link is over its card as well.</summary>
    public const string Touched = ":is(a, button, summary, [tabindex]), body :has(a, button, summary, [tabindex])";

    private readonly ICDPSession _inspector;

    private Held(ICDPSession inspector) => _inspector = inspector;

    /// <summary>Holds what a selector finds in states such as <c>hover</c>, until it is disposed.</summary>
    public static async Task<Held> InAsync(IPage page, params (string Selector, string[] States)[] held)
    {
        var inspector = await page.Context.NewCDPSessionAsync(page);
        await inspector.SendAsync("DOM.enable");
        await inspector.SendAsync("CSS.enable");
        var root = (await inspector.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        foreach (var (selector, states) in held)
        {
            var found = await inspector.SendAsync("DOM.querySelectorAll", new() { ["nodeId"] = root, ["selector"] = selector });
            await Task.WhenAll(found!.Value.GetProperty("nodeIds").EnumerateArray().Select(node => inspector.SendAsync(
                "CSS.forcePseudoState", new() { ["nodeId"] = node.GetInt32(), ["forcedPseudoClasses"] = states })));
        }

        return new Held(inspector);
    }

    public async ValueTask DisposeAsync() => await _inspector.DetachAsync();
}
