using Site.Documents;
using Site.Problems;
using Site.Tests.Support;

namespace Site.Tests.Explained;

/// <summary>The command <c>explain</c>, as a person meets it.</summary>
public sealed class Explain : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Says_what_a_problem_means_why_it_is_one_and_how_to_mend_it()
    {
        var run = Command.Run(_folder.Path, "explain sentence-length:");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            sentence-length
            A sentence has more words than a reader under strain can hold. A much longer one
            is an error.
            Why: Long sentences ask for memory, and worry takes up memory first.
            Source: WCAG 3.1.5; GOV.UK, Writing for GOV.UK
            Our rule: A sentence has at most 25 words.
            Wrong (the text of an article):
                When the one who waits has waited for so long that waiting has become the bond, both may feel that something has ended without a word.
            Right:
                When the one who waits has waited for so long that waiting has become the bond, both may feel that something ended without a word.
            """.ReplaceLineEndings("\n").Split('\n'),
            run.Output);
    }

    [Theory]
    [InlineData("one two", "one two")]
    [InlineData("one more", "one", "more")]
    [InlineData("a longword b c", "a", "longword", "b c")]
    public void Breaks_a_line_before_the_first_word_that_does_not_fit(string words, params string[] lines) =>
        Assert.Equal(lines, WordWrap.Lines(words, 7));

    [Fact]
    public void Lists_every_code_by_catalogue()
    {
        var run = Command.Run(_folder.Path, "explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Explanations.All.GroupBy(explanation => explanation.Catalogue)
                .SelectMany(catalogue => catalogue.Select(explanation => explanation.Code).Prepend(catalogue.Key)),
            run.Output[..^1].Select(line => line.StartsWith(' ') ? line.Trim().Split(' ')[0] : line));
    }

    [Theory]
    [InlineData("ded-link", " Did you mean \"dead-link\"?")]
    [InlineData("rhubarb", "")]
    public void Guesses_what_an_unknown_code_was_to_be(string code, string guess)
    {
        var run = Command.Run(_folder.Path, $"explain {code}");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([$"There is no problem \"{code}\".{guess} Without a code, explain lists them all."], run.Error);
    }
}
