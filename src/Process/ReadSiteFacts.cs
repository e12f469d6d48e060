using System.Text.RegularExpressions;
using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads <c>facts/site.yml</c>: who and where the site is.</summary>
public sealed partial class ReadSiteFacts : IProcess<SourceFile, SiteFacts>
{
    // Where a license ends at the border of a state or a province. Elsewhere it holds in the whole country, and no part of it is asked for.
    private static readonly string[] LicensedByState = ["US", "CA"];

    /// <summary>Whether a license ends at the border of a state or a province in a country, so that an offer of sessions says where it holds.</summary>
    /// <param name="region">The country's code.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool LicensesEndAtStates(string region) => LicensedByState.Contains(region);

    /// <inheritdoc/>
    public SiteFacts Process(SourceFile document, ProblemList problems)
    {
        if (YamlReader.ReadFile(document, SiteKeys.All, problems) is not { } map)
        {
            return SiteFacts.Unread;
        }

        ReportSamples(document, problems);
        var name = map.Read(SiteKeys.Name);
        var formerNames = map.Read(SiteKeys.FormerNames);
        var language = map.Read(SiteKeys.Language);
        var region = map.Read(SiteKeys.Region);
        var address = Address(map, problems);
        var timeZone = map.Read(SiteKeys.TimeZone);
        if (timeZone is not null && !BuildDay.Zones.Contains(timeZone.Value))
        {
            problems.Add(FactProblems.UnknownTimeZone(timeZone.At, timeZone.Value, BuildDay.Zones));
        }

        var httpsForSubdomains = map.Read(SiteKeys.HttpsForSubdomains) ?? false;
        var practice = map.Read(SiteKeys.Practice);
        var practiceName = practice?.Read(SiteKeys.PracticeName);
        var licence = practice?.Read(SiteKeys.Licence);
        var states = States(practice, problems);
        var email = practice?.Read(SiteKeys.Email);
        var callToAction = CallToAction(map, practice, LicensesEndAtStates(region?.Value ?? ""), problems);
        var quickExit = map.Read(SiteKeys.QuickExit) ?? SiteFacts.Unread.QuickExit;
        var repository = map.Read(SiteKeys.Repository) is { } kept ? GitHubRepository.From(kept.Value) : null;
        var editPage = map.Read(SiteKeys.EditPage);
        var reportProblem = map.Read(SiteKeys.ReportProblem);
        if (practiceName is not null && IsSample(practiceName.Value))
        {
            // The states of a sample practice are as made up as its name.
            foreach (var state in states)
            {
                problems.Add(FactProblems.SampleValue(state.At, state.Value));
            }
        }

        return new SiteFacts
        {
            Name = name?.Value ?? "",
            FormerNames = [.. formerNames.Select(former => former.Value).Where(former => former != name?.Value)],
            Language = language ?? SiteFacts.Unread.Language,
            Region = region ?? SiteFacts.Unread.Region,
            TimeZone = timeZone?.Value ?? "",
            Address = address ?? (map.Has(SiteKeys.Address) ? SiteFacts.Unread.Address : null),
            SecurityContact = map.Read(SiteKeys.SecurityContact),
            HttpsForSubdomains = httpsForSubdomains,
            Practice = new Practice(practiceName?.Value ?? "", licence?.Value ?? "", [.. states.Select(state => state.Value)], email?.Value ?? ""),
            CallToAction = callToAction,
            QuickExit = quickExit,
            EditPage = editPage ?? repository?.EditPage ?? "",
            ReportProblem = reportProblem ?? repository?.ReportProblem ?? "",
            ReportNumber = repository?.ReportNumber ?? "",
        };
    }

    // In a sentence, OR is a word.
    private static bool IsCode(string state) => state.Length == 2 && state.All(char.IsAsciiLetterUpper);

    private static IReadOnlyList<Located<string>> States(YamlMap? practice, ProblemList problems)
    {
        var states = practice?.Read(SiteKeys.States) ?? [];
        foreach (var state in states.Where(state => !state.Value.Any(char.IsLetter) || IsCode(state.Value)))
        {
            problems.Add(YamlProblems.WrongForm(state.At, SiteKeys.States.Name, state.Value, "names of states, written out", SiteKeys.States.Examples[0]));
        }

        foreach (var state in states.GroupBy(state => state.Value, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1)))
        {
            problems.Add(FactProblems.RepeatedState(state.At, state.Value));
        }

        return states;
    }

    private static Uri? Address(YamlMap map, ProblemList problems)
    {
        if (map.Read(SiteKeys.Address) is not { } address)
        {
            return null;
        }

        var at = map.PlaceOf(SiteKeys.Address);
        if (SiteAddress.Flaw(address) is { } flaw)
        {
            problems.Add(FactProblems.BadSiteAddress(at, flaw, SiteAddress.Near(address)));
            return null;
        }

        var plain = SiteAddress.Plain(address);
        if (HostNames.IsOwnMachine(plain))
        {
            problems.Add(FactProblems.PrivateSiteAddress(at, plain.AbsoluteUri));
        }
        else if (SiteAddress.IsInsecure(plain))
        {
            problems.Add(FactProblems.InsecureSiteAddress(at, plain.AbsoluteUri));
        }

        return plain;
    }

    private static CallToAction? CallToAction(YamlMap site, YamlMap? practice, bool byState, ProblemList problems)
    {
        if (site.Read(SiteKeys.CallToAction) is not { } map || map.Read(SiteKeys.Show) == false)
        {
            return null;
        }

        // Safe practice and most state boards ask for both beside an offer of sessions.
        if (practice?.Has(SiteKeys.Licence) == false)
        {
            problems.Add(FactProblems.IncompleteCallToAction(practice.At, SiteKeys.Licence.Name));
        }

        if (byState && practice?.IsEmpty(SiteKeys.States) == true)
        {
            problems.Add(FactProblems.IncompleteCallToAction(practice.PlaceOf(SiteKeys.States), SiteKeys.States.Name));
        }

        var heading = map.Read(SiteKeys.Heading);
        var text = map.Read(SiteKeys.Text);
        var label = map.Read(SiteKeys.Label);
        var address = map.Read(SiteKeys.Booking);
        return heading is null || text is null || label is null || address is null
            ? null
            : new CallToAction(heading.Value, text.Value, label.Value, address);
    }

    private static void ReportSamples(SourceFile file, ProblemList problems)
    {
        foreach (var value in KeyAndValue().Matches(file.Text).Select(match => match.Groups["value"]).Where(value => IsSample(value.Value)))
        {
            problems.Add(FactProblems.SampleValue(file.AtIndex(value.Index), value.Value));
        }
    }

    // The word says it, the top-level domain that exists for examples (RFC 2606), or the name that stands for yours.
    private static bool IsSample(string value) => SampleWords().IsMatch(value);

    [GeneratedRegex(@"^[^\S\n]*[A-Za-z]+:[^\S\n]+(?<value>[^\s#].*?)[^\S\n]*$", RegexOptions.Multiline)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"\bsample\b|\byour-name\b|\.example(?:[/:]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SampleWords();
}
