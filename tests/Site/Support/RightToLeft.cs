using System.Text;
using System.Text.RegularExpressions;
using Site.Theme;
using YamlDotNet.Serialization;

namespace Site.Tests.Support;

/// <summary>
/// A site that runs from right to left: the Spanish one, with a letter of Hebrew for each of its letters. These are no words of any
/// language, for nobody here could vouch for them; but a browser lays them out as it does Hebrew. The crisis line has a number in groups.
/// </summary>
internal static partial class RightToLeft
{
    private const string Hebrew = "אבגדהוזחטיכלמנסעפצקרשתאבגד";

    // What a machine reads: an address in a link, a helpline, a note, the kind of a block; and what stands in braces.
    private const string Kept = @"\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\]|(?m:^:::+ *\w+)|\{\d\}|\b[\w.@-]+\.(?:test|org)\b";

    /// <summary>The theme's sentences, by language.</summary>
    public static IReadOnlyDictionary<string, string> Strings { get; } = new Dictionary<string, string> { ["he"] = Yaml() };

    /// <summary>Writes its words.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var (path, bytes) in RealSite.ReadAll(Spanish.Folder))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Turned(path, Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n")));
        }
    }

    /// <summary>The same text in letters of Hebrew.</summary>
    public static string Turned(string text) => Regex.Replace(text, Kept + @"|\p{L}+", part => part.Value.All(char.IsLetter)
        ? string.Concat(part.Value.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(letter => Hebrew[char.ToLowerInvariant(letter) - 'a']))
        : part.Value);

    private static string Turned(string path, string text) => path switch
    {
        _ when path.EndsWith(".md", StringComparison.Ordinal) && text.StartsWith("---\n", StringComparison.Ordinal) =>
            text.IndexOf("\n---\n", 4, StringComparison.Ordinal) is var end ? FrontMatter().Replace(text[..end], Value) + Turned(text[end..]) : "",
        "facts/disclaimer.md" => Turned(text),
        "facts/helplines.yml" => Regex.Replace(Line().Replace(text, Value), @"(?<![\w-])988(?![\w-])", "20 40 60"),
        "facts/site.yml" => Site().Replace(text, Value).Replace("language: es-US", "language: he", StringComparison.Ordinal),
        _ => text,
    };

    private static string Value(Match match) => match.Groups["key"].Value + Turned(match.Groups["value"].Value);

    private static string Yaml()
    {
        var strings = new Deserializer().Deserialize<Dictionary<string, object>>(ThemeFiles.Strings["es"]);
        foreach (var (key, value) in strings)
        {
            strings[key] = key is "quotationMarks" or "pluralRules" or "joiningWords" or "rules" or "ruleGroups" ? value : value switch
            {
                string text => Turned(text),
                List<object> list => list.Select(text => Turned((string)text)).ToList(),
                Dictionary<object, object> forms => forms.ToDictionary(form => form.Key, form => Turned((string)form.Value)),
                _ => value,
            };
        }

        strings["direction"] = "rtl";
        strings["joiningWords"] = Array.Empty<string>();
        return new Serializer().Serialize(strings);
    }

    [GeneratedRegex(@"(?m)^(?<key>(?:title|description|author): |  - )(?<value>.*)$")]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"(?<key>\b(?:name|about|hours|source|label|note|why): )(?<value>[^,}\n]*(?:, [^:}\n]*(?=[\n.}]))?)")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?m)(?<key>^(?:name|  name|  licence|  heading|  text|  label): |^  states: )(?<value>.*)$")]
    private static partial Regex Site();
}
