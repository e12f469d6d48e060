using System.Text;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads texts to the last byte, with the line ends and the byte-order mark that they have, so that what is not changed stays as it was.</summary>
/// <param name="paths">The files, seen from the folder in which the program runs; one that is not there is left out.</param>
public sealed class ReadWhole(IEnumerable<string> paths) : IInput<IReadOnlyDictionary<string, string>>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Read(ProblemList problems)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Where(File.Exists))
        {
            try
            {
                texts[path] = Strict.GetString(File.ReadAllBytes(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                problems.Add(FileProblems.UnreadableFile(new Position(path, 1, 1), e.Message));
            }
        }

        return texts;
    }
}
