using System.Text.RegularExpressions;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>
/// Keys and values of one YAML mapping. Keys match without regard to case, as in Statiq.
/// Every reading method complains at the exact place and returns nothing when there is nothing good to return.
/// </summary>
public sealed partial class YamlMap
{
    // What readers see, and so seldom has a note behind it.
    private static readonly string[] Printed = [PageKeys.Title.Name, PageKeys.Description.Name, ArticleKeys.KeyPoints.Name];

    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly YamlMappingNode _node;
    private readonly Reading _reading;
    private readonly string _owner;
    private readonly HashSet<string> _misspelled = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a mapping, and complains about keys that nobody knows.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="reading">What is known of the text it stands in.</param>
    /// <param name="keys">The keys there are.</param>
    internal YamlMap(YamlMappingNode node, Reading reading, KeySet keys)
    {
        (_node, _reading, _owner) = (node, reading, keys.Owner);
        foreach (var (keyNode, value) in node.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (keys.NameOf(key) is not { } name)
            {
                Misspelled(keyNode, key, keys);
            }
            else if (!_entries.TryAdd(name, (keyNode, value)))
            {
                Complain(YamlProblems.DuplicateKey(PlaceOf(keyNode), key, PlaceOf(_entries[name].Key).Line));
            }
            else if (keys.Named is { } named)
            {
                HasForm(new Located<string>(key, PlaceOf(keyNode)), named);
            }
        }

        // What a slip of the keyboard named otherwise is read as it was meant.
        foreach (var (keyNode, value) in node.Children)
        {
            if (keyNode is YamlScalarNode { Value: { } key } && keys.NameOf(key) is null && Meant(key, keys) is { } meant && (key.Contains(':', StringComparison.Ordinal) || _entries.TryAdd(meant, (keyNode, value))))
            {
                _misspelled.Add(meant);
            }
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public Position At => PlaceOf(_node);

    /// <summary>The keys, in the file's order.</summary>
    public IEnumerable<Located<string>> Keys => _entries.Select(entry => new Located<string>(entry.Key, PlaceOf(entry.Value.Key)));

    /// <summary>Whether a key is there.</summary>
    public bool Has(Key key) => _entries.ContainsKey(key.Name);

    /// <summary>Whether a list is one, or is not there at all: nothing of it was lost.</summary>
    public bool HasShape(TextsKey key) => !_entries.TryGetValue(key.Name, out var entry) || entry.Value is YamlSequenceNode;

    /// <summary>Whether a list is not there, or has nothing in it.</summary>
    public bool IsEmpty(TextsKey key) => !_entries.TryGetValue(key.Name, out var entry) || entry.Value is YamlSequenceNode { Children.Count: 0 };

    /// <summary>Where a key's value stands; the mapping's beginning when there is none.</summary>
    public Position PlaceOf(Key key) => _entries.TryGetValue(key.Name, out var entry) ? PlaceOf(entry.Value) : At;

    /// <summary>Reads a list of texts, and complains about their number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts; none when there are none.</returns>
    public IReadOnlyList<Located<string>> Read(TextsKey key)
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            // Nothing was written yet, or all of it is a note.
            if (value is not YamlScalarNode scalar || !IsNothing(scalar) || TextOf(scalar, key) is not null)
            {
                Complain(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"a list: {AsList(value)}"));
            }

            return [];
        }

        if (list is { Children: [YamlSequenceNode { Style: SequenceStyle.Flow } inner] } && inner.Children.All(item => item is YamlScalarNode))
        {
            Complain(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"one pair of brackets: [{string.Join(", ", inner.Children)}]"));
            list = inner;
        }

        if (key.Most is { } most && (list.Children.Count < key.Least || list.Children.Count > most))
        {
            Complain(YamlProblems.WrongCount(PlaceOf(value), key.Name, list.Children.Count, key.Least, most));
        }

        return [.. list.Children.Select(item => TextOf(item, key)).OfType<Located<string>>()];
    }

    /// <summary>Reads keys below a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The keys below; <see langword="null"/> when there are none.</returns>
    public YamlMap? Read(MapKey key) => Find(key) is { } value ? MapOf(value, key, key.Below) : null;

    /// <summary>Reads a list whose items have keys.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The items; none when there are none.</returns>
    public IReadOnlyList<YamlMap> Read(MapsKey key)
    {
        if (Find(key) is not { } value)
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            Complain(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"a list; each item begins with \"- \" and is {key.Below.Owner}"));
            return [];
        }

        return [.. list.Children.Select(item => MapOf(item, key, key.Below)).OfType<YamlMap>()];
    }

    private YamlMap? MapOf(YamlNode value, Key key, KeySet below)
    {
        if (value is YamlMappingNode node)
        {
            return new YamlMap(node, _reading, below);
        }

        Complain(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"keys of its own: {string.Join(", ", below.Names)}"));
        return null;
    }

    private Located<string>? Text(Key key) => Find(key) is { } value ? TextOf(value, key) : null;

    private YamlNode? Find(Key key)
    {
        if (_entries.TryGetValue(key.Name, out var entry))
        {
            return entry.Value;
        }

        if (key.Hint is { } hint && !_reading.Lost && !_misspelled.Contains(key.Name))
        {
            _reading.Problems.Add(YamlProblems.MissingKey(At, key.Name, _owner, hint));
        }

        return null;
    }

    private Located<string>? TextOf(YamlNode node, Key key)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                return TextOf(scalar, key);
            case YamlMappingNode { Style: MappingStyle.Block, Children: [var (first, _), ..] } when first is YamlScalarNode:
                Complain(YamlProblems.YamlUnquotedColon(PlaceOf(node), YamlQuotes.Around(Line(node.Start))));
                return null;
            case YamlSequenceNode { Style: SequenceStyle.Block, Children: [YamlScalarNode] }:
                Complain(YamlProblems.WrongShape(PlaceOf(node), key.Name, "one hyphen before each item, not two"));
                return null;
            default:
                Complain(YamlProblems.WrongShape(PlaceOf(node), key.Name, "one text"));
                return null;
        }
    }

    private Located<string>? TextOf(YamlScalarNode node, Key key)
    {
        var text = OneLine(node.Value ?? "");
        var at = PlaceOf(node);
        var isPlain = node.Style == ScalarStyle.Plain;
        if (IsNothing(node))
        {
            var note = isPlain ? Line(node.Start).Trim() : "";
            var nothing = note is ['#', ..] ? $"YAML takes \"{note}\" for a note to editors" : isPlain && text.Length > 0 ? $"YAML takes {text} for none" : "";
            Complain(YamlProblems.EmptyValue(at, key.Name, key.Hint ?? "Write one, or delete the key.", nothing));
            return null;
        }

        if (isPlain && Note(node, key) is { } cut)
        {
            Complain(YamlProblems.YamlComment(at, cut, YamlQuotes.Around($"{text} {cut}")));
        }
        else if (isPlain && YamlQuotes.IsEnclosed(text))
        {
            text = text[1..^1];
            Complain(YamlProblems.YamlCurlyQuote(at, text));
        }
        else if (isPlain && YamlQuotes.WithoutStray(text) is { } whole)
        {
            Complain(YamlProblems.YamlStrayQuote(at, text[0] is '“' or '„' or '‘' ? "begins" : "ends", whole));
            text = whole;
        }
        else if (node.Style == ScalarStyle.DoubleQuoted && Raw(node) is { } raw && EatenEscape().Match(raw) is { Success: true } escape)
        {
            Complain(YamlProblems.YamlEscape(at, escape.Groups["escape"].Value, YamlQuotes.Around(raw)));
        }

        return new Located<string>(text, at);
    }

    // A value that is not there, or one of the words that mean so to YAML.
    private static bool IsNothing(YamlScalarNode node) => string.IsNullOrWhiteSpace(node.Value)
        || (node.Style == ScalarStyle.Plain && node.Value is "~" or "null" or "Null" or "NULL");

    // What stands behind a value as a note to editors, where it may have been meant as part of it.
    private string? Note(YamlScalarNode node, Key key)
    {
        if (key is not (TextKey { Form: null } or TextsKey) || node.End.Line != node.Start.Line)
        {
            return null;
        }

        var rest = Line(node.End.Column > node.Start.Column ? node.End : node.Start);
        var spaces = rest.Length - rest.TrimStart().Length;
        var note = rest.Trim();
        var isGlued = note is ['#', not (' ' or '#' or '\t'), ..];
        return note is ['#', ..] && (isGlued || (spaces <= 1 && Printed.Contains(key.Name))) ? note : null;
    }

    private string Line(Mark from)
    {
        var line = _reading.Source.Lines[(int)from.Line];
        return line[Math.Min(line.Length, (int)from.Column - 1)..].ToString();
    }

    // What stands between the quotes, where it is in one line.
    private string? Raw(YamlScalarNode node) => node.Start.Line == node.End.Line && node.End.Column - node.Start.Column > 2
        ? _reading.Source.Lines[(int)node.Start.Line][(int)node.Start.Column..((int)node.End.Column - 2)].ToString() : null;

    private static string AsList(YamlNode value) => value is YamlScalarNode { Value: { } text } && ShortList().IsMatch(text)
        ? $"[{text}]" : "one item a line, each after \"- \", or [one, two] on one line";

    // In a list in braces, YAML takes a key that touches its value for one word.
    private void Misspelled(YamlNode node, string key, KeySet keys)
    {
        var parts = key.Split(':', 2);
        if (parts.Length == 2 && keys.Names.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
        {
            Complain(YamlProblems.YamlSeparator(PlaceOf(node), "A space is missing after the colon", $"{parts[0]}: {parts[1]}"));
        }
        else
        {
            Complain(YamlProblems.UnknownKey(PlaceOf(node), key, keys.Owner, keys.Names));
        }
    }

    private static string? Meant(string key, KeySet keys) =>
        keys.Names.FirstOrDefault(name => key.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)) ?? Nearest.To(key, keys.Names);

    private void Complain(Problem problem) => _reading.Complain(problem);

    private Position PlaceOf(YamlNode node) => _reading.Source.At((int)node.Start.Line, (int)node.Start.Column);

    // A value over several lines is one text; a no-break space stays.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // Escapes of YAML that print something else than what was typed, or nothing.
    [GeneratedRegex(@"^(?:[^\\]|\\[^abefnrtvNLP0])*?(?<escape>\\[abefnrtvNLP0])")]
    private static partial Regex EatenEscape();

    [GeneratedRegex(@"^[a-z0-9-]+(?:, ?[a-z0-9-]+)*$")]
    private static partial Regex ShortList();
}
