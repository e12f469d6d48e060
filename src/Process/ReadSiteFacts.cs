using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/site.yml</c>: who and where the site is.</summary>
public sealed partial class ReadSiteFacts : IProcess<SourceFile, SiteFacts?>
{
    private static readonly string[] Keys =
        ["name", "language", "region", "address", "practice", "callToAction", "editPage", "reportProblem"];

    private static readonly string[] PracticeKeys = ["name", "licence", "states", "email"];

    private static readonly string[] CallToActionKeys = ["show", "heading", "text", "label", "address"];

    private static readonly string[] RequiredToOffer = ["licence", "states"];

    /// <inheritdoc/>
    public SiteFacts? Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, "site.yml", Keys, problems) is not { } map)
        {
            return null;
        }

        ReportSamples(document, problems);
        var name = map.Text("name", "Write the site's name.");
        var language = map.Text("language", "Write the language of the words, like en-US.");
        var region = map.Text("region", "Write the code of the country whose help stands on every page, like US.");
        var address = map.Address("address");
        var practice = map.Map("practice", "the practice", PracticeKeys, "Say who runs the site: name, licence, states, email.");
        var practiceName = practice?.Text("name", "Write the name of who runs the site.");
        var licence = practice?.Text("licence");
        var states = practice?.Texts("states") ?? [];
        var email = practice?.Text("email");
        var callToAction = CallToAction(map, practice, problems);
        var editPage = Template(map, "editPage", problems);
        var reportProblem = Template(map, "reportProblem", problems);
        if (practiceName is not null && IsSample(practiceName.Value))
        {
            // The states of a sample practice are as made up as its name.
            foreach (var state in states)
            {
                problems.Add(FactProblems.SampleValue(state.At, state.Value));
            }
        }

        return name is null || language is null || region is null || practiceName is null ? null : new SiteFacts
        {
            Name = name.Value,
            Language = language,
            Region = region,
            Address = address,
            Practice = new Practice(practiceName.Value, licence?.Value ?? "", [.. states.Select(state => state.Value)], email?.Value ?? ""),
            CallToAction = callToAction,
            EditPage = editPage,
            ReportProblem = reportProblem,
        };
    }

    private static CallToAction? CallToAction(YamlMap site, YamlMap? practice, ProblemList problems)
    {
        if (site.Map("callToAction", "the call to action", CallToActionKeys) is not { } map || map.Flag("show") == false)
        {
            return null;
        }

        // Safe practice and most state boards ask for both beside an offer of sessions.
        foreach (var key in RequiredToOffer.Where(key => practice?.Has(key) == false))
        {
            problems.Add(FactProblems.IncompleteCallToAction(practice!.At, key));
        }

        var heading = map.Text("heading", "Write the heading of the next step.");
        var text = map.Text("text", "Say in a sentence what the next step is.");
        var label = map.Text("label", "Write the words of the link, like Schedule a session.");
        var address = map.Address("address", "Write the address of the booking page, or set \"show: false\".");
        return heading is null || text is null || label is null || address is null
            ? null
            : new CallToAction(heading.Value, text.Value, label.Value, address);
    }

    private static string Template(YamlMap map, string key, ProblemList problems)
    {
        if (map.Text(key) is not { } text)
        {
            return "";
        }

        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto")
        {
            return text.Value;
        }

        problems.Add(YamlProblems.BadAddress(text.At, key, text.Value));
        return "";
    }

    private static void ReportSamples(SourceFile file, ProblemList problems)
    {
        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            if (KeyAndValue().Match(line) is { Success: true } match && IsSample(match.Groups["value"].Value))
            {
                problems.Add(FactProblems.SampleValue(file.At(number, match.Groups["value"].Index + 1), match.Groups["value"].Value));
            }
        }
    }

    // The word says it, or the top-level domain that exists for examples (RFC 2606).
    private static bool IsSample(string value) => SampleWords().IsMatch(value);

    [GeneratedRegex(@"^\s*[A-Za-z]+:\s+(?<value>[^\s#].*?)\s*$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"\bsample\b|\.example(?:[/:]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SampleWords();
}
