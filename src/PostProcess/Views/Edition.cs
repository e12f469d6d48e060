using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>A page above another, on the way from the home page.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Step(string Name, PageAddress Address);

/// <summary>What every page of one build shares, composed once.</summary>
/// <param name="Outline">The site.</param>
/// <param name="Say">The theme's sentences.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Policy">What a browser may do.</param>
/// <param name="NoIndex">Whether search engines are asked to stay away from the whole site.</param>
/// <param name="Links">How links name a page, unless it is known where the site stands: then they need not be relative.</param>
public sealed record Edition(Outline Outline, Strings Say, StyleSheet Style, SecurityPolicy Policy, bool NoIndex, LinkStyle Links)
{
    private readonly ConcurrentDictionary<string, Lazy<CoverView>> _covers = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> _tints = new(() => Outline.Topics.Index().ToDictionary(topic => topic.Item.Address.SlugPart, topic => topic.Index, StringComparer.Ordinal));
    private readonly Lazy<FindRelated> _related = new(() => new FindRelated(Outline.Articles));

    /// <summary>Fills in the theme's sentences.</summary>
    public Sentences Sentences { get; } = new(Say);

    /// <summary>The site's own country, whose crisis help stands on every page.</summary>
    public Country Country { get; } = CountryOf(Outline);

    /// <summary>The crisis help as it stands on the home page: elsewhere, only the way to its last link differs.</summary>
    public CrisisHelpView Help { get; } = ComposeHelp.OnEveryPage(CountryOf(Outline), new Hyperlink(Say.HelpMore, PageAddress.Help.Path));

    /// <summary>Who runs the site.</summary>
    public PracticeView Practice { get; } = PracticeOf(Outline.Facts.Site, Say);

    /// <summary>The site and who publishes it, as JSON-LD.</summary>
    public string Publisher { get; } = StructuredData.OfPublisher(Outline);

    /// <summary>The pages that every footer links to.</summary>
    public IReadOnlyList<Page> Policies { get; } = [.. FramePages.Footer.Select(Outline.Pages.GetValueOrDefault).OfType<Page>()];

    private Step Home { get; } = new(Say.Home, PageAddress.Home);

    /// <summary>The way from the home page to a page of a kind, without the page itself.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The pages above it.</returns>
    public IReadOnlyList<Step> Above(PageKind kind) => kind switch
    {
        PageKind.Home => [],
        PageKind.Article => [Home, StepTo(Outline.ArticleList!)],
        PageKind.Topic => [Home, StepTo(Outline.TopicList!)],
        _ => [Home],
    };

    /// <summary>The articles that belong with one, the closest first.</summary>
    /// <param name="article">The article.</param>
    /// <returns>At most three.</returns>
    public IEnumerable<Article> RelatedTo(Article article) => _related.Value.To(Outline.PlaceOf(article));

    /// <summary>The picture of the site.</summary>
    public CoverView Cover => field ??= DrawCover.Of(Outline.Facts.Site.Name, 0);

    /// <summary>The picture of an article, which is drawn once however many pages show it. Its first topic has the colours.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The picture.</returns>
    public CoverView CoverOf(Article article) => _covers.GetOrAdd(article.Address.SlugPart, name => new Lazy<CoverView>(() => DrawCover.Of(name, TintOf(article)))).Value;

    private int TintOf(Article article) => article.Topics is [var first, ..] ? _tints.Value.GetValueOrDefault(first.Value) % CoverView.Tints : 0;

    /// <summary>Writes the addresses that stand on a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>What writes them.</returns>
    public PageLinks LinksOn(PageAddress page) => new(page, Outline, Links == LinkStyle.Folders && Outline.IsPlaceKnown ? LinkStyle.FromRoot : Links);

    private static Country CountryOf(Outline site) => site.Facts.Helplines.Of(site.Facts.Site.Region.Value)!;

    private static Step StepTo(Page page) => new(page.Title.Value, page.Address);

    private static PracticeView PracticeOf(SiteFacts facts, Strings say) => new(
        Sentences.Fill(say.PracticeStatement, facts.Practice.Name),
        facts.Practice.Licence,
        facts.Practice.States.Count > 0 ? Sentences.Fill(say.PracticeStates, new Sentences(say).List(facts.Practice.States)) : "",
        facts.Practice.Email.Length > 0 ? new Hyperlink(facts.Practice.Email, "mailto:" + facts.Practice.Email) : null);
}
