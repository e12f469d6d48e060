using System.Diagnostics;
using Site.Tests.Support;
using SystemProcess = System.Diagnostics.Process;

namespace Site.Tests.GitHub;

/// <summary>Scripts of the project's hosts, by the shell that they run them with.</summary>
internal static class Script
{
    /// <summary>Runs the script of a workflow's step in a folder, to its end.</summary>
    /// <returns>Its exit code.</returns>
    public static int RunStep(TemporaryFolder folder, string workflow, string step, params (string Name, string Value)[] environment)
    {
        Write(folder, "step.sh", Workflow.Of(workflow).Steps.Single(node => node.Node.Text("name") == step).Run);
        return Run(folder, ["-e", "step.sh"], environment).ExitCode;
    }

    /// <summary>Runs bash in a folder, whose programs come before those of the machine.</summary>
    public static (int ExitCode, string Output) Run(TemporaryFolder folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}{Path.PathSeparator}{start.Environment["PATH"]}";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = SystemProcess.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Writes a program into a folder.</summary>
    public static void WriteTool(TemporaryFolder folder, string name, string script)
    {
        Write(folder, name, $"#!/bin/bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.File(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes a text with the line endings of a shell.</summary>
    public static void Write(TemporaryFolder folder, string name, string text) => File.WriteAllText(folder.File(name), text.ReplaceLineEndings("\n"));
}
