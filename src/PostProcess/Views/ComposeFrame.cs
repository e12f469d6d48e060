using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes what stands around every page's content.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeFrame(Edition edition)
{
    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>Composes the frame of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The frame; its style, its policy and the structured data are still to come, for they need what the page shows.</returns>
    public FrameView Of(Page page) => Of(page.Address, page.Title.Value, page.Description.Value, edition.Above(page.Kind)) with
    {
        Editing = new ComposeEditing(_site.Facts.Site, _say).Of(page, edition.LinksOn(page.Address)),
        Translations = [.. edition.TranslationsOf(page)],
    };

    /// <summary>Composes the frame of the page at an old address.</summary>
    /// <param name="alias">The old address.</param>
    /// <returns>The frame, which asks search engines to leave the page out.</returns>
    public FrameView OfRedirect(PageAddress alias) =>
        Of(alias, _say.MovedHeading, _say.MovedText, edition.Above(PageKind.Text)) with { NoIndex = true, Canonical = null };

    private FrameView Of(PageAddress address, string title, string description, IReadOnlyList<Step> above)
    {
        var facts = _site.Facts.Site;
        var links = edition.LinksOn(address);
        var isNotFound = address == PageAddress.NotFound;
        return new FrameView
        {
            Say = _say,
            Language = edition.Language,
            Title = $"{title} · {facts.Name}",
            SiteName = facts.Name,
            Description = description,
            Canonical = isNotFound ? null : links.Absolute(address),
            OpenGraphType = address.Path.StartsWith(PageAddress.Articles.Path, StringComparison.Ordinal) && address != PageAddress.Articles ? "article" : "website",
            HomeHref = links.To(PageAddress.Home),
            FeedHref = links.To(PageAddress.Feed),
            IconHref = links.To(PageAddress.Icon),
            Style = "",
            Policy = "",
            NoIndex = edition.NoIndex || isNotFound,
            StructuredData = "",
            Navigation = Navigation(address, links),
            Breadcrumb = new BreadcrumbView([.. above.Select(step => new Hyperlink(step.Name, links.To(step.Address)))], above.Count > 0 ? title : _say.Home),
            Help = edition.Help with
            {
                More = Ready(edition.Help.More),
                Languages = [.. edition.Help.Languages.Select(language => language with { Page = language.Page is { } help ? Ready(help) : null })],
            },
            Disclaimer = new ComposeProse(edition, links).Parts(edition.Disclaimer.Body.Parts),
            Practice = edition.Practice,
            Policies = [.. edition.Policies.Select(page => new Hyperlink(page.Title.Value, links.To(page.Address), page.Address == address ? CurrentState.Page : CurrentState.No, edition.Foreign))],
        };

        Hyperlink Ready(Hyperlink link) => link with { Href = links.To(link.Href) };
    }

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
