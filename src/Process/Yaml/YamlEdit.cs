using System.Text.RegularExpressions;
using Site.Keys;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>
/// Changes values in a YAML text, and leaves every other character as it is: comments, order, quotes, line ends.
/// A path leads through keys: <c>practice</c>, <c>email</c>.
/// </summary>
/// <exception cref="FormatException">Every method throws it where the text is no YAML, or a key above the last is no mapping of lines.</exception>
public static partial class YamlEdit
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The value at a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path.</param>
    /// <returns>The value; <see langword="null"/> when there is none.</returns>
    public static string? Get(string text, params IReadOnlyList<Key> path) =>
        Find(text, path) is { Value: YamlScalarNode { Value: { Length: > 0 } value } } ? value : null;

    /// <summary>The list at a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path.</param>
    /// <returns>Its items; none when it is not there.</returns>
    public static IReadOnlyList<string> GetList(string text, params IReadOnlyList<Key> path) =>
        Find(text, path) is { Value: YamlSequenceNode list } ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")] : [];

    /// <summary>Sets the value at a path. A key that is commented out is switched on, and one that is not there comes last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="write">Writes the value, given the quotation mark that it stands in now; a space for none.</param>
    /// <param name="path">The path.</param>
    /// <returns>The text with the value.</returns>
    public static string Set(string text, Func<char, string> write, params IReadOnlyList<Key> path)
    {
        if (Find(text, path) is not { Value: var value } entry)
        {
            return Add(text, write(' '), path);
        }

        var quote = value is YamlScalarNode { Style: ScalarStyle.DoubleQuoted } ? '"' : value is YamlScalarNode { Style: ScalarStyle.SingleQuoted } ? '\'' : ' ';
        return Replace(text, entry, write(quote));
    }

    /// <summary>Sets the list at a path; one that has a line for each item keeps that form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="items">The items as they are written.</param>
    /// <param name="path">The path.</param>
    /// <returns>The text with the list.</returns>
    public static string SetList(string text, IReadOnlyList<string> items, params IReadOnlyList<Key> path) => Find(text, path) switch
    {
        null => Add(text, $"[{string.Join(", ", items)}]", path),
        { Value: YamlSequenceNode { Style: not SequenceStyle.Flow } list } entry when items.Count > 0 =>
            Replace(text, entry, string.Join(LineEnd(text) + new string(' ', (int)list.Start.Column - 1), items.Select(item => "- " + item))),
        { } entry => Replace(text, entry, $"[{string.Join(", ", items)}]"),
    };

    /// <summary>Comments out the key at a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path.</param>
    /// <returns>The text, as it was where the key is not there.</returns>
    public static string SwitchOff(string text, params IReadOnlyList<Key> path)
    {
        if (Find(text, path) is not { } entry)
        {
            return text;
        }

        var (start, end) = (IndexOf(text, entry.Key.Start), EndOf(text, entry));
        return text[..start] + Regex.Replace(text[start..end], @"(?<=^|\n[ \t]*)(?=[^\s])", "# ") + text[end..];
    }

    /// <summary>Takes entries out of a text whose keys have names of their own. Comments between them stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The keys.</param>
    /// <returns>The rest.</returns>
    public static string Remove(string text, IReadOnlySet<string> names)
    {
        foreach (var (key, value) in Root(text).Children.Reverse().Where(entry => entry.Key is YamlScalarNode { Value: { } name } && names.Contains(name)))
        {
            var (start, end) = (IndexOf(text, key.Start), EndOf(text, new Entry(key, value)));
            var rest = Regex.Match(text[end..], @"\A[ \t]*(?:#[^\r\n]*)?(?:(?:\r\n|\r|\n|\z)[ \t]*)*(?=\S|\z)").Length;
            text = text[..start] + text[(end + rest)..];
        }

        return text;
    }

    private static Entry? Find(string text, IReadOnlyList<Key> path)
    {
        var map = Root(text);
        Entry? found = null;
        foreach (var key in path)
        {
            if (found is not null)
            {
                map = found.Value as YamlMappingNode ?? throw new FormatException($"\"{key.Name}\" stands in no mapping.");
            }

            found = map.Children.Where(entry => IsNamed(entry.Key, key)).Select(entry => new Entry(entry.Key, entry.Value)).FirstOrDefault();
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static bool IsNamed(YamlNode node, Key key) => node is YamlScalarNode { Value: { } name }
        && (name.Equals(key.Name, StringComparison.OrdinalIgnoreCase) || name.Equals(key.AlsoSpelled, StringComparison.OrdinalIgnoreCase));

    private static string Replace(string text, Entry entry, string written)
    {
        var (start, end) = (ValueStart(text, entry), EndOf(text, entry));
        return start >= end ? text[..end] + " " + written + text[end..] : text[..start] + written + text[end..];
    }

    // A new key stands where it is commented out; otherwise at the end of its mapping.
    private static string Add(string text, string written, IReadOnlyList<Key> path)
    {
        var key = path[^1];
        var line = $"{key.Name}: {written}";
        if (path.Count == 1)
        {
            return Regex.Match(text, $@"(?m)^#[ \t]?{key.Name}:[^\r\n]*") is { Success: true } off
                ? text[..off.Index] + line + text[(off.Index + off.Length)..]
                : text.TrimEnd() + LineEnd(text) + LineEnd(text) + line + LineEnd(text);
        }

        if (Find(text, [.. path.SkipLast(1)]) is not { Value: YamlMappingNode { Style: not MappingStyle.Flow, Children.Count: > 0 } map } above)
        {
            throw new FormatException($"\"{key.Name}\" stands in no mapping of lines.");
        }

        var (start, end) = (IndexOf(text, above.Key.Start), EndOf(text, above));
        var next = Regex.Match(text[end..], @"(?<=\n)[^\s#]") is { Success: true } sibling ? end + sibling.Index : text.Length;
        if (Regex.Match(text[start..next], $@"(?m)^(?<indent>[ \t]+)#[ \t]?{key.Name}:[^\r\n]*") is { Success: true } commented)
        {
            var at = start + commented.Index;
            return text[..at] + commented.Groups["indent"].Value + line + text[(at + commented.Length)..];
        }

        var close = text.AsSpan(end).IndexOfAny('\r', '\n') is >= 0 and var rest ? end + rest : text.Length;
        return text[..close] + LineEnd(text) + new string(' ', (int)map.Children.First().Key.Start.Column - 1) + line + text[close..];
    }

    private static YamlMappingNode Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text.TrimStart(ByteOrderMark)));
            return stream.Documents switch
            {
                [] => new YamlMappingNode(),
                [{ RootNode: YamlMappingNode root }] => root,
                _ => throw new FormatException("The text is not made of keys."),
            };
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException(e.Message, e);
        }
    }

    // The mark of the byte order is no part of what was read.
    private static int IndexOf(string text, Mark mark) => (int)mark.Index + (text.StartsWith(ByteOrderMark) ? 1 : 0);

    private static int ValueStart(string text, Entry entry) => entry.Value is YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain }
        ? AfterColon(text, entry)
        : IndexOf(text, entry.Value.Start);

    // What holds others ends where the last of them does, or with its bracket; a text in several lines, before the line end that closes it.
    private static int EndOf(string text, Entry entry) => entry.Value switch
    {
        YamlMappingNode map => EndOf(text, map.Children.LastOrDefault() is { Key: not null } last ? new Entry(last.Key, last.Value) : null, map, map.Style == MappingStyle.Flow),
        YamlSequenceNode list => EndOf(text, list.Children.LastOrDefault() is { } last ? new Entry(list, last) : null, list, list.Style == SequenceStyle.Flow),
        YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain } => AfterColon(text, entry),
        _ => text[..IndexOf(text, entry.Value.End)].TrimEnd().Length,
    };

    // A bracket of a note closes nothing.
    private static int EndOf(string text, Entry? last, YamlNode holder, bool hasBrackets)
    {
        var end = last is null ? IndexOf(text, holder.Start) + (hasBrackets ? 1 : 0) : EndOf(text, last);
        return hasBrackets ? end + Closing().Match(text[end..]).Length : end;
    }

    private static int AfterColon(string text, Entry entry) => text.IndexOf(':', IndexOf(text, entry.Key.End)) + 1;

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    [GeneratedRegex(@"\A(?:[^\]}#]|(?<=\s)#[^\r\n]*|#)*[\]}]")]
    private static partial Regex Closing();

    private sealed record Entry(YamlNode Key, YamlNode Value);
}
