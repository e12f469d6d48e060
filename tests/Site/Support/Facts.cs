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
        "text" => $"sms:{Digits}",
        _ => $"tel:{Digits}",
    };
}

/// <summary>The facts of <c>input/</c>, read by the tests themselves: the generator's own reading is what is tested.</summary>
internal static class Facts
{
    public static SiteFile Site { get; } = Read<SiteFile>("site.yml");

    /// <summary>Where the site is published, without a slash at the end.</summary>
    public static string Home { get; } = Site.Address.TrimEnd('/');

    /// <summary>The booking page, as a browser writes its address.</summary>
    public static Uri Booking { get; } = new(Site.CallToAction.Address);

    public static HelplineFile Helplines { get; } = Read<HelplineFile>("helplines.yml");

    public static IReadOnlyList<CrisisWay> Ways { get; } =
        [.. from country in Helplines.Countries
            from line in country.Lines
            from way in line.Ways
            select new CrisisWay(country, line, way)];

    /// <summary>The crisis line of the site's own country, in its main language: call, text, chat.</summary>
    public static IReadOnlyList<CrisisWay> CrisisWays { get; } = [.. OfRegion("crisis").Where(way => way.Way.Language == "")];

    /// <summary>The same line in other languages.</summary>
    public static IReadOnlyList<CrisisWay> TranslatedWays { get; } = [.. OfRegion("crisis").Where(way => way.Way.Language != "")];

    public static CrisisWay Emergency { get; } = OfRegion("emergency").First();

    /// <summary>What stands on every page.</summary>
    public static IReadOnlyList<CrisisWay> EveryPage { get; } = [.. CrisisWays, Emergency];

    public static CrisisWay Call { get; } = CrisisWays.Single(way => way.Way.Kind == "call");

    private static IEnumerable<CrisisWay> OfRegion(string role) =>
        Ways.Where(way => way.Country.Code == Site.Region && way.Line.Role == role);

    private static T Read<T>(string name) => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build()
        .Deserialize<T>(Repository.Read("input", "facts", name));
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
    public string Address { get; init; } = "";
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

    public List<Helpline> Lines { get; init; } = [];
}

internal sealed class Helpline
{
    public string Name { get; init; } = "";

    public string Role { get; init; } = "";

    public string About { get; init; } = "";

    public List<HelplineWay> Ways { get; init; } = [];
}

internal sealed class HelplineWay
{
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
