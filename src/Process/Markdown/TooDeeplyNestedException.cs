namespace Site.Process.Markdown;

/// <summary>Says where a text is nested more deeply than anybody could follow.</summary>
/// <param name="start">How many characters of the file come before it.</param>
internal sealed class TooDeeplyNestedException(int start) : Exception
{
    /// <summary>How many levels are read; no text written by hand has as many.</summary>
    public const int Deepest = 128;

    /// <summary>How many characters of the file come before it.</summary>
    public int Start { get; } = start;
}
