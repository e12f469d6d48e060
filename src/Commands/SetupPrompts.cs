using Site.Setup;
using Spectre.Console;

namespace Site.Commands;

/// <summary>Asks at a terminal.</summary>
/// <param name="console">The terminal.</param>
public sealed class SetupPrompts(IAnsiConsole console)
{
    /// <summary>Asks a question, and asks it again until the answer is good.</summary>
    /// <param name="interview">The answers so far.</param>
    /// <param name="question">The question.</param>
    /// <returns>The answers, with this one.</returns>
    public Interview Ask(Interview interview, Question question)
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

        return interview.With(question, interview.Taken(question, console.Prompt(prompt)));
    }

    /// <summary>Asks for yes or no.</summary>
    /// <param name="words">The question.</param>
    /// <returns>Whether it is yes; without a word, it is no.</returns>
    public bool Confirm(string words) => IsYes(console.Prompt(new TextPrompt<string>(Markup.Escape($"{words} [y/n]"))
        .DefaultValue("n")
        .Validate(written => IsYes(written) || Meant(written) is "n" or "no" ? ValidationResult.Success() : ValidationResult.Error("[red]Write y for yes, or n for no.[/]"))));

    /// <summary>Says what the questions are, before the first.</summary>
    public void Greet() => console.WriteLine("Enter keeps what stands in brackets. Nothing is written before you have seen all that changes, and said yes.");

    private static bool IsYes(string written) => Meant(written) is "y" or "yes";

    private static string Meant(string written) => written.Trim().ToLowerInvariant();

    private static string Words(Interview interview, Question question)
    {
        var words = question == Question.Country
            ? $"{question.Asks} ({string.Join(", ", interview.Countries.Select(country => $"{country.Code} for {country.Name}"))})"
            : question.Asks;
        return question.MayBeNone ? $"{words}, or {Question.None}" : words;
    }
}
