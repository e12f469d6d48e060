using System.Collections.Immutable;
using Site.Commands;
using Site.Input;
using Site.Problems;
using Site.Setup;
using Site.Tests.Support;
using Spectre.Console.Testing;

namespace Site.Tests.SettingUp;

/// <summary>The command <c>setup</c> as it asks a person.</summary>
public sealed class AtTheTerminal : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestConsole _console = new TestConsole().Width(400);

    public void Dispose()
    {
        _console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_answer_that_is_not_good_is_told_why_and_asked_for_again()
    {
        var answers = Ask(Question.Email, "nobody", "mail at mini", "mail@mini.test");

        Assert.Equal("mail@mini.test", answers.Answers[Question.Email]);
        Assert.Equal(2, _console.Output.Split("an address with one @, without spaces").Length - 1);
        Assert.Equal(3, _console.Output.Split("An e-mail address that someone reads").Length - 1);
    }

    [Fact]
    public void What_is_real_already_is_taken_by_pressing_enter()
    {
        Assert.Equal("Mini [of] us", Ask(Question.Name, "").Answers[Question.Name]);
        Assert.Contains("(Mini [of] us)", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_a_sample_is_no_answer_to_press_enter_for()
    {
        Assert.Equal("Harbor", Ask(Question.Practice, "", "Harbor").Answers[Question.Practice]);
        Assert.DoesNotContain("Sample", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_countries_whose_lines_are_whole_are_offered()
    {
        Assert.Equal("US", Ask(Question.Country, "United States").Answers[Question.Country]);
        Assert.Contains("(US for United States)", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_from_an_answer_is_offered()
    {
        _console.Input.PushTextWithEnter("");
        var interview = Copy().With(Question.Repository, "https://github.com/harbor/notes");

        Assert.Equal("@harbor", new SetupPrompts(_console).Ask(interview, Question.Owner).Answers[Question.Owner]);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("YES ", true)]
    [InlineData("n", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    [InlineData("perhaps\ny", true)]
    public void Nothing_is_written_without_a_yes(string word, bool yes)
    {
        foreach (var line in word.Split('\n'))
        {
            _console.Input.PushTextWithEnter(line);
        }

        Assert.Equal(yes, new SetupPrompts(_console).Confirm("Write all of this?"));
    }

    private Interview Ask(Question question, params string[] written)
    {
        foreach (var line in written)
        {
            _console.Input.PushTextWithEnter(line);
        }

        return new SetupPrompts(_console).Ask(Copy(), question);
    }

    private Interview Copy()
    {
        var input = _folder.File("input");
        new MiniSite().Replace("facts/site.yml", "name: Mini", "name: Mini [of] us").Replace("facts/site.yml", "The Practice", "Sample Practice").WriteTo(input);
        var problems = new ProblemList();
        var sources = new ReadSources(input, new FileMemory()).Read(problems)!;
        var site = $"{sources.Folder}/facts/site.yml";
        var texts = new ReadWhole([site]).Read(problems).ToImmutableDictionary(StringComparer.Ordinal).Add(Draft.OwnersPath, OwnCopy.Owners);
        return new Interview(new Draft(sources, MiniSite.Today, texts));
    }
}
