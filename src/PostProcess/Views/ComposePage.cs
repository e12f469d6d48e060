using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes what a page shows, once and in one place; the theme only draws it.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposePage(Edition edition)
{
    // Two by two, three rows: more is a list, which has a page of its own.
    private const int OnHomePage = 6;

    private readonly Outline _site = edition.Outline;
    private readonly ComposeFrame _frame = new(edition);
    private readonly ComposeList _list = new(edition);

    /// <summary>Composes a page.</summary>
    /// <param name="page">The page; of a list, its first.</param>
    /// <returns>Its view, with structured data made from the view itself.</returns>
    public PageView Of(Page page)
    {
        if (page.Kind is PageKind.ArticleList or PageKind.Topic or PageKind.TopicList)
        {
            return Of(page, ComposeList.PartsOf(_site, page).First());
        }

        var links = edition.LinksOn(page.Address);
        var frame = _frame.Of(page);
        var body = new ComposeProse(edition, links).Parts(page.Body.Parts, atTop: page is not Article);
        var heading = page.Title.Value;
        PageView view = page switch
        {
            Article article => new ComposeArticle(edition).Of(article, frame, body, links),
            { Kind: PageKind.Home } => Home(page, frame, body, links),
            { Kind: PageKind.Help } => Help(page, frame, body, links, _site.Facts.Helplines.Countries.Where(country => country.Code != edition.Country.Code)),
            // Other countries' lines are not known in its language.
            { Kind: PageKind.Text, Language: not null, Translates.Value: PageKinds.HelpPath } => Help(page, frame, body, links, []),
            { Kind: PageKind.Search } => new ComposeSearch(edition).Of(heading, frame, body, _frame.QuickExit(links), links),
            { Kind: PageKind.Glossary } => new ComposeGlossary(edition).Of(heading, frame, body),
            ReadingPath path => new PathPageView(frame, heading, body, [.. _site.Along(path).Select(article => ComposeList.Entry(article, links, edition.Sentences.Minutes(article.Body.Words)))], [.. _site.Paths.Where(other => other != path).Select(other => ComposeList.Link(other, links))]),
            _ => new TextPageView(frame, heading, body, page.Updated is { } day
                ? Sentences.Fill(edition.Say.LastChanged, edition.Sentences.Day(day.Value)) : ""),
        };
        return Styled(view with { Frame = frame with { StructuredData = new StructuredData(edition).Of(page, view) } }, page);
    }

    /// <summary>Composes a page of a list. What the list is stands on its first page alone.</summary>
    /// <param name="page">The list.</param>
    /// <param name="part">Which page of it.</param>
    /// <returns>Its view.</returns>
    public PageView Of(Page page, ListPart part)
    {
        var links = edition.LinksOn(part.Address);
        var frame = _frame.OfPart(page, part);
        var body = part.Number == 1 ? new ComposeProse(edition, links).Parts(page.Body.Parts, atTop: true) : [];
        var view = _list.Of(page, part, _frame.TitleOf(page, part), frame, body, links);
        return Styled(part.Number == 1 ? view with { Frame = frame with { StructuredData = new StructuredData(edition).Of(page, view) } } : view, page);
    }

    /// <summary>The pages from A to Z, where the site is too large for one that lists everything.</summary>
    /// <returns>Where each stands, and what composes it.</returns>
    public IEnumerable<(PageAddress Address, Func<PageView> Compose)> AToZ() =>
        new ComposeAToZ(edition, _frame).All().Select(page => (page.Address, (Func<PageView>)(() => Styled(page.Compose()))));

    /// <summary>Composes the sheet to hand out of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Its view.</returns>
    public SheetPageView SheetOf(Article article) => Styled(new ComposeSheet(edition).Of(article, _frame.OfSheet(article)), article);

    /// <summary>The card that is shown for a link to a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Where it stands, and what composes it; <see langword="null"/> when the page has none.</returns>
    public (PageAddress Address, Func<SocialCardView> Compose)? CardOf(Page page) => edition.ComposeCard.Of(page);

    /// <summary>Composes the page that stands at an old address.</summary>
    /// <param name="alias">The old address.</param>
    /// <param name="target">The page that it leads to.</param>
    /// <returns>Its view.</returns>
    public RedirectPageView Redirect(PageAddress alias, Page target)
    {
        var link = new Hyperlink(target.Title.Value, edition.LinksOn(alias).To(target.Address));
        return Styled(new RedirectPageView(_frame.OfRedirect(alias), edition.Say.MovedHeading, link));
    }

    private T Styled<T>(T view, Page? page = null)
        where T : PageView
    {
        var style = edition.Styles.Of(view, page is not null && (page.QuickExit || page.Body.Tiers.Any(tier => tier.Kind != TierKind.Care)));
        return view with { Frame = view.Frame with { Style = style.Css, Policy = edition.Policy.ForMeta(style, view is SearchPageView) } };
    }

    private HelpPageView Help(Page page, FrameView frame, ImmutableArray<ProsePart> body, PageLinks links, IEnumerable<Country> others)
    {
        CountryHelpView[] countries =
        [
            edition.ComposeHelp.Own(edition.Country, frame.Shell.Help.Languages.Select(language => language.Page).OfType<Hyperlink>()),
            .. others.Select(edition.ComposeHelp.Other),
        ];
        Hyperlink[] places = [.. countries.Select(country => new Hyperlink(country.Name, "#" + country.Id))];
        Hyperlink[] contents = [places[0], .. page.Body.Headings.Where(heading => heading.Level == 2).Select(heading => new Hyperlink(heading.Text, "#" + heading.Id)), .. places[1..]];
        return new HelpPageView(
            frame,
            page.Title.Value,
            places.Length > 1 ? new ElsewhereView(edition.Sentences.Naming(edition.Say.HelpElsewhere, countries[0].Name), [.. places[1..]]) : null,
            countries[0],
            contents.Length > 1 ? [.. contents] : [],
            body,
            [.. countries[1..]],
            ArticleOf(page) is { } next ? new Hyperlink(next.Title.Value, links.To(next.Address)) : null);
    }

    private HomePageView Home(Page page, FrameView frame, ImmutableArray<ProsePart> body, PageLinks links)
    {
        var start = ArticleOf(page);
        return new HomePageView(
            frame,
            page.Title.Value,
            page.Description.Value,
            edition.CoverOf(page),
            start is null ? null : new Hyperlink(edition.Say.StartReading, links.To(start.Address)),
            _site.Articles.Count > 0 ? new Hyperlink(edition.Say.BrowseArticles, links.To(PageAddress.Articles)) : null,
            [.. _site.Paths.Select(path => ComposeList.Entry(path, links, edition.Sentences.Articles(_site.Along(path).Count)))],
            _list.Cards(_site.Articles.Take(OnHomePage), links),
            _site.Articles.Count > OnHomePage ? new Hyperlink(edition.Say.BrowseArticles, links.To(PageAddress.Articles)) : null,
            _list.Topics(links),
            body);
    }

    private Article? ArticleOf(Page page) => page.Start is { } path ? _site.ArticleAt(path.Value) : null;
}
