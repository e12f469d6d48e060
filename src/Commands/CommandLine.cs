using System.CommandLine;
using Site.Output;
using Site.Pictures;
using Site.Problems;

namespace Site.Commands;

/// <summary>The command line: what there is to ask for, and what is said when that fails.</summary>
internal static class CommandLine
{
    // What writes all or nothing is not cut off by Ctrl+C while a slow disk keeps it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (new CarriedLibrary(Skia.Library) is { IsThere: true } carried)
        {
            Skia.TakeFrom(carried.Load);
        }

        var root = new RootCommand($"Makes an accessible educational microsite from Markdown.\n\nExample:\n  {Terminal.Program} build")
        {
            new BuildCommand(),
            new CheckCommand(),
            new NewCommand(),
            new ExplainCommand(),
            new DueCommand(),
            new SchemaCommand(),
            new PreviewCommand(),
            new SetupCommand(),
            SharedOptions.Verbose,
        };

        // Without a command, it builds. A word that begins with @ is somebody's name, and no file with more words.
        var result = root.Parse(IsForRoot(args) ? args : ["build", .. args], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            return Misunderstood(result);
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience });
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Terminal.Complain(Bug.Say(e));
            if (result.GetValue(SharedOptions.Verbose))
            {
                Terminal.Complain(e.ToString());
            }

            return ExitCode.HasErrors;
        }
    }

    private static int Misunderstood(ParseResult result)
    {
        foreach (var error in result.Errors)
        {
            Terminal.Complain(error.Message + Guess(error.Message));
        }

        Terminal.Complain($"For every command and option: {Terminal.Program} --help");
        return ExitCode.WrongUsage;

        string Guess(string message) => result.UnmatchedTokens.FirstOrDefault(word => message.Contains($"'{word}'", StringComparison.Ordinal)) is { } slip
            ? Nearest.Guess(slip, [.. result.RootCommandResult.Command.Subcommands.Concat(result.CommandResult.Command.Subcommands).Select(command => command.Name), .. result.CommandResult.Command.Options.Select(option => option.Name)])
            : "";
    }

    private static bool IsForRoot(string[] args) => args.FirstOrDefault(word => word != SharedOptions.Verbose.Name) is { } first
        && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");
}
