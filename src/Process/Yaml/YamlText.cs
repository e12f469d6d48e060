using Site.Documents;

namespace Site.Process.Yaml;

/// <summary>The lines of a file that are YAML: all of them, or its front matter.</summary>
/// <param name="Source">The file.</param>
/// <param name="First">The first line, from 1.</param>
/// <param name="Last">The last line.</param>
internal readonly record struct YamlText(SourceFile Source, int First, int Last)
{
    /// <summary>All lines of a file.</summary>
    /// <param name="source">The file.</param>
    public YamlText(SourceFile source)
        : this(source, 1, source.Lines.Count)
    {
    }

    /// <summary>Reads the lines. An empty one stands for each line before them, so that YAML counts as the file does.</summary>
    /// <returns>The reader.</returns>
    public StringReader Reader() => new(new string('\n', First - 1) + Source.Text[Source.Lines.StartOf(First)..End]);

    /// <summary>The same lines, with some of them mended. What is left out takes the lines below it along.</summary>
    /// <param name="slips">What is mended.</param>
    /// <returns>The lines; each stands where it stood.</returns>
    public YamlText With(IEnumerable<Slip> slips)
    {
        var lines = Source.Text.Split('\n');
        foreach (var slip in slips)
        {
            var indent = Indent(lines[slip.Line - 1]);
            lines[slip.Line - 1] = slip.Mended ?? "";
            for (var below = slip.Line; slip.Mended is null && below < Last && (Indent(lines[below]) > indent || string.IsNullOrWhiteSpace(lines[below])); below++)
            {
                lines[below] = "";
            }
        }

        return this with { Source = Source with { Text = string.Join('\n', lines) } };
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private int End => Last < Source.Lines.Count ? Source.Lines.StartOf(Last + 1) : Source.Text.Length;
}
