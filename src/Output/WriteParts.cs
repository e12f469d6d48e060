using Site.Documents;
using Site.Problems;

namespace Site.Output;

/// <summary>Writes parts into files that are there already. A file that has no place for one, or is not there, stays as it is.</summary>
/// <param name="folder">The folder below which the files stand.</param>
public sealed class WriteParts(string folder) : IOutput<IReadOnlyList<TextPart>>
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<TextPart> files, ProblemList problems)
    {
        foreach (var part in files)
        {
            var path = Path.Combine(folder, part.Path);
            try
            {
                if (File.Exists(path) && part.In(File.ReadAllText(path)) is { } text)
                {
                    File.WriteAllText(path, text);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(OutputProblems.FileNotWritten(new Position(part.Path, 1, 1), e.Message));
            }
        }
    }
}
