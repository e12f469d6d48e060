using System.Text;
using Site.Documents;
using Site.Problems;

namespace Site.Output;

/// <summary>Writes a file that is not there yet, and never over one that is.</summary>
/// <param name="path">The file.</param>
public sealed class WriteNewFile(string path) : IOutput<string>
{
    /// <inheritdoc/>
    public void Write(string files, ProblemList problems)
    {
        var at = new Position(path.Replace('\\', '/'), 1, 1);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            // The system itself refuses when the file is there: no other program can come between the question and the answer.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(files));
        }
        catch (IOException) when (File.Exists(path))
        {
            problems.Add(OutputProblems.FileExists(at));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(OutputProblems.FileNotWritten(at, e.Message));
        }
    }
}
