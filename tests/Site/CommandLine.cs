using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>The program as a person meets it: its words, where they go, and its exit code.</summary>
public sealed partial class CommandLine : IDisposable
{
    private const string Day = "--today 2026-06-15";

    private readonly TemporaryFolder _folder = new();

    public CommandLine() => new MiniSite().WriteTo(_folder.File("input"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("--verbose")]
    [InlineData("--verbose build")]
    [InlineData("build --verbose")]
    [InlineData("--input input --output output")]
    public void Builds_the_site_in_this_folder(string arguments)
    {
        var run = Command.Run(_folder.Path, $"{arguments} {Day}");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(Summary(), Assert.Single(run.Output));
        Assert.True(File.Exists(_folder.File("output/index.html")));
    }

    [Fact]
    public void Builds_without_a_word()
    {
        var run = Command.Run(_folder.Path, "");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(Summary(), run.Output[0]);
    }

    [Fact]
    public void Builds_and_says_how_many_warnings_wait_to_be_read()
    {
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "It is simply so. It is simply so.")).WriteTo(_folder.File("input"));
        var run = Command.Run(_folder.Path, $"build {Day}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("2 warnings. To read them: dotnet run --project src -- check", run.Output[^1]);
        Assert.Empty(run.Error);

        Directory.Move(_folder.File("input"), _folder.File("words"));
        Assert.EndsWith("-- check --input words", Command.Run(_folder.Path, $"build --input words {Day}").Output[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek", "check")]
    [InlineData("build --drafs", "--drafts")]
    [InlineData("check --strickt", "--strict")]
    public void A_slip_in_a_word_gets_a_guess(string arguments, string meant)
    {
        var run = Command.Run(_folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Error, line => line.EndsWith($"Did you mean \"{meant}\"?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sarf", "sarif")]
    [InlineData("JSON", "json")]
    public void A_slip_in_a_format_gets_a_guess(string written, string meant)
    {
        var run = Command.Run(_folder.Path, $"check --format {written}");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"\"{written}\" is not a format. Did you mean \"{meant}\"? There are text, github, json, sarif.", run.Error[0]);
    }

    [Fact]
    public void Check_writes_nothing_and_counts()
    {
        var run = Command.Run(_folder.Path, $"check {Day}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["0 errors, 0 warnings"], run.Output);
        Assert.Empty(run.Error);
        Assert.Equal(["input"], Names());
    }

    [Fact]
    public void An_error_goes_to_standard_error_and_ends_in_1()
    {
        new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("decription: A slip\ncolour: red")).WriteTo(_folder.File("input"));

        var build = Command.Run(_folder.Path, $"build {Day}");
        var check = Command.Run(_folder.Path, $"check {Day}");

        Assert.Equal((1, 1), (build.ExitCode, check.ExitCode));
        Assert.Equal("""input/articles/a-wall.md(11,1): error unknown-key: "decription" is not a key of an article. Did you mean "description"?""", build.Error[0]);
        Assert.Equal(2, build.Error.Length);
        Assert.Equal(build.Error, check.Error);
        Assert.Empty(build.Output);
        Assert.Equal(["2 errors, 0 warnings"], check.Output);
        Assert.Equal(["input"], Names());
    }

    [Fact]
    public void A_warning_is_for_check_alone()
    {
        new MiniSite().Replace("facts/site.yml", "The Practice", "Sample Practice").WriteTo(_folder.File("input"));

        var build = Command.Run(_folder.Path, $"build {Day}");
        var check = Command.Run(_folder.Path, $"check {Day}");

        Assert.Equal((0, 0), (build.ExitCode, check.ExitCode));
        Assert.Empty(build.Error);
        Assert.All(check.Error, line => Assert.Contains(": warning sample-value: ", line, StringComparison.Ordinal));
        Assert.Equal(["0 errors, 2 warnings"], check.Output);
    }

    [Fact]
    public void What_ran_out_is_a_warning_to_build_and_an_error_to_check()
    {
        var build = Command.Run(_folder.Path, "build --today 2027-06-15");
        var check = Command.Run(_folder.Path, "check --today 2027-06-15");

        Assert.Equal((0, 1), (build.ExitCode, check.ExitCode));
        Assert.All(build.Error, line => Assert.Contains(": warning helpline-overdue: ", line, StringComparison.Ordinal));
        Assert.All(check.Error, line => Assert.Contains(": error helpline-overdue: ", line, StringComparison.Ordinal));
        Assert.True(File.Exists(_folder.File("output/index.html")));
    }

    [Theory]
    [InlineData("build --nope", "'--nope'")]
    [InlineData("biuld", "'biuld'")]
    [InlineData("check --output elsewhere", "'--output'")]
    [InlineData("--today 2026-13-40", "\"2026-13-40\" is not a day. Write year, month and day, like 2026-03-28.")]
    [InlineData("--today tomorrow", "\"tomorrow\" is not a day.")]
    [InlineData("--today", "'--today'")]
    [InlineData("--base-url example.org", "\"example.org\" is not a web address. Write it whole, like https://example.org/.")]
    [InlineData("--base-url https://me:secret@example.org/", "a user or a password stands before the @, and every page would tell it. Write https://example.org/,")]
    [InlineData("--base-url https://example.org/a/?b=c#d", "nothing follows it after a ? or #. Write https://example.org/a/,")]
    [InlineData("--base-url https://example.org/a/index.html", "not of a page in it. Write https://example.org/a/,")]
    [InlineData("--base-url https://exa_mple.org/", "no host can be called \"exa_mple.org\".")]
    [InlineData("--base-url ftp://example.org/", "\"ftp://example.org/\" is not a web address.")]
    [InlineData("--output \"\"", "The name of the folder is empty.")]
    [InlineData("build now", "'now'")]
    [InlineData("check --format xml", "\"xml\" is not a format. There are text, github, json, sarif.")]
    [InlineData("check --format 1", "\"1\" is not a format.")]
    [InlineData("check --format", "'--format'")]
    [InlineData("build --strict", "'--strict'")]
    public void Wrong_usage_ends_in_2_and_says_where_help_is(string arguments, string words)
    {
        var run = Command.Run(_folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(run.Error, line => line.Contains(words, StringComparison.Ordinal));
        Assert.Contains("--help", run.Error[^1], StringComparison.Ordinal);
        Assert.Equal(["input"], Names());
    }

    [Theory]
    [InlineData("--help", "build", "check", "new", "explain", "due", "schema", "--verbose")]
    [InlineData("build --help", "--input <DIR>", "--output <DIR>", "--base-url <URL>", "--today <YYYY-MM-DD>", "--drafts", "--portable", "--compress")]
    [InlineData("check --help", "--input <DIR>", "--base-url <URL>", "--today <YYYY-MM-DD>", "--drafts", "--format <text|github|json|sarif>", "--strict")]
    [InlineData("schema --help", "--input <DIR>")]
    [InlineData("new --help", "article")]
    [InlineData("setup --help", "--name <TEXT>", "--practice <TEXT>", "--licence, --license <TEXT>", "--states <LIST>", "--owner <NAME>", "--remove-samples", "--yes", "--input <DIR>", "--today <YYYY-MM-DD>")]
    [InlineData("new article --help", "--topic <TOPIC>", "--input <DIR>", "--today <YYYY-MM-DD>")]
    [InlineData("due --help", "--within <SPAN>", "--format", "--input <DIR>", "--today <YYYY-MM-DD>")]
    public void Help_has_an_example_and_names_everything(string arguments, params string[] names)
    {
        var run = Command.Run(_folder.Path, arguments);
        var help = string.Join('\n', run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("Examples?:\n    dotnet run --project src -- ", help);
        Assert.All(names, name => Assert.Contains(name, help, StringComparison.Ordinal));
        Assert.Equal(["input"], Names());
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("FORCE_COLOR", "1")]
    public void What_is_no_terminal_gets_no_colour(string name, string value)
    {
        File.Delete(_folder.File("input/pages/about.md"));

        var run = Command.Run(_folder.Path, Day, (name, value));

        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain('\e', string.Concat(run.Error.Concat(run.Output)));
    }

    [Fact]
    public void A_bug_is_one_line_that_asks_for_a_report()
    {
        // A program that lacks a part of itself breaks without any door for tests.
        using var program = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Append(Path.Combine(AppContext.BaseDirectory, "Generator.runtimeconfig.json")))
        {
            File.Copy(file, program.File(Path.GetFileName(file)));
        }

        File.Delete(program.File("NUglify.dll"));

        var run = Command.RunAt(program.File("Generator.dll"), _folder.Path, Day);
        var verbose = Command.RunAt(program.File("Generator.dll"), _folder.Path, $"{Day} --verbose");

        Assert.Equal((1, 1), (run.ExitCode, verbose.ExitCode));
        var line = Assert.Single(run.Error);
        Assert.StartsWith("This is a bug of the generator, not of your words: FileNotFoundException: ", line, StringComparison.Ordinal);
        Assert.EndsWith(" Please report it with the file you changed last.", line, StringComparison.Ordinal);
        Assert.Equal(line, verbose.Error[0]);
        Assert.Contains(verbose.Error, trace => trace.Contains("at Site.SitePipeline.Build", StringComparison.Ordinal));
    }

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order();

    [GeneratedRegex(@"^13 pages, 1 article, \d+\.\d\d s, output$")]
    private static partial Regex Summary();
}
