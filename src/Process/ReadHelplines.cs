using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/helplines.yml</c>: every crisis number there is.</summary>
public sealed partial class ReadHelplines : IProcess<SourceFile, HelplineFacts?>
{
    private static readonly string[] CountryKeys = ["code", "name", "lines"];
    private static readonly string[] LineKeys = ["id", "name", "role", "about", "hours", "source", "verified", "ways"];
    private static readonly string[] WayKeys = ["id", "kind", "number", "address", "label", "language", "note"];
    private static readonly string[] RetiredKeys = ["text", "why", "instead"];

    /// <inheritdoc/>
    public HelplineFacts? Process(SourceFile document, ProblemList problems)
    {
        var own = new ProblemList();
        var helplines = Read(document, own);
        foreach (var problem in own.InOrder())
        {
            problems.Add(problem);
        }

        // A line that could not be read would be reported as missing wherever a page names it.
        return own.HasErrors ? null : helplines;
    }

    private static HelplineFacts? Read(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, "helplines.yml", ["countries", "retired"], problems) is not { } map)
        {
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var countries = map.Maps("countries", "a country", CountryKeys, "List the countries whose lines the site names.")
            .Select(country => Country(country, ids, problems)).OfType<Country>().ToImmutableArray();
        var retired = map.Maps("retired", "a retired number", RetiredKeys)
            .Select(item => (Text: item.Text("text", "Write what may not be printed any more."), Why: item.Text("why", "Say why."), Instead: item.Text("instead")))
            .Where(item => item is { Text: not null, Why: not null })
            .Select(item => new Retired(item.Text!.Value, item.Why!.Value, item.Instead?.Value ?? "")).ToImmutableArray();
        return new HelplineFacts(countries, retired);
    }

    private static Country? Country(YamlMap map, HashSet<string> ids, ProblemList problems)
    {
        var code = map.Text("code", "Write the country's two letters, like US.");
        var name = map.Text("name", "Write the country's name: a number is never shown without its country.");
        var lines = new List<Helpline>();
        foreach (var entry in map.Maps("lines", "a helpline", LineKeys, "List the lines of this country."))
        {
            if (Line(entry, ids, problems) is { } line)
            {
                if (line.Role != HelplineRole.Support && lines.Any(other => other.Role == line.Role))
                {
                    problems.Add(FactProblems.DuplicateRole(entry.PlaceOf("role"), name?.Value ?? "This country", line.Role.ToString().ToLowerInvariant()));
                }

                lines.Add(line);
            }
        }

        return code is null || name is null ? null : new Country(code.Value, name.Value, [.. lines]);
    }

    private static Helpline? Line(YamlMap map, HashSet<string> ids, ProblemList problems)
    {
        var id = Id(map, ids, problems);
        var name = map.Text("name", "Write the line's name.");
        var role = map.OneOf<HelplineRole>("role", "Write crisis for the line to try first, emergency, or support.");
        var about = map.Text("about");
        var hours = map.Text("hours");
        var source = map.Text("source", "Say where this was read: a number without a source is not printed.");
        var verified = map.Date("verified", "Write the day on which it was last read there, year-month-day.");
        var ways = map.Maps("ways", "a way to reach the line", WayKeys, "List the ways to reach the line.")
            .Select(way => Way(way, ids, problems)).OfType<HelplineWay>().ToImmutableArray();
        return id is null || name is null || role is null || source is null || verified is null ? null : new Helpline(
            id, name.Value, role.Value, about?.Value ?? "", hours?.Value ?? "", source.Value, verified, ways, map.At);
    }

    private static HelplineWay? Way(YamlMap map, HashSet<string> ids, ProblemList problems)
    {
        var id = Id(map, ids, problems);
        var kind = map.OneOf<WayKind>("kind", "Write call, text, web or videophone.");
        var label = map.Text("label", "Write the words of the link, with the number, like Call 112.");
        var number = map.Text("number");
        var address = map.Address("address");
        if (id is null || kind is null || label is null)
        {
            return null;
        }

        if (kind == WayKind.Web ? !map.Has("address") : !map.Has("number"))
        {
            problems.Add(FactProblems.WayWithoutTarget(map.At, id, kind == WayKind.Web ? "address" : "number"));
        }

        if (number is not null && !Dialable().IsMatch(number.Value))
        {
            problems.Add(FactProblems.BadHelplineNumber(number.At, number.Value));
        }
        else if (number is not null && !Digits(label.Value).Contains(Digits(number.Value), StringComparison.Ordinal))
        {
            problems.Add(FactProblems.LabelWithoutNumber(label.At, label.Value, number.Value));
        }

        return new HelplineWay(
            id,
            kind.Value,
            number?.Value ?? "",
            address,
            label.Value,
            map.Text("language")?.Value ?? "",
            map.Text("note")?.Value ?? "",
            map.At);
    }

    private static string? Id(YamlMap map, HashSet<string> ids, ProblemList problems)
    {
        var id = map.Text("id", "Give it an id of small letters, digits and hyphens, like us-112-call.");
        if (id is not null && !ids.Add(id.Value))
        {
            problems.Add(FactProblems.DuplicateId(id.At, id.Value));
        }

        return id?.Value;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // Short codes are texts: with a country code in front they reach nobody.
    [GeneratedRegex("^[0-9][0-9 -]*[0-9]$")]
    private static partial Regex Dialable();
}
