using Site.Documents;
using Site.Problems;

namespace Site.Keys;

/// <summary>The keys of <c>facts/site.yml</c>.</summary>
public static class SiteKeys
{
    /// <summary>The site's name.</summary>
    public static readonly TextKey Name = new("name", "The name in the header, in page titles and in the feed.")
    {
        Hint = "Write the site's name.",
        Example = "Close Enough",
    };

    /// <summary>The names it had.</summary>
    public static readonly TextsKey FormerNames = new("formerNames", "Names that the site had, or that its texts came with. Wherever a text still says one of them, check warns.")
    {
        Examples = ["Close Enough"],
    };

    /// <summary>The language.</summary>
    public static readonly TextKey Language = new("language", "The language of the words, as a BCP 47 tag. It becomes the lang attribute of every page.")
    {
        Hint = "Write the language of the words, like en-US.",
        Form = Form.Language,
        Example = "en-US",
    };

    /// <summary>The country.</summary>
    public static readonly TextKey Region = new("region", "The country whose crisis lines stand first, on every page: a code from helplines.yml.")
    {
        Hint = "Write the code of the country whose help stands on every page, like US.",
        Form = Form.Country,
        RefersTo = Reference.Country,
        Example = "US",
    };

    /// <summary>The time zone.</summary>
    public static readonly TextKey TimeZone = new(
        "timeZone", "The time zone of who runs the site. An article of a later day comes out when that day begins there. Without it, universal time (UTC) counts.")
    {
        Example = "America/Los_Angeles",
    };

    /// <summary>Where it is published.</summary>
    public static readonly AddressKey Address = new("address", "Where the site will stand, with the slash at the end. Canonical links, the feed and the sitemap need it, and links begin with its folder unless it is a sample.")
    {
        Example = "https://example.org/",
    };

    /// <summary>Where to report a weak spot of the site.</summary>
    public static readonly TextKey SecurityContact = new(
        "securityContact", "Where somebody can report a weak spot of the site: a mail address or a page. With it, the file .well-known/security.txt is made (RFC 9116). Who looks for that file looks at the root of a host, not in a folder.")
    {
        Form = Form.Contact,
        Example = "security@example.org",
    };

    /// <summary>Whether https holds for every name below the site's own.</summary>
    public static readonly FlagKey HttpsForSubdomains = new(
        "httpsForSubdomains",
        "Browsers that have seen this site ask for it by https alone, for two years. true has them do so for every name below its own, too: it shuts out whatever speaks only http there, like an old booking tool. Without the key, the site's own name alone counts.")
    {
        Example = "false",
    };

    /// <summary>The practice's name.</summary>
    public static readonly TextKey PracticeName = new("name", "The name of who runs the site.")
    {
        Hint = "Write the name of who runs the site.",
        Example = "Harbor Counseling",
    };

    /// <summary>The license line.</summary>
    public static readonly TextKey Licence = new("licence", "The license line, in the words your state board asks for. Needed while the call to action is on.")
    {
        AlsoSpelled = "license",
        Example = "Licensed Professional Counselor, Oregon 12345",
    };

    /// <summary>Where sessions are possible.</summary>
    public static readonly TextsKey States = new("states", "Where the license allows sessions. Needed while the call to action is on.")
    {
        Examples = ["Oregon", "Washington"],
    };

    /// <summary>Where to write.</summary>
    public static readonly TextKey Email = new("email", "An address that someone reads. Readers are told that it is not for emergencies.")
    {
        Form = Form.Email,
        Example = "hello@example.org",
    };

    /// <summary>Who runs the site.</summary>
    public static readonly MapKey Practice = new(
        "practice", "Who runs the site. The footer shows it.", new KeySet("the practice", PracticeName, Licence, States, Email))
    {
        Hint = "Say who runs the site: name, licence, states, email.",
    };

    /// <summary>Whether there is a call to action.</summary>
    public static readonly FlagKey Show = new("show", "Whether sessions are offered at all; false switches the call to action off for the whole site.")
    {
        Example = "true",
    };

    /// <summary>Its heading.</summary>
    public static readonly TextKey Heading = new("heading", "The heading of the next step.")
    {
        Hint = "Write the heading of the next step.",
        Example = "A next step, if you want one",
    };

    /// <summary>Its sentence.</summary>
    public static readonly TextKey Text = new("text", "A sentence that says what the next step is.")
    {
        Hint = "Say in a sentence what the next step is.",
        Example = "Working through this with someone steady can help.",
    };

    /// <summary>Its link's words.</summary>
    public static readonly TextKey Label = new("label", "The words of the link.")
    {
        Hint = "Write the words of the link, like Schedule a session.",
        Example = "Schedule a session",
    };

    /// <summary>The booking page.</summary>
    public static readonly AddressKey Booking = new("address", "The booking page: an ordinary link that leaves the site.")
    {
        Hint = "Write the address of the booking page, or set \"show: false\".",
        Example = "https://example.org/book",
    };

    /// <summary>The invitation to book.</summary>
    public static readonly MapKey CallToAction = new(
        "callToAction",
        "The invitation to book. It stands only after a block ::: care, never before or inside crisis help.",
        new KeySet("the call to action", Show, Heading, Text, Label, Booking) { Switch = Show });

    /// <summary>Where the quick exit leads.</summary>
    public static readonly AddressKey QuickExit = new(
        "quickExit", "Where the link leads by which a page can be left at once: a page that is all over the world, opens fast and says nothing of whoever opens it. Without the key, the front page of Wikipedia.")
    {
        IsSecure = true,
        Example = "https://www.wikipedia.org/",
    };

    /// <summary>The repository on GitHub.</summary>
    public static readonly TextKey Repository = new(
        "repository", "Where the site's files are kept on GitHub. Every page then links to its own source and to the forms for reports.")
    {
        Form = new(GitHubRepository.Pattern, "the address of a repository on GitHub") { Complaint = FactProblems.ForeignRepository },
        Example = "https://github.com/your-name/close-enough",
    };

    /// <summary>Where a page can be edited.</summary>
    public static readonly TemplateKey EditPage = new("editPage", "The link \"Edit this page\" at the foot of a page; {path} becomes the page's source file.")
    {
        Example = "https://github.com/your-name/close-enough/edit/main/input/{path}",
    };

    /// <summary>Where a problem can be reported.</summary>
    public static readonly TemplateKey ReportProblem = new("reportProblem", "The link \"Report a problem\" at the foot of a page; {path} becomes the page's source file.")
    {
        Example = "https://github.com/your-name/close-enough/issues/new?title={path}",
    };

    /// <summary>Every key of the file.</summary>
    public static readonly KeySet All = new("site.yml", Name, FormerNames, Language, Region, TimeZone, Address, SecurityContact, HttpsForSubdomains, Practice, CallToAction, QuickExit, Repository, EditPage, ReportProblem);
}
