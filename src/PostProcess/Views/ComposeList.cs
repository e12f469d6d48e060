using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the lists of articles and topics, each page of them with its own entries and no others.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeList(Edition edition)
{
    private readonly Outline _site = edition.Outline;
    private readonly Strings _say = edition.Say;

    /// <summary>The pages of a list.</summary>
    /// <param name="site">The site.</param>
    /// <param name="page">Any page.</param>
    /// <returns>One for a page that is no list.</returns>
    public static IEnumerable<ListPart> PartsOf(Outline site, Page page) => ListPart.Of(
        page.Kind switch
        {
            PageKind.ArticleList => site.Articles.Count,
            PageKind.Topic => site.ArticlesOf(page).Count,
            PageKind.TopicList => site.Topics.Count,
            _ => 0,
        },
        ListPart.Entries,
        page.Address.Further);

    /// <summary>Composes a page of a list.</summary>
    /// <param name="page">The list.</param>
    /// <param name="part">Which page of it.</param>
    /// <param name="heading">What it is called.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="body">What the list is.</param>
    /// <param name="links">The addresses, as the page needs them.</param>
    /// <returns>Its view.</returns>
    public PageView Of(Page page, ListPart part, string heading, FrameView frame, ImmutableArray<ProsePart> body, PageLinks links)
    {
        var pagination = new ComposePagination(_say).Of(part, links);
        return page.Kind switch
        {
            PageKind.TopicList => new TopicListPageView(frame, heading, body, [.. part.From(_site.Topics).Select(topic => Entry(topic, links, edition.Sentences.Articles(_site.ArticlesOf(topic).Count)))], _say.NoArticles) { Pagination = pagination },
            PageKind.Topic => Articles(_site.ArticlesOf(page), Topics(links, page), _say.OtherTopics),
            _ => Articles(_site.Articles, Topics(links), _say.TopicsHeading) with
            {
                AToZ = edition.Letters.Count > 0 ? new Hyperlink(_say.SearchAll, links.To(PageAddress.AToZ)) : null,
            },
        };

        ArticleListPageView Articles(IReadOnlyList<Article> articles, ImmutableArray<Hyperlink> topics, string topicsHeading) =>
            new(frame, heading, body, Cards(part.From(articles), links), _say.NoArticles, topics, topicsHeading) { Pagination = pagination };
    }

    /// <summary>Composes the cards of articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="links">The addresses, as their page needs them.</param>
    /// <returns>The cards.</returns>
    public ImmutableArray<CardView> Cards(IEnumerable<Article> articles, PageLinks links) =>
    [
        .. articles.Select(article => new CardView(
            new Hyperlink(article.Title.Value, links.To(article.Address)),
            article.Description.Value,
            edition.Sentences.Minutes(article.Body.Words),
            Mark(article),
            edition.CoverOf(article))),
    ];

    /// <summary>Composes links to topics: to all of them, or to those with the most articles and then to the list.</summary>
    /// <param name="links">The addresses, as their page needs them.</param>
    /// <param name="but">A topic that is left out, on its own page.</param>
    /// <returns>The links.</returns>
    public ImmutableArray<Hyperlink> Topics(PageLinks links, Page? but = null) =>
    [
        .. edition.LargestTopics.Where(topic => topic.Topic != but).Take(Edition.FewTopics).OrderBy(topic => topic.Place).Select(topic => Link(topic.Topic, links)),
        .. _site.Topics.Count > Edition.FewTopics ? [new Hyperlink(_say.AllTopics, links.To(PageAddress.Topics))] : ImmutableArray<Hyperlink>.Empty,
    ];

    /// <summary>Composes an entry of a list without pictures.</summary>
    /// <param name="page">The page.</param>
    /// <param name="links">The addresses, as the list needs them.</param>
    /// <param name="size">How long or large it is, in words.</param>
    /// <returns>The entry.</returns>
    public static EntryView Entry(Page page, PageLinks links, string size) => new(Link(page, links), page.Description.Value, size);

    /// <summary>Composes a link to a page that bears its title.</summary>
    /// <param name="page">The page.</param>
    /// <param name="links">The addresses, as the link's page needs them.</param>
    /// <returns>The link.</returns>
    public static Hyperlink Link(Page page, PageLinks links) => new(page.Title.Value, links.To(page.Address));

    private string Mark(Article article) =>
        article.Draft ? _say.DraftMark
        : article.Published.Value > _site.Today ? Sentences.Fill(_say.ScheduledMark, edition.Sentences.Day(article.Published.Value))
        : "";
}
