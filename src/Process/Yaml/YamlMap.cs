using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>
/// Keys and values of one YAML mapping. Keys match without regard to case, as in Statiq.
/// Every reading method complains at the exact place and returns nothing when there is nothing good to return.
/// </summary>
public sealed partial class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly YamlMappingNode _node;
    private readonly SourceFile _source;
    private readonly string _owner;
    private readonly ProblemList _problems;

    /// <summary>Takes a mapping, and complains about keys that nobody knows.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="keys">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    internal YamlMap(YamlMappingNode node, SourceFile source, KeySet keys, ProblemList problems)
    {
        (_node, _source, _owner, _problems) = (node, source, keys.Owner, problems);
        foreach (var (keyNode, value) in node.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!keys.Knows(key))
            {
                problems.Add(YamlProblems.UnknownKey(PlaceOf(keyNode), key, keys.Owner, keys.Names));
            }
            else if (!_entries.TryAdd(key, (keyNode, value)))
            {
                problems.Add(YamlProblems.DuplicateKey(PlaceOf(keyNode), key, PlaceOf(_entries[key].Key).Line));
            }
            else if (keys.Named is { } named)
            {
                HasForm(new Located<string>(key, PlaceOf(keyNode)), named);
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
            _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key.Name, "a list: one item a line, each after \"- \", or [one, two] on one line"));
            return [];
        }

        if (key.Most is { } most && (list.Children.Count < key.Least || list.Children.Count > most))
        {
            _problems.Add(YamlProblems.WrongCount(PlaceOf(value), key.Name, list.Children.Count, key.Least, most));
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
            _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"a list; each item begins with \"- \" and is {key.Below.Owner}"));
            return [];
        }

        return [.. list.Children.Select(item => MapOf(item, key, key.Below)).OfType<YamlMap>()];
    }

    private YamlMap? MapOf(YamlNode value, Key key, KeySet below)
    {
        if (value is YamlMappingNode node)
        {
            return new YamlMap(node, _source, below, _problems);
        }

        _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key.Name, $"keys of its own: {string.Join(", ", below.Names)}"));
        return null;
    }

    private Located<string>? Text(Key key) => Find(key) is { } value ? TextOf(value, key) : null;

    private YamlNode? Find(Key key)
    {
        if (_entries.TryGetValue(key.Name, out var entry))
        {
            return entry.Value;
        }

        if (key.Hint is { } hint)
        {
            _problems.Add(YamlProblems.MissingKey(At, key.Name, _owner, hint));
        }

        return null;
    }

    private Located<string>? TextOf(YamlNode node, Key key)
    {
        switch (node)
        {
            case YamlScalarNode { Value: { } text } when text.Trim().Length > 0:
                return new Located<string>(OneLine(text), PlaceOf(node));
            case YamlScalarNode:
                _problems.Add(YamlProblems.EmptyValue(PlaceOf(node), key.Name, key.Hint ?? "Write one, or delete the key."));
                return null;
            case YamlMappingNode { Children: [var (first, second), ..] } when first is YamlScalarNode && second is YamlScalarNode:
                _problems.Add(YamlProblems.YamlUnquotedColon(PlaceOf(node), YamlSlips.Quoted($"{first}: {second}")));
                return null;
            default:
                _problems.Add(YamlProblems.WrongShape(PlaceOf(node), key.Name, "one text"));
                return null;
        }
    }

    private Position PlaceOf(YamlNode node) => _source.At((int)node.Start.Line, (int)node.Start.Column);

    // A value over several lines is one text; a no-break space stays.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
