using System.Text.RegularExpressions;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>Reads YAML into keys that remember where they stand.</summary>
public static partial class YamlReader
{
    /// <summary>Reads a whole file of keys.</summary>
    /// <param name="source">The file.</param>
    /// <param name="keys">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when the file is not YAML.</returns>
    public static YamlMap? ReadFile(SourceFile source, KeySet keys, ProblemList problems) =>
        Read(new YamlText(source), keys, problems);

    /// <summary>Reads the front matter of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="keys">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when there is no front matter that can be read.</returns>
    public static YamlMap? ReadFrontMatter(SourceFile source, KeySet keys, ProblemList problems)
    {
        if (!IsRule(source.Lines[1]))
        {
            problems.Add(LooksLikeKey().IsMatch(source.Lines[1]) ? YamlProblems.FrontMatterUnopened(source.At(1)) : YamlProblems.FrontMatterMissing(source.At(1)));
            return null;
        }

        if (EndOfFrontMatter(source.Lines) is not { } end)
        {
            problems.Add(YamlProblems.FrontMatterUnclosed(source.At(1), LinesOfKeys(source.Lines)));
            return null;
        }

        return Read(new YamlText(source, 2, end - 1), keys, problems);
    }

    /// <summary>The text of a page whose front matter cannot be read, so that it can be looked through all the same.</summary>
    /// <param name="source">The page.</param>
    /// <returns>The page with blank lines where the front matter seems to be.</returns>
    public static SourceFile WithoutFrontMatter(SourceFile source)
    {
        var end = IsRule(source.Lines[1]) ? EndOfFrontMatter(source.Lines) : null;
        var count = end ?? LinesOfKeys(source.Lines);
        var rest = count < source.Lines.Count ? "\n" + source.Text[source.Lines.StartOf(count + 1)..] : "";
        return source with { Text = new string('\n', Math.Max(0, count - 1)) + (count > 0 ? rest : source.Text) };
    }

    // The line that closes it.
    private static int? EndOfFrontMatter(LineMap lines)
    {
        for (var line = 2; line <= lines.Count; line++)
        {
            if (IsEnd(lines[line]))
            {
                return line;
            }
        }

        return null;
    }

    // Up to the last line that looks like a key or its value, or like the mark that closes them.
    private static int LinesOfKeys(LineMap lines)
    {
        var last = 0;
        for (var line = 1; line <= lines.Count && (lines[line].IsWhiteSpace() || IsRule(lines[line]) || LooksLikeKey().IsMatch(lines[line])); line++)
        {
            last = lines[line].IsWhiteSpace() ? last : line;
        }

        return last;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static bool IsEnd(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "...";

    [GeneratedRegex(@"^(?:[A-Za-z][\w-]*:(?:\s|$)|\s+\S|-\s)")]
    private static partial Regex LooksLikeKey();

    private static YamlMap? Read(YamlText yaml, KeySet keys, ProblemList problems)
    {
        IReadOnlyList<Problem> slips = YamlSlips.Always(yaml);
        YamlNode? root = null;
        var parser = new PlainParser(yaml);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            root = stream.Documents.FirstOrDefault()?.RootNode;
        }
        // YamlDotNet ends in exceptions of many kinds where its scanner or its loader meets what it does not expect.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            slips = parser.Complaint is { } complaint ? [complaint] : [.. slips, .. YamlSlips.Explain(yaml, e, parser.Reached)];
        }

        foreach (var slip in slips)
        {
            problems.Add(slip);
        }

        if (root is YamlMappingNode node)
        {
            return new YamlMap(node, yaml.Source, keys, problems);
        }

        if (slips.Count == 0)
        {
            problems.Add(YamlProblems.YamlNotKeys(yaml.Source.At((int)(root?.Start.Line ?? yaml.First), (int)(root?.Start.Column ?? 1)), keys.Owner));
        }

        return null;
    }
}
