using System.Text;
using Site.Documents;
using Site.Problems;

namespace Site.Output;

/// <summary>
/// Replaces several files, all or none: each new text is written beside its file first, and then they are moved into their places.
/// What was there is kept beside it until the last one stands.
/// </summary>
public sealed class ReplaceFiles : IOutput<IReadOnlyList<FileChange>>
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileChange> files, ProblemList problems)
    {
        var moved = new List<string>();
        var current = files.Count > 0 ? files[0].Path : "";
        try
        {
            foreach (var file in files)
            {
                current = file.Path;
                Stage(file);
            }

            foreach (var file in files)
            {
                current = file.Path;
                File.Move(file.Path, Last(file.Path), overwrite: true);
                moved.Add(file.Path);
                if (file.After is not null)
                {
                    File.Move(Next(file.Path), file.Path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            moved.ForEach(path => File.Move(Last(path), path, overwrite: true));
            problems.Add(OutputProblems.FileNotWritten(new Position(current, 1, 1), e.Message));
        }

        foreach (var file in files)
        {
            Discard(Next(file.Path));
            Discard(Last(file.Path));
        }
    }

    // Nobody but this program reads a hidden file of the input folder.
    private static string Next(string path) => Beside(path, "next");

    private static string Last(string path) => Beside(path, "last");

    private static string Beside(string path, string ending) => Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{ending}");

    private static void Stage(FileChange file)
    {
        if (file.After is null)
        {
            return;
        }

        File.WriteAllBytes(Next(file.Path), Encoding.UTF8.GetBytes(file.After));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Next(file.Path), File.GetUnixFileMode(file.Path));
        }
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted is hidden, and harms nobody.
        }
    }
}
