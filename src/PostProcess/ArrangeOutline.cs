using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Puts the site in order: what is shown, and what comes after what.</summary>
/// <param name="today">The day for which the site is built.</param>
/// <param name="drafts">Whether drafts and articles of a later day are shown.</param>
/// <param name="baseUrl">Where the site is published, when that is not what <c>site.yml</c> says.</param>
public sealed class ArrangeOutline(DateOnly today, bool drafts, Uri? baseUrl) : IPostProcess<RawSite, Outline>
{
    // The top-level domain that exists for examples (RFC 2606).
    private const string SampleDomain = ".example";

    /// <inheritdoc/>
    public Outline PostProcess(RawSite site, ProblemList problems)
    {
        var all = site.Pages.OfType<Article>().ToLookup(article => drafts || IsPublished(article));
        // Pages come by path and the sort keeps that, so articles of one day stand by their file's name.
        var articles = all[true]
            .OrderBy(article => article.Order?.Value ?? int.MaxValue)
            .ThenBy(article => article.Published.Value)
            .ToArray();
        var named = articles.SelectMany(article => article.Topics).Select(topic => topic.Value).Distinct()
            .Index().ToDictionary(topic => topic.Item, topic => topic.Index, StringComparer.Ordinal);
        var topics = site.Pages.Where(page => page.Kind == PageKind.Topic).ToLookup(topic => named.ContainsKey(topic.Address.SlugPart));
        var shownTopics = topics[true].OrderBy(topic => named[topic.Address.SlugPart]).ToArray();
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
            Root = site.Sources.Root,
            Folder = site.Sources.Folder,
            Strays = site.Sources.Strays,
            Broken = Broken(site, topics[false]),
            BaseUrl = baseUrl is null ? site.Facts.Site.Address : SiteAddress.Plain(baseUrl),
            IsPlaceKnown = baseUrl is not null || site.Facts.Site.Address?.Host.EndsWith(SampleDomain, StringComparison.OrdinalIgnoreCase) == false,
        };
    }

    private static HashSet<string> Broken(RawSite site, IEnumerable<Page> unnamed)
    {
        var broken = site.Sources.Pages.Select(source => source.Path).Except(site.Pages.Select(page => page.Source.Path))
            .Concat(site.Sources.Unreadable).ToHashSet(StringComparer.Ordinal);
        if (broken.Any(path => PageKinds.Of(path) == PageKind.Article))
        {
            // Perhaps that article would have given a topic its page.
            broken.UnionWith(unnamed.Select(topic => topic.Source.Path));
        }

        return broken;
    }

    private bool IsPublished(Article article) => !article.Draft && article.Published.Value <= today;
}
