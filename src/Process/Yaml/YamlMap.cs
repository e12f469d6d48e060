using System.Globalization;
using System.Text.RegularExpressions;
using Site.Documents;
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
    private readonly int _linesBefore;
    private readonly string _owner;
    private readonly ProblemList _problems;

    /// <summary>Takes a mapping, and complains about keys that nobody knows.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="source">The file it stands in.</param>
    /// <param name="linesBefore">How many lines of the file come before the YAML.</param>
    /// <param name="owner">What the keys belong to, in words.</param>
    /// <param name="known">The keys there are; empty when any key goes.</param>
    /// <param name="problems">Where to complain.</param>
    internal YamlMap(
        YamlMappingNode node, SourceFile source, int linesBefore, string owner, IReadOnlyList<string> known, ProblemList problems)
    {
        (_node, _source, _linesBefore, _owner, _problems) = (node, source, linesBefore, owner, problems);
        foreach (var (keyNode, value) in node.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (known.Count > 0 && !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(YamlProblems.UnknownKey(PlaceOf(keyNode), key, owner, known));
            }
            else if (!_entries.TryAdd(key, (keyNode, value)))
            {
                problems.Add(YamlProblems.DuplicateKey(PlaceOf(keyNode), key, PlaceOf(_entries[key].Key).Line));
            }
        }
    }

    /// <summary>Where the mapping begins.</summary>
    public Position At => PlaceOf(_node);

    /// <summary>The keys, in the file's order.</summary>
    public IEnumerable<Located<string>> Keys => _entries.Select(entry => new Located<string>(entry.Key, PlaceOf(entry.Value.Key)));

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Where a key's value stands; the mapping's beginning when there is none.</summary>
    public Position PlaceOf(string key) => _entries.TryGetValue(key, out var entry) ? PlaceOf(entry.Value) : At;

    /// <summary>How many items a key's list has; <see langword="null"/> where there is no list to count.</summary>
    public int? Count(string key) => _entries.TryGetValue(key, out var entry) && entry.Value is YamlSequenceNode list ? list.Children.Count : null;

    /// <summary>Reads a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The text; <see langword="null"/> when there is none.</returns>
    public Located<string>? Text(string key, string? hint = null) =>
        Find(key, hint) is { } value ? TextOf(value, key, hint) : null;

    /// <summary>Reads a list of texts.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The texts; none when there are none.</returns>
    public IReadOnlyList<Located<string>> Texts(string key, string? hint = null)
    {
        if (Find(key, hint) is not { } value)
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key, "a list: one item a line, each after \"- \", or [one, two] on one line"));
            return [];
        }

        return [.. list.Children.Select(item => TextOf(item, key, hint)).OfType<Located<string>>()];
    }

    /// <summary>Reads a day, written year-month-day (ISO 8601).</summary>
    /// <param name="key">The key.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The day; <see langword="null"/> when there is none.</returns>
    public Located<DateOnly>? Date(string key, string? hint = null)
    {
        if (Text(key, hint) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Located<DateOnly>(day, text.At);
        }

        _problems.Add(YamlProblems.BadDate(text.At, key, text.Value, LikelyDay(text.Value)));
        return null;
    }

    /// <summary>Reads true or false.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    public bool? Flag(string key)
    {
        var text = Text(key);
        switch (text?.Value.ToLowerInvariant())
        {
            case null: return null;
            case "true": return true;
            case "false": return false;
            default:
                _problems.Add(YamlProblems.BadFlag(text.At, key, text.Value));
                return null;
        }
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number; <see langword="null"/> when there is none.</returns>
    public Located<int>? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return new Located<int>(number, text.At);
        }

        _problems.Add(YamlProblems.BadNumber(text.At, key, text.Value));
        return null;
    }

    /// <summary>Reads one of a few names.</summary>
    /// <typeparam name="T">The names there are.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="hint">What to do when it is missing.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    public T? OneOf<T>(string key, string hint)
        where T : struct, Enum
    {
        if (Text(key, hint) is not { } text)
        {
            return null;
        }

        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToArray();
        if (names.Contains(text.Value.ToLowerInvariant()))
        {
            return Enum.Parse<T>(text.Value, ignoreCase: true);
        }

        _problems.Add(YamlProblems.UnknownValue(text.At, key, text.Value, names));
        return null;
    }

    /// <summary>Reads a web address.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The address; <see langword="null"/> when there is none.</returns>
    public Uri? Address(string key, string? hint = null)
    {
        if (Text(key, hint) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http" && address.Host.Length > 0 && !text.Value.Contains(' ', StringComparison.Ordinal))
        {
            return address;
        }

        _problems.Add(YamlProblems.BadAddress(text.At, key, text.Value));
        return null;
    }

    /// <summary>Reads keys below a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What the keys below belong to, in words.</param>
    /// <param name="known">The keys there are below it.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The keys below; <see langword="null"/> when there are none.</returns>
    public YamlMap? Map(string key, string owner, IReadOnlyList<string> known, string? hint = null) =>
        Find(key, hint) is { } value ? MapOf(value, key, owner, known) : null;

    /// <summary>Reads a list whose items have keys.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What an item is, in words.</param>
    /// <param name="known">The keys of an item.</param>
    /// <param name="hint">What to do when it is missing; <see langword="null"/> when it may be.</param>
    /// <returns>The items; none when there are none.</returns>
    public IReadOnlyList<YamlMap> Maps(string key, string owner, IReadOnlyList<string> known, string? hint = null)
    {
        if (Find(key, hint) is not { } value)
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key, $"a list; each item begins with \"- \" and is {owner}"));
            return [];
        }

        return [.. list.Children.Select(item => MapOf(item, key, owner, known)).OfType<YamlMap>()];
    }

    private YamlMap? MapOf(YamlNode value, string key, string owner, IReadOnlyList<string> known)
    {
        if (value is YamlMappingNode node)
        {
            return new YamlMap(node, _source, _linesBefore, owner, known, _problems);
        }

        _problems.Add(YamlProblems.WrongShape(PlaceOf(value), key, $"keys of its own: {string.Join(", ", known)}"));
        return null;
    }

    private YamlNode? Find(string key, string? hint)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            return entry.Value;
        }

        if (hint is not null)
        {
            _problems.Add(YamlProblems.MissingKey(At, key, _owner, hint));
        }

        return null;
    }

    private Located<string>? TextOf(YamlNode node, string key, string? hint)
    {
        switch (node)
        {
            case YamlScalarNode { Value: { } text } when text.Trim().Length > 0:
                return new Located<string>(OneLine(text), PlaceOf(node));
            case YamlScalarNode:
                _problems.Add(YamlProblems.EmptyValue(PlaceOf(node), key, hint ?? "Write one, or delete the key."));
                return null;
            case YamlMappingNode { Children: [var (first, second), ..] } when first is YamlScalarNode && second is YamlScalarNode:
                _problems.Add(YamlProblems.YamlUnquotedColon(PlaceOf(node), YamlSlips.Quoted($"{first}: {second}")));
                return null;
            default:
                _problems.Add(YamlProblems.WrongShape(PlaceOf(node), key, "one text"));
                return null;
        }
    }

    private Position PlaceOf(YamlNode node) => _source.At((int)node.Start.Line + _linesBefore, (int)node.Start.Column);

    // A value over several lines is one text; a no-break space stays.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string LikelyDay(string written)
    {
        var parts = Numbers().Matches(written).Select(match => match.Value).ToArray();
        string[]? order = parts switch
        {
            [{ Length: 4 }, _, _] => parts,
            // Day and month can be told apart only when one of them is above 12.
            [var day, var month, { Length: 4 } year] when int.Parse(day, CultureInfo.InvariantCulture) > 12 => [year, month, day],
            [var month, var day, { Length: 4 } year] when int.Parse(day, CultureInfo.InvariantCulture) > 12 => [year, month, day],
            _ => null,
        };
        return order is not null
            && DateOnly.TryParse(string.Join('-', order), CultureInfo.InvariantCulture, out var day2)
            ? day2.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "2026-03-28";
    }

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Numbers();
}
