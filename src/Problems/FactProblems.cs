using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with the facts.</summary>
public static partial class FactProblems
{
    /// <summary>A value that came with the sample site.</summary>
    [Rule(
        Severity.Warning,
        Means = "A value is still the one that came with the sample site.",
        Why = "Nobody answers at a made-up name or address.",
        Source = "RFC 2606, for names that end in .example",
        In = Example.Site,
        Wrong = "name: Our Sample Site",
        Right = "name: Steady Ground")]
    public static Problem SampleValue(Position at, string value) =>
        Of(at, $"\"{value}\" is a sample. Write your own before you publish.");

    /// <summary>No address, so nothing can be named absolutely.</summary>
    [Rule(
        Severity.Warning,
        Means = "The site does not know where it is published.",
        Why = "Feeds, sitemaps and canonical links need whole addresses, so they are left out.",
        In = Example.Site,
        Wrong = "# address: https://example.org/",
        Right = "address: https://example.org/")]
    public static Problem NoSiteAddress(Position at) =>
        Of(at, "The site's address is unknown, so canonical links, the feed's addresses and the sitemap are left out. Set \"address\" here, or build with --base-url.");

    /// <summary>An address under which no site can stand.</summary>
    [Rule(
        Severity.Error,
        Means = "The address of the site is not that of a folder on a host.",
        Why = "The address of every page begins with it, in canonical links, the feed and the sitemap.",
        Source = "RFC 3986; RFC 1123, 2.1",
        In = Example.Site,
        Wrong = "address: https://example.org/index.html?from=flyer",
        Right = "address: https://example.org/")]
    public static Problem BadSiteAddress(Position at, string flaw, string near) =>
        Of(at, $"This cannot be the site's address: {flaw}. Write it like {near}");

    /// <summary>An address that only the writer can open.</summary>
    [Rule(
        Severity.Warning,
        Means = "The address of the site is one of your own machine or network.",
        Why = "No reader and no search engine gets there, and canonical links would send them to it.",
        Source = "RFC 1918, RFC 6761, RFC 6762",
        In = Example.Site,
        Wrong = "address: http://localhost:8080/",
        Right = "address: https://example.org/")]
    public static Problem PrivateSiteAddress(Position at, string address) =>
        Of(at, $"Nobody else can open {address}, an address of your own machine or network. Write the one that readers will use; for a trial, build with --base-url.");

    /// <summary>An address without encryption.</summary>
    [Rule(
        Severity.Warning,
        Means = "The address of the site begins with http://.",
        Why = "Somebody between a reader and the site could see what is read, and change a crisis number.",
        Source = "RFC 9110, 4.2.2",
        In = Example.Site,
        Wrong = "address: http://example.org/",
        Right = "address: https://example.org/")]
    public static Problem InsecureSiteAddress(Position at, string address) =>
        Of(at, $"{address} is not encrypted, so somebody between could read along and change what is read. Write https://, as soon as your host offers it; nearly all do.");

    /// <summary>A language the theme does not speak.</summary>
    [Rule(
        Severity.Error,
        Means = "The theme has no sentences in the language of the site.",
        Why = "Half of every page would be in another language than its text.",
        Source = "WCAG 3.1.1",
        In = Example.Site,
        Wrong = "language: de",
        Right = "language: en-US")]
    public static Problem UnknownLanguage(Position at, string language, IEnumerable<string> known) =>
        Of(at, $"The theme has no strings for \"{language}\". It speaks: {string.Join(", ", known)}. To add one, copy theme/strings/en.yml.");

    /// <summary>A time zone that nobody knows.</summary>
    [Rule(
        Severity.Error,
        Means = "There is no time zone of this name.",
        Why = "An article of a later day would come out too early or too late.",
        Source = "IANA Time Zone Database",
        In = Example.Site,
        Wrong = "timeZone: Pacific Time",
        Right = "timeZone: America/Los_Angeles")]
    public static Problem UnknownTimeZone(Position at, string zone, IEnumerable<string> known) =>
        Of(at, $"There is no time zone \"{zone}\".{Nearest.Guess(zone.Replace(' ', '_'), known)} Write a part of the world and a large city in it, like America/Los_Angeles or Europe/London.");

    /// <summary>A region without help.</summary>
    [Rule(
        Severity.Error,
        Means = "The site's own country has no crisis line or no emergency line in helplines.yml.",
        Why = "Both stand on every page, and without them a reader in danger has nobody to call.",
        In = Example.Site,
        Wrong = "region: AQ",
        Right = "region: US")]
    public static Problem UnknownRegion(Position at, string region, IReadOnlyList<string> known) =>
        Of(at, $"In helplines.yml, no country \"{region}\" has both a crisis line and an emergency line, and the site's own country needs both. Add what is missing there{(known.Count > 0 ? $", or write one of these here: {string.Join(", ", known)}" : "")}.");

    /// <summary>A next step without the facts the law asks for.</summary>
    [Rule(
        Severity.Error,
        Means = "The site offers sessions, and does not say under which license or for which states.",
        Why = "A license ends at the state’s border. Readers have to see who offers what, and where.",
        In = Example.Site,
        Wrong = """
            practice:
              name: Steady Ground
              states: [Oregon]
              email: mail@example.org
            """,
        Right = """
            practice:
              name: Steady Ground
              licence: License 1
              states: [Oregon]
              email: mail@example.org
            """,
        Says = "Where sessions are offered, every page names the practice, its license and its states.",
        About = RuleGroup.Offers)]
    public static Problem IncompleteCallToAction(Position at, string key) =>
        Of(at, $"The call to action is on, so the practice needs the key \"{key}\": a reader has to see who offers sessions, under which license and where. Add it, or set \"show: false\".");

    /// <summary>A state that is named twice.</summary>
    [Rule(
        Severity.Warning,
        Means = "A state is named twice.",
        Why = "Every page would say it twice, and perhaps another state was meant.",
        In = Example.Site,
        Wrong = """
            practice:
              name: Steady Ground
              licence: License 1
              states: [Oregon, Oregon]
              email: mail@example.org
            """,
        Right = """
            practice:
              name: Steady Ground
              licence: License 1
              states: [Oregon, Idaho]
              email: mail@example.org
            """)]
    public static Problem RepeatedState(Position at, string state) =>
        Of(at, $"\"{state}\" stands in the list already. Delete it here, or write the state that was meant.");

    /// <summary>A repository that is not one on GitHub, whose addresses alone are known.</summary>
    [Rule(
        Severity.Error,
        Means = "The key repository does not name a repository on GitHub, from which the links for reports and edits could be made.",
        Why = "A reader who has found a wrong number needs a link that arrives.",
        In = Example.Site,
        Wrong = "repository: https://gitlab.com/your-practice/site",
        Right = "repository: https://github.com/your-practice/site")]
    public static Problem ForeignRepository(Position at, string address) =>
        Of(at, $"\"{address}\" is not a repository on GitHub. Write it like https://github.com/your-name/close-enough; on another host, write \"editPage\" and \"reportProblem\" instead.");
}
