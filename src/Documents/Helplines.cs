using System.Collections.Immutable;

namespace Site.Documents;

/// <summary><c>facts/helplines.yml</c></summary>
/// <param name="Countries">The countries, in the file's order.</param>
/// <param name="Retired">What may never be printed again.</param>
public sealed record HelplineFacts(ImmutableArray<Country> Countries, ImmutableArray<Retired> Retired)
{
    /// <summary>No helpline.</summary>
    public static HelplineFacts None { get; } = new([], []);

    /// <summary>Every way to reach every line.</summary>
    public IEnumerable<HelplineWay> Ways => Countries.SelectMany(c => c.Lines).SelectMany(l => l.Ways);

    /// <summary>The codes of the countries that can be a site's own.</summary>
    public IReadOnlyList<string> Regions { get; } = [.. Countries.Where(country => country.HasHelp).Select(country => country.Code)];

    /// <summary>The country of a region.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The country; <see langword="null"/> when the file has none of that code.</returns>
    public Country? Of(string code) => Countries.FirstOrDefault(c => c.Code == code);
}

/// <summary>A country and its lines.</summary>
/// <param name="Code">Its ISO 3166-1 code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Lacks">The ways that it has no line for, by what somebody found out and wrote down.</param>
public sealed record Country(string Code, string Name, ImmutableArray<Helpline> Lines, ImmutableArray<WayKind> Lacks)
{
    /// <summary>Its name in other languages than the site's, by language.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>The kinds of way that every page shows, in this order (WCAG 3.2.6).</summary>
    public static ImmutableArray<WayKind> Shown { get; } = [WayKind.Call, WayKind.Text, WayKind.Web];

    /// <summary>Its crisis lines, the one to try first on top.</summary>
    public ImmutableArray<Helpline> CrisisLines { get; } = [.. Lines.Where(line => line.Role == HelplineRole.Crisis)];

    /// <summary>
    /// How to reach a crisis line, as every page shows it: call, text, web. One line has them all, or each comes from the first that has it;
    /// what none has is not there.
    /// </summary>
    public ImmutableArray<HelplineWay> CrisisWays { get; } =
    [
        .. Shown.Select(kind => Lines.Where(line => line.Role == HelplineRole.Crisis).Select(line => line.First(kind)).OfType<HelplineWay>().FirstOrDefault())
            .OfType<HelplineWay>(),
    ];

    /// <summary>The way to name first: a call where there is one; <see langword="null"/> when there is none at all.</summary>
    public HelplineWay? FirstWay => CrisisWays.FirstOrDefault();

    /// <summary>Whether it can be the site's own: it has both lines that every page shows.</summary>
    public bool HasHelp => !CrisisLines.IsEmpty && With(HelplineRole.Emergency) is not null;

    /// <summary>The call to the emergency services; <see langword="null"/> when there is none.</summary>
    public HelplineWay? EmergencyCall => With(HelplineRole.Emergency)?.First(WayKind.Call);

    /// <summary>The first line with a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The line; <see langword="null"/> when there is none.</returns>
    public Helpline? With(HelplineRole role) => Lines.FirstOrDefault(line => line.Role == role);

    /// <summary>The country as a page in another language than the site's shows it: the lines that answer in that language, in its words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The country; <see langword="null"/> where a crisis line or the emergency services are not given in that language.</returns>
    public Country? In(string language) =>
        new Country(Code, Names.GetValueOrDefault(language, Name), [.. Lines.Select(line => line.In(language)).OfType<Helpline>()], Lacks)
            is { FirstWay: not null, EmergencyCall: not null } country ? country : null;
}

/// <summary>A helpline.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it is for.</param>
/// <param name="About">What it is and whom it is for; may be empty.</param>
/// <param name="Hours">When it answers; may be empty.</param>
/// <param name="Source">Where the facts were read; empty where that would be in another language than the page.</param>
/// <param name="Verified">The day they were last read there; the first of all days where that could not be read.</param>
/// <param name="Ways">How to reach it.</param>
/// <param name="At">Where it stands.</param>
public sealed record Helpline(
    string Id,
    string Name,
    HelplineRole Role,
    string About,
    string Hours,
    string Source,
    Located<DateOnly> Verified,
    ImmutableArray<HelplineWay> Ways,
    Position At)
{
    /// <summary>What to know before reaching it, where that can be unsafe; may be empty.</summary>
    public string Warning { get; init; } = "";

    /// <summary>Whether it is for people who are afraid of a partner, or hurt by one.</summary>
    public bool IsForPartnerViolence { get; init; }

    /// <summary>What is said of it in other languages than the site's, by language.</summary>
    public IReadOnlyDictionary<string, HelplineWords> Words { get; init; } = new Dictionary<string, HelplineWords>();

    /// <summary>The first way of a kind in the site's own language.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The way; <see langword="null"/> when there is none.</returns>
    public HelplineWay? First(WayKind kind) => Ways.FirstOrDefault(way => way.Kind == kind && way.Language.Length == 0);

    /// <summary>The line as a page in another language than the site's shows it: its ways in that language. What nobody has put into it is not said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line; <see langword="null"/> where it has no way in that language.</returns>
    public Helpline? In(string language)
    {
        var words = Words.GetValueOrDefault(language) ?? new HelplineWords(Name, "", "", "");
        return Ways.Any(way => way.Language == language)
            ? this with { Name = words.Name, About = words.About, Hours = words.Hours, Warning = words.Warning, Source = "", Ways = [.. Ways.Where(way => way.Language == language).Select(way => way with { Language = "" })] }
            : null;
    }
}

/// <summary>What is said of a helpline in one language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is and whom it is for; may be empty.</param>
/// <param name="Hours">When it answers; may be empty.</param>
/// <param name="Warning">What to know before reaching it; may be empty.</param>
public sealed record HelplineWords(string Name, string About, string Hours, string Warning);

/// <summary>What a line is for.</summary>
public enum HelplineRole
{
    /// <summary>A line for a crisis.</summary>
    Crisis,

    /// <summary>Police, ambulance, fire brigade.</summary>
    Emergency,

    /// <summary>Another line.</summary>
    Support,
}

/// <summary>One way to reach a line.</summary>
/// <param name="Id">Its id, by which a text names it.</param>
/// <param name="Kind">Call, text, web or videophone.</param>
/// <param name="Number">The number as people write it; empty for the web. A short code is never given a country code.</param>
/// <param name="Address">The web address; <see langword="null"/> for a number.</param>
/// <param name="Label">The words of its link.</param>
/// <param name="Language">A BCP 47 tag where the label is not in the site's language; empty otherwise.</param>
/// <param name="Note">What this way is like; may be empty.</param>
/// <param name="At">Where it stands.</param>
public sealed record HelplineWay(
    string Id, WayKind Kind, string Number, Uri? Address, string Label, string Language, string Note, Position At)
{
    /// <summary>What the link leads to: <c>tel:</c> (RFC 3966), <c>sms:</c> (RFC 5724, without a body) or <c>https:</c>.</summary>
    public string Href => Kind switch
    {
        WayKind.Web => Address?.AbsoluteUri ?? "",
        WayKind.Text => "sms:" + Dialled,
        _ => "tel:" + Dialled,
    };

    /// <summary>The words of its link in a sentence: "Call" begins one, in the middle it is "call".</summary>
    /// <param name="opensSentence">Whether a sentence begins with it.</param>
    /// <returns>The words.</returns>
    public string LabelIn(bool opensSentence) => opensSentence ? Label : char.ToLowerInvariant(Label[0]) + Label[1..];

    /// <summary>What is dialled: the digits, and for a long number the form that is dialled from any country, with its plus sign (E.164).</summary>
    public required string Dialled { get; init; }

    /// <summary>The number without spaces and hyphens.</summary>
    public string Digits => PhoneNumber.Digits(Number);
}

/// <summary>The ways to reach a line.</summary>
public enum WayKind
{
    /// <summary>By telephone.</summary>
    Call,

    /// <summary>By text message.</summary>
    Text,

    /// <summary>On the web.</summary>
    Web,

    /// <summary>By videophone.</summary>
    Videophone,
}

/// <summary>A number or phrase that may never be printed again.</summary>
/// <param name="Text">What was printed.</param>
/// <param name="Why">Why it no longer is.</param>
/// <param name="Instead">The id of the way to name instead; <see langword="null"/> where there is none.</param>
public sealed record Retired(string Text, string Why, Located<string>? Instead);
