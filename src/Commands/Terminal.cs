using System.Runtime.CompilerServices;
using System.Text;
using Site.Documents;
using Site.Problems;

namespace Site.Commands;

/// <summary>The one door to the console.</summary>
internal static class Terminal
{
    /// <summary>How the program is called here: a published one by its name, one that .NET runs from its project.</summary>
    public static string Program { get; } = RuntimeFeature.IsDynamicCodeSupported ? "dotnet run --project src --" : Path.GetFileName(Environment.ProcessPath!);

    /// <summary>Whether somebody sits there who can be asked.</summary>
    public static bool IsThere => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Writes a line of what was asked for.</summary>
    /// <param name="line">The line.</param>
    public static void Say(string line) => Console.WriteLine(line);

    /// <summary>Writes lines for a program: UTF-8 and <c>\n</c>, whatever the terminal speaks.</summary>
    /// <param name="lines">The lines.</param>
    public static void SayToMachine(IEnumerable<string> lines)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
    }

    /// <summary>Writes problems beside it, each on a line, coloured where somebody looks.</summary>
    /// <param name="problems">The problems.</param>
    public static void Complain(IEnumerable<Problem> problems)
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
            Complain($"{on}{problem}{off}");
        }
    }

    /// <summary>The lines of a line for somebody who reads along: broken between words, where the terminal ends.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The lines; the one line where a program reads.</returns>
    public static IEnumerable<string> Wrapped(string line) => IsThere && Console.WindowWidth > 0 ? WordWrap.Hanging(line, Console.WindowWidth) : [line];

    /// <summary>Writes a line of complaint.</summary>
    /// <param name="line">The line.</param>
    public static void Complain(string line) => Console.Error.WriteLine(line);
}
