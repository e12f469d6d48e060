using Site.Documents;
using Site.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>Reads YAML into keys that remember where they stand.</summary>
public static class YamlReader
{
    // Nobody nests this deep by hand, and the loader below is recursive.
    private const int DeepestLevel = 32;

    /// <summary>Reads a whole file of keys.</summary>
    /// <param name="source">The file.</param>
    /// <param name="owner">What the keys belong to, in words.</param>
    /// <param name="known">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when the file is not YAML.</returns>
    public static YamlMap? ReadFile(SourceFile source, string owner, IReadOnlyList<string> known, ProblemList problems) =>
        Read(source, source.Text, 0, owner, known, problems);

    /// <summary>Reads the front matter of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="owner">What the keys belong to, in words.</param>
    /// <param name="known">The keys there are.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The keys; <see langword="null"/> when there is no front matter that can be read.</returns>
    public static YamlMap? ReadFrontMatter(SourceFile source, string owner, IReadOnlyList<string> known, ProblemList problems)
    {
        var lines = source.Text.Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            problems.Add(YamlProblems.FrontMatterMissing(source.At(1)));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            problems.Add(YamlProblems.FrontMatterUnclosed(source.At(1)));
            return null;
        }

        return Read(source, string.Join('\n', lines[1..end]) + "\n", 1, owner, known, problems);
    }

    private static YamlMap? Read(
        SourceFile source, string yaml, int linesBefore, string owner, IReadOnlyList<string> known, ProblemList problems)
    {
        var slips = YamlSlips.Always(yaml, source, linesBefore).ToArray();
        try
        {
            if (TooDeep(yaml) is { } mark)
            {
                problems.Add(YamlProblems.YamlSyntax(source.At((int)mark.Line + linesBefore, (int)mark.Column)));
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            foreach (var slip in slips)
            {
                problems.Add(slip);
            }

            if (stream.Documents.FirstOrDefault()?.RootNode is YamlMappingNode root)
            {
                return new YamlMap(root, source, linesBefore, owner, known, problems);
            }

            problems.Add(YamlProblems.YamlNotKeys(source.At(1), owner));
        }
        catch (YamlException e)
        {
            var found = slips.Concat(YamlSlips.Explain(yaml, e.Start, source, linesBefore)).ToArray();
            foreach (var problem in found)
            {
                problems.Add(problem);
            }
        }

        return null;
    }

    private static Mark? TooDeep(string yaml)
    {
        var depth = 0;
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestLevel)
            {
                return parser.Current is NodeEvent node ? node.Start : parser.Current.Start;
            }
        }

        return null;
    }
}
