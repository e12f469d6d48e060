using System.Collections.Immutable;
using System.CommandLine;
using Site.Documents;
using Site.Input;
using Site.Output;
using Site.Problems;
using Site.Setup;
using Spectre.Console;

namespace Site.Commands;

/// <summary><c>setup</c>: makes a copy of the site somebody's own. It asks, shows what changes, and writes all of it or nothing.</summary>
internal sealed class SetupCommand : Command
{
    private static readonly ImmutableDictionary<Question, Option<string?>> Answers = Question.All.ToImmutableDictionary(
        question => question,
        question => new Option<string?>(question.Option, question == Question.Licence ? ["--license"] : []) { Description = question.Help, HelpName = question.Takes });

    private static readonly Option<bool> Remove = new("--remove-samples")
    {
        Description = "Take away the articles that came with the copy, with what only they use.",
    };

    private static readonly Option<bool> Yes = new("--yes")
    {
        Description = "Write without asking.",
    };

    /// <summary>Makes the command.</summary>
    public SetupCommand()
        : base("setup", $"Make this copy your own: facts, owners, and the passages that came with it.\n\nExample:\n  {Terminal.Program} setup")
    {
        foreach (var question in Question.All)
        {
            Add(Answers[question]);
        }

        Add(Remove);
        Add(Yes);
        Add(SharedOptions.Input);
        Add(SharedOptions.Today);
        SetAction(RunAsync);
    }

    // Ctrl+C ends it wherever it is, except while it writes: that is all or nothing.
    private static async Task<int> RunAsync(ParseResult words, CancellationToken stop)
    {
        // Keys and signals are heard once somebody waits for the work.
        await Task.Yield();
        try
        {
            return await SetUpAsync(words, Terminal.IsThere ? new SetupPrompts(AnsiConsole.Console, stop) : null, stop);
        }
        catch (OperationCanceledException)
        {
            Complain("", "Nothing was written.");
            return ExitCode.Interrupted;
        }
    }

    private static async Task<int> SetUpAsync(ParseResult words, SetupPrompts? prompts, CancellationToken stop)
    {
        var problems = new ProblemList();
        if (Copy(words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words), problems) is not { } copy)
        {
            Terminal.Complain(problems.InOrder());
            return ExitCode.HasErrors;
        }

        if (prompts is not null)
        {
            Say("Enter keeps what stands in brackets, Ctrl+C ends it. Nothing is written before you have seen all that changes, and said yes.");
        }

        var yes = words.GetValue(Yes);
        if (await InterviewedAsync(new Interview(copy), words, prompts) is not { } interview)
        {
            return ExitCode.HasErrors;
        }

        var samples = copy.SampleArticles;
        var remove = words.GetValue(Remove) || (!yes && samples > 0 && prompts is not null
            && await prompts.ConfirmAsync($"Take away the {Plural.Of(samples, "article")} that came with the copy, with the sources, topics and pictures that nothing uses then?"));
        var plan = new MakePlan(interview, remove).Make();
        if (plan.Errors.Count > 0)
        {
            Complain("With these answers, check would find what it does not find now. Nothing was written.");
            Terminal.Complain(plan.Errors);
            return ExitCode.HasErrors;
        }

        Say([.. SetupReport.Changes(plan)]);
        if (plan.Files.Count > 0 && !yes && (prompts is null || !await prompts.ConfirmAsync("Write all of this?")))
        {
            Complain(prompts is null ? "Nothing was written. To write it, add --yes." : "Nothing was written.");
            return ExitCode.HasErrors;
        }

        stop.ThrowIfCancellationRequested();
        new ReplaceFiles().Write(plan.Files, problems);
        if (problems.HasErrors)
        {
            Terminal.Complain(problems.InOrder());
            return ExitCode.HasErrors;
        }

        Say([.. SetupReport.Left(plan, interview)]);
        return ExitCode.Fine;
    }

    private static void Say(params IEnumerable<string> lines) => lines.SelectMany(Terminal.Wrapped).ToList().ForEach(Terminal.Say);

    private static void Complain(params IEnumerable<string> lines) => lines.SelectMany(Terminal.Wrapped).ToList().ForEach(Terminal.Complain);

    private static Draft? Copy(string input, BuildDay day, ProblemList problems)
    {
        // What is wrong in a text is for check to say; here it is in the way only where the facts of the site cannot be read.
        var found = new ProblemList();
        if (new ReadSources(input, new FileMemory()).Read(found) is not { } sources)
        {
            found.InOrder().ToList().ForEach(problems.Add);
            return null;
        }

        var texts = sources.Pages.Select(page => page.DisplayPath).Concat(sources.Facts.Files.Values.Select(file => file.DisplayPath)).Concat([Draft.OwnersPath, .. CheckedSite.FormPaths]);
        var copy = new Draft(sources, day, new ReadWhole(texts).Read(problems).ToImmutableDictionary(StringComparer.Ordinal));
        foreach (var problem in copy.Unreadable)
        {
            problems.Add(problem);
        }

        return problems.HasErrors ? null : copy;
    }

    // Every option that is missing or wrong is told, and only then is it over.
    private static async Task<Interview?> InterviewedAsync(Interview interview, ParseResult words, SetupPrompts? prompts)
    {
        var complaints = new List<string>();
        var missing = new List<string>();
        foreach (var question in Question.All.Where(question => interview.Needs(question)))
        {
            var written = words.GetValue(Answers[question]) ?? (prompts is null ? interview.Default(question) ?? (question == Question.Owner ? Question.None : null) : null);
            if (written is null && prompts is not null && complaints.Count == 0)
            {
                interview = await prompts.AskAsync(interview, question);
            }
            else if (written is null)
            {
                missing.Add(question.Option);
            }
            else if (interview.Complaint(question, interview.Taken(question, written)) is { } complaint)
            {
                complaints.Add($"{question.Option}: {complaint}");
            }
            else
            {
                interview = interview.With(question, interview.Taken(question, written));
            }
        }

        if (missing.Count > 0 && prompts is null)
        {
            complaints.Add($"There is no terminal to ask at, so every answer is an option. Missing: {string.Join(", ", missing)}.");
        }

        Complain(complaints);
        return complaints.Count > 0 ? null : interview.Finished;
    }
}
