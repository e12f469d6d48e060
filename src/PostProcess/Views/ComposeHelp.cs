using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes crisis help from the data, and from nothing else.</summary>
public static class ComposeHelp
{
    private static readonly WayKind[] Order = [WayKind.Call, WayKind.Text, WayKind.Web];

    /// <summary>The link of a way.</summary>
    /// <param name="way">The way.</param>
    /// <returns>The link.</returns>
    public static CrisisLinkView Link(HelplineWay way) =>
        new(way.Label, way.Href, way.Language.Length > 0 ? way.Language : null, way.Note);

    /// <summary>The help that stands on every page.</summary>
    /// <param name="country">The site's own country.</param>
    /// <param name="more">The page with every line.</param>
    /// <returns>Call, text, chat and emergency of the country, in that order.</returns>
    public static CrisisHelpView OnEveryPage(Country country, Hyperlink more)
    {
        var crisis = country.With(HelplineRole.Crisis)!;
        var emergency = country.With(HelplineRole.Emergency)!;
        return new CrisisHelpView(
            [.. Order.Select(kind => Link(crisis.First(kind)!)), Link(emergency.First(WayKind.Call)!)],
            [.. crisis.Ways.Where(way => way.Language.Length > 0).Select(Link)],
            string.Join(" ", new[] { crisis.Name, crisis.About, crisis.Hours }.Where(text => text.Length > 0).Select(text => text.TrimEnd('.') + ".")),
            more);
    }

    /// <summary>Every line of some countries.</summary>
    /// <param name="countries">The countries.</param>
    /// <param name="say">The theme's sentences.</param>
    /// <returns>The countries, in the same order.</returns>
    public static ImmutableArray<CountryHelpView> ByCountry(IEnumerable<Country> countries, Strings say)
    {
        var sentences = new Sentences(say);
        return
        [
            .. countries.Select(country => new CountryHelpView(
                country.Name,
                "country_" + country.Code.ToLowerInvariant(),
                [.. country.Lines.Select(line => new HelplineView(
                    line.Name,
                    line.About,
                    line.Hours.Length > 0 ? Sentences.Fill(say.HelplineHours, line.Hours) : "",
                    [.. line.Ways.Select(Link)],
                    Sentences.Fill(say.HelplineVerified, sentences.Day(line.Verified.Value), line.Source)))])),
        ];
    }
}
