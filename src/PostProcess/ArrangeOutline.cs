using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Everything that was read, before anyone has looked at it as a whole.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Facts">What the files of <c>facts/</c> say.</param>
/// <param name="Pages">The pages, by source path.</param>
/// <param name="HalfRead">The pages of which only the text could be read.</param>
public sealed record RawSite(Sources Sources, Facts Facts, IReadOnlyList<Page> Pages, IReadOnlyList<Page> HalfRead);

/// <summary>Puts the site in order: what is shown, and what comes after what.</summary>
/// <param name="today">The day for which the site is built.</param>
/// <param name="drafts">Whether drafts and articles of a later day are shown.</param>
/// <param name="baseUrl">Where the site is published, when that is not what <c>site.yml</c> says.</param>
public sealed class ArrangeOutline(DateOnly today, bool drafts, Uri? baseUrl) : IPostProcess<RawSite, Outline>
{
    /// <inheritdoc/>
    public Outline PostProcess(RawSite site, ProblemList problems)
    {
        var all = site.Pages.OfType<Article>().ToLookup(article => drafts || IsPublished(article));
        var articles = all[true]
            .OrderBy(article => article.Order?.Value ?? int.MaxValue)
            .ThenBy(article => article.Published.Value)
            .ThenBy(article => article.Address.Path, StringComparer.Ordinal)
            .ToArray();
        var named = articles.SelectMany(article => article.Topics).Select(topic => topic.Value).Distinct().ToList();
        var topics = site.Pages.Where(page => page.Kind == PageKind.Topic).ToLookup(topic => named.Contains(topic.Address.SlugPart));
        var shownTopics = topics[true].OrderBy(topic => named.IndexOf(topic.Address.SlugPart)).ToArray();
        var broken = site.Sources.Pages.Select(source => source.Path).Except(site.Pages.Select(page => page.Source.Path))
            .Concat(site.Sources.Unreadable).ToHashSet(StringComparer.Ordinal);
        if (broken.Any(path => PageKinds.Of(path) == PageKind.Article))
        {
            // Perhaps that article would have given a topic its page.
            broken.UnionWith(topics[false].Select(topic => topic.Source.Path));
        }

        var others = site.Pages.Where(page => page.Kind is not PageKind.Article and not PageKind.Topic);
        return new Outline
        {
            Facts = site.Facts,
            Today = today,
            Articles = articles,
            Unpublished = [.. all[false], .. topics[false]],
            HalfRead = site.HalfRead,
            Topics = shownTopics,
            Pages = articles.Concat(shownTopics).Concat(others).ToDictionary(page => page.Source.Path, StringComparer.Ordinal),
            Images = site.Sources.Images,
            Broken = broken,
            BaseUrl = baseUrl ?? site.Facts.Site.Address,
        };
    }

    private bool IsPublished(Article article) => !article.Draft && article.Published.Value <= today;
}
