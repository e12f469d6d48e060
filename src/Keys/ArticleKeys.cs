using Site.Documents;

namespace Site.Keys;

/// <summary>The front matter that an article has besides <see cref="PageKeys"/>.</summary>
public static class ArticleKeys
{
    /// <summary>The day of publication.</summary>
    public static readonly DayKey Published = new("published", "The day of publication. Before that day the article stays out, so a later day schedules it.")
    {
        Hint = "Write the day of publication, year-month-day. Before that day the article stays out.",
        Example = "2026-03-28",
    };

    /// <summary>The topics.</summary>
    public static readonly TextsKey Topics = new("topics", "The topics it belongs to, each by the name of its file in topics/ without the ending.")
    {
        Hint = "Name one or more files of topics/, like [attachment, couples].",
        RefersTo = Reference.Topic,
        Least = 1,
        Most = 5,
        Examples = ["attachment", "couples"],
    };

    /// <summary>The article in a few sentences.</summary>
    public static readonly TextsKey KeyPoints = new("keyPoints", "The article in 3 to 5 sentences. They stand above the text, for a reader who has no strength for more.")
    {
        Hint = "Say the article in 3 to 5 sentences.",
        Least = Limits.FewestKeyPoints,
        Most = Limits.MostKeyPoints,
        Examples = ["A boundary is chosen.", "A wall comes by itself.", "Both had a reason once."],
    };

    /// <summary>Who wrote it.</summary>
    public static readonly TextKey Author = new("author", "Who wrote it.")
    {
        Hint = "Name who wrote it; the sample site's author is The editors.",
        Example = "The editors",
    };

    /// <summary>The day of a review.</summary>
    public static readonly DayKey ReviewedOn = new("on", "The day of the review.")
    {
        Hint = "Write the day of the review, year-month-day.",
        Example = "2026-03-20",
    };

    /// <summary>The reviewer.</summary>
    public static readonly TextKey ReviewedBy = new("by", "The reviewer's name.")
    {
        Hint = "Name the reviewer.",
        Example = "The reviewer's full name",
    };

    /// <summary>The reviewer's credential.</summary>
    public static readonly TextKey Credential = new("credential", "The reviewer's credential, in the letters that your readers know.")
    {
        Hint = "Write the reviewer's credential, like LMFT.",
        Example = "LMFT",
    };

    /// <summary>The next review.</summary>
    public static readonly DayKey NextReview = new("next", "The day by which it is to be reviewed again. After that day, the page says that it was due.")
    {
        Hint = "Write the day by which it is to be reviewed again.",
        Example = "2027-03-20",
    };

    /// <summary>The clinical review.</summary>
    public static readonly MapKey Reviewed = new(
        "reviewed",
        "The clinical review, if there was one. Without it the page says that no clinician has reviewed it yet.",
        new KeySet("a review", ReviewedOn, ReviewedBy, Credential, NextReview));

    /// <summary>Whether it offers the next step.</summary>
    public static readonly FlagKey CallToAction = new("callToAction", "Whether the article offers a session after its block ::: care. It does when the key is not there.")
    {
        Example = "false",
    };

    /// <summary>Its place in reading order.</summary>
    public static readonly NumberKey Order = new("order", "Its place in reading order. Articles without a number follow, the oldest first.")
    {
        Example = "5",
    };

    /// <summary>Whether it is unfinished.</summary>
    public static readonly FlagKey Draft = new("draft", "Whether it is unfinished. While it is true, only a preview and build --drafts show the article.")
    {
        Example = "true",
    };

    /// <summary>Every key of an article.</summary>
    public static readonly KeySet All = new(
        PageKind.Article.Noun(),
        PageKeys.Title, PageKeys.Description, Published, PageKeys.Updated, Topics, KeyPoints, Author, Reviewed, CallToAction, PageKeys.QuickExit, PageKeys.Aliases, Order, Draft);
}
