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
        var names = articles.Select(article => article.Address.SlugPart).ToHashSet(StringComparer.Ordinal);
        // Pages come by path and the sort keeps that.
        var paths = site.Pages.OfType<ReadingPath>().OrderBy(path => path.Order?.Value ?? int.MaxValue).ToLookup(path => path.Articles.Any(name => names.Contains(name.Value)));
        var others = site.Pages.Where(page => page.Kind is not PageKind.Article and not PageKind.Topic and not PageKind.Path);
        Page[] unnamed = [.. topics[false], .. paths[false]];
        return new Outline
        {
            Facts = site.Facts,
            Today = today,
            Articles = articles,
            Unpublished = [.. all[false], .. unnamed],
            HalfRead = site.HalfRead,
            Topics = shownTopics,
            Paths = [.. paths[true]],
            Pages = articles.Concat(shownTopics).Concat(paths[true]).Concat(others).ToDictionary(page => page.Source.Path, StringComparer.Ordinal),
            Images = site.Sources.Images,
            Root = site.Sources.Root,
            Folder = site.Sources.Folder,
            Strays = site.Sources.Strays,
            Broken = Broken(site, unnamed),
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
            // Perhaps that article would have given a topic or a path its page.
            broken.UnionWith(unnamed.Select(page => page.Source.Path));
        }

        return broken;
    }

    private bool IsPublished(Article article) => !article.Draft && article.Published.Value <= today;
}
