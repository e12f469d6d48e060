using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Preview;

namespace Site.Tests.Support;

/// <summary>What an open page is told.</summary>
/// <param name="Version">What is shown.</param>
/// <param name="HasErrors">Whether the last good site stands in for the present one.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record Announced(string Version, bool HasErrors, IReadOnlyList<AnnouncedProblem> Problems);

/// <summary>A problem, as an open page is told of it.</summary>
internal sealed record AnnouncedProblem(string Path, int Line, int Column, string Severity, string Code, string Message, string Href);

/// <summary>A mini-site in the real preview server, on a port of this machine, and a page that listens.</summary>
internal sealed class MiniPreview : IAsyncDisposable
{
    // Long enough for a machine that is busy; nothing waits for it where all is well.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static int _port = 21_000;

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<Reload> _reloads = new();
    private readonly PreviewServer _server;
    private readonly Task _running;
    private readonly HttpClient _client;
    private StreamReader? _events;

    private MiniPreview(MiniSite site, string basePath)
    {
        site.WriteTo(Input);
        do
        {
            _server = new PreviewServer(new PreviewOptions(Input, MiniSite.Today, PreviewServer.FreePort(Interlocked.Increment(ref _port)), basePath), _reloads.Enqueue);
        }
        while (!_server.StartAsync().GetAwaiter().GetResult());

        _running = _server.RunAsync(_stop.Token);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Address, Timeout = Patience };
    }

    public Uri Address => _server.Address;

    public string Input => _folder.File("input");

    /// <summary>Every reload, as the terminal is told of it.</summary>
    public IReadOnlyList<Reload> Reloads => [.. _reloads];

    /// <summary>What the listening page was told last.</summary>
    public Announced Last { get; private set; } = new("", false, []);

    /// <summary>Starts the server, and waits until a page has heard of the first build.</summary>
    public static async Task<MiniPreview> StartAsync(MiniSite? site = null, string basePath = "")
    {
        var preview = new MiniPreview(site ?? new MiniSite(), basePath);
        preview._events = new StreamReader(await preview._client.GetStreamAsync("/_preview/events"));
        await preview.NextAsync();
        return preview;
    }

    public string FileOf(string path) => Path.Combine(Input, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(path))!);
        File.WriteAllText(FileOf(path), text.ReplaceLineEndings("\n"));
    }

    /// <summary>Listens until a page of the version that is announced is as it should be.</summary>
    public async Task UntilAsync(string path, Func<IHtmlDocument, bool> isSo)
    {
        while (true)
        {
            var page = await PageAsync(path);
            var version = page.QuerySelector("script[data-version]")!.GetAttribute("data-version");
            if (isSo(page) && version == Last.Version)
            {
                return;
            }

            if (version == Last.Version)
            {
                await NextAsync();
            }
            else
            {
                while (Last.Version != version)
                {
                    await NextAsync();
                }
            }
        }
    }

    /// <summary>Listens until what is announced is as it should be.</summary>
    public async Task UntilToldAsync(Func<Announced, bool> isSo)
    {
        while (!isSo(Last))
        {
            await NextAsync();
        }
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await _client.GetAsync(path);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => await _client.SendAsync(request);

    public async Task<string> TextAsync(string path) => await (await _client.GetAsync(path)).Content.ReadAsStringAsync();

    public async Task<IHtmlDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await TextAsync(path));

    /// <summary>Ends the server as Ctrl+C does.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await _server.DisposeAsync();
        _events?.Dispose();
        _client.Dispose();
        _stop.Dispose();
        _folder.Dispose();
    }

    private async Task NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await _events!.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                Last = JsonSerializer.Deserialize<Announced>(line["data: ".Length..], JsonSerializerOptions.Web)!;
                return;
            }
        }

        Assert.Fail("The events have ended.");
    }
}
