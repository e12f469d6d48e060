using Site.Keys;

namespace Site.Editing;

/// <summary>The snippets that are made of keys.</summary>
public static class KeySnippets
{
    // Between the two lines --- VS Code takes a Markdown file for YAML.
    private const string InFrontMatter = "markdown,yaml";

    /// <summary>The snippets.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("Front matter of an article", "article", "Begins an article with the keys that it needs.", Article()),
        new("Clinical review", "reviewed", "Says in the front matter who reviewed the article, and when it is due again.", Below(ArticleKeys.Reviewed, "reviewed", 1)) { Scope = InFrontMatter },
        new("Source", "source", "Adds a source to facts/sources.yml.", Below(SourceKeys.Entry, "${1:overall-simpson-2013}", 2)) { Scope = "yaml" },
        new("Entry of the glossary", "glossary", "Adds a term to facts/glossary.yml.", Below(GlossaryKeys.Entry, "${1:attachment}", 2)) { Scope = "yaml" },
    ];

    private static string Article()
    {
        var place = 0;
        var lines = ArticleKeys.All.Keys.Where(key => key.IsRequired || key == ArticleKeys.Draft).Select(key => key switch
        {
            TextsKey { Least: > 1 } texts => $"{key.Name}:\n{string.Join('\n', texts.Examples.Select(text => $"  - ${{{++place}:{text}}}"))}",
            DayKey => $"{key.Name}: ${{{++place}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}}",
            _ => $"{key.Name}: ${{{++place}:{YamlText.Example(key)}}}",
        });
        return $"---\n{string.Join('\n', lines)}\n---\n\n$0";
    }

    private static string Below(MapKey key, string name, int place) => $"{name}:\n" + string.Join(
        '\n',
        key.Below.Keys.Select(inner => inner switch
        {
            OneOfKey choice => $"  {inner.Name}: ${{{place++}|{string.Join(',', choice.Values)}|}}",
            _ => $"  {inner.Name}: ${{{place++}:{YamlText.Example(inner)}}}",
        }));
}
