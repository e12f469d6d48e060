namespace Site.Documents;

/// <summary>
/// The site in order: which pages there are, and what comes after what. What is asked again and again is found once.
/// It is a class, for two sites are never compared.
/// </summary>
public sealed class Outline
{
    private readonly Lazy<OutlineIndex> _index;

    /// <summary>Begins an outline.</summary>
    public Outline() => _index = new Lazy<OutlineIndex>(() => new OutlineIndex(this));

    /// <summary>What the files of <c>facts/</c> say.</summary>
    public required Facts Facts { get; init; }

    /// <summary>The day for which the site is built.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The articles that are shown, in reading order.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The pages that are left out: drafts, articles of a later day, topics and paths without an article.</summary>
    public required IReadOnlyList<Page> Unpublished { get; init; }

    /// <summary>The pages of which only the text could be read: it is checked, and nothing else.</summary>
    public required IReadOnlyList<Page> HalfRead { get; init; }

    /// <summary>The topics that have an article, in the order in which the articles first name them.</summary>
    public required IReadOnlyList<Page> Topics { get; init; }

    /// <summary>The paths that have an article, in order.</summary>
    public required IReadOnlyList<ReadingPath> Paths { get; init; }

    /// <summary>Every page that is shown, articles, topics and paths included, by source path.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>The images, by path.</summary>
    public required IReadOnlyDictionary<string, ImageFile> Images { get; init; }

    /// <summary>The files that go to the root of the site as they are.</summary>
    public required IReadOnlyList<RootFile> Root { get; init; }

    /// <summary>The input folder as the editor named it.</summary>
    public required string Folder { get; init; }

    /// <summary>Files that are neither pages nor facts nor pictures in their place, by path.</summary>
    public required IReadOnlySet<string> Strays { get; init; }

    /// <summary>The pages that could not be read; links to them are not wrong.</summary>
    public required IReadOnlySet<string> Broken { get; init; }

    /// <summary>Where the site is published; <see langword="null"/> while that is unknown.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>Whether that is where the site will truly stand, and no sample that waits for the real address.</summary>
    public bool IsPlaceKnown { get; init; }

    /// <summary>The folder of its host in which the site stands, like <c>/closeness</c>; empty at the root, and while it is unknown.</summary>
    public string BasePath => BaseUrl?.AbsolutePath.TrimEnd('/') ?? "";

    /// <summary>Every page there is: those that are shown, those that are left out, and those of which only the text could be read.</summary>
    public IReadOnlyList<Page> Everything => _index.Value.Everything;

    /// <summary>The home page; <see langword="null"/> when it is missing.</summary>
    public Page? Home => _index.Value.Home;

    /// <summary>The list of articles; <see langword="null"/> when it is missing.</summary>
    public Page? ArticleList => _index.Value.ArticleList;

    /// <summary>The list of topics; <see langword="null"/> when it is missing.</summary>
    public Page? TopicList => _index.Value.TopicList;

    /// <summary>The page that searches; <see langword="null"/> where the site has none.</summary>
    public Page? Search => _index.Value.Search;

    /// <summary>The page with the terms; <see langword="null"/> where the site has none.</summary>
    public Page? Glossary => Pages.GetValueOrDefault(PageKinds.GlossaryPath);

    /// <summary>The page of help in other languages than the site's.</summary>
    public IReadOnlyList<Page> HelpPages => _index.Value.Translations.GetValueOrDefault(PageKinds.HelpPath, []);

    /// <summary>Every way to reach a helpline, by its id.</summary>
    public IReadOnlyDictionary<string, HelplineWay> Ways => _index.Value.Ways;

    /// <summary>The page that is left out, by its source path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The page; <see langword="null"/> when none of that path is left out.</returns>
    public Page? UnpublishedAt(string path) => _index.Value.Unpublished.GetValueOrDefault(path);

    /// <summary>The article of a source path, where it is shown.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The article; <see langword="null"/> when no article of that path is shown.</returns>
    public Article? ArticleAt(string path) => Pages.GetValueOrDefault(path) as Article;

    /// <summary>The place of an article in reading order.</summary>
    /// <param name="article">An article that is shown.</param>
    /// <returns>The place, from 0.</returns>
    public int PlaceOf(Article article) => _index.Value.Places[article.Source.Path];

    /// <summary>A page in the other languages that it is in.</summary>
    /// <param name="page">The page, in whichever language.</param>
    /// <returns>Its translations, itself among them if it is one; none where it is in one language alone.</returns>
    public IReadOnlyList<Page> TranslationsOf(Page page) => _index.Value.Translations.GetValueOrDefault(page.Translates?.Value ?? page.Source.Path, []);

    /// <summary>The topic of a slug.</summary>
    /// <param name="slug">The slug.</param>
    /// <returns>The topic; <see langword="null"/> when it has no page.</returns>
    public Page? Topic(string slug) => _index.Value.Topics.GetValueOrDefault(slug);

    /// <summary>The articles of a topic, in reading order.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>The articles.</returns>
    public IReadOnlyList<Article> ArticlesOf(Page topic) => _index.Value.ByTopic.GetValueOrDefault(topic.Address.SlugPart, []);

    /// <summary>The articles of a path that are shown, in its order.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The articles.</returns>
    public IReadOnlyList<Article> Along(ReadingPath path) => _index.Value.Along[path.Source.Path];

    /// <summary>The paths on which an article stands.</summary>
    /// <param name="article">An article that is shown.</param>
    /// <returns>The paths, and where on each it stands, from 0.</returns>
    public IEnumerable<(ReadingPath Path, int Place)> PathsOf(Article article) => _index.Value.ByArticle[article.Source.Path];

    /// <summary>Whether a page has a heading of an id, or a term.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">The id.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool HasHeading(Page page, string id) => _index.Value.HeadingsOf(page).Contains(id);
}
