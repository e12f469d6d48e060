using System.Collections.Immutable;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/wording.yml</c>: the words that texts do without, and what to write instead.</summary>
public sealed class ReadWording : IProcess<SourceFile, Wording?>
{
    /// <inheritdoc/>
    public Wording? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, WordingKeys.All, problems) is not { } map)
        {
            return null;
        }

        var advice = map.Read(WordingKeys.Words).Select(Advice).OfType<Advice>();
        var familiar = Values(map, WordingKeys.Abbreviations);
        var support = map.Read(WordingKeys.Support);
        return new Wording(
            [.. advice],
            Values(support, WordingKeys.Mentions),
            Values(support, WordingKeys.Except),
            map.HasShape(WordingKeys.Abbreviations) ? familiar : default);
    }

    private static Advice? Advice(YamlMap map)
    {
        var phrases = Values(map, WordingKeys.Phrases);
        var level = map.Read(WordingKeys.Level);
        var instead = map.Read(WordingKeys.Instead);
        var reason = map.Read(WordingKeys.Reason);
        map.Read(WordingKeys.Source);
        return level is null || instead is null || reason is null
            ? null
            : new Advice(phrases, level.Value, Values(map, WordingKeys.Near), Values(map, WordingKeys.Except), instead.Value, reason.Value);
    }

    private static ImmutableArray<string> Values(YamlMap? map, TextsKey key) =>
        [.. (map?.Read(key) ?? []).Select(text => text.Value)];
}
