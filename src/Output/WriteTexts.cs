using Site.Documents;
using Site.Problems;

namespace Site.Output;

/// <summary>Writes text files that are made by a command, each over its last version.</summary>
/// <param name="folder">The folder below which they stand.</param>
public sealed class WriteTexts(string folder) : IOutput<IReadOnlyList<TextFile>>
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<TextFile> files, ProblemList problems)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                File.WriteAllText(path, file.Text());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(OutputProblems.FileNotWritten(new Position(file.Path, 1, 1), e.Message));
            }
        }
    }
}
