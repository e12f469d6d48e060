using Site.Documents;
using Site.Problems;

namespace Site.Output;

/// <summary>Writes a section into a file that is there already. A file that lacks it, or is not there, stays as it is.</summary>
/// <param name="folder">The folder below which the file stands.</param>
public sealed class WriteSection(string folder) : IOutput<TextSection>
{
    /// <inheritdoc/>
    public void Write(TextSection files, ProblemList problems)
    {
        var path = Path.Combine(folder, files.Path);
        try
        {
            if (File.Exists(path) && files.In(File.ReadAllText(path)) is { } text)
            {
                File.WriteAllText(path, text);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.FileNotWritten(new Position(files.Path, 1, 1), e.Message));
        }
    }
}
