using System.Collections.Immutable;
using Site.Documents;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/wording.yml</c>: the words that texts do without, and what to write instead.</summary>
public sealed class ReadWording : IProcess<SourceFile, Wording?>
{
    private static readonly string[] Keys = ["words", "support", "abbreviations"];
    private static readonly string[] WordKeys = ["phrases", "level", "near", "except", "instead", "reason", "source"];
    private static readonly string[] SupportKeys = ["phrases", "except"];

    /// <inheritdoc/>
    public Wording? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, "wording.yml", Keys, problems) is not { } map)
        {
            return null;
        }

        var advice = map.Maps("words", "an advice", WordKeys, "List the words that texts do without.").Select(Advice).OfType<Advice>();
        var support = map.Map("support", "the mentions", SupportKeys, "Say with \"phrases\" what is not mentioned without a place to turn to.");
        return new Wording(
            [.. advice],
            Values(support, "phrases", "List the mentions, each in every form."),
            Values(support, "except"),
            Values(map, "abbreviations"));
    }

    private static Advice? Advice(YamlMap map)
    {
        var phrases = Values(map, "phrases", "List the phrases, each in every form.");
        var level = map.OneOf<AdviceLevel>("level", "Write error where the words can do harm, else warning.");
        var instead = map.Text("instead", "Write the better words.");
        var reason = map.Text("reason", "Say in a sentence why: the editor reads it.");
        map.Text("source");
        return level is null || instead is null || reason is null
            ? null
            : new Advice(phrases, level.Value, Values(map, "near"), Values(map, "except"), instead.Value, reason.Value);
    }

    private static ImmutableArray<string> Values(YamlMap? map, string key, string? hint = null) =>
        [.. (map?.Texts(key, hint) ?? []).Select(text => text.Value)];
}
