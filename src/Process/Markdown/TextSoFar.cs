using Markdig.Syntax;
using Site.Documents;

namespace Site.Process.Markdown;

/// <summary>What a text has shown so far, as far as the rest of it depends on that.</summary>
/// <param name="source">The file.</param>
internal sealed class TextSoFar(SourceFile source)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { ["main"] = 1 };
    private int _tables;

    /// <summary>The file.</summary>
    public SourceFile Source { get; } = source;

    /// <summary>The abbreviations that are explained.</summary>
    public HashSet<string> Explained { get; } = [];

    /// <summary>The named addresses that links go by.</summary>
    public HashSet<LinkReferenceDefinition> Followed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The level of the section that is read; 1 before the first heading.</summary>
    public int SectionLevel { get; set; } = 1;

    /// <summary>Gives a heading its id: readable, stable, unique on the page.</summary>
    /// <param name="words">The heading's words.</param>
    /// <returns>The id.</returns>
    public string IdFor(string words)
    {
        var slug = Slug.From(words) is { Length: > 0 } some ? some : "section";
        var id = slug;
        while (!_ids.TryAdd(id, 1))
        {
            id = $"{slug}-{++_ids[slug]}";
        }

        return id;
    }

    /// <summary>Gives a table's caption its id.</summary>
    /// <returns>The id.</returns>
    public string NextTableId() => $"table_{++_tables}";
}
