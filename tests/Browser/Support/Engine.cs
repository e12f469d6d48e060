using System.Diagnostics;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>
/// A browser engine to test with: found where it is installed, or fetched. A variable names the browser by its path;
/// <c>none</c> skips every test that needs it, and says so.
/// </summary>
/// <param name="Name">The engine's name, which is the one of Playwright's own build.</param>
/// <param name="Browsers">What to install, in words.</param>
/// <param name="Variable">The variable that names the browser.</param>
internal sealed record Engine(string Name, string Browsers, string Variable)
{
    /// <summary>Most readers' engine. Every promise is tried in it.</summary>
    public static Engine Chromium { get; } = new("chromium", "Chrome, Chromium or Edge", "SITE_BROWSER")
    {
        Programs =
        [
            // The same engine without a window to draw, which is what Playwright brings as well, and quicker.
            "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe",
            "Google Chrome", "Chromium", "Microsoft Edge",
        ],
        Folders =
        [
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            "/Applications/Microsoft Edge.app/Contents/MacOS",
            @"C:\Program Files\Google\Chrome\Application",
            @"C:\Program Files (x86)\Microsoft\Edge\Application",
        ],
        Package = "chromium",
        Words =
        [
            "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        ],
    };

    /// <summary>An engine with another history, for what engines do differently: focus, lines, boxes. Driven over WebDriver BiDi.</summary>
    public static Engine Firefox { get; } = new("firefox", "Firefox", "SITE_FIREFOX")
    {
        Programs = ["firefox", "firefox-esr", "firefox.exe"],
        Folders = ["/Applications/Firefox.app/Contents/MacOS", @"C:\Program Files\Mozilla Firefox"],
        Package = "firefox-esr",
        Channel = "moz-firefox",
    };

    private string[] Programs { get; init; } = [];

    private string[] Folders { get; init; } = [];

    /// <summary>The package of Debian and Ubuntu.</summary>
    private string Package { get; init; } = "";

    /// <summary>How Playwright drives a browser that it has not built itself.</summary>
    private string? Channel { get; init; }

    private string[] Words { get; init; } = [];

    /// <summary>Why no test in this engine can run; <see langword="null"/> when they can.</summary>
    public string? SkipReason =>
        Wish(this) == "none" ? $"{Variable} is \"none\"."
        : Wish(Chromium) == "none" ? $"{Chromium.Variable} is \"none\"."
        : null;

    public override string ToString() => Name;

    /// <summary>Starts the browser without a window, without a sandbox only where the user is root, and silent about itself.</summary>
    /// <exception cref="InvalidOperationException">There is none, and none could be fetched; says what to install.</exception>
    public Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find();
        return playwright[Name].LaunchAsync(new() { ExecutablePath = path, Channel = path is null ? null : Channel, Args = Words });
    }

    private static string? Wish(Engine engine) => Environment.GetEnvironmentVariable(engine.Variable);

    /// <summary>The browser's path; <see langword="null"/> for the one that Playwright brings.</summary>
    private string? Find()
    {
        if (Wish(this) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which does not exist.");
        }

        if (Installed() is { } installed)
        {
            return installed;
        }

        if (Microsoft.Playwright.Program.Main(["install", Name]) == 0)
        {
            return null;
        }

        if (File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
        {
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-y", "-q", "--no-install-recommends", Package);
        }

        return Installed() ?? throw new InvalidOperationException(
            $"No browser: install {Browsers}, or set {Variable} to a browser's path (or to none, to leave these tests out).");
    }

    private string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Folders)
            .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program)))
            .FirstOrDefault(File.Exists);

    private static void Run(string program, params string[] words)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
    }
}
