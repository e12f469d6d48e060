using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Site;
using Site.Documents;
using Site.Output;
using Site.Problems;

return await CommandLine.RunAsync(args);

/// <summary>The command line, and the only place that writes to the console.</summary>
internal static class CommandLine
{
    private const int Fine = 0;
    private const int HasErrors = 1;
    private const int WrongUsage = 2;

    private static readonly Option<string> Input = new("--input")
    {
        Description = "The folder with the words.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "input",
        Validators = { RequireName },
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "The folder for the finished site. It is replaced as a whole.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
        Validators = { RequireName },
    };

    private static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "Where the site is published, when that is not the address in site.yml.",
        HelpName = "URL",
        CustomParser = argument =>
        {
            if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            {
                return address;
            }

            argument.AddError($"\"{argument.Tokens[0].Value}\" is not a web address. Write it whole, like https://example.org/.");
            return null;
        },
    };

    private static readonly Option<DateOnly?> Today = new("--today")
    {
        Description = "The day for which to build, when that is not today.",
        HelpName = "YYYY-MM-DD",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            argument.AddError($"\"{argument.Tokens[0].Value}\" is not a day. Write year, month and day, like 2026-03-28.");
            return null;
        },
    };

    private static readonly Option<bool> Drafts = new("--drafts")
    {
        Description = "Show drafts and articles of a later day, marked, and ask search engines to stay away.",
    };

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show the stack trace of a bug.",
        Recursive = true,
    };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <returns>0; 1 when there is an error; 2 for wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var build = new Command("build", "Turn the words into a finished site.\n\nExample:\n  dotnet run --project src -- build --base-url https://example.org/")
        {
            Input, Output, BaseUrl, Today, Drafts,
        };
        build.SetAction(Build);
        var check = new Command("check", "Find every problem and warning, and write nothing.\n\nExample:\n  dotnet run --project src -- check --drafts")
        {
            Input, BaseUrl, Today, Drafts,
        };
        check.SetAction(Check);
        var root = new RootCommand("Makes an accessible educational microsite from Markdown.\n\nExample:\n  dotnet run --project src -- build") { build, check, Verbose };

        // Without a command, it builds.
        var result = root.Parse(IsForRoot(args) ? args : ["build", .. args]);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message + Guess(error.Message));
            }

            await Console.Error.WriteLineAsync("For every command and option: dotnet run --project src -- --help");
            return WrongUsage;

            string Guess(string message) => result.UnmatchedTokens.FirstOrDefault(word => message.Contains($"'{word}'", StringComparison.Ordinal)) is { } slip
                ? Nearest.Guess(slip, [.. root.Subcommands.Select(command => command.Name), .. result.CommandResult.Command.Options.Select(option => option.Name)])
                : "";
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Work in parallel wraps what went wrong.
            var bug = e is AggregateException { InnerException: { } inner } ? inner : e;
            await Console.Error.WriteLineAsync(
                $"This is a bug of the generator, not of your words: {bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")} Please report it with the file you changed last.");
            if (result.GetValue(Verbose))
            {
                await Console.Error.WriteLineAsync(e.ToString());
            }

            return HasErrors;
        }
    }

    private static void RequireName(OptionResult folder)
    {
        if (string.IsNullOrWhiteSpace(folder.GetValueOrDefault<string>()))
        {
            folder.AddError("The name of the folder is empty.");
        }
    }

    private static bool IsForRoot(string[] args) => args.FirstOrDefault(word => word != Verbose.Name) is { } first
        && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    private static int Build(ParseResult words)
    {
        var clock = Stopwatch.StartNew();
        var problems = new ProblemList();
        var site = SitePipeline.Build(Options(words), problems);
        if (site is not null)
        {
            new WriteFiles(words.GetValue(Output)!, words.GetValue(Input)!).Write(site.Files, problems);
        }

        // Time alone never keeps a correction from being published; check is where it fails.
        var found = problems.InOrder().Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.Overdue ? problem with { Severity = Severity.Warning } : problem).ToArray();
        Print(found);
        if (site is null || found.Any(problem => problem.Severity == Severity.Error))
        {
            return HasErrors;
        }

        var pages = site.Files.Count(file => file is PageFile);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(pages, "page")}, {Count(site.Outline.Articles.Count, "article")}, {clock.Elapsed.TotalSeconds:0.00} s, {words.GetValue(Output)}"));
        return Fine;
    }

    private static int Check(ParseResult words)
    {
        var problems = new ProblemList();
        SitePipeline.Build(Options(words), problems);
        var found = problems.InOrder();
        Print(found);
        var errors = found.Count(problem => problem.Severity == Severity.Error);
        Console.WriteLine($"{Count(errors, "error")}, {Count(found.Count - errors, "warning")}");
        return errors > 0 ? HasErrors : Fine;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static BuildOptions Options(ParseResult words) => new(
        words.GetValue(Input)!, words.GetValue(Today) ?? DateOnly.FromDateTime(DateTime.UtcNow), words.GetValue(BaseUrl), words.GetValue(Drafts));

    private static void Print(IEnumerable<Problem> problems)
    {
        // https://no-color.org: any value but the empty one switches colour off.
        var colour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        foreach (var problem in problems)
        {
            var (on, off) = (colour, problem.Severity) switch
            {
                (false, _) => ("", ""),
                (_, Severity.Error) => ("\e[31m", "\e[0m"),
                _ => ("\e[33m", "\e[0m"),
            };
            Console.Error.WriteLine($"{on}{problem}{off}");
        }
    }
}
