using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Guesses which file is meant by a path that leads nowhere. However many links share that path, there is one search.</summary>
/// <param name="files">The files there are.</param>
public sealed class GuessFile(IEnumerable<string> files)
{
    // As many letters as a keyboard slips on; where more differ, the file has another name.
    private const int Slip = 2;

    private readonly Dictionary<string, (string? File, bool IsSlip)> _guesses = new(StringComparer.Ordinal);

    // Made when the first path leads nowhere: most sites need none of these. What folders are called makes no two files alike.
    private readonly Lazy<ILookup<string, string>> _byStem = new(() => files.ToLookup(Stem, StringComparer.Ordinal));
    private readonly Lazy<Nearest> _stems = new(() => new Nearest(files.Select(Stem).Distinct(StringComparer.Ordinal)));
    private readonly Lazy<Dictionary<string, string>> _byName = new(() => files
        .Where(file => !IsIndex(file))
        .DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase));

    /// <summary>The file that was meant, as a page writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The path that leads nowhere, below the input folder.</param>
    /// <returns>The way to the file; <see langword="null"/> when nothing is near.</returns>
    public string? From(Page page, string path) => Guess(path).File is { } file ? RelativePath.Between(page.Source.Path, file) : null;

    /// <summary>Whether a path is a slip of the keyboard, and not what a file was called before.</summary>
    /// <param name="path">The path that leads nowhere, below the input folder.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool IsSlip(string path) => Guess(path).IsSlip;

    private (string? File, bool IsSlip) Guess(string path)
    {
        if (!_guesses.TryGetValue(path, out var guess))
        {
            // A file of the same name in another folder is likelier than a slip of the keyboard.
            guess = _byName.Value.TryGetValue(Path.GetFileName(path), out var same) ? (same, true) : NearestTo(Stem(path));
            _guesses.Add(path, guess);
        }

        return guess;
    }

    private (string? File, bool IsSlip) NearestTo(string stem) =>
        _stems.Value.To(stem, Math.Max(1, stem.Length / 4)) is { } near ? (_byStem.Value[near].First(), Math.Abs(near.Length - stem.Length) <= Slip) : default;

    private static string Stem(string path) => IsIndex(path) ? path : Path.GetFileNameWithoutExtension(path);

    // A list of pages is known by its folder.
    private static bool IsIndex(string path) => Path.GetFileName(path) == "index.md";
}
