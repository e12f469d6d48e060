using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Documents;
using Site.PostProcess.Search;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>A page above another, on the way from the home page.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Address">Where it stands.</param>
public sealed record Step(string Name, PageAddress Address);

/// <summary>What all pages of one build share that are in one language, composed once.</summary>
/// <param name="Outline">The site.</param>
/// <param name="Language">Their language, as a BCP 47 tag: the site's own, or another.</param>
/// <param name="Voices">The theme's sentences, in every language.</param>
/// <param name="Styles">The styles of which a page carries one.</param>
/// <param name="Policy">What a browser may do.</param>
/// <param name="NoIndex">Whether search engines are asked to stay away from the whole site.</param>
/// <param name="Links">How links name a page, unless it is known where the site stands: then they need not be relative.</param>
public sealed record Edition(Outline Outline, string Language, Voices Voices, StyleSheets Styles, SecurityPolicy Policy, bool NoIndex, LinkStyle Links)
{
    private readonly ConcurrentDictionary<(string Seed, int Tint), Lazy<CoverView>> _covers = [];
    private readonly Lazy<Dictionary<string, int>> _tints = new(() => Outline.Topics.Index().ToDictionary(topic => topic.Item.Address.SlugPart, topic => topic.Index, StringComparer.Ordinal));
    private readonly Lazy<FindRelated> _related = new(() => new FindRelated(Outline.Articles));

    /// <summary>The theme's sentences in the language of these pages.</summary>
    public Strings Say { get; } = Voices.In(Language);

    /// <summary>Fills in the theme's sentences.</summary>
    public Sentences Sentences => field ??= SentencesIn(Language);

    /// <summary>The site's own language, where these pages are in another: what is printed in it has to say so (WCAG 3.1.2).</summary>
    public string? Foreign { get; } = Language == Voices.Language ? null : Voices.Language;

    /// <summary>The site's own country, whose crisis help stands on every page; in another language, the lines that answer in it, if there are any.</summary>
    public Country Country => field ??= (Foreign is null ? null : CountryOf(Outline).In(Language)) ?? CountryOf(Outline);

    /// <summary>Composes the help of the country, in the language in which it is given here.</summary>
    public ComposeHelp ComposeHelp => field ??= new ComposeHelp(Language, ReferenceEquals(Country, CountryOf(Outline)) ? Foreign : null, Say, Sentences);

    /// <summary>Composes a way that a text names by its id, whatever its language.</summary>
    public ComposeHelp ComposeNamed => field ??= new ComposeHelp(Language, Foreign, Say, Sentences);

    /// <summary>The crisis help as it stands on the home page: elsewhere, only the ways to its last links differ.</summary>
    public CrisisHelpView Help => field ??= ComposeHelp.OnEveryPage(Country, HelpLink, HelpPages.Where(help => LanguageOf(help) != Language).Select(LinkTo));

    /// <summary>The page with every line, in the language of these pages where there is one. Whatever leads to it bears its title, so that it has one name.</summary>
    public Hyperlink HelpLink => field ??= LinkTo(HelpPages.FirstOrDefault(help => LanguageOf(help) == Language, HelpPages[0]));

    /// <summary>Who runs the site.</summary>
    public PracticeView Practice => field ??= PracticeOf(Outline.Facts.Site);

    /// <summary>What has to be said on every page.</summary>
    public Page Disclaimer { get; } = Outline.Facts.Disclaimers.GetValueOrDefault(Language, Outline.Facts.Disclaimer);

    /// <summary>The pages that every footer links to.</summary>
    public IReadOnlyList<Page> Policies { get; } = [.. FramePages.Footer.Select(Outline.Pages.GetValueOrDefault).OfType<Page>()];

    /// <summary>Fills in the theme's sentences in another language.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    /// <returns>What fills them in, with dates as the tag's country writes them, or else that of the site.</returns>
    public Sentences SentencesIn(string language) => new(Voices.In(language), LanguageTag.Region(language) ?? Outline.Facts.Site.Region.Value);

    private IReadOnlyList<Page> HelpPages => field ??= [Outline.Pages[PageKinds.HelpPath], .. Outline.HelpPages];

    /// <summary>What the search page fetches, in the site's own language.</summary>
    public SearchFiles Search { get; init; } = SearchFiles.None;

    private Step Home => field ??= new(Say.Home, PageAddress.Home);

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

    /// <summary>So many topics stand on a page that is no list of them.</summary>
    public const int FewTopics = 24;

    /// <summary>The topics with the most articles first, and the place of each in the site's order.</summary>
    public IReadOnlyList<(int Place, Page Topic)> LargestTopics => field ??=
        [.. Outline.Topics.Index().OrderByDescending(topic => Outline.ArticlesOf(topic.Item).Count).Take(FewTopics + 1)];

    /// <summary>Everything from A to Z; none where one page can list it.</summary>
    public IReadOnlyList<Letter> Letters => field ??= Outline.Articles.Count > ListPart.Entries ? AToZ.Of(Outline) : [];

    /// <summary>The articles that belong with one, the closest first.</summary>
    /// <param name="article">The article.</param>
    /// <returns>At most three.</returns>
    public IEnumerable<Article> RelatedTo(Article article) => _related.Value.To(Outline.PlaceOf(article));

    /// <summary>A page in every language that it is in, for search engines.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Whole addresses; none where it is in one language, or the site's address is unknown.</returns>
    public IEnumerable<Hyperlink> TranslationsOf(Page page) =>
        from one in Outline.TranslationsOf(page) is { Count: > 0 } others && Outline.BaseUrl is not null ? others.Prepend(Outline.Pages[others[0].Translates!.Value]) : []
        select new Hyperlink(one.Title.Value, PageLinks.AbsoluteOf(Outline.BaseUrl, one.Address)!, Language: LanguageOf(one));

    /// <summary>Composes the card that is shown for a link to a page.</summary>
    public ComposeCard ComposeCard => field ??= new ComposeCard(this);

    /// <summary>The picture of a page, which is drawn once however many pages show it.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The picture.</returns>
    public CoverView CoverOf(Page page) => _covers.GetOrAdd(MotifOf(page), motif => new Lazy<CoverView>(() => DrawCover.Of(motif.Seed, motif.Tint))).Value;

    /// <summary>What the picture of a page follows from. The home page has that of the site, and the first topic of an article its colours.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The word that gives it its forms, and which pair of colours it has, from 0.</returns>
    public (string Seed, int Tint) MotifOf(Page page) => page switch
    {
        Article { Topics: [var first, ..] } => (page.Address.SlugPart, _tints.Value.GetValueOrDefault(first.Value) % CoverView.Tints),
        { Kind: PageKind.Home } => (Outline.Facts.Site.Name, 0),
        _ => (page.Address.SlugPart, 0),
    };

    /// <summary>Writes the addresses that stand on a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>What writes them.</returns>
    public PageLinks LinksOn(PageAddress page) => new(page, Outline, Links == LinkStyle.Folders && Outline.IsPlaceKnown ? LinkStyle.FromRoot : Links);

    private static Country CountryOf(Outline site) => site.Facts.Helplines.Of(site.Facts.Site.Region.Value)!;

    private string LanguageOf(Page page) => page.Language?.Value ?? Voices.Language;

    private Hyperlink LinkTo(Page page) => new(page.Title.Value, page.Address.Path, Language: LanguageOf(page) is var language && language == Language ? null : language);

    private static Step StepTo(Page page) => new(page.Title.Value, page.Address);

    private PracticeView PracticeOf(SiteFacts facts) => new(
        Sentences.Fill(facts.CallToAction is null ? Say.PracticeStatementAlone : Say.PracticeStatement, facts.Practice.Name),
        facts.Practice.Licence,
        facts.Practice.States.Count > 0 ? Sentences.Fill(Say.PracticeStates, Sentences.List(facts.Practice.States)) : "",
        facts.Practice.Email.Length > 0 ? new Hyperlink(facts.Practice.Email, "mailto:" + facts.Practice.Email) : null,
        Foreign);
}
