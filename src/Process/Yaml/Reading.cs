using Site.Documents;
using Site.Problems;

namespace Site.Process.Yaml;

/// <summary>What is known of a text while its keys are read: which lines had to be mended, so that one slip is one problem.</summary>
/// <param name="Source">The file, as far as it was mended.</param>
/// <param name="Problems">Where to complain.</param>
internal sealed record Reading(SourceFile Source, ProblemList Problems)
{
    private readonly HashSet<int> _mended = [];

    /// <summary>Whether lines were left out, so that a key that is not there may have stood in them.</summary>
    public bool Lost { get; set; }

    /// <summary>Takes note of slips, and complains of each whose line was none of the last.</summary>
    /// <param name="slips">The slips.</param>
    public void Add(IReadOnlyList<Slip> slips)
    {
        foreach (var slip in slips)
        {
            // What stands below a line that was left out fails as well.
            if (slip.Problem is { } problem && !_mended.Contains(slip.Line) && !(problem.Code == "yaml-syntax" && Lost && _mended.Contains(slip.Line - 1)))
            {
                Problems.Add(problem);
            }

            _mended.Add(slip.Line);
            Lost |= slip.Mended is null;
        }
    }

    /// <summary>Complains of a value, unless its line had a slip already.</summary>
    /// <param name="problem">The problem.</param>
    public void Complain(Problem problem)
    {
        if (!_mended.Contains(problem.At.Line))
        {
            Problems.Add(problem);
        }
    }
}
