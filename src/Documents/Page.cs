namespace Site.Documents;

/// <summary>A page, as its source file says it.</summary>
public record Page
{
    /// <summary>The file it is read from.</summary>
    public required SourceName Source { get; init; }

    /// <summary>The file with its text, until the page was read: the texts of a site together are as large as all else that is kept. A disclaimer has it for good.</summary>
    public SourceFile? File { get; init; }

    /// <summary>Its kind.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>Where it stands on the site.</summary>
    public required PageAddress Address { get; init; }

    /// <summary>Its title, which is its h1.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>What it is about, in 50 to 160 characters.</summary>
    public required Located<string> Description { get; init; }

    /// <summary>When its words last changed.</summary>
    public Located<DateOnly>? Updated { get; init; }

    /// <summary>Old addresses that lead here.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>The article that it leads to; the home page and the page of help alone have one.</summary>
    public Located<string>? Start { get; init; }

    /// <summary>Its language as a BCP 47 tag, where that is not the site's own; <see langword="null"/> for every other page.</summary>
    public Located<string>? Language { get; init; }

    /// <summary>The source path of the page that it says in another language; <see langword="null"/> when it says none.</summary>
    public Located<string>? Translates { get; init; }

    /// <summary>Whether it has a link by which it can be left at once.</summary>
    public bool QuickExit { get; init; }

    /// <summary>Whether its front matter could not be read. Its text is looked through all the same, and it is not shown.</summary>
    public bool IsHalfRead { get; init; }

    /// <summary>Its text.</summary>
    public Body Body { get; init; } = Body.Empty;
}

/// <summary>An article.</summary>
public sealed record Article : Page
{
    /// <summary>The day it is published; before it, the article stays out.</summary>
    public required Located<DateOnly> Published { get; init; }

    /// <summary>The slugs of its topics, as the editor ordered them.</summary>
    public required IReadOnlyList<Located<string>> Topics { get; init; }

    /// <summary>The article in three to five sentences.</summary>
    public required IReadOnlyList<Located<string>> KeyPoints { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Located<string> Author { get; init; }

    /// <summary>The clinical review; <see langword="null"/> when there was none.</summary>
    public Review? Review { get; init; }

    /// <summary>Whether it may offer the next step.</summary>
    public bool CallToAction { get; init; } = true;

    /// <summary>Where the next step is asked for by name; <see langword="null"/> when it is not.</summary>
    public Position? CallToActionAt { get; init; }

    /// <summary>Its place in reading order; articles without one follow by date.</summary>
    public Located<int>? Order { get; init; }

    /// <summary>Whether it is unfinished.</summary>
    public bool Draft { get; init; }
}

/// <summary>A way in: a few articles in an order of their own, for readers who come with one question.</summary>
public sealed record ReadingPath : Page
{
    /// <summary>The slugs of its articles, in the order in which they are read.</summary>
    public required IReadOnlyList<Located<string>> Articles { get; init; }

    /// <summary>Its place among the paths; those without one follow by the names of their files.</summary>
    public Located<int>? Order { get; init; }
}

/// <summary>A clinical review of an article.</summary>
/// <param name="On">The day of the review.</param>
/// <param name="By">Who reviewed it.</param>
/// <param name="Credential">The reviewer's credential.</param>
/// <param name="Next">The day by which it is due again.</param>
public sealed record Review(Located<DateOnly> On, string By, string Credential, Located<DateOnly> Next);
