using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>Says what stands in YAML as JSON, whose readers the compiler can write.</summary>
internal static class YamlAsJson
{
    /// <summary>Reads a text of our own.</summary>
    /// <param name="text">The text, as YAML.</param>
    /// <returns>The same, each value a string.</returns>
    public static JsonNode Of(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return NodeOf(yaml.Documents[0].RootNode);
    }

    private static JsonNode NodeOf(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, (JsonNode?)NodeOf(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(NodeOf)]),
        _ => JsonValue.Create(((YamlScalarNode)node).Value!),
    };
}
