using System.Diagnostics;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>
/// Finds a Chromium to test with, or fetches one. The variable SITE_BROWSER names one by its path;
/// <c>none</c> skips every test that needs a browser, and says so.
/// </summary>
internal static class Engine
{
    private const string Variable = "SITE_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        "/Applications/Google Chrome.app/Contents/MacOS",
        "/Applications/Chromium.app/Contents/MacOS",
        "/Applications/Microsoft Edge.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    /// <summary>Why no browser test can run; <see langword="null"/> when they can.</summary>
    public static string? SkipReason =>
        Environment.GetEnvironmentVariable(Variable) == "none" ? $"{Variable} is \"none\"." : null;

    /// <summary>The browser's path; <see langword="null"/> for the one that Playwright brings.</summary>
    /// <exception cref="InvalidOperationException">There is none, and none could be fetched; says what to install.</exception>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which does not exist.");
        }

        if (Installed() is { } installed)
        {
            return installed;
        }

        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            return null;
        }

        if (File.Exists("/usr/bin/apt-get") && Environment.UserName == "root")
        {
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        }

        return Installed() ?? throw new InvalidOperationException(
            $"No browser: install Chrome, Chromium or Edge, or set {Variable} to a browser's path (or to none, to leave these tests out).");
    }

    /// <summary>Starts the browser without a window, without a sandbox only where the user is root, and silent about itself.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright, string? path) =>
        await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args =
            [
                "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
            ],
        });

    private static string? Installed() =>
        Folders.SelectMany(folder => Names.Append("Google Chrome").Append("Chromium").Append("Microsoft Edge").Select(name => Path.Combine(folder, name)))
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
