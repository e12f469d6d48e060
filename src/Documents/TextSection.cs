namespace Site.Documents;

/// <summary>A section of a Markdown file that is made, while the rest of the file is written by hand.</summary>
/// <param name="Path">The file.</param>
/// <param name="Heading">The line of its heading.</param>
/// <param name="Text">What stands below the heading, up to the next one of its level.</param>
public sealed record TextSection(string Path, string Heading, string Text)
{
    /// <summary>Puts the section into the file, in place of its last version.</summary>
    /// <param name="file">The text of the file.</param>
    /// <returns>The text with the section; <see langword="null"/> when it has no such heading.</returns>
    public string? In(string file)
    {
        var text = file.ReplaceLineEndings("\n");
        var start = $"\n{text}".IndexOf($"\n{Heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = text.IndexOf($"\n{Heading.Split(' ')[0]} ", start + Heading.Length, StringComparison.Ordinal);
        return $"{text[..start]}{Heading}\n\n{Text.TrimEnd('\n')}\n{(end < 0 ? "" : text[end..])}";
    }
}
