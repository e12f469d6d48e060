using System.Text;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.SettingUp;

/// <summary>The command <c>setup</c> at a real terminal: what its keys do, and where its lines break.</summary>
public sealed partial class AtARealTerminal : IDisposable
{
    private const int Columns = 60;

    private readonly OwnCopy _copy = new();

    public AtARealTerminal() => Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "Only script of util-linux makes a terminal here.");

    public void Dispose() => _copy.Dispose();

    /// <summary>Ctrl+C, and Ctrl+D for the end of input.</summary>
    [Theory]
    [InlineData('\u0003', "")]
    [InlineData('\u0004', "")]
    [InlineData('\u0003', "all")]
    public async Task Whoever_goes_away_is_told_that_nothing_was_written(char key, string answers)
    {
        var files = _copy.Files;

        var (exitCode, said) = await RunAsync(
            answers.Length > 0 ? $"{OwnCopy.OptionsOf(("--owner", "@harbor"))} --remove-samples" : "", answers.Length > 0 ? "Write all of this?" : "The name of the site", key);

        Assert.Equal(130, exitCode);
        Assert.Equal("Nothing was written.", said[^1]);
        Assert.Equal(files, _copy.Files);
    }

    [Theory]
    [InlineData("US", 0, "What is left for you:")]
    [InlineData("Atlantis", 1, "--country: \"Atlantis\" is no country whose crisis lines")]
    public async Task No_line_breaks_within_a_word(string country, int code, string line)
    {
        var (exitCode, said) = await RunAsync($"{OwnCopy.OptionsOf(("--owner", "@harbor"), ("--country", country))} --yes --remove-samples");

        Assert.Equal(code, exitCode);
        Assert.Contains(line, said);
        Assert.All(said, line => Assert.True(line.Length <= Columns || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
        Assert.Contains(said, line => line.StartsWith("  ", StringComparison.Ordinal));
    }

    // Presses the key once the question was asked.
    private async Task<(int ExitCode, string[] Said)> RunAsync(string options, string question = "", char key = ' ')
    {
        using var process = Command.StartAtTerminal(_copy.Fork.Folder, $"setup {options} --today {Kept.Day:yyyy-MM-dd}");
        using var gone = new CancellationTokenSource();
        var said = new StringBuilder();
        var buffer = new char[4096];
        for (var isPressed = question.Length == 0; await process.StandardOutput.ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var read;)
        {
            said.Append(buffer, 0, read);
            if (!isPressed && Plain(said).Contains(question, StringComparison.Ordinal))
            {
                isPressed = true;
                _ = PressAsync(process.StandardInput, key, gone.Token);
            }
        }

        await gone.CancelAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, [.. Plain(said).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)]);
    }

    // A question is said before keys are read one by one. Until then the terminal may keep a key to itself, and somebody would press it again.
    private static async Task PressAsync(StreamWriter terminal, char key, CancellationToken gone)
    {
        while (!gone.IsCancellationRequested)
        {
            await terminal.WriteAsync(key);
            await terminal.FlushAsync(gone);
            await Task.Delay(TimeSpan.FromSeconds(1), gone);
        }
    }

    private static string Plain(StringBuilder said) => Sequence().Replace(said.ToString(), "").ReplaceLineEndings("\n");

    // What moves the cursor and colours (ECMA-48).
    [GeneratedRegex(@"\e\[[0-?]*[ -/]*[@-~]|\e[=>]")]
    private static partial Regex Sequence();
}
