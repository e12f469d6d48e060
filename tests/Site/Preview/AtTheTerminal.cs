using System.Globalization;
using System.Text.RegularExpressions;
using Site.Preview;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>The command as a person meets it: the address first, a line for each reload, and a clean end.</summary>
public sealed partial class AtTheTerminal : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AtTheTerminal() => new MiniSite().WriteTo(_folder.File("input"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Says_the_address_then_each_reload_and_ends_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only Unix has a signal for Ctrl+C.");
        using var preview = Command.Start(_folder.Path, $"preview --port {Port} --base-path folder --today 2026-06-15");
        var errors = preview.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var lines = new[] { await LineAsync(), await LineAsync(), "", "" };

        File.WriteAllText(_folder.File("input/" + MiniSite.ArticlePath), MiniSite.Article("decription: A slip"));
        lines[2] = await LineAsync();
        File.WriteAllText(_folder.File("input/" + MiniSite.ArticlePath), MiniSite.Article());
        lines[3] = await LineAsync();
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", preview.Id.ToString(CultureInfo.InvariantCulture)]);
        await preview.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, preview.ExitCode);
        Assert.Equal($"http://127.0.0.1:{Port}/folder/", lines[0]);
        Assert.Matches(Reload(), lines[1]);
        Assert.StartsWith("the site: ", lines[1], StringComparison.Ordinal);
        Assert.Matches("^articles/a-wall.md: [0-9]+ ms, 1 error$", lines[2]);
        Assert.Matches("^articles/a-wall.md: [0-9]+ ms, 0 errors$", lines[3]);
        Assert.StartsWith("input/articles/a-wall.md(11,1): error unknown-key: ", await errors, StringComparison.Ordinal);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));

        async Task<string> LineAsync() => (await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
    }

    [Fact]
    public async Task Offers_the_next_free_port_when_one_is_taken()
    {
        await using var other = new PreviewServer(new PreviewOptions(_folder.File("input"), MiniSite.Today, Port), _ => { });
        Assert.True(await other.StartAsync());

        var run = Command.Run(_folder.Path, $"preview --port {Port}");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal($"Port {Port} is taken. Try --port {PreviewServer.FreePort(Port)}.", Assert.Single(run.Error));
    }

    [Theory]
    [InlineData("--port 0", "\"0\" is not a port. Write a number from 1 to 65535, like 5080.")]
    [InlineData("--port many", "\"many\" is not a port.")]
    [InlineData("--base-path a?b", "\"a?b\" is not a folder of a web address. Write it like /closeness.")]
    [InlineData("--drafts", "'--drafts'")]
    public void Wrong_usage_says_what_to_write(string arguments, string words)
    {
        var run = Command.Run(_folder.Path, $"preview {arguments}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error[0], StringComparison.Ordinal);
    }

    // Its own, so that it is free while other tests of the preview run beside this one.
    private int Port { get; } = PreviewServer.FreePort(30_000 + (Environment.ProcessId % 1000));

    [GeneratedRegex("^the site: [0-9]+ ms, 0 errors$")]
    private static partial Regex Reload();
}
