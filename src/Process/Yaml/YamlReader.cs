using System.Text.RegularExpressions;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>Reads YAML into keys that remember where they stand.</summary>
public static partial class YamlReader
{
    // Nobody nests this deep by hand, and the loader below is recursive.
    private const int DeepestLevel = 32;

    /// <summary>Reads a whole file of keys.</summary>
    /// <param name="source">The file.</param>
    /// <param name="keys">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when the file is not YAML.</returns>
    public static YamlMap? ReadFile(SourceFile source, KeySet keys, ProblemList problems) =>
        Read(source, source.Text, 0, keys, problems);

    /// <summary>Reads the front matter of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="keys">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when there is no front matter that can be read.</returns>
    public static YamlMap? ReadFrontMatter(SourceFile source, KeySet keys, ProblemList problems)
    {
        var lines = source.Text.Split('\n');
        if (!IsRule(lines[0]))
        {
            problems.Add(LooksLikeKey().IsMatch(lines[0]) ? YamlProblems.FrontMatterUnopened(source.At(1)) : YamlProblems.FrontMatterMissing(source.At(1)));
            return null;
        }

        var end = Array.FindIndex(lines, 1, IsEnd);
        if (end < 0)
        {
            problems.Add(YamlProblems.FrontMatterUnclosed(source.At(1), LinesOfKeys(lines)));
            return null;
        }

        return Read(source, string.Join('\n', lines[1..end]) + "\n", 1, keys, problems);
    }

    /// <summary>The text of a page whose front matter cannot be read, so that it can be looked through all the same.</summary>
    /// <param name="source">The page.</param>
    /// <returns>The page with blank lines where the front matter seems to be.</returns>
    public static SourceFile WithoutFrontMatter(SourceFile source)
    {
        var lines = source.Text.Split('\n');
        var end = IsRule(lines[0]) ? Array.FindIndex(lines, 1, IsEnd) + 1 : 0;
        var count = end > 0 ? end : LinesOfKeys(lines);
        return source with { Text = string.Join('\n', lines.Select((line, i) => i < count ? "" : line)) };
    }

    // Up to the last line that looks like a key or its value, or like the mark that closes them.
    private static int LinesOfKeys(string[] lines)
    {
        var last = 0;
        for (var i = 0; i < lines.Length && (string.IsNullOrWhiteSpace(lines[i]) || IsRule(lines[i]) || LooksLikeKey().IsMatch(lines[i])); i++)
        {
            last = string.IsNullOrWhiteSpace(lines[i]) ? last : i + 1;
        }

        return last;
    }

    private static bool IsRule(string line) => line.TrimEnd() == "---";

    private static bool IsEnd(string line) => line.TrimEnd() is "---" or "...";

    [GeneratedRegex(@"^(?:[A-Za-z][\w-]*:(?:\s|$)|\s+\S|-\s)")]
    private static partial Regex LooksLikeKey();

    private static YamlMap? Read(SourceFile source, string yaml, int linesBefore, KeySet keys, ProblemList problems)
    {
        var slips = YamlSlips.Always(yaml, source, linesBefore);
        YamlNode? root = null;
        try
        {
            if (Unfit(yaml, source, linesBefore) is { } unfit)
            {
                problems.Add(unfit);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            root = stream.Documents.FirstOrDefault()?.RootNode;
        }
        // The second is how YamlDotNet's scanner ends in a list that is not closed before the text is.
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            slips = [.. slips, .. YamlSlips.Explain(yaml, e, source, linesBefore)];
        }

        foreach (var slip in slips)
        {
            problems.Add(slip);
        }

        if (root is YamlMappingNode node)
        {
            return new YamlMap(node, source, linesBefore, keys, problems);
        }

        if (slips.Count == 0)
        {
            problems.Add(YamlProblems.YamlNotKeys(source.At((int)(root?.Start.Line ?? 1) + linesBefore, (int)(root?.Start.Column ?? 1)), keys.Owner));
        }

        return null;
    }

    // What YAML lets pass, and no editor means: references, types, a second document, and nesting without end.
    private static Problem? Unfit(string yaml, SourceFile source, int linesBefore)
    {
        var depth = 0;
        var documents = 0;
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            var found = parser.Current!;
            var at = source.At((int)found.Start.Line + linesBefore, (int)found.Start.Column);
            depth += found.NestingIncrease;
            Problem? problem = found switch
            {
                _ when depth > DeepestLevel => YamlProblems.YamlTooDeep(at),
                DocumentStart when ++documents > 1 => YamlProblems.YamlSecondDocument(at),
                AnchorAlias => Reserved('*'),
                NodeEvent { Anchor.IsEmpty: false } => Reserved('&'),
                NodeEvent { Tag.IsEmpty: false } => Reserved('!'),
                Scalar scalar when InvisibleCharacters.FirstIn(scalar.Value) is >= 0 and var index =>
                    FileProblems.ControlCharacter(at, scalar.Value[index]),
                _ => null,
            };
            if (problem is not null)
            {
                return problem;
            }

            Problem Reserved(char character) => YamlProblems.YamlReservedCharacter(
                at, character, YamlSlips.Quoted(yaml.Split('\n')[found.Start.Line - 1][(int)(found.Start.Column - 1)..].Trim()));
        }

        return null;
    }
}
