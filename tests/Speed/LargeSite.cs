namespace Site.Speed;

/// <summary>The real input folder, grown to any number of articles: its own, copied under other names and titles.</summary>
internal sealed class LargeSite
{
    /// <summary>Writes the folder.</summary>
    /// <param name="source">The input folder to grow from.</param>
    /// <param name="articles">How many articles to have; no fewer than there are.</param>
    /// <param name="input">The folder to write, which is not there yet.</param>
    public LargeSite(string source, int articles, string input)
    {
        Input = input;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Input, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var own = Directory.EnumerateFiles(Path.Combine(source, "articles"), "*.md")
            .Where(file => Path.GetFileName(file) != "index.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        Names = [.. Enumerable.Range(0, articles - own.Length).Select(i => $"article-{i + 10_000}")];
        for (var i = 0; i < Names.Count; i++)
        {
            var lines = own[i % own.Length].Split('\n').Where(line => !line.StartsWith("order:", StringComparison.Ordinal))
                .Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: Article {i + 10_000}" : line);
            File.WriteAllText(FileOf(Names[i]), string.Join('\n', lines));
        }
    }

    /// <summary>The input folder.</summary>
    public string Input { get; }

    /// <summary>The names of the copied articles.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The file of an article.</summary>
    /// <param name="name">Its name.</param>
    public string FileOf(string name) => Path.Combine(Input, "articles", name + ".md");
}
