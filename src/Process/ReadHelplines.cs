using System.Collections.Immutable;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/helplines.yml</c>: every crisis number there is.</summary>
public sealed class ReadHelplines : IProcess<SourceFile, HelplineFacts?>
{
    /// <inheritdoc/>
    public HelplineFacts? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, HelplineKeys.All, problems) is not { } map)
        {
            return null;
        }

        // Ids are small letters and codes are capitals, so one set holds both.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var countries = map.Read(HelplineKeys.Countries)
            .Select(country => Country(country, taken, problems)).ToImmutableArray();
        var retired = map.Read(HelplineKeys.Retired)
            .Select(item => (Text: item.Read(HelplineKeys.RetiredText), Why: item.Read(HelplineKeys.Why), Instead: item.Read(HelplineKeys.Instead)))
            .Where(item => item is { Text: not null, Why: not null })
            .Select(item => new Retired(item.Text!.Value, item.Why!.Value, item.Instead)).ToImmutableArray();
        return new HelplineFacts(countries, retired);
    }

    // What lacks something is there all the same: what it lacks has been said.
    private static Country Country(YamlMap map, HashSet<string> taken, ProblemList problems)
    {
        var code = map.Read(HelplineKeys.Code);
        if (code is not null && !taken.Add(code.Value))
        {
            problems.Add(FactProblems.DuplicateCountry(code.At, code.Value));
        }

        var name = map.Read(HelplineKeys.CountryName);
        var lines = new List<Helpline>();
        foreach (var entry in map.Read(HelplineKeys.Lines))
        {
            var line = Line(entry, code?.Value ?? "", taken, problems);
            if (line.Role == HelplineRole.Emergency && lines.Any(other => other.Role == line.Role))
            {
                problems.Add(FactProblems.DuplicateRole(entry.PlaceOf(HelplineKeys.Role), name?.Value ?? "This country"));
            }

            lines.Add(line);
        }

        var country = new Country(code?.Value ?? "", name?.Value ?? "", [.. lines], [])
        {
            Names = Translated(map.Read(HelplineKeys.CountryTranslations), problems, words => words.Read(HelplineKeys.CountryName)?.Value ?? ""),
        };
        return map.Read(HelplineKeys.Lacks) is { } lacks ? country with { Lacks = Lacks(lacks, country, problems) } : country;
    }

    private static ImmutableArray<WayKind> Lacks(YamlMap map, Country country, ProblemList problems)
    {
        (WayKind Kind, TextKey Key)[] reasons = [(WayKind.Call, HelplineKeys.LacksCall), (WayKind.Text, HelplineKeys.LacksText), (WayKind.Web, HelplineKeys.LacksWeb)];
        foreach (var (kind, key) in reasons.Where(reason => map.Has(reason.Key)))
        {
            if (country.CrisisWays.FirstOrDefault(way => way.Kind == kind) is { } way)
            {
                problems.Add(FactProblems.NotLacking(map.PlaceOf(key), country.Name, key.Name, way.Id));
            }
        }

        return [.. reasons.Where(reason => map.Read(reason.Key) is not null).Select(reason => reason.Kind)];
    }

    private static Helpline Line(YamlMap map, string country, HashSet<string> taken, ProblemList problems)
    {
        var id = Id(map, taken, problems);
        var name = map.Read(HelplineKeys.Name);
        var role = map.Read(HelplineKeys.Role);
        var about = map.Read(HelplineKeys.About);
        var hours = map.Read(HelplineKeys.Hours);
        var warning = map.Read(HelplineKeys.Warning);
        var source = map.Read(HelplineKeys.Source);
        var verified = map.Read(HelplineKeys.Verified);
        var ways = map.Read(HelplineKeys.Ways)
            .Select(way => Way(way, country, taken, problems)).OfType<HelplineWay>().ToImmutableArray();
        return new Helpline(
            id ?? "", name?.Value ?? "", role ?? HelplineRole.Support, about?.Value ?? "", hours?.Value ?? "", source?.Value ?? "",
            verified ?? new Located<DateOnly>(default, map.At), ways, map.At)
        {
            Warning = warning?.Value ?? "",
            IsForPartnerViolence = map.Read(HelplineKeys.PartnerViolence) ?? false,
            Words = Translated(map.Read(HelplineKeys.Translations), problems, words => new HelplineWords(
                words.Read(HelplineKeys.Name)?.Value ?? "", words.Read(HelplineKeys.About)?.Value ?? "", words.Read(HelplineKeys.Hours)?.Value ?? "",
                words.Read(HelplineKeys.Warning)?.Value ?? "")),
        };
    }

    private static Dictionary<string, T> Translated<T>(IEnumerable<YamlMap> entries, ProblemList problems, Func<YamlMap, T> words)
    {
        var translated = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Read(HelplineKeys.TranslationLanguage) is { } language && !translated.TryAdd(language.Value, words(entry)))
            {
                problems.Add(FactProblems.DuplicateTranslation(language.At, language.Value));
            }
        }

        return translated;
    }

    private static HelplineWay? Way(YamlMap map, string country, HashSet<string> taken, ProblemList problems)
    {
        var id = Id(map, taken, problems);
        var kind = map.Read(HelplineKeys.Kind);
        var label = map.Read(HelplineKeys.Label);
        var number = map.Read(HelplineKeys.Number);
        var address = map.Read(HelplineKeys.Address);
        // No text can name it.
        if (id is null)
        {
            return null;
        }

        Key target = kind == WayKind.Web ? HelplineKeys.Address : HelplineKeys.Number;
        if (kind is not null && !map.Has(target))
        {
            problems.Add(FactProblems.WayWithoutTarget(map.At, id, target.Name));
        }

        if (number is not null && label is not null && !PhoneNumber.Digits(label.Value).Contains(PhoneNumber.Digits(number.Value), StringComparison.Ordinal))
        {
            problems.Add(FactProblems.LabelWithoutNumber(label.At, label.Value, number.Value));
        }

        return new HelplineWay(
            id,
            kind ?? default,
            number?.Value ?? "",
            address,
            label?.Value ?? id,
            map.Read(HelplineKeys.Language)?.Value ?? "",
            map.Read(HelplineKeys.Note)?.Value ?? "",
            map.At)
        {
            Dialled = number is null ? "" : DialledNumber.Of(number.Value, country),
        };
    }

    private static string? Id(YamlMap map, HashSet<string> taken, ProblemList problems)
    {
        var id = map.Read(HelplineKeys.Id);
        if (id is not null && !taken.Add(id.Value))
        {
            problems.Add(FactProblems.DuplicateId(id.At, id.Value));
        }

        return id?.Value;
    }
}
