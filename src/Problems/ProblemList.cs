namespace Site.Problems;

/// <summary>All problems of a build, gathered from every step and thread.</summary>
public sealed class ProblemList
{
    // Whoever writes that somebody "committed" suicide in too long a sentence hears of the word first.
    private static readonly HashSet<string> CanWait = [Problem.Kebab(nameof(ProseProblems.SentenceLength)), Problem.Kebab(nameof(ProseProblems.ParagraphLength))];

    private readonly Lock _lock = new();
    private readonly List<Problem> _problems = [];

    /// <summary>Whether anything found so far keeps the site from being written.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _problems.Exists(problem => problem is { Severity: Severity.Error, Overdue: false });
            }
        }
    }

    /// <summary>Adds a problem.</summary>
    /// <param name="problem">The problem.</param>
    public void Add(Problem problem)
    {
        lock (_lock)
        {
            _problems.Add(problem);
        }
    }

    /// <summary>Everything found, as a build takes it: what has merely run out is a warning, for it keeps no site from being published.</summary>
    /// <returns>The problems, in order.</returns>
    public IReadOnlyList<Problem> ForBuild() =>
        [.. InOrder().Select(problem => problem.Overdue ? problem with { Severity = Severity.Warning } : problem)];

    /// <summary>Everything found, by file, line and column, and in a line what is long after what does harm; the same whatever the number of threads.</summary>
    /// <returns>The problems.</returns>
    public IReadOnlyList<Problem> InOrder()
    {
        lock (_lock)
        {
            return
            [
                .. _problems
                    .Distinct()
                    .OrderBy(problem => problem.At.Path, StringComparer.Ordinal)
                    .ThenBy(problem => problem.At.Line)
                    .ThenBy(problem => CanWait.Contains(problem.Code))
                    .ThenBy(problem => problem.At.Column)
                    .ThenBy(problem => problem.Code, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Message, StringComparer.Ordinal),
            ];
        }
    }
}
