using System.Text;
using Site.Problems;

namespace Site.Tests.Support;

/// <summary>A copy of the kept words with a file of owners, as somebody has it who has just forked the project; and the answers of a practice.</summary>
internal sealed class OwnCopy : IDisposable
{
    public const string Owners = """
        # Who is asked. Take the # away.
        # /input/ @an-editor

        # /input/facts/helplines.yml @a-clinician @an-editor

        """;

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
    }

    public Fork Fork => _fork;

    /// <summary>Every file, by path, as it lies on the disk.</summary>
    public IReadOnlyDictionary<string, string> Files => RealSite.ReadAll(_fork.Folder).ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);

    /// <summary>Sets the copy up with the answers of a practice.</summary>
    /// <param name="more">Further words of the command line.</param>
    /// <param name="answers">Answers in the place of those; <see langword="null"/> leaves an option out.</param>
    public CommandResult SetUp(string more = "--yes", params (string Option, string? Answer)[] answers)
    {
        var given = Answers.Select(answer => (answer.Option, Answer: (string?)answer.Answer)).Where(answer => !answers.Any(other => other.Option == answer.Option)).Concat(answers)
            .Where(answer => answer.Answer is not null).Select(answer => $"{answer.Option} \"{answer.Answer!.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        return Run($"setup {string.Join(' ', given)} {more}");
    }

    /// <summary>What <c>check</c> finds, each as its code.</summary>
    public string[] Check()
    {
        var problems = new ProblemList();
        SitePipeline.Check(new BuildOptions(_fork.Input, Kept.Day), problems);
        return [.. problems.InOrder().Select(problem => $"{problem.Level} {problem.Code}")];
    }

    private CommandResult Run(string command) => Command.Run(_fork.Folder, $"{command} --today {Kept.Day:yyyy-MM-dd}");

    public void Dispose() => _fork.Dispose();
}
