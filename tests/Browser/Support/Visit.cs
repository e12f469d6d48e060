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

/// <summary>The built site in a real browser. One browser and two servers serve every test.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly Lazy<Task<Visit>> Shared = new(StartAsync);

    private readonly IPlaywright _playwright;

    private Visit(TemporaryBuild build, IPlaywright playwright, IBrowser browser, SiteServer atRoot, SiteServer underFolder) =>
        (Build, _playwright, Browser, AtRoot, UnderFolder) = (build, playwright, browser, atRoot, underFolder);

    public TemporaryBuild Build { get; }

    public IBrowser Browser { get; }

    /// <summary>The site at the root of a host.</summary>
    public SiteServer AtRoot { get; }

    /// <summary>The same files in a folder of a host.</summary>
    public SiteServer UnderFolder { get; }

    /// <summary>Starts everything once; skips where no browser is wanted.</summary>
    public static Task<Visit> BeginAsync()
    {
        Assert.SkipWhen(Engine.SkipReason is not null, Engine.SkipReason ?? "");
        return Shared.Value;
    }

    /// <summary>A fresh context in a mode.</summary>
    public Task<IBrowserContext> OpenAsync(Mode mode) => Browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = mode.Width, Height = mode.Height },
        ColorScheme = mode.Scheme,
        ForcedColors = mode.ForcedColors,
        Contrast = mode.Contrast,
        ReducedMotion = mode.Motion,
        JavaScriptEnabled = mode.Script,
        DeviceScaleFactor = mode.Scale,
    });

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await AtRoot.DisposeAsync();
        await UnderFolder.DisposeAsync();
        Build.Dispose();
    }

    private static async Task<Visit> StartAsync()
    {
        var path = Engine.Find();
        var build = new TemporaryBuild();
        var playwright = await Playwright.CreateAsync();
        var visit = new Visit(
            build,
            playwright,
            await Engine.LaunchAsync(playwright, path),
            await SiteServer.StartAsync(build.Folder),
            await SiteServer.StartAsync(build.Folder, "/some/folder"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => build.Dispose();
        return visit;
    }
}
