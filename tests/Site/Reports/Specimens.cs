using System.Reflection;
using Site.Documents;
using Site.Problems;
using Site.Reports;
using Site.Tests.Catalogue;

namespace Site.Tests.Reports;

/// <summary>Problems to report: one of each kind in the catalogue, made of arguments that say their own names, or a few that stay as they are.</summary>
internal static class Specimens
{
    /// <summary>A text with everything that means something to Markdown, to the runner of GitHub, or to an address.</summary>
    public const string Hostile = """50% | `code` *a* _b_ ~~c~~ [d](e) <helpline:us-call> <b>&amp;</b> $x$ :tada: \ https://x.test/a_b_c?d=e www.x.test %0A::error::, é "q" #1 ![i](j)""";

    public static IReadOnlyList<Problem> All { get; } =
        [.. EveryProblem.Catalogue.OrderBy(method => Problem.Kebab(method.Name), StringComparer.Ordinal).Select(Make)];

    public static Report Report { get; } = new(
        All,
        [
            new PageFigures("input/articles/a wall.md", IsArticle: true, new PageAddress("/articles/a-wall/"), 1234, 5.5),
            new PageFigures("input/pages/about.md", IsArticle: false, new PageAddress("/about/"), 2, null),
        ]);

    /// <summary>What the snapshots show: a problem with a rule and one without, an error, a warning and one that time has made, words that mean something to a format.</summary>
    public static Report Few { get; } = new(
        [
            new Problem("dead-link", Severity.Error, new Position("input/articles/a wall.md", 12, 34), "The link \"moat.md\" leads to articles/moat.md, and there is no such page."),
            new Problem("helpline-overdue", Severity.Error, new Position("input/facts/helplines.yml", 9, 1), "\"A line\" was last checked 200 days ago.") { Overdue = true },
            new Problem("some-code", Severity.Error, new Position("input/pages/über.md", 1, 1), Hostile),
            new Problem("link-text", Severity.Warning, new Position("input/articles/a wall.md", 5, 1), "The words of this link are an address: {0} of <x>."),
        ],
        Report.Pages);

    /// <summary>Problems of one kind, as many as are asked for.</summary>
    public static IEnumerable<Problem> Many(Severity severity, int count, string message = "Words.", string path = "input/a.md") =>
        Enumerable.Range(1, count).Select(line => new Problem("some-code", severity, new Position(path, line, 1), message));

    private static Problem Make(MethodInfo method) => (Problem)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!;

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Position) => new Position("input/articles/a wall.md", 12, 34),
        var type when type == typeof(string) => $"<{parameter.Name}>",
        var type when type == typeof(int) => 3,
        var type when type == typeof(long) => 2_500_000L,
        var type when type == typeof(byte) => (byte)0xE9,
        var type when type == typeof(char) => '@',
        var type when type.IsEnum => type.GetEnumValues().GetValue(0)!,
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "one", "two" },
        var type => throw new NotSupportedException($"Say here what stands for a {type.Name}."),
    };
}
