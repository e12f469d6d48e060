using Site.Setup;
using Spectre.Console;

namespace Site.Commands;

/// <summary>Asks at a terminal. Every method throws <see cref="OperationCanceledException"/> when whoever is asked goes away.</summary>
/// <param name="console">The terminal.</param>
/// <param name="stop">Ends the questions.</param>
public sealed class SetupPrompts(IAnsiConsole console, CancellationToken stop)
{
    private readonly EndableConsole _console = new(console);

    /// <summary>Asks a question, and asks it again until the answer is good.</summary>
    /// <param name="interview">The answers so far.</param>
    /// <param name="question">The question.</param>
    /// <returns>The answers, with this one.</returns>
    public async Task<Interview> AskAsync(Interview interview, Question question)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(Words(interview, question)))
            .AllowEmpty()
            .WithConverter(Markup.Escape)
            .Validate(written => interview.Complaint(question, interview.Taken(question, written)) is { } complaint
                ? ValidationResult.Error($"[red]{Markup.Escape(complaint)}[/]")
                : ValidationResult.Success());
        if (interview.Default(question) is { } now)
        {
            prompt.DefaultValue(now);
        }

        return interview.With(question, interview.Taken(question, await prompt.ShowAsync(_console, stop)));
    }

    /// <summary>Asks for yes or no.</summary>
    /// <param name="words">The question.</param>
    /// <returns>Whether it is yes; without a word, it is no.</returns>
    public async Task<bool> ConfirmAsync(string words) => IsYes(await new TextPrompt<string>(Markup.Escape($"{words} [y/n]"))
        .DefaultValue("n")
        .Validate(written => IsYes(written) || Meant(written) is "n" or "no" ? ValidationResult.Success() : ValidationResult.Error("[red]Write y for yes, or n for no.[/]"))
        .ShowAsync(_console, stop));

    private static bool IsYes(string written) => Meant(written) is "y" or "yes";

    private static string Meant(string written) => written.Trim().ToLowerInvariant();

    private static string Words(Interview interview, Question question)
    {
        var words = question == Question.Country ? $"{question.Asks} ({interview.CountriesInWords})" : question.Asks;
        return question.MayBeNone ? $"{words}, or {Question.None}" : words;
    }
}
