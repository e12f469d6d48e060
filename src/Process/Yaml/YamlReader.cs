using Site.Documents;
using Site.Keys;
using Site.Problems;
using YamlDotNet.RepresentationModel;

namespace Site.Process.Yaml;

/// <summary>Reads YAML into keys that remember where they stand.</summary>
public static class YamlReader
{
    // After so many lines that nobody can explain, the rest of the text is no YAML either.
    private const int MostRounds = 8;

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
    /// <returns>
    /// The keys; <see langword="null"/> when there is no front matter that can be read. And the page, with blank lines where front matter is
    /// that nobody else would know for it.
    /// </returns>
    public static (YamlMap? Keys, SourceFile Page) ReadFrontMatter(SourceFile source, KeySet keys, ProblemList problems)
    {
        var (first, last, end, problem) = FrontMatter.In(source);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        if (problem is null && last < first)
        {
            problems.Add(YamlProblems.YamlNotKeys(source.At(first), keys.Owner));
        }

        var map = last < first ? null : Read(new YamlText(source, first, last), keys, problems);
        return (map, map is not null && problem is null && source.Lines[1].TrimEnd() is "---" ? source : WithoutLines(source, end));
    }

    private static SourceFile WithoutLines(SourceFile source, int count)
    {
        var rest = count < source.Lines.Count ? "\n" + source.Text[source.Lines.StartOf(count + 1)..] : "";
        return source with { Text = new string('\n', Math.Max(0, count - 1)) + (count > 0 ? rest : source.Text) };
    }

    private static YamlMap? Read(YamlText yaml, KeySet keys, ProblemList problems)
    {
        var reading = new Reading(yaml.Source, problems);
        var root = Load(ref yaml, keys, reading);
        switch (root)
        {
            case YamlMappingNode node:
                return new YamlMap(node, reading with { Source = yaml.Source }, keys);
            case null when reading.Lost:
                return null;
            // A list of what the editor names may have nothing on it yet, and notes alone.
            case null when keys.Each is not null:
                return new YamlMap(new YamlMappingNode(), reading with { Source = yaml.Source }, keys);
            default:
                problems.Add(YamlProblems.YamlNotKeys(yaml.Source.At((int)(root?.Start.Line ?? yaml.First), (int)(root?.Start.Column ?? 1)), keys.Owner));
                return null;
        }
    }

    // Whatever is not YAML is mended or left out, until the rest is.
    private static YamlNode? Load(ref YamlText yaml, KeySet keys, Reading reading)
    {
        IReadOnlyList<Slip> slips = YamlSlips.Always(yaml, keys);
        for (var round = 0; ; round++)
        {
            if (slips.Count > 0)
            {
                reading.Add(slips);
                yaml = yaml.With(slips);
            }

            var parser = new PlainParser(yaml);
            try
            {
                var stream = new YamlStream();
                stream.Load(parser);
                return stream.Documents.FirstOrDefault()?.RootNode;
            }
            // YamlDotNet ends in exceptions of many kinds where its scanner or its loader meets what it does not expect.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                slips = parser.Complaint is { } complaint ? [complaint] : YamlSlips.Explain(yaml, e, parser.Reached);
                if (round == MostRounds)
                {
                    reading.Add(slips);
                    reading.Lost = true;
                    return null;
                }
            }
        }
    }
}
