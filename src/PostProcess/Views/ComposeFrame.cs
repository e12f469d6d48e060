using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Documents;
using Site.Pictures;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes what stands around every page's content.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeFrame(Edition edition)
{
    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;
    private readonly ConcurrentDictionary<(PageAddress Folder, PageAddress? Named), ShellView> _shells = [];

    /// <summary>Composes the frame of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The frame; its style, its policy and the structured data are still to come, for they need what the page shows.</returns>
    public FrameView Of(Page page) => Of(page.Address, page.Title.Value, page.Description.Value, edition.Above(page.Kind)) with
    {
        QuickExit = page.QuickExit ? QuickExit(edition.LinksOn(page.Address)) : null,
        Editing = new ComposeEditing(_site.Facts.Site, _say).Of(page, edition.LinksOn(page.Address)),
        Translations = [.. edition.TranslationsOf(page)],
        CardHref = CardOf(page),
    };

    /// <summary>Composes the frame of a page of a list; that of its first, which bears the list's own title, has all that the list has.</summary>
    /// <param name="page">The list.</param>
    /// <param name="part">Which page of it.</param>
    /// <returns>The frame.</returns>
    public FrameView OfPart(Page page, ListPart part)
    {
        var links = edition.LinksOn(part.Address);
        var title = TitleOf(page, part);
        return part.Number == 1 ? Of(page) : OfList(
            part, title, $"{title}. {page.Description.Value}", [.. edition.Above(page.Kind), new Step(page.Title.Value, page.Address)], Sentences.Fill(_say.PageNumber, part.Number), page) with
        {
            QuickExit = page.QuickExit ? QuickExit(links) : null,
            Editing = new ComposeEditing(_site.Facts.Site, _say).Of(page, links, part.Address),
        };
    }

    /// <summary>The title of a page of a list.</summary>
    /// <param name="page">The list.</param>
    /// <param name="part">Which page of it.</param>
    /// <returns>The list's own title, with the number behind it from the second page on.</returns>
    public string TitleOf(Page page, ListPart part) => part.Number == 1 ? page.Title.Value : Sentences.Fill(_say.PageOfList, page.Title.Value, part.Number, part.Count);

    /// <summary>Composes the frame of a page of a list that has no words of its own.</summary>
    /// <param name="part">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it is about.</param>
    /// <param name="above">The pages above it.</param>
    /// <param name="here">What it is called below them.</param>
    /// <param name="list">Whose card is shown for a link to it.</param>
    /// <returns>The frame.</returns>
    public FrameView OfList(ListPart part, string title, string description, IReadOnlyList<Step> above, string here, Page list)
    {
        var frame = Of(part.Address, title, description, above);
        frame = frame with
        {
            OpenGraphType = "website",
            Breadcrumb = frame.Breadcrumb with { Here = here },
            CardHref = CardOf(list),
        };
        return frame with { StructuredData = new StructuredData(edition).OfList(above, part.Address, frame) };
    }

    private string? CardOf(Page page) => edition.ComposeCard.Of(page) is { } card ? edition.LinksOn(page.Address).Absolute(card.Address) : null;

    /// <summary>Composes the frame of the page at an old address.</summary>
    /// <param name="alias">The old address.</param>
    /// <returns>The frame, which asks search engines to leave the page out.</returns>
    public FrameView OfRedirect(PageAddress alias) =>
        Of(alias, _say.MovedHeading, _say.MovedText, edition.Above(PageKind.Text)) with { NoIndex = true, Canonical = null };

    /// <summary>Composes the frame of a sheet to hand out.</summary>
    /// <param name="article">Its article.</param>
    /// <returns>The frame, which asks search engines to leave the sheet out: they are to find the article.</returns>
    public FrameView OfSheet(Article article)
    {
        var address = PageAddress.SheetOf(article.Address);
        var frame = Of(address, $"{_say.SheetPrefix} {article.Title.Value}", article.Description.Value, edition.Above(PageKind.Article));
        return frame with
        {
            NoIndex = true,
            Canonical = null,
            Breadcrumb = frame.Breadcrumb with { Here = _say.SheetName },
            QuickExit = article.QuickExit ? QuickExit(edition.LinksOn(address)) : null,
        };
    }

    private FrameView Of(PageAddress address, string title, string description, IReadOnlyList<Step> above)
    {
        var links = edition.LinksOn(address);
        var isNotFound = address == PageAddress.NotFound;
        return new FrameView
        {
            Shell = ShellOf(address),
            Say = _say,
            Language = edition.Language,
            Title = $"{title} · {_site.Facts.Site.Name}",
            Description = description,
            Canonical = isNotFound ? null : links.Absolute(address),
            OpenGraphType = address.Path.StartsWith(PageAddress.Articles.Path, StringComparison.Ordinal) && address != PageAddress.Articles ? "article" : "website",
            Ground = TokenColours.Of("--help"),
            Style = "",
            Policy = "",
            NoIndex = edition.NoIndex || isNotFound,
            StructuredData = "",
            Breadcrumb = new BreadcrumbView([.. above.Select(step => new Hyperlink(step.Name, links.To(step.Address)))], above.Count > 0 ? title : _say.Home),
        };
    }

    // A page may stand in its own shell, as where one is: the list of all articles is, and no article, but where the disclaimer leads to one.
    private ShellView ShellOf(PageAddress page)
    {
        var isNamed = page.Folder == PageAddress.Home || edition.Disclaimer.Body.Links.Any(link => PageAddress.OfSource(link.Path) == page);
        return _shells.GetOrAdd((page.Folder, isNamed ? page : null), _ => Shell(page, edition.LinksOn(page)));
    }

    private ShellView Shell(PageAddress address, PageLinks links)
    {
        return new ShellView
        {
            SiteName = _site.Facts.Site.Name,
            HomeHref = links.To(PageAddress.Home),
            FeedHref = links.To(PageAddress.Feed),
            IconHref = links.To(PageAddress.Icon),
            TouchIconHref = Skia.IsThere && edition.Links != LinkStyle.Files && links.To(PageAddress.TouchIcon) is var touch && touch != PageAddress.TouchIcon.Path ? touch : null,
            Navigation = Navigation(address, links),
            Help = edition.Help with
            {
                More = Ready(edition.Help.More),
                Languages = [.. edition.Help.Languages.Select(language => language with { Page = language.Page is { } help ? Ready(help) : null })],
            },
            Disclaimer = new ComposeProse(edition, links).Parts(edition.Disclaimer.Body.Parts),
            Practice = edition.Practice,
            Policies =
            [
                .. edition.Policies.Select(page => new Hyperlink(page.Title.Value, links.To(page.Address), page.Address == address ? CurrentState.Page : CurrentState.No, edition.Foreign)),
                .. Feed(address, links),
            ],
        };

        Hyperlink Ready(Hyperlink link) => link with { Href = links.To(link.Href) };
    }

    /// <summary>Composes the way out of a page.</summary>
    /// <param name="links">The addresses, as its page needs them.</param>
    /// <returns>The link, and what it cannot do.</returns>
    public QuickExitView QuickExit(PageLinks links)
    {
        var target = _site.Facts.Site.QuickExit;
        var privacy = _site.Pages[FramePages.Privacy];
        return new QuickExitView(
            new Hyperlink(_say.QuickExit, target.AbsoluteUri),
            Sentences.Fill(_say.QuickExitLimits, target.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? target.IdnHost[4..] : target.IdnHost),
            new Hyperlink(privacy.Title.Value, links.To(privacy.Address), Language: edition.Foreign));
    }

    // Where all articles are listed, who likes them finds a way to hear of the next. Of none there is nothing to hear, and from a disk nothing comes.
    private IEnumerable<Hyperlink> Feed(PageAddress address, PageLinks links) =>
        _site.Articles.Count > 0 && edition.Links != LinkStyle.Files && (address == PageAddress.Home || address == PageAddress.Articles)
            ? [new Hyperlink(_say.FollowByFeed, links.To(PageAddress.Feed))]
            : [];

    private ImmutableArray<Hyperlink> Navigation(PageAddress address, PageLinks links)
    {
        // A list of nothing is no place to send somebody.
        return
        [
            .. _site.Articles.Count > 0 ? [Item(_say.NavigationArticles, PageAddress.Articles)] : ImmutableArray<Hyperlink>.Empty,
            .. _site.Topics.Count > 0 ? [Item(_say.NavigationTopics, PageAddress.Topics)] : ImmutableArray<Hyperlink>.Empty,
            Item(_say.NavigationAbout, PageAddress.OfSource(FramePages.About)!.Value),
            .. _site.Search is { } search ? [Item(_say.NavigationSearch, search.Address)] : ImmutableArray<Hyperlink>.Empty,
            Item(edition.HelpLink.Text, new PageAddress(edition.HelpLink.Href)) with { Language = edition.HelpLink.Language },
        ];

        Hyperlink Item(string text, PageAddress target) => new(
            text,
            links.To(target),
            address == target ? CurrentState.Page
            : address.Path.StartsWith(target.Path, StringComparison.Ordinal) ? CurrentState.Section
            : CurrentState.No);
    }
}
