using System.CommandLine;
using Site.Documents;
using Site.Editing;
using Site.Output;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>schema</c>: writes the files that help while somebody writes.</summary>
internal sealed class SchemaCommand : Command
{
    /// <summary>Makes the command.</summary>
    public SchemaCommand()
        : base("schema", "Write the JSON Schemas, the snippets, the reference and the README's rules anew, after a key, a mark or a rule has changed, and the help in the forms for issues, after a helpline has.\n\nExample:\n  dotnet run --project src -- schema")
    {
        Add(SharedOptions.Input);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var problems = new ProblemList();
        var input = words.GetValue(SharedOptions.Input)!;
        var site = SitePipeline.Check(new BuildOptions(input, BuildDay.At(DateTimeOffset.UtcNow)), new ProblemList());
        var files = EditingAids.Files(input.Replace('\\', '/').TrimEnd('/'), site?.Outline.Facts.Helplines.Regions ?? []);
        new WriteTexts("").Write(files, problems);
        new WriteParts("").Write([EditingAids.Rules, .. site?.Forms ?? []], problems);
        Terminal.Complain(problems.InOrder());
        if (problems.HasErrors)
        {
            return ExitCode.HasErrors;
        }

        foreach (var file in files)
        {
            Terminal.Say(file.Path);
        }

        return ExitCode.Fine;
    }
}
