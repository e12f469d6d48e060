using Site.Documents;
using Site.Problems;
using Site.Theme;

namespace Site.PostProcess;

/// <summary>Checks what depends on the facts and on the day: citations, reviews, helplines, the disclaimer.</summary>
/// <param name="voices">What a disclaimer has to say, in every language.</param>
public sealed class CheckFacts(Voices voices) : ICheck<Outline>
{
    private const int FarthestYears = 5;

    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        ReportSources(site, problems);
        ReportDays(site, problems);
        ReportReviews(site, problems);
        ReportHelplines(site, problems);
        foreach (var disclaimer in site.Facts.EveryDisclaimer.Where(disclaimer => disclaimer.Language is not { } language || site.Everything.Any(page => page.Language?.Value == language.Value)))
        {
            ReportDisclaimer(site.Facts, disclaimer, problems);
        }

        ReportAddress(site, problems);
    }

    // What is wrong with the address in site.yml has been said at its place.
    private static void ReportAddress(Outline site, ProblemList problems)
    {
        var at = site.Facts.Site.Language.At with { Line = 1, Column = 1 };
        if (site.BaseUrl is null)
        {
            problems.Add(FactProblems.NoSiteAddress(at));
        }
        else if (site.BaseUrl != site.Facts.Site.Address && SiteAddress.IsInsecure(site.BaseUrl))
        {
            problems.Add(FactProblems.InsecureSiteAddress(at, site.BaseUrl.AbsoluteUri));
        }
    }

    private static void ReportSources(Outline site, ProblemList problems)
    {
        foreach (var page in site.Everything)
        {
            var cited = page.Body.Notes.Count(note => note.Source is not null);
            if (page.Kind == PageKind.Article && cited < Limits.Sources)
            {
                problems.Add(ArticleProblems.TooFewSources(page.Source.At(1), cited));
            }
        }
    }

    // An article may wait for its day, and not for years.
    private static void ReportDays(Outline site, ProblemList problems)
    {
        var limit = site.Today.AddYears(FarthestYears);
        foreach (var page in site.Everything)
        {
            var article = page as Article;
            if (page.Updated is { } updated && updated.Value > site.Today && updated.Value > (article?.Published.Value ?? default))
            {
                problems.Add(FactProblems.DateInFuture(updated.At, "updated", site.Today.Iso()));
            }

            foreach (var (key, day) in new (string, Located<DateOnly>?)[] { ("published", article?.Published), ("next", article?.Review?.Next) })
            {
                if (day?.Value > limit)
                {
                    var meant = new DateOnly(site.Today.Year, day.Value.Month, Math.Min(day.Value.Day, DateTime.DaysInMonth(site.Today.Year, day.Value.Month)));
                    problems.Add(YamlProblems.UnlikelyDay(day.At, key, day.Value.Iso(), meant.Iso()));
                }
            }
        }
    }

    private static void ReportReviews(Outline site, ProblemList problems)
    {
        foreach (var review in site.Articles.Select(article => article.Review).OfType<Review>())
        {
            var day = review.Next.Value.Iso();
            var days = site.Today.DayNumber - review.Next.Value.DayNumber;
            if (days > Freshness.ReviewLimit)
            {
                problems.Add(ArticleProblems.ReviewOverdue(review.Next.At, day));
            }
            else if (days > 0)
            {
                problems.Add(ArticleProblems.ReviewDue(review.Next.At, day));
            }

            if (review.On.Value > site.Today)
            {
                problems.Add(FactProblems.DateInFuture(review.On.At, "on", site.Today.Iso()));
            }
        }
    }

    private static void ReportHelplines(Outline site, ProblemList problems)
    {
        foreach (var line in site.Facts.Helplines.Countries.SelectMany(country => country.Lines))
        {
            var days = line.Verified.Value == default ? 0 : site.Today.DayNumber - line.Verified.Value.DayNumber;
            if (days > Freshness.HelplineLimit)
            {
                problems.Add(FactProblems.HelplineOverdue(line.Verified.At, line.Name, days));
            }
            else if (days > Freshness.HelplineDays)
            {
                problems.Add(FactProblems.HelplineDue(line.Verified.At, line.Name, days));
            }
            else if (days < 0)
            {
                problems.Add(FactProblems.DateInFuture(line.Verified.At, "verified", site.Today.Iso()));
            }

            foreach (var way in line.Ways.Where(way => way.Kind != WayKind.Videophone && way.Digits.Length > 0))
            {
                foreach (var retired in site.Facts.Helplines.Retired.Where(retired => PhoneNumber.Digits(retired.Text) == way.Digits))
                {
                    problems.Add(TextProblems.RetiredNumber(way.At, retired.Text, retired.Why, retired.Instead?.Value ?? ""));
                }
            }
        }

        ReportNumbers(site.Facts.Helplines, problems);
        ReportRegion(site.Facts, problems);
    }

    // The first call of a role is the one that pages name.
    private static void ReportNumbers(HelplineFacts helplines, ProblemList problems)
    {
        foreach (var country in helplines.Countries)
        {
            foreach (var role in (HelplineRole[])[HelplineRole.Crisis, HelplineRole.Emergency])
            {
                var known = KnownNumbers.Of(country.Code, role);
                HelplineWay[] calls = [.. country.Lines.Where(line => line.Role == role).Select(line => line.First(WayKind.Call)).OfType<HelplineWay>()];
                if (known.Count > 0 && calls is [{ Digits.Length: > 0 } first, ..] && !calls.Any(call => known.Contains(call.Digits)))
                {
                    problems.Add(FactProblems.UnusualNumber(first.At, first.Number, country.Name, role == HelplineRole.Crisis ? "the crisis line answers" : "emergency services answer", string.Join(" or ", known)));
                }
            }
        }
    }

    private static void ReportRegion(Facts facts, ProblemList problems)
    {
        if (facts.HalfRead.ContainsKey(Reference.Way)
            || facts.Helplines.Of(facts.Site.Region.Value) is not { CrisisLines: [var crisis, ..] } country
            || country.With(HelplineRole.Emergency) is not { } emergency)
        {
            return;
        }

        // Reasons excuse a way, and not all of them.
        foreach (var kind in Country.Shown.Except(country.CrisisWays.Select(way => way.Kind)).Where(kind => country.CrisisWays.IsEmpty || !country.Lacks.Contains(kind)))
        {
            problems.Add(FactProblems.IncompleteCrisisLine(crisis.At, country.Name, kind.ToString().ToLowerInvariant()));
        }

        if (country.EmergencyCall is null)
        {
            problems.Add(FactProblems.IncompleteEmergencyLine(emergency.At, emergency.Name));
        }
    }

    private void ReportDisclaimer(Facts facts, Page disclaimer, ProblemList problems)
    {
        // One that is not there has been missed already.
        if (disclaimer.File is not { Text.Length: > 0 } file)
        {
            return;
        }

        var text = string.Join(' ', file.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var words in voices.In(disclaimer.Language?.Value ?? voices.Language).DisclaimerPhrases.Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(FactProblems.IncompleteDisclaimer(disclaimer.Source.At(1), words));
        }

        // In a language in which the country has not all of its help, whatever its crisis lines have will do.
        var country = facts.Helplines.Of(facts.Site.Region.Value);
        var shown = disclaimer.Language is { } language ? country?.In(language.Value) : country;
        HelplineWay[] ways = shown is null ? [.. country?.CrisisLines.SelectMany(line => line.Ways) ?? []] : shown.FirstWay is { } way ? [way] : [];
        if (ways is [var first, ..] && !facts.HalfRead.ContainsKey(Reference.Way) && !disclaimer.Body.Helplines.Any(helpline => ways.Any(way => way.Id == helpline.Value)))
        {
            problems.Add(FactProblems.DisclaimerWithoutHelpline(disclaimer.Source.At(1), first.Id));
        }
    }
}
