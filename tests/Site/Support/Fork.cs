using System.Text.RegularExpressions;

namespace Site.Tests.Support;

/// <summary>A copy of the kept words or of others, in a temporary folder, which becomes somebody's own.</summary>
internal sealed class Fork : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Fork(string? words = null)
    {
        foreach (var (path, bytes) in RealSite.ReadAll(words ?? Kept.Folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Input, path))!);
            File.WriteAllBytes(Path.Combine(Input, path), bytes);
        }
    }

    public string Input => _folder.File("input");

    /// <summary>The project's folder, with <see cref="Input"/> in it.</summary>
    public string Folder => _folder.Path;

    public Facts Facts => Facts.Of(Input);

    /// <summary>The articles, by path.</summary>
    public string[] Articles =>
        [.. Directory.EnumerateFiles(Path.Combine(Input, "articles"), "*.md").Where(file => !file.EndsWith("index.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public string Read(string path) => File.ReadAllText(Path.Combine(Input, path)).ReplaceLineEndings("\n");

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Input, path), text.ReplaceLineEndings("\n"));

    /// <summary>Changes every Markdown file.</summary>
    public void Everywhere(Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(Input, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, change(File.ReadAllText(file).ReplaceLineEndings("\n")));
        }
    }

    /// <summary>Removes an article and, as <c>check</c> asks, the links to it and its place on every path.</summary>
    public void Remove(string article)
    {
        var slug = Regex.Escape(Path.GetFileName(article));
        File.Delete(article);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Input, "paths")))
        {
            var left = File.ReadAllText(path).ReplaceLineEndings("\n").Replace($"\n  - {Path.GetFileNameWithoutExtension(article)}\n", "\n", StringComparison.Ordinal);
            File.WriteAllText(path, left);
            if (!left.Contains("\n  - ", StringComparison.Ordinal))
            {
                File.Delete(path);
            }
        }

        Everywhere(text => Regex.Replace(
            Regex.Replace(text, $@"\[([^\]]+)\]\([^)\s]*\b{slug}[^)]*\)", "$1"),
            $@"start: .*\b{slug}\n",
            ""));
    }

    /// <summary>Keeps only the sources that are named.</summary>
    public void PruneSources(params string[] ids)
    {
        // A term whose source goes is explained as people use it.
        Write("facts/glossary.yml", Regex.Replace(Read("facts/glossary.yml"), "(?<=\n  source: ).+", source => ids.Contains(source.Value) ? source.Value : "everyday"));
        Write("facts/sources.yml", string.Concat(
            Regex.Split(Read("facts/sources.yml"), @"(?m)^(?=[a-z0-9-]+:\s*$)").Where((source, place) => place == 0 || ids.Contains(source.Split(':')[0]))));
    }

    public BuiltSite Build(string name) => BuiltSite.Build(name, Input);

    public void Dispose() => _folder.Dispose();
}
