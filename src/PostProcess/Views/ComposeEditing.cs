using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the links at a page's end for whoever finds a mistake. A wrong crisis number comes first: every page shows them.</summary>
/// <param name="facts">Where this copy of the site is mended.</param>
/// <param name="say">The theme's sentences.</param>
public sealed class ComposeEditing(SiteFacts facts, Strings say)
{
    /// <summary>Composes the links of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="links">The addresses, as the page needs them.</param>
    /// <param name="address">Where it stands; that of the page's file, where it is no further page of a list.</param>
    /// <returns>As many as the site has addresses for.</returns>
    public ImmutableArray<Hyperlink> Of(Page page, PageLinks links, PageAddress? address = null)
    {
        (string Words, string Template)[] offers =
            [(say.ReportNumber, facts.ReportNumber), (say.ReportProblem, facts.ReportProblem), (say.EditPage, facts.EditPage)];
        return
        [
            .. from offer in offers
               where offer.Template.Length > 0
               let target = AddressTemplate.Fill(offer.Template, page.Source.Path, links.Absolute(address ?? page.Address) ?? (address ?? page.Address).Path)
               select new Hyperlink(offer.Words + Leaving(target), target.AbsoluteUri),
        ];
    }

    // Who is leaving for another site hears it before (WCAG 3.2.5).
    private string Leaving(Uri target) => target.Scheme == Uri.UriSchemeMailto ? "" : Sentences.Fill(say.LeavesFor, target.IdnHost);
}
