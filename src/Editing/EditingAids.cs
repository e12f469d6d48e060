using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Documents;
using Site.Keys;
using Site.Problems;

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
    /// <param name="regions">The codes of the countries that can be a site's own.</param>
    /// <returns>The files, by their path in the project's folder.</returns>
    public static IReadOnlyList<TextFile> Files(string input, IReadOnlyList<string> regions) =>
    [
        .. KeyedFile.All.Select(file => new TextFile($"{input}/.schema/{file.Name}.schema.json", () => Json(new DrawSchema(regions).Of(file)))),
        new(".vscode/close-enough.code-snippets", () => Json(Snippets())),
        new(".github/reference.md", WriteReference.Text),
    ];

    /// <summary>The rules that are ours, as <c>README.md</c> lists them.</summary>
    public static TextSection Rules { get; } = new("README.md", "## The rules a text keeps", $"""
        `check` knows these rules about words and shape, beside the mechanics. `dotnet run --project src -- explain sentence-length` says why a rule is one, where it comes from, and shows a wrong and a right example; without a code, it lists every problem there is. Readers find the same rules on the page "How we write".

        | Problem | Rule |
        |---|---|
        {string.Join('\n', Explanations.Rules.SelectMany(group => group).Select(rule => $"| `{rule.Code}` | {rule.Says} |"))}
        """.ReplaceLineEndings("\n"));

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
