using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with the facts.</summary>
public static class FactProblems
{
    /// <summary>A value that came with the sample site.</summary>
    public static Problem SampleValue(Position at, string value) =>
        Warning(at, $"\"{value}\" is a sample. Write your own before you publish.");

    /// <summary>No address, so nothing can be named absolutely.</summary>
    public static Problem NoSiteAddress(Position at) =>
        Warning(at, "The site's address is unknown, so canonical links, the feed's addresses and the sitemap are left out. Set \"address\" here, or build with --base-url.");

    /// <summary>A language the theme does not speak.</summary>
    public static Problem UnknownLanguage(Position at, string language, IEnumerable<string> known) =>
        Error(at, $"The theme has no strings for \"{language}\". It speaks: {string.Join(", ", known)}. To add one, copy theme/strings/en.yml.");

    /// <summary>A region without help.</summary>
    public static Problem UnknownRegion(Position at, string region, IEnumerable<string> known) =>
        Error(at, $"helplines.yml has no country \"{region}\" with both a crisis line and an emergency line, and the site's own country needs both. It has: {string.Join(", ", known)}.");

    /// <summary>A next step without the facts the law asks for.</summary>
    public static Problem IncompleteCallToAction(Position at, string key) =>
        Error(at, $"The call to action is on, so the practice needs the key \"{key}\": a reader has to see who offers sessions, under which licence and where. Add it, or set \"show: false\".");

    /// <summary>A line of the site's own country that lacks a way which every page shows.</summary>
    public static Problem IncompleteCrisisLine(Position at, string line, string kind) =>
        Error(at, $"\"{line}\" stands on every page, and it has no way of the kind \"{kind}\" in the site's language. A crisis line needs call, text and web, an emergency line call.");

    /// <summary>A repository that is not one on GitHub, whose addresses alone are known.</summary>
    public static Problem ForeignRepository(Position at, string address) =>
        Error(at, $"\"{address}\" is not a repository on GitHub. Write it like https://github.com/your-name/close-enough; on another host, write \"editPage\" and \"reportProblem\" instead.");

    /// <summary>The same id twice.</summary>
    public static Problem DuplicateId(Position at, string id) =>
        Error(at, $"The id \"{id}\" stands above already. Give one of the two another.");

    /// <summary>Two lines of a country with the same singular role.</summary>
    public static Problem DuplicateRole(Position at, string country, string role) =>
        Error(at, $"{country} has a second line with the role {role}. One line is tried first; give the others the role support.");

    /// <summary>A way to a helpline that leads nowhere.</summary>
    public static Problem WayWithoutTarget(Position at, string id, string key) =>
        Error(at, $"\"{id}\" needs the key \"{key}\": without it its link leads nowhere.");

    /// <summary>A number with letters, a country code on a short code, or nothing to dial.</summary>
    public static Problem BadHelplineNumber(Position at, string number) =>
        Error(at, $"\"{number}\" is not a number that can be dialled as it stands. Write digits with spaces or hyphens, without a country code, in quotes.");

    /// <summary>A label that hides the number it dials.</summary>
    public static Problem LabelWithoutNumber(Position at, string label, string number) =>
        Error(at, $"The label \"{label}\" does not show the number {number}. A number is always visible, so that it can be dialled from another phone.");

    /// <summary>A helpline nobody has read again for three months.</summary>
    public static Problem HelplineDue(Position at, string line, int days) =>
        Warning(at, $"\"{line}\" was last checked {days} days ago. Read it again at its own official page, then set \"verified\" to that day.");

    /// <summary>A helpline nobody has read again for half a year.</summary>
    public static Problem HelplineOverdue(Position at, string line, int days) =>
        Error(at, $"\"{line}\" was last checked {days} days ago, more than {Freshness.HelplineLimit}. Read it again at its own official page today, then set \"verified\".") with { Overdue = true };

    /// <summary>A day that has not come yet, for something that has been done.</summary>
    public static Problem DateInFuture(Position at, string key, string today) =>
        Warning(at, $"\"{key}\" is later than today, {today}, for something that has already been done. Check the year.");

    /// <summary>A disclaimer that lacks words it must have.</summary>
    public static Problem IncompleteDisclaimer(Position at, string words) =>
        Error(at, $"The disclaimer has to say, word for word: \"{words}\".");

    /// <summary>A disclaimer without a number to call.</summary>
    public static Problem DisclaimerWithoutHelpline(Position at, string id) =>
        Error(at, $"The disclaimer has to hold the crisis line as a link: write <helpline:{id}>.");

    /// <summary>A DOI that is none.</summary>
    public static Problem BadDoi(Position at, string doi) =>
        Error(at, $"\"{doi}\" is not a DOI. Write it without an address in front, like 10.1037/0022-3514.52.3.511.");
}
