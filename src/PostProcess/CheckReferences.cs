using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that whatever a key or a mark names is there: a helpline, a source, a topic, a country.</summary>
public static class CheckReferences
{
    private delegate Problem Complain(Position at, string name, IReadOnlyList<string> known);

    /// <summary>Asks every name in the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="problems">Where to complain.</param>
    public static void Check(Outline site, ProblemList problems)
    {
        Page[] pages = [.. site.Pages.Values, .. site.Unpublished, .. site.HalfRead];
        foreach (var names in Written(site, pages).GroupBy(written => written.To, written => written.Name))
        {
            var (known, complain) = Known(names.Key, site, pages);
            var there = known.Concat(names.Key == Reference.Article ? site.Broken : []).ToHashSet(StringComparer.Ordinal);
            foreach (var name in names.OfType<Located<string>>().Where(name => !there.Contains(name.Value)))
            {
                problems.Add(complain(name.At, name.Value, known));
            }
        }
    }

    private static IEnumerable<(Reference To, Located<string>? Name)> Written(Outline site, IReadOnlyList<Page> pages) =>
    [
        (Reference.Country, site.Facts.Site.Region),
        (Reference.Article, site.The(PageKind.Home)?.Start),
        .. site.Facts.Helplines.Retired.Select(retired => (Reference.Way, retired.Instead)),
        .. pages.Append(site.Facts.Disclaimer).SelectMany(page => page.Body.Helplines).Select(id => (Reference.Way, (Located<string>?)id)),
        .. pages.Append(site.Facts.Disclaimer).SelectMany(page => page.Body.Tested).Select(name => (Reference.Count, (Located<string>?)name)),
        .. pages.SelectMany(page => page.Body.Notes).Select(note => (Reference.Source, note.Source)),
        .. pages.OfType<Article>().SelectMany(article => article.Topics).Select(topic => (Reference.Topic, (Located<string>?)topic)),
    ];

    private static (IReadOnlyList<string> Known, Complain Complain) Known(Reference to, Outline site, IEnumerable<Page> pages) => to switch
    {
        Reference.Country => ([.. site.Facts.Helplines.Countries.Where(HasHelp).Select(country => country.Code)],
            (at, code, _) => FactProblems.UnknownRegion(at, code, site.Facts.Helplines.Countries.Select(country => country.Code))),
        Reference.Way => ([.. site.Facts.Helplines.Ways.Select(way => way.Id)], TextProblems.UnknownHelpline),
        Reference.Source => ([.. site.Facts.Sources.Keys], ArticleProblems.UnknownSource),
        Reference.Count => ([.. site.Facts.Tested.Keys], TextProblems.UnknownCount),
        Reference.Topic => ([.. Topics(pages, site.Broken)], ArticleProblems.UnknownTopic),
        _ => ([.. site.Articles.Select(article => article.Source.Path)], ArticleProblems.UnknownStart),
    };

    // The site's own country has both lines that every page shows.
    private static bool HasHelp(Country country) =>
        country.With(HelplineRole.Crisis) is not null && country.With(HelplineRole.Emergency) is not null;

    // A topic that could not be read is there all the same.
    private static IEnumerable<string> Topics(IEnumerable<Page> pages, IEnumerable<string> broken) => pages.Select(page => page.Source.Path)
        .Concat(broken).Distinct()
        .Where(path => PageKinds.Of(path) == PageKind.Topic)
        .Select(path => PageAddress.OfSource(path)!.Value.SlugPart)
        .Order(StringComparer.Ordinal);
}
