using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes crisis help from the data, and from nothing else.</summary>
/// <param name="language">The language of the page.</param>
/// <param name="foreign">The language of ways that name none, where it is not that of the page.</param>
/// <param name="say">The theme's sentences.</param>
/// <param name="sentences">Fills them in.</param>
public sealed class ComposeHelp(string language, string? foreign, Strings say, Sentences sentences)
{
    /// <summary>The link of a way.</summary>
    /// <param name="way">The way.</param>
    /// <returns>The link.</returns>
    public CrisisLinkView Link(HelplineWay way) =>
        new(way.Label, way.Href, way.Language == language ? null : way.Language.Length > 0 ? way.Language : foreign, way.Note, Host: HostOf(way));

    /// <summary>The help that stands on every page.</summary>
    /// <param name="country">The site's own country.</param>
    /// <param name="more">The page with every line.</param>
    /// <param name="elsewhere">The same page in other languages.</param>
    /// <returns>Call, text, chat and emergency of the country, in that order; what it lacks is left out.</returns>
    public CrisisHelpView OnEveryPage(Country country, Hyperlink more, IEnumerable<Hyperlink> elsewhere)
    {
        Helpline[] shown = [.. country.CrisisLines.Where(line => line.Ways.Any(country.CrisisWays.Contains))];
        Helpline[] lines = [.. shown, country.With(HelplineRole.Emergency)!];
        return new CrisisHelpView(
            [.. country.CrisisWays.Append(country.EmergencyCall!).Select(way => Among(lines, way))],
            InOtherLanguages(lines, elsewhere),
            [.. shown.Select(About)],
            Sentences.Fill(say.HelpLines, sentences.List([.. shown.Select(line => line.Name)]), country.Name),
            more,
            foreign);
    }

    /// <summary>Every line of the site's own country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="elsewhere">The page of help in other languages.</param>
    /// <returns>The country.</returns>
    public CountryHelpView Own(Country country, IEnumerable<Hyperlink> elsewhere) => Of(country, elsewhere, "");

    /// <summary>Every line of another country. Each name says which, for the same digits are another service across a border.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The country.</returns>
    public CountryHelpView Other(Country country) => Of(country, [], Part(country.Name));

    private CountryHelpView Of(Country country, IEnumerable<Hyperlink> elsewhere, string place)
    {
        Helpline[] first = [.. country.Lines.Where(line => line.Role != HelplineRole.Support).OrderBy(line => line.Role)];
        var own = country.CrisisWays.Concat(country.EmergencyCall is { } call ? [call] : []).Union(Spoken(first));
        var names = country.Lines.CountBy(line => line.Name).ToDictionary();
        var labels = country.Lines.SelectMany(line => line.Ways).DistinctBy(way => (way.Label, way.Href)).CountBy(way => way.Label).ToDictionary();
        return new CountryHelpView(
            country.Name,
            "country_" + country.Code.ToLowerInvariant(),
            // Who answers in danger stands on the button to call; a paragraph of it would seem to speak of the buttons for the crisis line.
            [.. (first.Any(IsCrisis) ? first.Where(IsCrisis) : first).Select(About)],
            [.. own.Select(way => Placed(Among(first, way)))],
            InOtherLanguages(first, elsewhere),
            [.. country.Lines.Where(line => line.Role == HelplineRole.Support).Select(Support)],
            Sentences.Fill(say.HelplinesChecked, sentences.Day(country.Lines.Min(line => line.Verified.Value))),
            foreign);

        HelplineView Support(Helpline line) => new(
            line.Name,
            (names[line.Name] > 1 ? Part(line.Ways[0].Label) : "") + place,
            line.About,
            line.Hours.Length > 0 ? Sentences.Fill(say.HelplineHours, line.Hours) : "",
            line.Warning,
            [.. Spoken([line]).Select(way => Placed(Link(way)))],
            InOtherLanguages([line], []));

        CrisisLinkView Placed(CrisisLinkView link) => link with { Place = (labels[link.Label] > 1 ? Part(LineOf(link).Name) : "") + place };

        Helpline LineOf(CrisisLinkView link) => country.Lines.First(line => line.Ways.Any(way => way.Label == link.Label && way.Href == link.Href));
    }

    // What follows a name, heard and not seen.
    private string Part(string words) => say.ListSeparator + words;

    // Where several lines stand together, a way that says nothing of itself says whose it is.
    private CrisisLinkView Among(Helpline[] lines, HelplineWay way) => Link(way) is { Note: "" } link
        ? link with { Note = lines.First(line => line.Ways.Contains(way)).Name }
        : Link(way);

    private ImmutableArray<LanguageHelpView> InOtherLanguages(IEnumerable<Helpline> lines, IEnumerable<Hyperlink> pages)
    {
        var ways = lines.SelectMany(line => line.Ways).Where(way => way.Language.Length > 0).ToLookup(way => way.Language);
        var page = pages.ToDictionary(link => link.Language!);
        return [.. ways.Select(group => group.Key).Union(page.Keys).Select(key => new LanguageHelpView([.. ways[key].Select(Link)], page.GetValueOrDefault(key)))];
    }

    private static bool IsCrisis(Helpline line) => line.Role == HelplineRole.Crisis;

    private static string HostOf(HelplineWay way) =>
        way.Address?.IdnHost is { } host && (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) is var name && !way.Label.Contains(name, StringComparison.OrdinalIgnoreCase) ? name : "";

    private static IEnumerable<HelplineWay> Spoken(IEnumerable<Helpline> lines) => lines.SelectMany(line => line.Ways).Where(way => way.Language.Length == 0);

    private static string About(Helpline line) =>
        string.Join(' ', new[] { line.Name, line.About, line.Hours, line.Warning }.Where(text => text.Length > 0).Select(text => text.TrimEnd('.') + "."));
}
