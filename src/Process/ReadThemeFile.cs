using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Site.Documents;
using Site.Process.Yaml;
using Site.Theme;

namespace Site.Process;

/// <summary>
/// Reads a file of words that travels inside the program. What YAML says is handed on as JSON: its readers are written by the compiler, so
/// the published program needs no reflection, and they let no key be missing and none be too many.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Lexicon))]
[JsonSerializable(typeof(Strings))]
internal sealed partial class ReadThemeFile : JsonSerializerContext
{
    /// <summary>Reads the theme's sentences in a language.</summary>
    /// <param name="text">The file, as YAML.</param>
    /// <returns>The sentences.</returns>
    /// <exception cref="JsonException">It lacks a key or has one too many: a bug of the theme.</exception>
    public static Strings StringsOf(string text) => YamlAsJson.Of(text).Deserialize(Default.Strings)!;

    /// <summary>Reads the words by which texts of a language are judged.</summary>
    /// <param name="text">The file, as YAML. What it leaves out has no words.</param>
    /// <returns>The words.</returns>
    /// <exception cref="JsonException">It has a key too many: a bug of the theme.</exception>
    public static Lexicon LexiconOf(string text)
    {
        // A reader that the compiler wrote sets what a file leaves out to null.
        var words = JsonSerializer.SerializeToNode(new Lexicon(), Default.Lexicon)!.AsObject();
        Lay(YamlAsJson.Of(text).AsObject(), words);
        return words.Deserialize(Default.Lexicon)!;
    }

    private static void Lay(JsonObject words, JsonObject onto)
    {
        foreach (var (key, value) in words)
        {
            if (value is JsonObject some && onto[key] is JsonObject others)
            {
                Lay(some, others);
            }
            else
            {
                onto[key] = value?.DeepClone();
            }
        }
    }
}
