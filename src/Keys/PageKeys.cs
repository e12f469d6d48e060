using Site.Documents;

namespace Site.Keys;

/// <summary>The front matter of every page.</summary>
public static class PageKeys
{
    /// <summary>Its title.</summary>
    public static readonly TextKey Title = new("title", "The title: the heading of the page, its name in lists and in the browser. No other page has the same.")
    {
        Hint = "Write what the page says, in at most 65 characters.",
        Most = Limits.Title,
        Example = "A wall or a boundary",
    };

    /// <summary>What it is about.</summary>
    public static readonly TextKey Description = new("description", "What the page is about, in a sentence or two. Lists and search engines show it.")
    {
        Hint = "Say in 50 to 160 characters what the page is about.",
        Least = Limits.ShortestDescription,
        Most = Limits.LongestDescription,
        Example = "How to tell a boundary that you chose from a wall that was there before you.",
    };

    /// <summary>When its words last changed.</summary>
    public static readonly DayKey Updated = new("updated", "The day on which the words last changed in a way that a reader would want to know of.")
    {
        Example = "2026-04-12",
    };

    /// <summary>Old addresses.</summary>
    public static readonly TextsKey Aliases = new("aliases", "Old addresses of the page, from the site's root, with a slash at both ends or an ending like .html. Whoever comes by one is sent on to here.")
    {
        Examples = ["/articles/old-name/"],
    };

    /// <summary>The article to read.</summary>
    public static readonly TextKey Start = new("start", "The article that the page leads to, by its path below the input folder: one to begin with on the home page, one to go on to at the end of the page of help.")
    {
        RefersTo = Reference.Article,
        Example = "articles/a-wall.md",
    };

    /// <summary>Its language.</summary>
    public static readonly TextKey Language = new("language", "The page's language as a BCP 47 tag, where it is not the site's own. The frame around the page is then in that language, too.")
    {
        Form = Form.Language,
        Example = "es",
    };

    /// <summary>The page that it translates.</summary>
    public static readonly TextKey Translates = new("translates", "The page that this one says in another language, by its path below the input folder. A translation of pages/help.md lists the lines that answer in its language, and every page links to it.")
    {
        RefersTo = Reference.Page,
        Example = "pages/help.md",
    };

    /// <summary>Whether it can be left at once.</summary>
    public static readonly FlagKey QuickExit = new(
        "quickExit",
        "Whether the page has a link that leaves for another site at once, in sight wherever one reads. It is for texts on violence or fear, in a home where somebody may look over a shoulder. It clears no history, and says so: the title stays there, so choose one that gives nothing away.")
    {
        Example = "true",
    };

    /// <summary>The keys of the home page.</summary>
    public static readonly KeySet Home = new(PageKind.Home.Noun(), Title, Description, Updated, Aliases, Start);

    /// <summary>The keys of all pages that are neither home nor an article; each kind reads its own.</summary>
    public static readonly KeySet Others = new(PageKind.Text.Noun(), Title, Description, Updated, Aliases, Language, Translates, QuickExit, Start);

    /// <summary>The keys of a page of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its keys.</returns>
    public static KeySet Of(PageKind kind) => kind switch
    {
        PageKind.Article => ArticleKeys.All,
        PageKind.Path => PathKeys.All,
        PageKind.Home => Home,
        PageKind.Help => new(kind.Noun(), Title, Description, Updated, Aliases, QuickExit, Start),
        PageKind.Text => new(kind.Noun(), Title, Description, Updated, Aliases, Language, Translates, QuickExit),
        _ => new(kind.Noun(), Title, Description, Updated, Aliases),
    };
}
