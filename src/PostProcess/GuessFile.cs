using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Guesses which file is meant by a path that leads nowhere. However many links share that path, there is one search.</summary>
/// <param name="files">The files there are.</param>
public sealed class GuessFile(IEnumerable<string> files)
{
    private readonly Dictionary<string, string?> _guesses = new(StringComparer.Ordinal);

    // Made when the first path leads nowhere: most sites need neither.
    private readonly Lazy<Nearest> _nearest = new(() => new Nearest(files));
    private readonly Lazy<Dictionary<string, string>> _byName = new(() => files
        .DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase));

    /// <summary>The file that was meant, as a page writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The path that leads nowhere, below the input folder.</param>
    /// <returns>The way to the file; <see langword="null"/> when nothing is near.</returns>
    public string? From(Page page, string path)
    {
        if (!_guesses.TryGetValue(path, out var guess))
        {
            // A file of the same name in another folder is likelier than a slip of the keyboard.
            guess = _byName.Value.GetValueOrDefault(Path.GetFileName(path)) ?? _nearest.Value.To(path);
            _guesses.Add(path, guess);
        }

        return guess is null ? null : RelativePath.Between(page.Source.Path, guess);
    }
}
