namespace Site.Documents;

/// <summary>The site in order: which pages there are, and what comes after what.</summary>
public sealed record Outline
{
    /// <summary>What the files of <c>facts/</c> say.</summary>
    public required Facts Facts { get; init; }

    /// <summary>The day for which the site is built.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The articles that are shown, in reading order.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>The pages that are left out: drafts, articles of a later day, topics without an article.</summary>
    public required IReadOnlyList<Page> Unpublished { get; init; }

    /// <summary>The pages of which only the text could be read: it is checked, and nothing else.</summary>
    public required IReadOnlyList<Page> HalfRead { get; init; }

    /// <summary>The topics that have an article, in the order in which the articles first name them.</summary>
    public required IReadOnlyList<Page> Topics { get; init; }

    /// <summary>Every page that is shown, articles and topics included, by source path.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>The images, by path.</summary>
    public required IReadOnlyDictionary<string, ImageFile> Images { get; init; }

    /// <summary>The pages that could not be read; links to them are not wrong.</summary>
    public required IReadOnlySet<string> Broken { get; init; }

    /// <summary>Where the site is published; <see langword="null"/> while that is unknown.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>The page of a kind that every site has once.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The page; <see langword="null"/> when it is missing.</returns>
    public Page? The(PageKind kind) => Pages.Values.FirstOrDefault(page => page.Kind == kind);

    /// <summary>The articles of a topic, in reading order.</summary>
    /// <param name="topic">The topic.</param>
    /// <returns>The articles.</returns>
    public IEnumerable<Article> ArticlesOf(Page topic) =>
        Articles.Where(article => article.Topics.Any(name => name.Value == topic.Address.SlugPart));
}
