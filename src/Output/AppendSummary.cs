using System.Text;

namespace Site.Output;

/// <summary>Adds to the job summary of GitHub Actions: a file that the whole step appends to.</summary>
/// <param name="path">The file, as <c>GITHUB_STEP_SUMMARY</c> names it.</param>
public sealed class AppendSummary(string path)
{
    // GitHub refuses a step's summary of more than 1 MiB as a whole.
    private const int MostBytes = 1024 * 1024;

    /// <summary>Adds a text.</summary>
    /// <param name="write">Writes it; told how many bytes there is room for.</param>
    /// <returns>Why it could not be added; <see langword="null"/> when it was.</returns>
    public string? Add(Func<int, string> write)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            var room = (int)Math.Max(0, MostBytes - file.Length);
            var bytes = Encoding.UTF8.GetBytes(write(room));
            if (bytes.Length > room)
            {
                return "There is no room left in it.";
            }

            file.Write(bytes);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
