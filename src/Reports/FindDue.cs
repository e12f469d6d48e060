using Site.Documents;

namespace Site.Reports;

/// <summary>Finds what waits for somebody: a pure function of the site and its day.</summary>
public static class FindDue
{
    private const string HelplineFile = "facts/helplines.yml";

    /// <summary>Looks through a site that was built without drafts.</summary>
    /// <param name="site">The site.</param>
    /// <param name="within">How many days ahead reviews and helplines are looked for. What is overdue is always found.</param>
    /// <returns>The report.</returns>
    public static DueReport In(Outline site, int within)
    {
        var waiting = site.Unpublished.OfType<Article>().ToLookup(article => article.Draft ? DueKind.Draft : DueKind.Scheduled);
        IEnumerable<DueItem> items =
        [
            .. Reviews(site).Concat(Helplines(site)).Where(item => item.Days <= within),
            .. waiting.SelectMany(group => group.Select(article => Article(site, group.Key, article))),
            .. site.Articles.Where(article => article.Review is null).Select(article => Article(site, DueKind.NotReviewed, article)),
        ];
        return new DueReport(
            site.Today,
            within,
            site.Facts.Site.EditPage,
            [.. items.OrderBy(item => item.Kind).ThenBy(item => item.Day).ThenBy(item => item.At.Path, StringComparer.Ordinal).ThenBy(item => item.At.Line)]);
    }

    private static IEnumerable<DueItem> Reviews(Outline site) =>
        from article in site.Articles
        let review = article.Review
        where review is not null
        let days = Days(site, review.Next.Value)
        select new DueItem(
            DueKind.Review, article.Title.Value, $"{review.By}, {review.Credential}", review.Next.Value, days,
            -days > Freshness.ReviewLimit, review.Next.At, article.Source.Path);

    private static IEnumerable<DueItem> Helplines(Outline site) =>
        from country in site.Facts.Helplines.Countries
        from line in country.Lines
        let verified = line.Verified.Value
        let day = Freshness.After(verified, Freshness.HelplineDays)
        select new DueItem(
            DueKind.Helpline, line.Name, country.Name, day, Days(site, day),
            -Days(site, verified) > Freshness.HelplineLimit, line.Verified.At, HelplineFile);

    private static DueItem Article(Outline site, DueKind kind, Article article) => new(
        kind, article.Title.Value, article.Author.Value, article.Published.Value, Days(site, article.Published.Value),
        FailsCheck: false, article.Published.At, article.Source.Path);

    private static int Days(Outline site, DateOnly day) => day.DayNumber - site.Today.DayNumber;
}
