using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Site.Documents;
using Site.PostProcess.Search;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the search page. Whatever it may show stands in it from the start, help before all: the script only lets it be seen.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeSearch(Edition edition)
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>Composes the page.</summary>
    /// <param name="heading">Its title.</param>
    /// <param name="frame">What is around it.</param>
    /// <param name="body">Its text.</param>
    /// <param name="exit">The way out.</param>
    /// <param name="links">Writes its addresses.</param>
    /// <returns>Its view.</returns>
    public SearchPageView Of(string heading, FrameView frame, ImmutableArray<ProsePart> body, QuickExitView exit, PageLinks links) => new(
        frame,
        heading,
        body,
        Sentences(),
        frame.Shell.Help.Ways,
        exit,
        frame.Shell.Help.Ways[^1],
        Lines(),
        [
            new Hyperlink(_say.SearchAll, "#all_title"),
            .. _site.Topics.Count > 0 ? [new Hyperlink(_site.TopicList!.Title.Value, links.To(PageAddress.Topics))] : ImmutableArray<Hyperlink>.Empty,
            frame.Shell.Help.More,
        ],
        edition.Letters.Count > 0 ? [] : [.. SearchIndex.FromAToZ(_site).Select(page => new Hyperlink(page.Title.Value, links.To(page.Address), Language: page.Language is { } language && language.Value != edition.Language ? language.Value : null))],
        edition.Letters.Count <= ListPart.Links ? ComposeAToZ.Letters(edition.Letters, links, _say) : [],
        edition.Letters.Count > ListPart.Links ? new Hyperlink(_say.SearchAll, links.To(PageAddress.AToZ)) : null,
        links.To(edition.Search.Script));

    // The country's other lines are left out: whoever is afraid of somebody finds the one that is for them.
    private ImmutableArray<HelplineView> Lines()
    {
        Helpline[] lines = [.. edition.Country.Lines.Where(line => line.IsForPartnerViolence)];
        return lines.Length > 0 ? edition.ComposeHelp.Own(new Country(edition.Country.Code, edition.Country.Name, [.. lines], edition.Country.Lacks), []).Lines : [];
    }

    private string Sentences() => new JsonObject
    {
        ["found"] = new JsonObject(_say.SearchFound.Select(form => KeyValuePair.Create(form.Key, (JsonNode?)form.Value))),
        ["some"] = _say.SearchSome,
        ["similar"] = _say.SearchSimilar,
        ["nothing"] = _say.SearchNothing,
        ["failed"] = _say.SearchFailed,
        ["help"] = _say.SearchHelp,
    }.ToJsonString(Writing);
}
