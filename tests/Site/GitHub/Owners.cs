using Site.Tests.Support;

namespace Site.Tests.GitHub;

/// <summary>Who is asked before something changes. The names and patterns are a fork's to write: here they have to be such as GitHub reads.</summary>
public sealed class Owners
{
    private static readonly string[] OnWhichReadersDepend = ["input/facts/helplines.yml", "input/facts/disclaimer.md"];

    private static string Text => Repository.Read(".github", "CODEOWNERS");

    [Fact]
    public void Are_written_as_GitHub_reads_them() => Assert.Empty(new CodeOwners(Text).Unreadable);

    /// <summary>The last line that fits decides: nobody is asked for the words, and nobody for the crisis numbers in them.</summary>
    [Fact]
    public void Of_all_words_own_the_crisis_numbers_too() => Assert.Empty(Forgotten(new CodeOwners(Text)));

    /// <summary>A made-up name may be a stranger's, who would be asked to look.</summary>
    [Fact]
    public void Nobody_is_named_who_does_not_know_it() => Assert.DoesNotContain(
        new CodeOwners(Text).Lines.SelectMany(line => line.Owners),
        owner => owner is "@a-clinician" or "@an-engineer" or "@an-editor" || owner.StartsWith("@your-", StringComparison.Ordinal));

    /// <summary>What the file offers, for whoever takes the # away.</summary>
    [Fact]
    public void That_are_offered_could_stand_as_they_are()
    {
        var offered = new CodeOwners(Text.ReplaceLineEndings("\n").Replace("\n# /", "\n/", StringComparison.Ordinal));

        Assert.Empty(offered.Unreadable);
        Assert.Empty(Forgotten(offered));
        Assert.All(offered.Lines.Where(line => line.Pattern.StartsWith('/') && !line.Pattern.Contains('*', StringComparison.Ordinal)), line => Assert.True(Path.Exists(Repository.Path(line.Pattern.Trim('/'))), line.Pattern));
    }

    [Theory]
    [InlineData("* @me\n", "@me")]
    [InlineData("*.yml editor@practice.example\n", "editor@practice.example")]
    [InlineData("* @me\n/input/ @our-practice/the.editors @you # both\n", "@our-practice/the.editors @you")]
    [InlineData("* @me\n/input/facts/\n", "")]
    [InlineData("/input/ @me\nfacts/*.md @you\n", "@me")]
    [InlineData("/input/* @me\n", null)]
    [InlineData("helplines.yml @me\n/src/ @you\n", "@me")]
    [InlineData("**/facts @me\n", "@me")]
    [InlineData("/input/**/*.yml @me\n", "@me")]
    [InlineData("input/facts/helplines.y?l @me_acme\n", "@me_acme")]
    [InlineData("# * @me\n", null)]
    public void The_last_line_that_fits_decides(string text, string? owners)
    {
        Assert.Empty(new CodeOwners(text).Unreadable);
        Assert.Equal(owners, new CodeOwners(text).Of("input/facts/helplines.yml") is { } found ? string.Join(' ', found) : null);
    }

    [Theory]
    [InlineData("* me")]
    [InlineData("* @")]
    [InlineData("* @me,@you")]
    [InlineData("!/input/ @me")]
    [InlineData("/input/[a-z]/ @me")]
    [InlineData("/input/ @me/you/they")]
    public void What_GitHub_passes_over_is_found(string line) => Assert.NotEmpty(new CodeOwners(line).Unreadable);

    private static IEnumerable<string> Forgotten(CodeOwners owners) =>
        owners.Of("input/articles/an-article.md") is null or [] ? [] : OnWhichReadersDepend.Where(path => owners.Of(path) is null or []);
}
