using System.Collections.Concurrent;
using Site.Theme;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Site.Tests.Support;

/// <summary>One way to reach a helpline, with the country it belongs to.</summary>
internal sealed record CrisisWay(HelplineCountry Country, Helpline Line, HelplineWay Way)
{
    public string Digits { get; } = string.Concat(Way.Number.Where(char.IsAsciiDigit));

    /// <summary>The one address this way may have.</summary>
    public string Href => Way.Kind switch
    {
        "web" => Way.Address,
        "text" => $"sms:{Dialled}",
        _ => $"tel:{Dialled}",
    };

    // Long numbers of the countries in these tests, as they are dialled from abroad (ITU-T E.164): none of them is without charge but those of +1.
    private string Dialled => (Country.Code, Digits) switch
    {
        ("US" or "CA", ['1', .. { Length: 10 }]) => $"+{Digits}",
        ("US" or "CA", { Length: 10 }) => $"+1{Digits}",
        ("AU", ['0', .. { Length: 9 } number]) => $"+61{number}",
        _ => Digits,
    };
}

/// <summary>The facts a site is built from, read by the tests themselves: the generator's own reading is what is tested.</summary>
/// <param name="read">Gives the text of a file in <c>facts/</c>.</param>
/// <param name="strings">The theme's sentences by language, as YAML, where they are not the theme's own.</param>
/// <param name="language">The language of a page that is not in the site's own; empty for every other.</param>
internal sealed class Facts(Func<string, string> read, IReadOnlyDictionary<string, string>? strings = null, string language = "")
{
    private readonly ConcurrentDictionary<string, Facts> _translated = new(StringComparer.Ordinal);

    private static readonly string[] Kinds = ["call", "text", "web"];

    private readonly Lazy<SiteFile> _site = new(() => Read<SiteFile>(read("site.yml")));
    private readonly Lazy<WordingFile> _wording = new(() => Read<WordingFile>(read("wording.yml")));
    private readonly Lazy<HelplineFile> _helplines = new(() => Read<HelplineFile>(read("helplines.yml")));

    /// <summary>The facts of <c>input/</c>.</summary>
    public static Facts Real { get; } = Of(Repository.Path("input"));

    public SiteFile Site => _site.Value;

    public HelplineFile Helplines => _helplines.Value;

    /// <summary>What is not mentioned without a place to turn to.</summary>
    public SupportWords Support => field ??= Known(Language) is { } known
        ? new() { Phrases = [.. known.Mentions, .. _wording.Value.Support.Phrases], Except = [.. known.Innocent, .. _wording.Value.Support.Except] }
        : _wording.Value.Support;

    /// <summary>What the theme says in that language.</summary>
    public Say Say => field ??= strings is null ? Say.In(Language) : new Say(strings[Language]);

    /// <summary>The language of the pages that these facts are for.</summary>
    public string Language => language == "" ? Site.Language : language;

    /// <summary>Where the site is published, without a slash at the end.</summary>
    public string Home => Site.Address.TrimEnd('/');

    /// <summary>Whether the site truly stands there: an address for examples (RFC 2606) waits for the real one.</summary>
    public bool IsPlaceKnown => Home != "" && !new Uri(Home).Host.EndsWith(".example", StringComparison.Ordinal);

    /// <summary>The folder of its host in which the site stands; empty at the root.</summary>
    public string Folder => Home == "" ? "" : new Uri(Home).AbsolutePath.TrimEnd('/');

    /// <summary>The booking page, as a browser writes its address; <see langword="null"/> when nothing is offered.</summary>
    public Uri? Booking => Site.CallToAction is { Show: true, Address: not "" } offer ? new Uri(offer.Address) : null;

    public IReadOnlyList<CrisisWay> Ways => field ??=
        [.. from country in Helplines.Countries
            from line in country.Lines
            from way in line.Ways
            where !IsTranslated || (country.Code == Site.Region && way.Language == language)
            select IsTranslated ? new CrisisWay(country, line.In(language), way with { Language = "" }) : new CrisisWay(country, line, way)];

    /// <summary>How to reach a crisis line of the site's own country, in its main language: call, text and chat, each from the first line that has it.</summary>
    public IReadOnlyList<CrisisWay> CrisisWays => field ??=
        [.. Kinds.Select(kind => OfRegion("crisis").FirstOrDefault(way => way.Way.Kind == kind && way.Way.Language == "")).OfType<CrisisWay>()];

    /// <summary>The same lines in other languages.</summary>
    public IReadOnlyList<CrisisWay> TranslatedWays => field ??=
        [.. OfRegion("crisis").Where(way => way.Way.Language != "" && CrisisWays.Any(shown => shown.Line == way.Line))];

    /// <summary>The lines that every page names, emergency services apart.</summary>
    public IEnumerable<Helpline> CrisisLines => CrisisWays.Select(way => way.Line).Distinct();

    /// <summary>The site's own country, as a page in that language names it.</summary>
    public string CountryName => Emergency.Country is var country && IsTranslated && country.Translations.FirstOrDefault(words => words.Language == language) is { } found ? found.Name : country.Name;

    public CrisisWay Emergency => OfRegion("emergency").First(way => way.Way.Kind == "call");

    /// <summary>What stands on every page.</summary>
    public IReadOnlyList<CrisisWay> EveryPage => field ??= [.. CrisisWays, Emergency];

    /// <summary>The way to try first.</summary>
    public CrisisWay First => CrisisWays[0];

    /// <summary>What the heading of an urgent block names: whoever answers at once.</summary>
    public IReadOnlyList<CrisisWay> UrgentWays => field ??=
        [.. CrisisWays.Where(way => way.Way.Kind != "web" || CrisisWays.All(other => other.Way.Kind == "web"))];

    /// <summary>The facts as a page in a language that the theme speaks shows them: where the site's country has all its help in it, that alone.</summary>
    public Facts In(string tag) => tag != Site.Language && (strings ?? ThemeFiles.Strings).ContainsKey(tag)
        ? _translated.GetOrAdd(tag, _ => new Facts(read, strings, tag))
        : this;

    private bool IsTranslated => language != "" && ((string[])["crisis", "emergency"]).All(role => Helplines.Countries.Any(country =>
        country.Code == Site.Region && country.Lines.Any(line => line.Role == role && line.Ways.Any(way => way.Language == language))));

    /// <summary>The facts of a folder with words.</summary>
    public static Facts Of(string input, IReadOnlyDictionary<string, string>? strings = null) => new(name => File.ReadAllText(Path.Combine(input, "facts", name)), strings);

    private static KnownWords? Known(string language) =>
        ThemeFiles.WordsOf(language.Split('-')[0]) is { } text ? Read<KnownWords>(text) : null;

    private IEnumerable<CrisisWay> OfRegion(string role) =>
        Ways.Where(way => way.Country.Code == Site.Region && way.Line.Role == role);

    private static T Read<T>(string text) => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build()
        .Deserialize<T>(text);
}

internal sealed class SiteFile
{
    public string Name { get; init; } = "";

    public string Language { get; init; } = "";

    public string Region { get; init; } = "";

    public string Address { get; init; } = "";

    public PracticeFacts Practice { get; init; } = new();

    public Offer CallToAction { get; init; } = new();
}

internal sealed class PracticeFacts
{
    public string Name { get; init; } = "";

    public string Licence { get; init; } = "";

    public List<string> States { get; init; } = [];

    public string Email { get; init; } = "";
}

internal sealed class Offer
{
    public bool Show { get; init; } = true;

    public string Address { get; init; } = "";
}

internal sealed class WordingFile
{
    public SupportWords Support { get; init; } = new();
}

internal sealed class KnownWords
{
    public List<string> Mentions { get; init; } = [];

    public List<string> Innocent { get; init; } = [];
}

internal sealed class SupportWords
{
    public List<string> Phrases { get; init; } = [];

    public List<string> Except { get; init; } = [];
}

internal sealed class HelplineFile
{
    public List<HelplineCountry> Countries { get; init; } = [];

    public List<Retired> Retired { get; init; } = [];
}

internal sealed class HelplineCountry
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public List<HelplineTranslation> Translations { get; init; } = [];

    public List<Helpline> Lines { get; init; } = [];
}

internal sealed record Helpline
{
    public string Name { get; init; } = "";

    public string Role { get; init; } = "";

    public string About { get; init; } = "";

    public List<HelplineWay> Ways { get; init; } = [];

    public List<HelplineTranslation> Translations { get; init; } = [];

    /// <summary>As a page in another language names it.</summary>
    public Helpline In(string language) => Translations.FirstOrDefault(words => words.Language == language) is { } found
        ? this with { Name = found.Name, About = found.About }
        : this with { About = "" };
}

internal sealed class HelplineTranslation
{
    public string Language { get; init; } = "";

    public string Name { get; init; } = "";

    public string About { get; init; } = "";
}

internal sealed record HelplineWay
{
    public string Id { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Number { get; init; } = "";

    public string Address { get; init; } = "";

    public string Label { get; init; } = "";

    public string Language { get; init; } = "";
}

internal sealed class Retired
{
    public string Text { get; init; } = "";
}
