using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>What the files of <c>facts/</c> say: read once, before any page.</summary>
/// <param name="Site">Who and where the site is.</param>
/// <param name="Helplines">Every crisis number there is.</param>
/// <param name="Sources">The bibliography, by id.</param>
/// <param name="Tested">What the tests counted, by the name that a text writes for it.</param>
/// <param name="Wording">The words that texts do without.</param>
/// <param name="Disclaimer">The one text, shown wherever it is required.</param>
public sealed record Facts(
    SiteFacts Site,
    HelplineFacts Helplines,
    IReadOnlyDictionary<string, Publication> Sources,
    IReadOnlyDictionary<string, string> Tested,
    Wording Wording,
    Page Disclaimer)
{
    /// <summary>The terms of the glossary, in the order of the file; none where the site has no such file.</summary>
    public IReadOnlyList<Term> Glossary { get; init; } = [];

    /// <summary>The disclaimer in other languages than the site's, by language: for pages that are in one of them.</summary>
    public IReadOnlyDictionary<string, Page> Disclaimers { get; init; } = new Dictionary<string, Page>();

    /// <summary>The disclaimer in every language.</summary>
    public IEnumerable<Page> EveryDisclaimer => Disclaimers.Values.Prepend(Disclaimer);

    /// <summary>
    /// The texts of the files that could not be wholly read, by what they hold; <see langword="null"/> for one of which nothing was read.
    /// What was read of them is used like the rest.
    /// </summary>
    public IReadOnlyDictionary<Reference, string?> HalfRead { get; init; } = new Dictionary<Reference, string?>();

    /// <summary>Whether a name may be there, in a part of its file that could not be read: then it is not missing.</summary>
    /// <param name="to">What it names.</param>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> when it may.</returns>
    public bool MayHold(Reference to, string name) =>
        HalfRead.TryGetValue(to, out var text)
        && (text is null || Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}

/// <summary><c>facts/site.yml</c></summary>
public sealed record SiteFacts
{
    /// <summary>What stands for facts that could not be read: nothing follows from it.</summary>
    public static SiteFacts Unread { get; } = new()
    {
        Name = "",
        Language = new Located<string>("en", default),
        Region = new Located<string>("", default),
        Address = new Uri("https://unread.invalid/"),
        Practice = new Practice("", "", [], ""),
    };

    /// <summary>The site's name.</summary>
    public required string Name { get; init; }

    /// <summary>The names that it had, without the one that it has.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>The code of the country whose help stands on every page.</summary>
    public required Located<string> Region { get; init; }

    /// <summary>The time zone of who runs it, by its name in the IANA Time Zone Database; empty for universal time.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>Where it is published; <see langword="null"/> while that is unknown.</summary>
    public Uri? Address { get; init; }

    /// <summary>Where to report a weak spot, a mail address or a page; <see langword="null"/> when unset.</summary>
    public Located<string>? SecurityContact { get; init; }

    /// <summary>Whether browsers ask for every name below its own by https alone, too.</summary>
    public bool HttpsForSubdomains { get; init; }

    /// <summary>Who runs it.</summary>
    public required Practice Practice { get; init; }

    /// <summary>The next step; <see langword="null"/> when it is switched off.</summary>
    public CallToAction? CallToAction { get; init; }

    /// <summary>
    /// Where the quick exit leads. By default to a page that is in each language, that people open for no reason, and that shows
    /// neither advertisements nor what somebody looked for before.
    /// </summary>
    public Uri QuickExit { get; init; } = new("https://www.wikipedia.org/");

    /// <summary>Where a page can be edited, with <c>{path}</c> for its source; empty when unset.</summary>
    public string EditPage { get; init; } = "";

    /// <summary>Where a problem can be reported, with <c>{path}</c> for the page's source and <c>{page}</c> for its address; empty when unset.</summary>
    public string ReportProblem { get; init; } = "";

    /// <summary>Where a wrong crisis number can be reported, likewise; empty where there is no form of its own.</summary>
    public string ReportNumber { get; init; } = "";
}

/// <summary>Who runs the site.</summary>
/// <param name="Name">The practice's name.</param>
/// <param name="Licence">The licence line; may be empty.</param>
/// <param name="States">Where sessions are possible; may be empty.</param>
/// <param name="Email">Where to write; may be empty.</param>
public sealed record Practice(string Name, string Licence, IReadOnlyList<string> States, string Email);

/// <summary>The next step that an article may offer.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it is.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Address">The booking page.</param>
public sealed record CallToAction(string Heading, string Text, string Label, Uri Address);

/// <summary>A publication in the bibliography.</summary>
/// <param name="Id">How an article cites it.</param>
/// <param name="Kind">Article, book or web page.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Year">The year; empty when it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="In">Journal, volume and pages, or publisher; may be empty.</param>
/// <param name="Address">The DOI as an address, or a stable address; <see langword="null"/> when there is neither.</param>
public sealed record Publication(
    string Id, SourceKind Kind, string Authors, string Year, string Title, string In, Uri? Address);

/// <summary>A term of the glossary.</summary>
/// <param name="Id">How a text links to it, and its id on the page.</param>
/// <param name="Name">The term.</param>
/// <param name="Text">What it means.</param>
/// <param name="Source">The id of its source in the bibliography; <see langword="null"/> for a word in everyday use.</param>
public sealed record Term(Located<string> Id, Located<string> Name, Located<string> Text, Located<string>? Source);

/// <summary>The kinds of publication.</summary>
public enum SourceKind
{
    /// <summary>An article in a journal.</summary>
    Article,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A web page.</summary>
    Web,
}
