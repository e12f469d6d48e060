using Site.Documents;
using Site.Problems;
using Site.Reports;

namespace Site.Tests.Reports;

/// <summary>The annotations that GitHub shows beside the lines of a pull request.</summary>
public sealed class GitHub
{
    [Theory]
    [InlineData("Plain words.", "input/articles/a-wall.md")]
    [InlineData(Specimens.Hostile, "input/articles/100%, a: b=c.md")]
    [InlineData("One\r\n::error file=x,line=1::forged\n", "input/a\n::stop-commands::b.md")]
    [InlineData("%25 %0A %3A %2C", "%25%0A%3A%2C")]
    public void Annotations_are_read_back_by_the_runner_as_they_were_meant(string message, string path)
    {
        var command = Assert.Single(GitHubAnnotations.Of(new Report([new Problem("a-code", Severity.Warning, new Position(path, 12, 34), message)], [])));

        Assert.DoesNotContain(command, c => c is '\r' or '\n');
        Assert.Equal(("warning", $"file={path}|line=12|col=34|title=a-code", message), Runner(command));
    }

    [Fact]
    public void Errors_come_first_and_ten_of_a_kind()
    {
        var report = new Report([.. Specimens.Many(Severity.Warning, 12), .. Specimens.Many(Severity.Error, 11)], []);

        var commands = GitHubAnnotations.Of(report);

        Assert.Equal([.. Enumerable.Repeat("error", 10), .. Enumerable.Repeat("warning", 10)], commands.Select(command => Runner(command).Name));
        Assert.Equal(Enumerable.Range(1, 10).Concat(Enumerable.Range(1, 10)).Select(line => $"file=input/a.md|line={line}|col=1|title=some-code"), commands.Select(command => Runner(command).Properties));
        Assert.Equal((1, 2), GitHubAnnotations.LeftOut(report));
    }

    [Fact]
    public void Nothing_is_left_out_of_ten()
    {
        var report = new Report([.. Specimens.Many(Severity.Warning, 10)], []);

        Assert.Equal(10, GitHubAnnotations.Of(report).Count);
        Assert.Equal((0, 0), GitHubAnnotations.LeftOut(report));
    }

    // As ActionCommand.TryParseV2 of the runner reads a line of the log.
    private static (string Name, string Properties, string Data) Runner(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var command = line[2..end].Split(' ', 2);
        var properties = command[1].Split(',').Select(property => property.Split('=', 2)).Select(pair => $"{pair[0]}={Read(pair[1], "%3A=:", "%2C=,")}");
        return (command[0], string.Join('|', properties), Read(line[(end + 2)..]));
    }

    private static string Read(string text, params string[] more) => ((string[])["%0D=\r", "%0A=\n", .. more, "%25=%"])
        .Aggregate(text, (read, pair) => read.Replace(pair[..3], pair[4..], StringComparison.Ordinal));
}
