using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>Who is asked before something changes. The names are a fork's to write; the files are ours to get right.</summary>
public sealed class Owners
{
    private static readonly string[] Lines =
        [.. Repository.Read(".github", "CODEOWNERS").ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("# /", StringComparison.Ordinal) || line.StartsWith('/'))];

    [Fact]
    public void Every_path_is_there() => Assert.All(Lines, line =>
        Assert.True(Path.Exists(Repository.Path(line.TrimStart('#', ' ', '/').Split(' ')[0])), line));

    [Fact]
    public void Every_line_names_somebody() => Assert.All(Lines, line => Assert.Matches(@"^(?:# )?/\S+( @[\w-]+(/[\w-]+)?)+$", line));

    /// <summary>The last line that fits decides, so a line for a whole folder must not stand below.</summary>
    [Fact]
    public void Crisis_data_and_disclaimer_have_the_last_word() => Assert.Equal(
        ["input/facts/disclaimer.md", "input/facts/helplines.yml"],
        Lines[^2..].Select(line => line.TrimStart('#', ' ', '/').Split(' ')[0]));

    /// <summary>A made-up name may be a stranger's, who would be asked to look.</summary>
    [Fact]
    public void Nobody_is_named_who_does_not_know_it() => Assert.All(
        Lines.Where(line => line.StartsWith('/')),
        line => Assert.DoesNotMatch("@(?:your-|a-clinician|an-engineer|an-editor)", line));
}
