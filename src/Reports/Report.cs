using Site.Documents;
using Site.Problems;

namespace Site.Reports;

/// <summary>What a check found: all that any format needs.</summary>
/// <param name="Problems">The problems, in order.</param>
/// <param name="Pages">The pages that could be read, by file; unpublished ones as well, for they are being written.</param>
public sealed record Report(IReadOnlyList<Problem> Problems, IReadOnlyList<PageFigures> Pages)
{
    /// <summary>What an editor has to know and nothing fails for, in whole sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many errors there are.</summary>
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Problems.Count - Errors;

    /// <summary>The problems, errors first, otherwise in order.</summary>
    public IEnumerable<Problem> WorstFirst => Problems.OrderBy(problem => problem.Severity == Severity.Error ? 0 : 1);

    /// <summary>The report of a check.</summary>
    /// <param name="problems">What it found.</param>
    /// <param name="site">What it read; <see langword="null"/> when that was not enough for a site.</param>
    /// <returns>The report.</returns>
    public static Report Of(ProblemList problems, Outline? site) => new(
        problems.InOrder(),
        site is null
            ? []
            : [.. site.Everything
                .Select(PageFigures.Of)
                .OrderBy(page => page.Path, StringComparer.Ordinal)])
    {
        Notes = site is null ? [] : Silence.Of(site),
    };

    /// <summary>The same report with the paths that a repository uses, whichever folder the check was started in.</summary>
    /// <param name="folder">The folder in which it was started.</param>
    /// <param name="root">The root of the repository.</param>
    /// <returns>The report; files outside the repository are named in full.</returns>
    public Report SeenFrom(string folder, string root)
    {
        return this with
        {
            Problems = [.. Problems.Select(problem => problem with { At = problem.At with { Path = Name(problem.At.Path) } })],
            Pages = [.. Pages.Select(page => page with { Path = Name(page.Path) })],
        };

        string Name(string path)
        {
            var whole = Path.GetFullPath(path, folder);
            var below = Path.GetRelativePath(root, whole);
            return (below == ".." || below.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? whole : below)
                .Replace(Path.DirectorySeparatorChar, '/');
        }
    }
}
