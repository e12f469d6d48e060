using Site.Documents;
using Site.Problems;

namespace Site.Preview;

/// <summary>What the preview shows until the next change.</summary>
/// <param name="Version">What tells it from every other, of other runs of the program too.</param>
/// <param name="Files">The last good site, by path; <see langword="null"/> while there was none.</param>
/// <param name="Problems">What is wrong with the words as they are now.</param>
internal sealed record Showing(string Version, IReadOnlyDictionary<string, OutputFile>? Files, IReadOnlyList<Problem> Problems)
{
    private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when there is something newer to show.</summary>
    public Task Replaced => _replaced.Task;

    /// <summary>Says that there is.</summary>
    public void Replace() => _replaced.TrySetResult();
}
