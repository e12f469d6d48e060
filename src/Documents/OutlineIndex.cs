using System.Collections.Concurrent;

namespace Site.Documents;

/// <summary>What is looked up again and again in a site: made once, in one walk each.</summary>
/// <param name="site">The site.</param>
internal sealed class OutlineIndex(Outline site)
{
    private readonly ConcurrentDictionary<string, HashSet<string>> _headings = new(StringComparer.Ordinal);

    /// <summary>Every page, shown or not.</summary>
    public IReadOnlyList<Page> Everything { get; } = [.. site.Pages.Values, .. site.Unpublished, .. site.HalfRead];

    /// <summary>The home page.</summary>
    public Page? Home { get; } = The(site, PageKind.Home);

    /// <summary>The list of articles.</summary>
    public Page? ArticleList { get; } = The(site, PageKind.ArticleList);

    /// <summary>The list of topics.</summary>
    public Page? TopicList { get; } = The(site, PageKind.TopicList);

    /// <summary>The page that searches.</summary>
    public Page? Search { get; } = The(site, PageKind.Search);

    /// <summary>The pages that say another in another language, by the source path of that other.</summary>
    public Dictionary<string, Page[]> Translations { get; } = site.Pages.Values
        .Where(page => page is { Language: not null, Translates: not null } && site.Pages.ContainsKey(page.Translates.Value))
        .GroupBy(page => page.Translates!.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The ways to reach a helpline, by id. An id that two of them have is a problem of its own.</summary>
    public Dictionary<string, HelplineWay> Ways { get; } = site.Facts.Helplines.Ways.DistinctBy(way => way.Id).ToDictionary(way => way.Id, StringComparer.Ordinal);

    /// <summary>The pages that are left out, by source path.</summary>
    public Dictionary<string, Page> Unpublished { get; } = site.Unpublished.ToDictionary(page => page.Source.Path, StringComparer.Ordinal);

    /// <summary>The places of the articles in reading order, by source path.</summary>
    public Dictionary<string, int> Places { get; } = site.Articles.Index().ToDictionary(article => article.Item.Source.Path, article => article.Index, StringComparer.Ordinal);

    /// <summary>The topics, by slug.</summary>
    public Dictionary<string, Page> Topics { get; } = site.Topics.ToDictionary(topic => topic.Address.SlugPart, StringComparer.Ordinal);

    /// <summary>The articles of each topic in reading order, by its slug.</summary>
    public Dictionary<string, Article[]> ByTopic { get; } = site.Articles
        .SelectMany(article => article.Topics, (article, topic) => (article, slug: topic.Value))
        .GroupBy(pair => pair.slug, pair => pair.article, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The articles of each path that are shown, by its source path.</summary>
    public Dictionary<string, Article[]> Along { get; } = site.Articles.ToDictionary(article => article.Address.SlugPart, StringComparer.Ordinal) is var bySlug
        ? site.Paths.ToDictionary(path => path.Source.Path, path => path.Articles.Select(name => bySlug.GetValueOrDefault(name.Value)).OfType<Article>().ToArray(), StringComparer.Ordinal)
        : [];

    /// <summary>The paths of each article, and where on each it stands, by its source path.</summary>
    public ILookup<string, (ReadingPath Path, int Place)> ByArticle => field ??= site.Paths
        .SelectMany(path => Along[path.Source.Path].Index(), (path, article) => (article.Item.Source.Path, Stands: (path, article.Index)))
        .ToLookup(pair => pair.Path, pair => pair.Stands, StringComparer.Ordinal);

    /// <summary>The ids of a page's headings, and of the terms that stand on it.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The ids.</returns>
    public HashSet<string> HeadingsOf(Page page) =>
        _headings.GetOrAdd(page.Source.Path, _ => page.Body.Headings.Select(heading => heading.Id)
            .Concat(page.Kind == PageKind.Glossary ? site.Facts.Glossary.Select(term => term.Id.Value) : []).ToHashSet(StringComparer.Ordinal));

    private static Page? The(Outline site, PageKind kind) => site.Pages.Values.FirstOrDefault(page => page.Kind == kind);
}
