using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Preview;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>preview</c>: shows the site while it is written.</summary>
internal sealed partial class PreviewCommand : Command
{
    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to serve on.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 5080,
        Validators =
        {
            option =>
            {
                if (option.Tokens is [var word] && !(int.TryParse(word.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= IPEndPoint.MaxPort))
                {
                    option.AddError($"\"{word.Value}\" is not a port. Write a number from 1 to {IPEndPoint.MaxPort}, like 5080.");
                }
            },
        },
    };

    private static readonly Option<string> BasePath = new("--base-path")
    {
        Description = "The folder in which the site will stand on its host.",
        HelpName = "/FOLDER",
        DefaultValueFactory = _ => "",
        CustomParser = argument =>
        {
            var word = argument.Tokens[0].Value;
            if (!Folder().IsMatch(word))
            {
                argument.AddError($"\"{word}\" is not a folder of a web address. Write it like /closeness.");
            }

            return word.Trim('/') is { Length: > 0 } folder ? "/" + folder : "";
        },
    };

    private static readonly Option<bool> Open = new("--open") { Description = "Open the home page in the browser." };

    /// <summary>Makes the command.</summary>
    public PreviewCommand()
        : base(
            "preview",
            "Show the site while you write: drafts too, each change at once, and every problem on the page. Ctrl+C ends it.\n\n"
            + "Below /_looks/ stands every page as a phone, in the dark, with large text, on a desk and on paper: /_looks/articles/\n\n"
            + $"Examples:\n  {Terminal.Program} preview --open\n  dotnet watch --no-hot-reload --project src -- preview    (follows the theme as well)")
    {
        Add(Port);
        Add(Open);
        Add(BasePath);
        Add(SharedOptions.Input);
        Add(SharedOptions.Today);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult words, CancellationToken stop)
    {
        var port = words.GetValue(Port);
        var options = new PreviewOptions(words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words), port, words.GetValue(BasePath)!);
        await using var server = new PreviewServer(options, Say);
        if (!await server.StartAsync())
        {
            Terminal.Complain($"Port {port} is taken. Try --port {PreviewServer.FreePort(port < IPEndPoint.MaxPort ? port + 1 : 1024)}.");
            return ExitCode.HasErrors;
        }

        Terminal.Say(server.Address.AbsoluteUri);
        if (words.GetValue(Open))
        {
            OpenBrowser(server.Address);
        }

        await server.RunAsync(stop);
        return ExitCode.Fine;
    }

    // Errors are said until they are mended, a warning once.
    private static void Say(Reload reload)
    {
        Terminal.Complain(reload.Problems.Where(problem => problem.Severity == Severity.Error || reload.NewProblems.Contains(problem)));
        var errors = reload.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = reload.Problems.Count - errors;
        var what = reload.Files switch
        {
            [] => "the site",
            [var file] => file,
            [var file, ..] => $"{file} and {reload.Files.Count - 1} more",
        };
        Terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {reload.Took.TotalMilliseconds:0} ms, {Plural.Of(errors, "error")}{(warnings > 0 ? $", {Plural.Of(warnings, "warning")}" : "")}"));
    }

    private static void OpenBrowser(Uri address)
    {
        try
        {
            using var browser = System.Diagnostics.Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            Terminal.Complain("No browser could be opened. Open the address above yourself.");
        }
    }

    [GeneratedRegex(@"^/?(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)*/?)?$")]
    private static partial Regex Folder();
}
