namespace Site.Documents;

/// <summary>A part of a text file that is made, while the rest of the file is written by hand.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What stands in the part.</param>
public abstract record TextPart(string Path, string Text)
{
    /// <summary>Puts the part into the file, in place of its last version.</summary>
    /// <param name="file">The text of the file.</param>
    /// <returns>The text with the part; <see langword="null"/> when it has no place for it.</returns>
    public abstract string? In(string file);
}

/// <summary>A section of a Markdown file, up to the next heading of its level.</summary>
/// <param name="Heading">The line of its heading.</param>
public sealed record TextSection(string Path, string Heading, string Text) : TextPart(Path, Text)
{
    /// <inheritdoc/>
    public override string? In(string file)
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

/// <summary>The lines between two lines that mark them.</summary>
/// <param name="Begin">The line above them, without the spaces before it.</param>
/// <param name="End">The line below them, without the spaces before it.</param>
public sealed record TextPassage(string Path, string Begin, string End, string Text) : TextPart(Path, Text)
{
    /// <inheritdoc/>
    public override string? In(string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n').ToList();
        var begin = lines.FindIndex(line => line.Trim() == Begin);
        var end = begin < 0 ? -1 : lines.FindIndex(begin, line => line.Trim() == End);
        return end < 0 ? null : string.Join('\n', lines[..(begin + 1)].Concat(Text.TrimEnd('\n').Split('\n')).Concat(lines[end..]));
    }
}
