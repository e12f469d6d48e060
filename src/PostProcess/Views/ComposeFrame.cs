using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>What every page of one build shares.</summary>
/// <param name="Outline">The site.</param>
/// <param name="Say">The theme's sentences.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Policy">What a browser may do.</param>
/// <param name="NoIndex">Whether search engines are asked to stay away from the whole site.</param>
/// <param name="Links">How links name a page.</param>
public sealed record Edition(Outline Outline, Strings Say, StyleSheet Style, SecurityPolicy Policy, bool NoIndex, LinkStyle Links)
{
    /// <summary>Fills in the theme's sentences.</summary>
    public Sentences Sentences { get; } = new(Say);

    /// <summary>Writes the addresses that stand on a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>What writes them.</returns>
    public PageLinks LinksOn(PageAddress page) => new(page, Outline.BaseUrl, Links);
}

/// <summary>Composes what stands around every page's content.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeFrame(Edition edition)
{
    // The footer's order; those that a site does not have are left out.
    private static readonly string[] Policies = ["privacy", "accessibility", "how-we-write", "help", "good-faith-estimate"];

    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>Composes the frame of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The frame; the structured data is still to come, for it needs what the page shows.</returns>
    public FrameView Of(Page page) => Of(page.Address, page.Title.Value, page.Description.Value, Trail(page)) with
    {
        Editing = new ComposeEditing(_site.Facts.Site, _say).Of(page, edition.LinksOn(page.Address)),
    };

    /// <summary>Composes the frame of the page at an old address.</summary>
    /// <param name="alias">The old address.</param>
    /// <returns>The frame, which asks search engines to leave the page out.</returns>
    public FrameView OfRedirect(PageAddress alias) =>
        Of(alias, _say.MovedHeading, _say.MovedText, [_site.The(PageKind.Home)!]) with { NoIndex = true, Canonical = null };

    /// <summary>The pages from the home page to a page, without the page itself.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The pages above it.</returns>
    public IReadOnlyList<Page> Trail(Page page) => page.Kind switch
    {
        PageKind.Home => [],
        PageKind.Article => [_site.The(PageKind.Home)!, _site.The(PageKind.ArticleList)!],
        PageKind.Topic => [_site.The(PageKind.Home)!, _site.The(PageKind.TopicList)!],
        _ => [_site.The(PageKind.Home)!],
    };

    private FrameView Of(PageAddress address, string title, string description, IReadOnlyList<Page> trail)
    {
        var facts = _site.Facts.Site;
        var links = edition.LinksOn(address);
        var isNotFound = address == PageAddress.NotFound;
        return new FrameView
        {
            Say = _say,
            Language = facts.Language.Value,
            Title = $"{title} · {facts.Name}",
            SiteName = facts.Name,
            Description = description,
            Canonical = isNotFound ? null : links.Absolute(address),
            OpenGraphType = address.Path.StartsWith(PageAddress.Articles.Path, StringComparison.Ordinal) && address != PageAddress.Articles ? "article" : "website",
            HomeHref = links.To(PageAddress.Home),
            FeedHref = links.To("/feed.xml"),
            IconHref = links.To("/favicon.svg"),
            StyleHref = isNotFound ? null : links.To("/" + edition.Style.Path),
            InlineStyle = isNotFound ? edition.Style.Css : null,
            Policy = edition.Policy.ForMeta,
            NoIndex = edition.NoIndex || isNotFound,
            StructuredData = "",
            Navigation = Navigation(address, links),
            Breadcrumb =
            [
                .. trail.Select(above => new Hyperlink(Name(above), links.To(above.Address))),
                new Hyperlink(address == PageAddress.Home ? _say.Home : title, links.To(address), CurrentState.Page),
            ],
            Help = ComposeHelp.OnEveryPage(_site, new Hyperlink(_say.HelpMore, links.To(PageAddress.Help))),
            Disclaimer = new ComposeProse(_site, _say, links).Parts(_site.Facts.Disclaimer.Body.Parts),
            Practice = new PracticeView(
                facts.Practice.Name,
                Sentences.Fill(_say.PracticeStatement, facts.Practice.Name),
                facts.Practice.Licence,
                facts.Practice.States.Count > 0 ? Sentences.Fill(_say.PracticeStates, edition.Sentences.List(facts.Practice.States)) : "",
                facts.Practice.Email),
            Policies = [.. Policies
                .Select(slug => _site.Pages.GetValueOrDefault($"pages/{slug}.md")).OfType<Page>()
                .Select(page => new Hyperlink(page.Title.Value, links.To(page.Address), page.Address == address ? CurrentState.Page : CurrentState.No))],
        };
    }

    private string Name(Page page) => page.Kind == PageKind.Home ? _say.Home : page.Title.Value;

    private ImmutableArray<Hyperlink> Navigation(PageAddress address, PageLinks links)
    {
        return
        [
            Item(_say.NavigationArticles, PageAddress.Articles),
            Item(_say.NavigationTopics, PageAddress.Topics),
            Item(_say.NavigationAbout, new PageAddress("/about/")),
            Item(_say.NavigationHelp, PageAddress.Help),
        ];

        Hyperlink Item(string text, PageAddress target) => new(
            text,
            links.To(target),
            address == target ? CurrentState.Page
            : address.Path.StartsWith(target.Path, StringComparison.Ordinal) ? CurrentState.Section
            : CurrentState.No);
    }
}
