using System.Diagnostics;
using SystemProcess = System.Diagnostics.Process;

namespace Site.Tests.Support;

/// <summary>What a run of the program gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output, line by line.</param>
/// <param name="Error">Its standard error, line by line.</param>
internal sealed record CommandResult(int ExitCode, string[] Output, string[] Error);

/// <summary>The real program in a process of its own, as a person starts it.</summary>
internal static class Command
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Generator.dll");

    /// <summary>Runs the program to its end.</summary>
    public static CommandResult Run(string folder, string arguments, params (string Name, string Value)[] environment) =>
        Finish(Start(folder, arguments, environment));

    /// <summary>
    /// Runs the program as if it were built to follow the culture of its machine. It is built not to, and no environment changes that:
    /// only another configuration does, and without it no culture could make a difference in a test.
    /// </summary>
    public static CommandResult RunInCulture(string folder, string arguments, string culture)
    {
        const string Invariant = "\"System.Globalization.Invariant\": ";
        var shipped = File.ReadAllText(Path.ChangeExtension(Program, "runtimeconfig.json"));
        Assert.Contains(Invariant + "true", shipped, StringComparison.Ordinal);
        var config = Path.Combine(folder, "cultures.runtimeconfig.json");
        File.WriteAllText(config, shipped.Replace(Invariant + "true", Invariant + "false", StringComparison.Ordinal));
        var deps = Path.ChangeExtension(Program, "deps.json");
        return Finish(Start("dotnet", $"exec --runtimeconfig \"{config}\" --depsfile \"{deps}\" \"{Program}\" {arguments}", folder, [("LC_ALL", culture)]));
    }

    /// <summary>Runs a program that stands elsewhere.</summary>
    public static CommandResult RunAt(string program, string folder, string arguments) =>
        Finish(Start("dotnet", $"\"{program}\" {arguments}", folder, []));

    /// <summary>Runs a native program where nothing else can be found: no shell, no tool, no .NET.</summary>
    public static CommandResult RunAlone(string program, string folder, string arguments) =>
        Finish(Start(program, arguments, folder, [("PATH", ""), ("DOTNET_ROOT", folder)]));

    /// <summary>Copies the program and what it needs.</summary>
    /// <returns>Where the copy stands.</returns>
    public static string Copy(string folder, Func<string, bool> isNeeded)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories).Where(isNeeded))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path.Combine(folder, "Generator.dll");
    }

    /// <summary>Runs the program below a shell that takes some right from it first.</summary>
    public static CommandResult RunBelow(string shell, string folder, string arguments) =>
        Finish(Start("bash", $"-c \"{shell}; exec dotnet '{Program}' {arguments}\"", folder, []));

    /// <summary>Starts the program.</summary>
    public static SystemProcess Start(string folder, string arguments, params (string Name, string Value)[] environment) =>
        Start("dotnet", $"\"{Program}\" {arguments}", folder, environment);

    /// <summary>Starts the program at a terminal of 60 columns, which <c>script</c> of util-linux makes: what it says there is its standard output, and its standard input types.</summary>
    public static SystemProcess StartAtTerminal(string folder, string arguments) =>
        Start("script", $"-qec \"stty cols 60; exec dotnet '{Program}' {arguments.Replace("\"", "'", StringComparison.Ordinal)}\" /dev/null", folder, [("TERM", "xterm"), ("NO_COLOR", "1")], types: true);

    private static CommandResult Finish(SystemProcess process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            return new CommandResult(process.ExitCode, Lines(output.Result), Lines(error.Result));
        }
    }

    private static SystemProcess Start(string file, string arguments, string folder, (string Name, string Value)[] environment, bool types = false)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = types,
            UseShellExecute = false,
        };
        // Tests that run on GitHub start the program as a person does, unless they say otherwise.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return SystemProcess.Start(start)!;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
