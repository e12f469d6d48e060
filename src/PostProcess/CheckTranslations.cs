using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks the pages that are in another language than the site's: which page each of them translates, and whether help and disclaimer speak its language.</summary>
public sealed class CheckTranslations : ICheck<Outline>
{
    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        ReportUnused(site, problems);
        var own = site.Facts.Site.Language.Value;
        var others = new Dictionary<(string Original, string Language), Page>();
        foreach (var page in site.Pages.Values.Where(page => page.Language is not null || page.Translates is not null).OrderBy(page => page.Source.Path, StringComparer.Ordinal))
        {
            if (page.Language is not { } language)
            {
                problems.Add(ArticleProblems.TranslationWithoutLanguage(page.Translates!.At, page.Translates.Value));
            }
            else if (LanguageTag.Primary(language.Value) == LanguageTag.Primary(own))
            {
                problems.Add(ArticleProblems.OwnLanguage(language.At, language.Value, own));
            }
            else if (page.Translates is { } original && !others.TryAdd((original.Value, language.Value), page))
            {
                problems.Add(ArticleProblems.TranslatedTwice(original.At, original.Value, language.Value, others[(original.Value, language.Value)].Source.DisplayPath));
            }
        }

        foreach (var group in site.Pages.Values.Where(page => page.Language is not null).GroupBy(page => page.Language!.Value, StringComparer.Ordinal).Where(group => LanguageTag.Primary(group.Key) != LanguageTag.Primary(own)))
        {
            ReportLanguage(site, group.Key, [.. group.OrderBy(page => page.Source.Path, StringComparer.Ordinal)], problems);
        }
    }

    private static void ReportUnused(Outline site, ProblemList problems)
    {
        foreach (var (language, disclaimer) in site.Facts.Disclaimers.Where(entry => site.Everything.All(page => page.Language?.Value != entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            problems.Add(FactProblems.UnusedDisclaimer(disclaimer.Source.At(1), language));
        }
    }

    private static void ReportLanguage(Outline site, string language, Page[] pages, ProblemList problems)
    {
        if (!site.Facts.Disclaimers.ContainsKey(language))
        {
            problems.Add(FileProblems.MissingFile(
                new Position($"{site.Folder}/facts/{FactFile.DisclaimerIn(language)}", 1, 1),
                $"the disclaimer in the language \"{language}\", which {pages[0].Source.DisplayPath} has to show"));
        }

        if (site.Facts.HalfRead.ContainsKey(Reference.Way) || site.Facts.Helplines.Of(site.Facts.Site.Region.Value) is not { HasHelp: true } country)
        {
            return;
        }

        if (country.In(language) is not { } spoken)
        {
            problems.Add(ArticleProblems.NoHelpInLanguage(pages[0].Language!.At, country.Name, language));
            return;
        }

        foreach (var line in spoken.Lines.Where(line => !line.Words.ContainsKey(language)))
        {
            problems.Add(FactProblems.UntranslatedHelpline(line.At, line.Name, language));
        }
    }
}
