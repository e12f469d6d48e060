namespace Site.Documents;

/// <summary>Breaks a text into lines.</summary>
public static class WordWrap
{
    /// <summary>The lines of a text. A word that is too long stands on a line of its own.</summary>
    /// <param name="text">The text, its words parted by single spaces.</param>
    /// <param name="width">How many characters a line may have.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? " " + word : word;
        }

        yield return line;
    }

    /// <summary>The lines of a line that may be indented; those below the first are indented by two more.</summary>
    /// <param name="text">The line.</param>
    /// <param name="width">How many characters a line may have.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Hanging(string text, int width)
    {
        var words = text.TrimStart(' ');
        var indent = text[..^words.Length];
        return text.Length <= width ? [text] : Lines(words, width - indent.Length - 2).Select((line, place) => place == 0 ? indent + line : $"{indent}  {line}");
    }
}
