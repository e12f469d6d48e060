using Site.Documents;
using Site.Keys;
using Site.Problems;
using Site.Process.Markdown;
using Site.Process.Yaml;
using Site.Theme;

namespace Site.Process;

/// <summary>Reads the front matter of a page: every key typed, every unknown key an error.</summary>
/// <param name="voices">What each language brings: its quotation marks.</param>
public sealed class ReadFrontMatter(Voices voices) : IProcess<SourceFile, Page>
{
    private readonly TypesetWords _words = new(voices.Main.QuotationMarks);

    /// <inheritdoc/>
    public Page Process(SourceFile document, ProblemList problems)
    {
        var kind = PageKinds.Of(document.Path)!.Value;
        (var keys, document) = YamlReader.ReadFrontMatter(document, PageKeys.Of(kind), problems);
        if (keys is not { } map)
        {
            return HalfRead(document, kind);
        }

        var language = kind == PageKind.Text ? map.Read(PageKeys.Language) : null;
        if (language is not null && !voices.Speaks(language.Value))
        {
            problems.Add(FactProblems.UnknownLanguage(language.At, language.Value, voices.Languages));
        }

        var words = language is null ? _words : new TypesetWords(voices.In(language.Value).QuotationMarks);
        var title = Typeset(map.Read(PageKeys.Title), words);
        var description = Typeset(map.Read(PageKeys.Description), words);
        var page = new Page
        {
            Source = document.Name,
            File = document,
            Kind = kind,
            Address = PageAddress.OfSource(document.Path)!.Value,
            // A page without a title still has links and sources to check.
            Title = title ?? new Located<string>("", map.At),
            Description = description ?? new Located<string>("", map.At),
            Updated = map.Read(PageKeys.Updated),
            Aliases = map.Read(PageKeys.Aliases),
            Start = kind is PageKind.Home or PageKind.Help ? map.Read(PageKeys.Start) : null,
            Language = language,
            Translates = kind == PageKind.Text ? map.Read(PageKeys.Translates) : null,
            QuickExit = PageKeys.Of(kind).Keys.Contains(PageKeys.QuickExit) && map.Read(PageKeys.QuickExit) == true,
        };
        return kind switch
        {
            PageKind.Article => Article(page, map, problems),
            PageKind.Path => Path(page, map, problems),
            _ => page,
        };
    }

    private static Page HalfRead(SourceFile document, PageKind kind) => new()
    {
        Source = document.Name,
        File = document,
        Kind = kind,
        Address = PageAddress.OfSource(document.Path)!.Value,
        Title = new Located<string>("", document.At(1)),
        Description = new Located<string>("", document.At(1)),
        IsHalfRead = true,
    };

    private Article Article(Page page, YamlMap map, ProblemList problems)
    {
        var published = map.Read(ArticleKeys.Published);
        var keyPoints = map.Read(ArticleKeys.KeyPoints);
        var topics = map.Read(ArticleKeys.Topics);
        foreach (var repeated in topics.GroupBy(topic => topic.Value).SelectMany(group => group.Skip(1)))
        {
            problems.Add(ArticleProblems.RepeatedTopic(repeated.At, repeated.Value));
        }

        if (published is not null && page.Updated is { } updated && updated.Value < published.Value)
        {
            problems.Add(ArticleProblems.UpdatedBeforePublished(updated.At));
        }

        var callToAction = map.Read(ArticleKeys.CallToAction);
        var author = map.Read(ArticleKeys.Author);
        return new Article
        {
            Source = page.Source,
            File = page.File,
            Kind = page.Kind,
            Address = page.Address,
            Title = page.Title,
            Description = page.Description,
            Updated = page.Updated,
            Aliases = page.Aliases,
            QuickExit = page.QuickExit,
            Published = published ?? new Located<DateOnly>(DateOnly.MinValue, map.At),
            Topics = topics,
            KeyPoints = [.. keyPoints.Select(point => point with { Value = _words.Of(point.Value).Text })],
            Author = author ?? new Located<string>("", map.At),
            Review = map.Read(ArticleKeys.Reviewed) is { } review ? Review(review, problems) : null,
            CallToAction = callToAction ?? true,
            CallToActionAt = callToAction == true ? map.PlaceOf(ArticleKeys.CallToAction) : null,
            Order = map.Read(ArticleKeys.Order),
            Draft = map.Read(ArticleKeys.Draft) ?? false,
        };
    }

    private static ReadingPath Path(Page page, YamlMap map, ProblemList problems)
    {
        var articles = map.Read(PathKeys.Articles);
        foreach (var repeated in articles.GroupBy(name => name.Value).SelectMany(group => group.Skip(1)))
        {
            problems.Add(ArticleProblems.RepeatedArticle(repeated.At, repeated.Value));
        }

        return new ReadingPath
        {
            Source = page.Source,
            File = page.File,
            Kind = page.Kind,
            Address = page.Address,
            Title = page.Title,
            Description = page.Description,
            Updated = page.Updated,
            Aliases = page.Aliases,
            Articles = articles,
            Order = map.Read(PathKeys.Order),
        };
    }

    private static Review? Review(YamlMap map, ProblemList problems)
    {
        var on = map.Read(ArticleKeys.ReviewedOn);
        var by = map.Read(ArticleKeys.ReviewedBy);
        var credential = map.Read(ArticleKeys.Credential);
        var next = map.Read(ArticleKeys.NextReview);
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

    private static Located<string>? Typeset(Located<string>? text, TypesetWords words) => text is null ? null : text with { Value = words.Of(text.Value).Text };
}
