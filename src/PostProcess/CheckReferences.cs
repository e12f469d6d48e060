using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that whatever a key or a mark names is there: a helpline, a source, a topic, a country.</summary>
public sealed class CheckReferences : ICheck<Outline>
{
    private delegate Problem Complain(Position at, string name, IReadOnlyList<string> known);

    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        foreach (var names in Written(site).GroupBy(written => written.To, written => written.Name))
        {
            var (known, complain) = Known(names.Key, site);
            var there = known.Concat(names.Key is Reference.Article or Reference.Page ? site.Broken : []).ToHashSet(StringComparer.Ordinal);
            foreach (var name in names.OfType<Located<string>>().Where(name => !there.Contains(name.Value) && !site.Facts.MayHold(names.Key, name.Value)))
            {
                problems.Add(complain(name.At, name.Value, known));
            }
        }
    }

    private static IEnumerable<(Reference To, Located<string>? Name)> Written(Outline site) =>
    [
        (Reference.Country, site.Facts.Site.Region.Value.Length > 0 ? site.Facts.Site.Region : null),
        .. site.Everything.Select(page => (Reference.Article, page.Start)),
        .. site.Everything.Select(page => (Reference.Page, page.Translates)),
        .. site.Facts.Helplines.Retired.Select(retired => (Reference.Way, retired.Instead)),
        .. site.Everything.Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.Helplines).Select(id => (Reference.Way, (Located<string>?)id)),
        .. site.Everything.Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.Terms).Select(id => (Reference.Term, (Located<string>?)id)),
        .. site.Facts.Glossary.Select(term => (Reference.TermSource, term.Source)),
        .. site.Everything.Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.Tested).Select(name => (Reference.Count, (Located<string>?)name)),
        .. site.Everything.SelectMany(page => page.Body.Notes).Select(note => (Reference.Source, note.Source)),
        .. site.Everything.OfType<ReadingPath>().SelectMany(path => path.Articles).Select(name => (Reference.ArticleName, (Located<string>?)name)),
        .. site.Everything.OfType<Article>().SelectMany(article => article.Topics).Select(topic => (Reference.Topic, (Located<string>?)topic)),
    ];

    private static (IReadOnlyList<string> Known, Complain Complain) Known(Reference to, Outline site) => to switch
    {
        Reference.Country => (site.Facts.Helplines.Regions, FactProblems.UnknownRegion),
        Reference.Way => ([.. site.Ways.Keys], TextProblems.UnknownHelpline),
        Reference.Source => ([.. site.Facts.Sources.Keys], ArticleProblems.UnknownSource),
        Reference.TermSource => ([.. site.Facts.Sources.Keys], FactProblems.UnknownTermSource),
        Reference.Term => (CheckGlossary.Has(site) ? [.. site.Facts.Glossary.Select(term => term.Id.Value)] : [], CheckGlossary.Has(site) ? TextProblems.UnknownTerm : TextProblems.NoGlossary),
        Reference.Count => ([.. site.Facts.Tested.Keys], TextProblems.UnknownCount),
        Reference.Topic => (There(PageKind.Topic, site), ArticleProblems.UnknownTopic),
        Reference.ArticleName => (There(PageKind.Article, site), ArticleProblems.UnknownArticle),
        Reference.Page => ([.. site.Pages.Keys], ArticleProblems.UnknownOriginal),
        _ => ([.. site.Articles.Select(article => article.Source.Path)], ArticleProblems.UnknownStart),
    };

    // One that could not be read is there all the same.
    private static IReadOnlyList<string> There(PageKind kind, Outline site) => PageKinds.SlugsAmong(kind, site.Everything.Select(page => page.Source.Path).Concat(site.Broken));
}
