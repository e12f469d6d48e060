using System.Collections.Immutable;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Prose;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/wording.yml</c>: the words that texts do without, and what to write instead.</summary>
public sealed class ReadWording : IProcess<SourceFile, Wording?>
{
    // Before the key was one, every list was in English.
    private const string English = "en";

    /// <inheritdoc/>
    public Wording? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, WordingKeys.All, problems) is not { } map)
        {
            return null;
        }

        var language = map.Read(WordingKeys.Language)?.Value ?? English;
        var advice = map.Read(WordingKeys.Words).Select(entry => Advice(entry, problems)).OfType<Advice>();
        var support = map.Read(WordingKeys.Support);
        ImmutableArray<string> familiar = [.. map.Read(WordingKeys.Abbreviations).Select(text => text.Value)];
        return new Wording(
            LanguageTag.Primary(language),
            [.. advice],
            Phrases(support, WordingKeys.Mentions, problems),
            Phrases(support, WordingKeys.Except, problems),
            map.HasShape(WordingKeys.Abbreviations) ? familiar : default);
    }

    private static Advice? Advice(YamlMap map, ProblemList problems)
    {
        var phrases = Phrases(map, WordingKeys.Phrases, problems);
        var level = map.Read(WordingKeys.Level);
        var instead = map.Read(WordingKeys.Instead);
        var reason = map.Read(WordingKeys.Reason);
        map.Read(WordingKeys.Source);
        return level is null || instead is null || reason is null
            ? null
            : new Advice(phrases, level.Value, Phrases(map, WordingKeys.Near, problems), Phrases(map, WordingKeys.Except, problems), instead.Value, reason.Value);
    }

    private static ImmutableArray<string> Phrases(YamlMap? map, TextsKey key, ProblemList problems)
    {
        IReadOnlyList<Located<string>> phrases = map?.Read(key) ?? [];
        foreach (var phrase in phrases.Where(phrase => PhrasePattern.Of(phrase.Value) is null))
        {
            problems.Add(FactProblems.PhraseForm(phrase.At, phrase.Value));
        }

        return [.. phrases.Select(phrase => phrase.Value)];
    }
}
