namespace Site.Documents;

/// <summary>What a key or a mark in a text can name. Whether it is there is asked once the whole site has been read.</summary>
public enum Reference
{
    /// <summary>A country with help of its own, by its code in <c>helplines.yml</c>.</summary>
    Country,

    /// <summary>A way to reach a helpline, by its id in <c>helplines.yml</c>.</summary>
    Way,

    /// <summary>A source, by its id in <c>sources.yml</c>.</summary>
    Source,

    /// <summary>The source of a term, by its id in <c>sources.yml</c>.</summary>
    TermSource,

    /// <summary>A term, by its id in <c>glossary.yml</c>.</summary>
    Term,

    /// <summary>A count of the tests, by its name in <c>tested.yml</c>.</summary>
    Count,

    /// <summary>A topic, by the name of its file.</summary>
    Topic,

    /// <summary>A published article, by its path.</summary>
    Article,

    /// <summary>An article, published or not, by the name of its file.</summary>
    ArticleName,

    /// <summary>A page, by its path.</summary>
    Page,
}
