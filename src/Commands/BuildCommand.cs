using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Site.Documents;
using Site.Output;
using Site.Pictures;
using Site.Problems;

namespace Site.Commands;

/// <summary><c>build</c>: turns the words into a finished site.</summary>
internal sealed class BuildCommand : Command
{
    private static readonly Option<string> Output = new("--output")
    {
        Description = "The folder for the finished site. It is replaced as a whole.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
        Validators = { SharedOptions.RequireName },
    };

    private static readonly Option<bool> Portable = new("--portable")
    {
        Description = "Let links name index.html, so that the site opens from a disk, without a host.",
    };

    private static readonly Option<bool> Compress = new("--compress")
    {
        Description = "Write .gz and .br beside each text, for a server that sends them as they are.",
    };

    /// <summary>Makes the command.</summary>
    public BuildCommand()
        : base("build", $"Turn the words into a finished site.\n\nExample:\n  {Terminal.Program} build --base-url https://example.org/")
    {
        Add(SharedOptions.Input);
        Add(Output);
        Add(SharedOptions.BaseUrl);
        Add(SharedOptions.Today);
        Add(SharedOptions.Drafts);
        Add(Portable);
        Add(Compress);
        SetAction(Run);
    }

    private static int Run(ParseResult words)
    {
        var clock = Stopwatch.StartNew();
        var problems = new ProblemList();
        var options = new BuildOptions(
            words.GetValue(SharedOptions.Input)!, SharedOptions.DayOf(words), words.GetValue(SharedOptions.BaseUrl), words.GetValue(SharedOptions.Drafts),
            words.GetValue(Portable) ? LinkStyle.Files : LinkStyle.Folders, Compress: words.GetValue(Compress), Drawn: WriteFiles.Drawn(words.GetValue(Output)!));
        var site = SitePipeline.Build(options, problems);
        if (site is not null)
        {
            new WriteFiles(words.GetValue(Output)!, options.Input, options.Compress).Write(site.Files, problems);
        }

        // Time alone never keeps a correction from being published; check is where it fails.
        Terminal.Complain(problems.ForBuild().Where(problem => problem.Severity == Severity.Error || problem.Overdue));
        if (site is null || problems.HasErrors)
        {
            return ExitCode.HasErrors;
        }

        var pages = site.Files.Count(file => file is PageFile);
        Terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(pages, "page")}, {Plural.Of(site.Outline.Articles.Count, "article")}, {clock.Elapsed.TotalSeconds:0.00} s, {words.GetValue(Output)}"));

        var leftOut = site.Outline.Images.Values.Count(image => image.Forms is []);
        if (!Skia.IsThere)
        {
            Terminal.Say($"SkiaSharp cannot draw on this machine, because its part for it is missing. Left out: social cards, the icons for telephones and older browsers, and {Plural.Of(leftOut, "picture")}, in whose place their words stand.");
        }

        var untold = problems.ForBuild().Count(problem => problem is { Severity: Severity.Warning, Overdue: false });
        if (untold > 0)
        {
            Terminal.Say($"{Plural.Of(untold, "warning")}. To read {(untold == 1 ? "it" : "them")}: {Terminal.Program} check{(options.Input == "input" ? "" : $" --input {options.Input}")}");
        }

        return ExitCode.Fine;
    }
}
