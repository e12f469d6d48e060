using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>What the browser itself notices while somebody reads: requests, messages, violations, storage.</summary>
internal sealed class VisitLog
{
    // The policy's own event, for a violation that is only reported is written to no console.
    private const string Listen = """
        addEventListener('securitypolicyviolation', event =>
          console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`));
        """;

    private const string Kept = """
        async () => ({
          localStorage: localStorage.length,
          sessionStorage: sessionStorage.length,
          indexedDB: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
        })
        """;

    private readonly ConcurrentQueue<string> _findings = new();
    private readonly IPage _page;
    private readonly Uri _root;
    private string _reading = "";

    private VisitLog(IPage page, Uri root) => (_page, _root) = (page, root);

    /// <summary>Starts to listen.</summary>
    /// <param name="page">An empty page of a fresh context.</param>
    /// <param name="root">The site.</param>
    public static async Task<VisitLog> StartAsync(IPage page, Uri root)
    {
        var log = new VisitLog(page, root);
        await page.AddInitScriptAsync(Listen);
        page.Console += (_, message) => log.Note($"the console says: {message.Text}");
        page.PageError += (_, error) => log.Note($"a script fails: {error}");
        page.Dialog += (_, dialog) => log.Note($"a dialog opens: {dialog.Message}");
        page.Context.Page += (_, _) => log.Note("a window opens");
        var browser = await page.Context.NewCDPSessionAsync(page);
        browser.Event("Network.requestWillBeSent").OnEvent += (_, sent) => log.OnRequest(sent!.Value.GetProperty("request").GetProperty("url").GetString()!);
        browser.Event("Network.webSocketCreated").OnEvent += (_, socket) => log.OnRequest(socket!.Value.GetProperty("url").GetString()!);
        browser.Event("Log.entryAdded").OnEvent += (_, added) => log.OnEntry(added!.Value.GetProperty("entry"));
        browser.Event("Audits.issueAdded").OnEvent += (_, added) => log.Note($"the browser sees an issue: {added!.Value.GetProperty("issue")}");
        foreach (var domain in new[] { "Network", "Log", "Audits" })
        {
            await browser.SendAsync(domain + ".enable");
        }

        return log;
    }

    /// <summary>Reads a page to its end, on the screen and on paper.</summary>
    public async Task ReadAsync(Uri address)
    {
        _reading = address.AbsolutePath;
        await _page.GotoAsync(address.AbsoluteUri);
        await _page.Keyboard.PressAsync("End");
        await _page.EmulateMediaAsync(new() { Media = Media.Print });
        await _page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>Looks at what is kept after the visit.</summary>
    /// <returns>All that was noticed.</returns>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        _reading = "after the visit";
        foreach (var cookie in await _page.Context.CookiesAsync())
        {
            Note($"a cookie is kept: {cookie.Name}");
        }

        foreach (var (name, count) in await _page.EvaluateAsync<Dictionary<string, int>>(Kept))
        {
            if (count > 0)
            {
                Note($"{name} is written");
            }
        }

        return [.. _findings];
    }

    private void Note(string finding) => _findings.Enqueue($"{_reading}: {finding}");

    private void OnRequest(string url)
    {
        if (!url.StartsWith("data:", StringComparison.Ordinal) && new Uri(url).GetLeftPart(UriPartial.Authority) != _root.GetLeftPart(UriPartial.Authority))
        {
            Note($"another origin is asked: {url}");
        }
    }

    private void OnEntry(JsonElement entry) => Note($"the browser logs: {entry.GetProperty("text").GetString()}");
}
