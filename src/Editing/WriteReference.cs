using System.Text;
using Site.Documents;
using Site.Keys;

namespace Site.Editing;

/// <summary>Writes the one page that lists every key and every mark, for whoever reads it on the web.</summary>
public static class WriteReference
{
    private const string Head = """
        # Every key and every mark

        The keys that stand between the two `---` lines of a page, the marks that a text can hold, and the keys of the files in `input/facts/`.
        This page is made by `dotnet run --project src -- schema` from the definitions by which the files are read.

        VS Code completes and checks the keys in `input/facts/` with its YAML extension. It does not look into the front matter of Markdown files: there, the snippet `article` writes the keys, and the command `check` judges them.

        """;

    private const string BeforeMarks = """

        ## Marks in a text

        A blank line ends a paragraph. `*stress*`, `- a list` and `1. a numbered list` are written as everywhere in Markdown. HTML is not used.
        In VS Code, type the word in brackets and press Tab.

        """;

    /// <summary>Writes the page.</summary>
    /// <returns>The page, as Markdown.</returns>
    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        WriteFiles(text, KeyedFile.All.Where(file => !file.Where.StartsWith("facts/", StringComparison.Ordinal)));
        text.Append(BeforeMarks.ReplaceLineEndings("\n"));
        foreach (var mark in Marks.All)
        {
            text.Append($"\n**{mark.Name}** [{mark.Prefix}]. {mark.About}\n\n```markdown\n{mark.Filled}\n```\n");
        }

        WriteFiles(text, KeyedFile.All.Where(file => file.Where.StartsWith("facts/", StringComparison.Ordinal)));
        text.Append($"\n## `root/`\n\nWhat a host or a service asks for at the root of the site. Each file goes there byte for byte: {RootFile.Names}. A file that a browser could run is refused, and so is one that would take the place of another.\n");
        return text.ToString();
    }

    private static void WriteFiles(StringBuilder text, IEnumerable<KeyedFile> files)
    {
        foreach (var file in files)
        {
            text.Append($"\n## `{file.Where.Replace(" and ", "` and `", StringComparison.Ordinal)}`\n\n{file.About}\n");
            WriteTable(text, file.Keys);
        }
    }

    private static void WriteTable(StringBuilder text, KeySet keys)
    {
        Key[] rows = [.. keys.Keys, .. keys.Each is { } each ? [each] : Array.Empty<Key>()];
        text.Append("\n| Key | Needed | Takes | What it says | For example |\n|---|---|---|---|---|\n");
        foreach (var key in rows)
        {
            var example = YamlText.Example(key) is { Length: > 0 } value ? $"`{value}`" : "";
            var name = key == keys.Each ? $"*{key.Name}*" : $"`{key.Name}`";
            text.Append($"| {name} | {(key.IsRequired ? "yes" : "")} | {key.Takes} | {Cell(key.About)} | {Cell(example)} |\n");
        }

        foreach (var key in rows.Where(key => key.Below is not null))
        {
            text.Append($"\nThe keys of {key.Below!.Owner}, below `{key.Name}`:\n");
            WriteTable(text, key.Below);
        }
    }

    // A pipe would end the cell, and < would begin HTML.
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
