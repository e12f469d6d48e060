using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace Site.Tests.Support;

/// <summary>What the theme says in a language, read by the tests themselves: a rule asks for this language's sentence, whatever the language.</summary>
/// <param name="yaml">The language's file.</param>
internal sealed partial class Say(string yaml)
{
    private readonly Dictionary<string, object> _strings = new Deserializer().Deserialize<Dictionary<string, object>>(yaml);

    /// <summary>The keys that every language has. The rules of a page are asked by the class RuleList: in English, they speak for themselves.</summary>
    public IEnumerable<string> Keys => _strings.Keys.Where(key => key is not ("rules" or "ruleGroups"));

    /// <summary>Every sentence and phrase, in each of its forms.</summary>
    public IEnumerable<string> Sentences => _strings.SelectMany(entry => entry.Key is "pluralRules" or "joiningWords" or "quotationMarks" or "direction" or "rules" or "ruleGroups" ? [] : entry.Value switch
    {
        string sentence => [sentence],
        List<object> => List(entry.Key),
        _ => Forms(entry.Key).Values,
    });

    /// <summary>What of its sentences would be known in a text, whatever stands in the gaps: pieces of three words or more.</summary>
    public IEnumerable<string> Pieces => Sentences.SelectMany(sentence => Gap().Split(sentence)).Where(piece => piece.Trim().Split(' ').Length > 2);

    /// <summary>A sentence, with its gaps.</summary>
    public string this[string key] => (string)_strings[key];

    /// <summary>The theme's own sentences in a language, by its BCP 47 tag.</summary>
    public static Say In(string language) => new(Repository.Read("theme", "strings", language.Split('-')[0] + ".yml"));

    public IReadOnlyList<string> List(string key) => [.. ((List<object>)_strings[key]).Cast<string>()];

    /// <summary>A sentence in several forms, by plural category.</summary>
    public IReadOnlyDictionary<string, string> Forms(string key) => Texts(_strings[key]);

    public bool IsSentence(string key) => _strings[key] is string;

    public bool HasForms(string key) => _strings[key] is Dictionary<object, object>;

    /// <summary>A sentence, its gaps filled.</summary>
    public string Fill(string key, params string[] values) => Gap().Replace(this[key], gap => values[gap.Value[1] - '0']);

    /// <summary>A sentence about a list of names.</summary>
    public string FillList(string key, IReadOnlyList<string> names) => Fill(key, names switch
    {
        [var one] => one,
        [var one, var two] => Join("listOfTwo", one, two),
        _ => Join("listLast", string.Join(this["listSeparator"], names.SkipLast(1)), names[^1]),
    });

    /// <summary>Two names, joined as the sound of the second asks.</summary>
    public string Join(string key, string one, string next)
    {
        var joined = this[key];
        foreach (var word in ((List<object>)_strings["joiningWords"]).Select(Texts).Where(word => Regex.IsMatch(next, $"^({word["before"]})", RegexOptions.IgnoreCase)))
        {
            joined = joined.Replace($" {word["word"]} ", $" {word["instead"]} ", StringComparison.Ordinal);
        }

        return Gap().Replace(joined, gap => gap.Value == "{0}" ? one : next);
    }

    /// <summary>What looks like a sentence with any words in its gaps, but for those that are known.</summary>
    public Regex Like(string key, params string[] known) => new(Regex.Replace(Regex.Escape(this[key]), @"\\\{(\d)}", gap =>
        gap.Groups[1].Value[0] - '0' is var place && place < known.Length ? Regex.Escape(known[place]) : ".+"));

    private static Dictionary<string, string> Texts(object map) =>
        ((Dictionary<object, object>)map).ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
