using System.Text.Json.Nodes;
using Site.Documents;
using Site.Keys;

namespace Site.Editing;

/// <summary>
/// Draws the JSON Schema of a file from the keys by which it is read. Draft 7, because that is what the YAML extension of VS Code reads best.
/// A schema is stricter than the reader in two points: keys and values match with regard to case.
/// </summary>
/// <param name="regions">The codes of the countries that can be a site's own; none when they are not known, for then any code will do.</param>
public sealed class DrawSchema(IReadOnlyList<string> regions)
{
    /// <summary>Draws the schema of a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The schema.</returns>
    public JsonObject Of(KeyedFile file)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Drawn from src/Keys by the command: dotnet run --project src -- schema",
            ["title"] = file.Where,
            ["description"] = file.About,
        };
        Fill(schema, file.Keys);
        return schema;
    }

    private void Fill(JsonObject schema, KeySet keys)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(
            from key in keys.Keys
            from name in (string?[])[key.Name, key.AlsoSpelled]
            where name is not null
            select KeyValuePair.Create<string, JsonNode?>(name, Of(key)));
        if (keys is { Each: { } each, Named.Form: { } form })
        {
            schema["patternProperties"] = new JsonObject { [form.Pattern] = Of(each) };
        }

        schema["additionalProperties"] = false;
        var required = new JsonObject { ["required"] = Array(keys.Keys.Where(key => key.IsRequired).Select(key => key.Name)) };
        if (keys.Switch is { } off)
        {
            var isOff = new JsonObject { ["properties"] = new JsonObject { [off.Name] = new JsonObject { ["enum"] = new JsonArray(false) } }, ["required"] = Array([off.Name]) };
            schema["anyOf"] = new JsonArray(isOff, required);
        }
        else
        {
            schema["required"] = required["required"]!.DeepClone();
        }
    }

    private JsonObject Of(Key key)
    {
        var schema = new JsonObject { ["description"] = key.About };
        Describe(schema, key);
        if (Example(key) is { } example)
        {
            schema["examples"] = new JsonArray(example);
        }

        return schema;
    }

    private void Describe(JsonObject schema, Key key)
    {
        switch (key)
        {
            case TextKey { RefersTo: Reference.Country } when regions.Count > 0:
                schema["enum"] = Array(regions);
                break;
            case TextKey text:
                Text(schema, text.Least, text.Most, text.Form?.Pattern);
                break;
            case OneOfKey choice:
                schema["enum"] = Array(choice.Values);
                break;
            case MapKey map:
                Fill(schema, map.Below);
                break;
            case TextsKey or MapsKey:
                List(schema, key);
                break;
            default:
                Plain(schema, key);
                break;
        }
    }

    private static void Plain(JsonObject schema, Key key)
    {
        var (type, format, pattern) = key switch
        {
            FlagKey => ("boolean", null, null),
            NumberKey => ("integer", null, null),
            DayKey => ("string", "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            AddressKey address => ("string", "uri", address.Pattern),
            TemplateKey => ("string", null, TemplateKey.Pattern),
            _ => throw new ArgumentException($"There is no schema for {key.GetType().Name}.", nameof(key)),
        };
        Set(schema, "type", type);
        Set(schema, "format", format);
        Set(schema, "pattern", pattern);
    }

    private void List(JsonObject schema, Key key)
    {
        var items = new JsonObject();
        schema["type"] = "array";
        if (key is TextsKey texts)
        {
            Bound(schema, "Items", texts.Least, texts.Most);
            Text(items, 1, null, null);
        }
        else
        {
            Fill(items, ((MapsKey)key).Below);
        }

        schema["items"] = items;
    }

    // The reader takes a number for a text as well: a year, a title like 1984.
    private static void Text(JsonObject schema, int least, int? most, string? pattern)
    {
        schema["type"] = Array(["string", "number"]);
        Bound(schema, "Length", least, most);
        Set(schema, "pattern", pattern);
    }

    private static void Set(JsonObject schema, string name, string? value)
    {
        if (value is not null)
        {
            schema[name] = value;
        }
    }

    private static void Bound(JsonObject schema, string what, int least, int? most)
    {
        if (least > 0)
        {
            schema["min" + what] = least;
        }

        if (most is not null)
        {
            schema["max" + what] = most;
        }
    }

    private static JsonNode? Example(Key key) => key switch
    {
        TextsKey { Examples.Count: > 0 } texts => Array(texts.Examples),
        FlagKey or NumberKey when key.Example.Length > 0 => JsonNode.Parse(key.Example),
        _ when key.Example.Length > 0 => JsonValue.Create(key.Example),
        _ => null,
    };

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
