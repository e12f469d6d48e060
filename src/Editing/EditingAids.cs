using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Documents;
using Site.Keys;

namespace Site.Editing;

/// <summary>The files that help while somebody writes. They are kept with the words, so that an editor has them without running anything.</summary>
public static class EditingAids
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Makes the files.</summary>
    /// <param name="input">The folder with the words.</param>
    /// <returns>The files, by their path in the project's folder.</returns>
    public static IReadOnlyList<TextFile> Files(string input) =>
    [
        .. KeyedFile.All.Select(file => new TextFile($"{input}/.schema/{file.Name}.schema.json", () => Json(DrawSchema.Of(file)))),
        new(".vscode/close-enough.code-snippets", () => Json(Snippets())),
        new(".github/reference.md", WriteReference.Text),
    ];

    private static JsonObject Snippets() => new(Marks.All.Concat(KeySnippets.All).Select(snippet =>
        KeyValuePair.Create<string, JsonNode?>(snippet.Name, new JsonObject
        {
            ["scope"] = snippet.Scope,
            ["prefix"] = snippet.Prefix,
            ["description"] = snippet.About,
            ["body"] = new JsonArray([.. snippet.Body.ReplaceLineEndings("\n").Split('\n').Select(line => (JsonNode)line)]),
        })));

    private static string Json(JsonObject json) => json.ToJsonString(Indented) + "\n";
}
