namespace Site.Documents;

/// <summary>What becomes of a file.</summary>
/// <param name="Path">Where it lies, seen from the folder in which the program runs.</param>
/// <param name="After">Its new text, with its own line ends; <see langword="null"/> when it is taken away.</param>
public sealed record FileChange(string Path, string? After);
