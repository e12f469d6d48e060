using Site.Documents;

namespace Site.Keys;

/// <summary>The front matter that a path has besides <see cref="PageKeys"/>.</summary>
public static class PathKeys
{
    /// <summary>Its articles.</summary>
    public static readonly TextsKey Articles = new("articles", "The articles of the path in the order in which they are read, each by the name of its file in articles/ without the ending.")
    {
        Hint = "Name one or more files of articles/, each on a line of its own behind a hyphen.",
        RefersTo = Reference.ArticleName,
        Least = 1,
        Most = Limits.MostOnPath,
        Examples = ["a-wall", "a-moat"],
    };

    /// <summary>Its place among the paths.</summary>
    public static readonly NumberKey Order = new("order", "Its place among the paths, which are the doors of the home page. Paths without a number follow, by the names of their files.")
    {
        Example = "1",
    };

    /// <summary>Every key of a path.</summary>
    public static readonly KeySet All = new(PageKind.Path.Noun(), PageKeys.Title, PageKeys.Description, Articles, Order, PageKeys.Updated, PageKeys.Aliases);
}
