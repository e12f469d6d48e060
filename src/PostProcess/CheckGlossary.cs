using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that every term is linked to, and that its address on the page of the glossary is its own.</summary>
public sealed class CheckGlossary : ICheck<Outline>
{
    /// <summary>Whether a site has a glossary: the page and its terms. A page that could not be read is there all the same.</summary>
    /// <param name="site">The site.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public static bool Has(Outline site) =>
        site.Facts.Glossary.Count > 0 && (site.Glossary is not null || site.Broken.Contains(PageKinds.GlossaryPath));

    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        // A text that could not be read may link to any of them, and a term of which only a part was read may have another id.
        if (!Has(site) || site.Broken.Count > 0 || site.Facts.HalfRead.ContainsKey(Reference.Term))
        {
            return;
        }

        var linked = site.Everything.Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.TermIds).ToHashSet(StringComparer.Ordinal);
        foreach (var term in site.Facts.Glossary.Where(term => !linked.Contains(term.Id.Value)))
        {
            problems.Add(FactProblems.UnusedTerm(term.Id.At, term.Id.Value));
        }

        var ids = site.Facts.Glossary.Select(term => term.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in site.Glossary!.Body.Headings.Where(heading => ids.Contains(heading.Id)))
        {
            problems.Add(FactProblems.TermIsHeading(heading.At, heading.Text, heading.Id));
        }
    }
}
