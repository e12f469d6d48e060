using Site.Commands;
using Site.Keys;
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
    public async Task An_answer_that_is_not_good_is_told_why_and_asked_for_again()
    {
        var answers = await AskAsync(Question.Email, "nobody", "mail at mini", "mail@mini.test");

        Assert.Equal("mail@mini.test", answers.Answers[Question.Email]);
        Assert.Equal(2, _console.Output.Split("is not an e-mail address. Write one like hello@example.org").Length - 1);
        Assert.Equal(3, _console.Output.Split("An e-mail address that someone reads").Length - 1);
    }

    [Fact]
    public async Task What_is_real_already_is_taken_by_pressing_enter()
    {
        Assert.Equal("Mini [of] us", (await AskAsync(Question.Name, "")).Answers[Question.Name]);
        Assert.Contains("(Mini [of] us)", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_a_sample_is_no_answer_to_press_enter_for()
    {
        Assert.Equal("Harbor", (await AskAsync(Question.Practice, "", "Harbor")).Answers[Question.Practice]);
        Assert.DoesNotContain("Sample", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_countries_whose_lines_are_whole_are_offered()
    {
        Assert.Equal("US", (await AskAsync(Question.Country, "United States")).Answers[Question.Country]);
        Assert.Contains("(US for United States)", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_from_an_answer_is_offered()
    {
        _console.Input.PushTextWithEnter("");
        var interview = Copy().With(Question.Repository, "https://github.com/harbor/notes");

        Assert.Equal("@harbor", (await Prompts().AskAsync(interview, Question.Owner)).Answers[Question.Owner]);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("YES ", true)]
    [InlineData("n", false)]
    [InlineData("no", false)]
    [InlineData("", false)]
    [InlineData("perhaps\ny", true)]
    public async Task Nothing_is_written_without_a_yes(string word, bool yes)
    {
        foreach (var line in word.Split('\n'))
        {
            _console.Input.PushTextWithEnter(line);
        }

        Assert.Equal(yes, await Prompts().ConfirmAsync("Write all of this?"));
    }

    [Fact]
    public async Task Whoever_goes_away_ends_the_questions()
    {
        _console.Input.PushText("Harb");
        _console.Input.PushKey(new ConsoleKeyInfo('\u0004', ConsoleKey.D, shift: false, alt: false, control: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Prompts().AskAsync(Copy(), Question.Name));

        _console.Input.PushTextWithEnter("y");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Prompts(new CancellationToken(canceled: true)).ConfirmAsync("Write all of this?"));
    }

    /// <summary>Who answers a question has met no key of a file yet.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("sample")]
    [InlineData("two words")]
    [InlineData("http://localhost/")]
    [InlineData("https://me:secret@mine.test/")]
    [InlineData("https://mine.test/index.html?from=flyer")]
    [InlineData("OR, OR")]
    [InlineData("97201")]
    [InlineData("EU")]
    [InlineData("a\u200Bb")]
    public void No_complaint_speaks_of_a_key(string answer)
    {
        var keys = SiteKeys.All.AndBelow.Select(key => $"\"{key.Name}").Append("the key").Append("show:").ToArray();

        var interview = Copy();
        Assert.All(Question.All, question => Assert.All(keys, key => Assert.DoesNotContain(key, interview.Complaint(question, interview.Taken(question, answer)) ?? "", StringComparison.Ordinal)));
    }

    private SetupPrompts Prompts(CancellationToken? stop = null) => new(_console, stop ?? TestContext.Current.CancellationToken);

    private Task<Interview> AskAsync(Question question, params string[] written)
    {
        foreach (var line in written)
        {
            _console.Input.PushTextWithEnter(line);
        }

        return Prompts().AskAsync(Copy(), question);
    }

    private Interview Copy()
    {
        var input = _folder.File("input");
        new MiniSite().Replace("facts/site.yml", "name: Mini", "name: Mini [of] us").Replace("facts/site.yml", "The Practice", "Sample Practice").WriteTo(input);
        return new Interview(OwnCopy.Draft(input, MiniSite.Today));
    }
}
