using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>How a reader meets a page: width, colours, text, motion.</summary>
internal sealed record Mode(string Name, int Width = 1280, int Height = 800)
{
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    public Contrast Contrast { get; init; } = Contrast.NoPreference;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public bool Script { get; init; } = true;

    public Engine Engine { get; init; } = Engine.Chromium;

    /// <summary>Whether it is used by a finger.</summary>
    public bool Touch { get; init; }

    /// <summary>Device pixels to a CSS pixel: zoom makes the window narrower and its pixels larger.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Rules the reader's own settings lay over a page.</summary>
    public string? OwnRules { get; init; }

    public static Mode Light { get; } = new("light, 1280 px");

    public static Mode Dark { get; } = new("dark, 1280 px") { Scheme = ColorScheme.Dark };

    public static Mode Narrow { get; } = new("light, 320 px", 320);

    public static Mode NarrowDark { get; } = new("dark, 320 px", 320) { Scheme = ColorScheme.Dark };

    public static Mode MoreContrast { get; } = new("more contrast, 1280 px") { Contrast = Contrast.More };

    public static Mode Forced { get; } = new("forced colours, 1280 px") { ForcedColors = ForcedColors.Active };

    public override string ToString() => Name;
}

/// <summary>The built site in real browsers. One of each engine and two servers serve every test.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly Lazy<Task<Visit>> Shared = new(StartAsync);

    private readonly IPlaywright _playwright;
    private readonly Dictionary<Engine, Lazy<Task<IBrowser>>> _browsers;

    private Visit(TemporaryBuild build, IPlaywright playwright, SiteServer atRoot, SiteServer underFolder)
    {
        (Build, _playwright, AtRoot, UnderFolder) = (build, playwright, atRoot, underFolder);
        _browsers = new[] { Engine.Chromium, Engine.Firefox }.ToDictionary(engine => engine, engine => new Lazy<Task<IBrowser>>(() => engine.LaunchAsync(playwright)));
    }

    public TemporaryBuild Build { get; }

    /// <summary>The site at the root of a host.</summary>
    public SiteServer AtRoot { get; }

    /// <summary>The same files in a folder of a host.</summary>
    public SiteServer UnderFolder { get; }

    /// <summary>Starts everything once; skips where no browser is wanted.</summary>
    /// <param name="engine">The engine that the test needs; Chromium where none is named.</param>
    public static Task<Visit> BeginAsync(Engine? engine = null)
    {
        var reason = (engine ?? Engine.Chromium).SkipReason;
        Assert.SkipWhen(reason is not null, reason ?? "");
        return Shared.Value;
    }

    /// <summary>A fresh context in a mode.</summary>
    public async Task<IBrowserContext> OpenAsync(Mode mode) => await (await _browsers[mode.Engine].Value).NewContextAsync(new()
    {
        ViewportSize = new() { Width = mode.Width, Height = mode.Height },
        ColorScheme = mode.Scheme,
        ForcedColors = mode.ForcedColors,
        Contrast = mode.Contrast,
        ReducedMotion = mode.Motion,
        JavaScriptEnabled = mode.Script,
        HasTouch = mode.Touch,
        DeviceScaleFactor = mode.Scale,
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers.Values.Where(browser => browser.IsValueCreated))
        {
            await (await browser.Value).DisposeAsync();
        }

        _playwright.Dispose();
        await AtRoot.DisposeAsync();
        await UnderFolder.DisposeAsync();
        Build.Dispose();
    }

    private static async Task<Visit> StartAsync()
    {
        var build = new TemporaryBuild();
        var visit = new Visit(build, await Playwright.CreateAsync(), await SiteServer.StartAsync(build.Folder), await SiteServer.StartAsync(build.Folder, "/some/folder"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => build.Dispose();
        return visit;
    }
}
