using System.Collections.Immutable;
using System.Text;
using Site.Input;
using Site.Problems;
using Site.Setup;

namespace Site.Tests.Support;

/// <summary>A copy of the kept words with a file of owners, as somebody has it who has just forked the project; and the answers of a practice.</summary>
internal sealed class OwnCopy : IDisposable
{
    public const string Owners = """
        # Who is asked. Take the # away.
        # /input/ @an-editor

        # /input/facts/helplines.yml @a-clinician @an-editor

        """;

    /// <summary>A form for issues whose help is that of the United States.</summary>
    public const string Form = """
        name: "A crisis number is wrong"
        body:
          # Help from input/facts/helplines.yml. It is drawn by: dotnet run --project src -- schema
          - type: markdown
            attributes:
              value: |
                **If you need help now, do not wait for us.** Nobody watches this page. Here somebody answers:

                - Call 988
                - Text 988
                - [Chat at 988lifeline.org](https://988lifeline.org/)
                - If a life is in danger now: Call 911
          # End of help
          - type: markdown

        """;

    /// <summary>What <c>check</c> finds of a copy that was set up: the passages that only a person can write.</summary>
    public static readonly string[] LeftForAPerson = [.. Enumerable.Repeat("warning sample-text", 7)];

    private static readonly (string Option, string Answer)[] Answers =
    [
        ("--name", "Harbor Notes"), ("--address", "https://harbor.test/"), ("--practice", "Harbor Counseling"), ("--country", "US"),
        ("--email", "notes@harbor.test"), ("--booking", "https://harbor.test/book"), ("--licence", "Licensed Professional Counselor, Oregon 12345"),
        ("--states", "Oregon, Idaho"), ("--repository", "https://github.com/harbor/notes"),
    ];

    private readonly Fork _fork = new();

    public OwnCopy()
    {
        Directory.CreateDirectory(Path.Combine(_fork.Folder, ".github"));
        File.WriteAllText(Path.Combine(_fork.Folder, ".github/CODEOWNERS"), Owners.ReplaceLineEndings("\n"));
        Directory.CreateDirectory(Path.Combine(_fork.Folder, ".github/ISSUE_TEMPLATE"));
        File.WriteAllText(Path.Combine(_fork.Folder, FormPath), Form.ReplaceLineEndings("\n"));
    }

    public const string FormPath = ".github/ISSUE_TEMPLATE/1-crisis-number.yml";

    public Fork Fork => _fork;

    /// <summary>Every file, by path, as it lies on the disk.</summary>
    public IReadOnlyDictionary<string, string> Files => RealSite.ReadAll(_fork.Folder).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);

    /// <summary>Sets the copy up with the answers of a practice.</summary>
    /// <param name="more">Further words of the command line.</param>
    /// <param name="answers">Answers in the place of those; <see langword="null"/> leaves an option out.</param>
    public CommandResult SetUp(string more = "--yes", params (string Option, string? Answer)[] answers) => Run($"setup {OptionsOf(answers)} {more}");

    /// <summary>The answers of a practice, as a command line gives them.</summary>
    /// <param name="answers">Answers in the place of those; <see langword="null"/> leaves an option out.</param>
    public static string OptionsOf(params (string Option, string? Answer)[] answers) => string.Join(' ', Answers
        .Select(answer => (answer.Option, Answer: (string?)answer.Answer)).Where(answer => !answers.Any(other => other.Option == answer.Option)).Concat(answers)
        .Where(answer => answer.Answer is not null).Select(answer => $"{answer.Option} \"{answer.Answer!.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));

    /// <summary>What <c>check</c> finds, each as its code.</summary>
    public string[] Check()
    {
        var problems = new ProblemList();
        SitePipeline.Check(new BuildOptions(_fork.Input, Kept.Day), problems);
        return [.. problems.InOrder().Select(problem => $"{problem.Level} {problem.Code}")];
    }

    /// <summary>A folder of words as <c>setup</c> finds it, with a file of owners.</summary>
    public static Draft Draft(string input, DateOnly day)
    {
        var problems = new ProblemList();
        var sources = new ReadSources(input, new FileMemory()).Read(problems)!;
        var texts = new ReadWhole([$"{sources.Folder}/facts/site.yml", .. sources.Pages.Select(page => page.DisplayPath)]).Read(problems).ToImmutableDictionary(StringComparer.Ordinal);
        return new Draft(sources, day, texts.Add(Setup.Draft.OwnersPath, Owners));
    }

    /// <summary>Runs a command in it.</summary>
    public CommandResult Run(string command) => Command.Run(_fork.Folder, $"{command} --today {Kept.Day:yyyy-MM-dd}");

    public void Dispose() => _fork.Dispose();
}
