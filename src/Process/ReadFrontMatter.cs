using Site.Documents;
using Site.Problems;
using Site.Process.Markdown.Typography;
using Site.Process.Yaml;

namespace Site.Process;

/// <summary>Reads the front matter of a page: every key typed, every unknown key an error.</summary>
/// <param name="language">The site's language, which decides its quotation marks.</param>
public sealed class ReadFrontMatter(string language) : IProcess<SourceFile, Page>
{
    /// <summary>The keys of an article.</summary>
    public static IReadOnlyList<string> ArticleKeys { get; } =
    [
        "title", "description", "published", "updated", "topics", "keyPoints", "author",
        "reviewed", "callToAction", "aliases", "order", "draft",
    ];

    /// <summary>The keys of any other page.</summary>
    public static IReadOnlyList<string> PageKeys { get; } = ["title", "description", "updated", "aliases"];

    /// <summary>The keys of the home page.</summary>
    public static IReadOnlyList<string> HomeKeys { get; } = [.. PageKeys, "start"];

    /// <summary>The keys of a clinical review.</summary>
    public static IReadOnlyList<string> ReviewKeys { get; } = ["on", "by", "credential", "next"];

    private readonly PlainText _words = new(language);

    /// <inheritdoc/>
    public Page Process(SourceFile document, ProblemList problems)
    {
        var kind = PageKinds.Of(document.Path)!.Value;
        var keys = kind switch
        {
            PageKind.Article => ArticleKeys,
            PageKind.Home => HomeKeys,
            _ => PageKeys,
        };
        if (YamlReader.ReadFrontMatter(document, kind.Noun(), keys, problems) is not { } map)
        {
            return HalfRead(YamlReader.WithoutFrontMatter(document), kind);
        }

        var title = Typeset(map.Text("title", "Write what the page says, in at most 65 characters."), "title", 1, 65, problems);
        var description = Typeset(map.Text("description", "Say in 50 to 160 characters what the page is about."), "description", 50, 160, problems);
        var page = new Page
        {
            Source = document,
            Kind = kind,
            Address = PageAddress.OfSource(document.Path)!.Value,
            // A page without a title still has links and sources to check.
            Title = title ?? new Located<string>("", map.At),
            Description = description ?? new Located<string>("", map.At),
            Updated = map.Date("updated"),
            Aliases = map.Texts("aliases"),
            Start = kind == PageKind.Home ? map.Text("start") : null,
        };
        return kind == PageKind.Article ? Article(page, map, problems) : page;
    }

    private static Page HalfRead(SourceFile document, PageKind kind) => new()
    {
        Source = document,
        Kind = kind,
        Address = PageAddress.OfSource(document.Path)!.Value,
        Title = new Located<string>("", document.At(1)),
        Description = new Located<string>("", document.At(1)),
        IsHalfRead = true,
    };

    private Article Article(Page page, YamlMap map, ProblemList problems)
    {
        var published = map.Date("published", "Write the day of publication, year-month-day. Before that day the article stays out.");
        var keyPoints = map.Texts("keyPoints", "Say the article in 3 to 5 sentences.");
        if (map.Count("keyPoints") is { } points and (< 3 or > 5))
        {
            problems.Add(YamlProblems.WrongCount(map.PlaceOf("keyPoints"), "keyPoints", points, 3, 5));
        }

        var topics = map.Texts("topics", "Name one or more files of topics/, like [attachment, couples].");
        if (map.Count("topics") == 0)
        {
            problems.Add(YamlProblems.WrongCount(map.PlaceOf("topics"), "topics", 0, 1, 5));
        }

        foreach (var repeated in topics.GroupBy(topic => topic.Value).SelectMany(group => group.Skip(1)))
        {
            problems.Add(ArticleProblems.RepeatedTopic(repeated.At, repeated.Value));
        }

        if (published is not null && page.Updated is { } updated && updated.Value < published.Value)
        {
            problems.Add(ArticleProblems.UpdatedBeforePublished(updated.At));
        }

        var callToAction = map.Flag("callToAction");
        var author = map.Text("author", "Name who wrote it; the sample site's author is The editors.");
        return new Article
        {
            Source = page.Source,
            Kind = page.Kind,
            Address = page.Address,
            Title = page.Title,
            Description = page.Description,
            Updated = page.Updated,
            Aliases = page.Aliases,
            Published = published ?? new Located<DateOnly>(DateOnly.MinValue, map.At),
            Topics = topics,
            KeyPoints = [.. keyPoints.Select(point => point with { Value = _words.Typeset(point.Value) })],
            Author = author ?? new Located<string>("", map.At),
            Review = map.Map("reviewed", "a review", ReviewKeys) is { } review ? Review(review, problems) : null,
            CallToAction = callToAction ?? true,
            CallToActionAt = callToAction == true ? map.PlaceOf("callToAction") : null,
            Order = map.Number("order"),
            Draft = map.Flag("draft") ?? false,
        };
    }

    private static Review? Review(YamlMap map, ProblemList problems)
    {
        var on = map.Date("on", "Write the day of the review, year-month-day.");
        var by = map.Text("by", "Name the reviewer.");
        var credential = map.Text("credential", "Write the reviewer's credential, like LMFT.");
        var next = map.Date("next", "Write the day by which it is to be reviewed again.");
        if (on is null || by is null || credential is null || next is null)
        {
            return null;
        }

        if (next.Value <= on.Value)
        {
            problems.Add(ArticleProblems.ReviewOrder(next.At));
        }

        return new Review(on, by.Value, credential.Value, next);
    }

    private Located<string>? Typeset(Located<string>? text, string key, int least, int most, ProblemList problems)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Value.Length < least || text.Value.Length > most)
        {
            problems.Add(YamlProblems.WrongLength(text.At, key, text.Value.Length, least, most));
        }

        return text with { Value = _words.Typeset(text.Value) };
    }
}
