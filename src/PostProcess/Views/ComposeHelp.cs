using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes crisis help from the data, and from nothing else.</summary>
/// <param name="language">The language of the page.</param>
/// <param name="foreign">The language of ways that name none, where it is not that of the page.</param>
/// <param name="say">The theme's sentences.</param>
public sealed class ComposeHelp(string language, string? foreign, Strings say)
{
    /// <summary>The link of a way.</summary>
    /// <param name="way">The way.</param>
    /// <returns>The link.</returns>
    public CrisisLinkView Link(HelplineWay way) =>
        new(way.Label, way.Href, way.Language == language ? null : way.Language.Length > 0 ? way.Language : foreign, way.Note);

    /// <summary>The help that stands on every page.</summary>
    /// <param name="country">The site's own country.</param>
    /// <param name="more">The page with every line.</param>
    /// <param name="elsewhere">The same page in other languages.</param>
    /// <returns>Call, text, chat and emergency of the country, in that order; what it lacks is left out.</returns>
    public CrisisHelpView OnEveryPage(Country country, Hyperlink more, ImmutableArray<Hyperlink> elsewhere)
    {
        var shown = country.CrisisLines.Where(line => line.Ways.Any(country.CrisisWays.Contains));
        return new CrisisHelpView(
            [.. country.CrisisWays.Append(country.EmergencyCall!).Select(Link)],
            [.. shown.SelectMany(line => line.Ways).Where(way => way.Language.Length > 0).Select(Link)],
            [.. shown.Select(About)],
            more,
            elsewhere,
            foreign);
    }

    private static string About(Helpline line) =>
        string.Join(' ', new[] { line.Name, line.About, line.Hours }.Where(text => text.Length > 0).Select(text => text.TrimEnd('.') + "."));

    /// <summary>Every line of some countries.</summary>
    /// <param name="countries">The countries.</param>
    /// <returns>The countries, in the same order.</returns>
    public ImmutableArray<CountryHelpView> ByCountry(IEnumerable<Country> countries)
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
                    line.Source.Length > 0 ? Sentences.Fill(say.HelplineVerified, sentences.Day(line.Verified.Value), line.Source) : ""))],
                foreign)),
        ];
    }
}
