using System.Collections.Immutable;
using Site.Documents;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>
/// Composes the pages from A to Z, each small however many pages the site has: the letters, the titles under each, and where those are
/// too many, a page that says from which title to which title each of its parts goes. So every page is a few links away, without script.
/// </summary>
/// <param name="edition">What every page shares.</param>
/// <param name="frame">Composes what stands around a page.</param>
public sealed class ComposeAToZ(Edition edition, ComposeFrame frame)
{
    private readonly Strings _say = edition.Say;

    /// <summary>Composes links to the letters.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="links">The addresses, as their page needs them.</param>
    /// <param name="say">The theme's sentences.</param>
    /// <returns>The links.</returns>
    public static ImmutableArray<ShortLinkView> Letters(IEnumerable<Letter> letters, PageLinks links, Strings say) =>
        [.. letters.Select(letter => ComposePagination.ShortLink(say.LetterLink, letter.Name, links.To(letter.Address)))];

    /// <summary>Lists the pages.</summary>
    /// <returns>Where each stands, and what composes it; none on a site that needs none.</returns>
    public IEnumerable<(PageAddress Address, Func<AToZPageView> Compose)> All() => edition.Letters.Count == 0 ? [] :
    [
        .. ListPart.Of(edition.Letters.Count, ListPart.Links, PageAddress.AToZ.Further).Select(part => (part.Address, Compose: (Func<AToZPageView>)(() => Start(part)))),
        .. edition.Letters.SelectMany(Of),
    ];

    private IEnumerable<(PageAddress Address, Func<AToZPageView> Compose)> Of(Letter letter)
    {
        ListPart[] parts = [.. ListPart.Of(letter.Pages.Count, ListPart.Links, number => AToZ.PartOf(letter.Address, number))];
        return parts is [var whole]
            ? [(letter.Address, () => Titles(letter, whole with { AddressOf = letter.Address.Further }))]
            : [
                .. ListPart.Of(parts.Length, ListPart.Links, letter.Address.Further).Select(part => (part.Address, Compose: (Func<AToZPageView>)(() => Ranges(letter, part, parts)))),
                .. parts.Select(part => (part.Address, Compose: (Func<AToZPageView>)(() => Titles(letter, part)))),
            ];
    }

    private AToZPageView Start(ListPart part) => Page([], part, part.Number > 1) with { Letters = Letters(part.From(edition.Letters), edition.LinksOn(part.Address), _say) };

    private AToZPageView Titles(Letter letter, ListPart part)
    {
        var links = edition.LinksOn(part.Address);
        return Page([letter], part, part.Count > 1) with { Titles = [.. part.From(letter.Pages).Select(page => Link(page, links))] };
    }

    private AToZPageView Ranges(Letter letter, ListPart part, IReadOnlyList<ListPart> parts)
    {
        var links = edition.LinksOn(part.Address);
        return Page([letter], part, part.Number > 1) with
        {
            Titles =
            [
                .. from range in part.From(parts)
                   let pages = range.From(letter.Pages).ToArray()
                   select new Hyperlink(Sentences.Fill(_say.FromTo, Title(pages), Title(pages.Reverse())), links.To(range.Address)),
            ],
        };
    }

    // A title in another language would be read out as if it were in that of the words around it (WCAG 3.1.2).
    private static string Title(IEnumerable<Page> pages) => pages.FirstOrDefault(page => page.Language is null, pages.First()).Title.Value;

    // What is one of several pages is below the first of them, or below what lists them.
    private AToZPageView Page(Letter[] letter, ListPart part, bool isNumbered)
    {
        Step[] way = [.. edition.Above(PageKind.Text), new Step(_say.SearchAll, PageAddress.AToZ), .. letter.Select(one => new Step(one.Name, one.Address))];
        var heading = string.Join(": ", way.Skip(1).Select(step => step.Name));
        var title = isNumbered ? Sentences.Fill(_say.PageOfList, heading, part.Number, part.Count) : heading;
        var place = isNumbered ? new Step(Sentences.Fill(_say.PageNumber, part.Number), part.Address) : way[^1];
        return new AToZPageView(frame.OfList(part, title, $"{title}. {_say.AToZDescription}", isNumbered ? way : way[..^1], place.Name, edition.Outline.ArticleList!), title, [], [])
        {
            Pagination = new ComposePagination(_say).Of(part, edition.LinksOn(part.Address)),
        };
    }

    private Hyperlink Link(Page page, PageLinks links) =>
        new(page.Title.Value, links.To(page.Address), Language: page.Language is { } language && language.Value != edition.Language ? language.Value : null);
}
