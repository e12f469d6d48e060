using Site.Documents;
using Site.Problems;

namespace Site.PostProcess;

/// <summary>Checks that some way leads from the home page to every page (WCAG 2.4.5). The lists and the frame name all others; a page of text has to be linked to.</summary>
public sealed class CheckWays : ICheck<Outline>
{
    /// <inheritdoc/>
    public void Check(Outline site, ProblemList problems)
    {
        // Every page leads to the page of help in another language. What is wrong with a translation is a problem of its own.
        var hidden = site.Pages.Values.Where(page => page.Kind == PageKind.Text && (page.Translates is not { } original || (original.Value != PageKinds.HelpPath && site.Pages.ContainsKey(original.Value)))).Select(page => page.Source.Path)
            .Except([FramePages.About, .. FramePages.Footer]).ToHashSet(StringComparer.Ordinal);
        var open = new Queue<Page>(site.Pages.Values.Where(page => !hidden.Contains(page.Source.Path)).Concat(site.Facts.EveryDisclaimer));
        while (open.TryDequeue(out var page))
        {
            foreach (var link in page.Body.Links.Where(link => hidden.Remove(link.Path)))
            {
                open.Enqueue(site.Pages[link.Path]);
            }
        }

        // What cannot be read may have led there. An address that another has, or that is taken, is a problem of its own.
        var addresses = site.Pages.Values.CountBy(page => page.Address.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Broken.Count + site.HalfRead.Count > 0 ? [] : hidden.Select(path => site.Pages[path]).Where(page => addresses[page.Address.Path] == 1 && TakenNames.In(page.Address.Path) is null))
        {
            problems.Add(ArticleProblems.UnreachablePage(page.Source.At(1), page.Address.Path));
        }
    }
}
