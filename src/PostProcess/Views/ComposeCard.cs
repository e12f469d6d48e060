using Site.Documents;
using Site.Pictures;
using Site.Theme;

namespace Site.PostProcess.Views;

/// <summary>Composes the social card of a page.</summary>
/// <param name="edition">What every page shares.</param>
public sealed class ComposeCard(Edition edition)
{
    // To be raised with every change of how a card is drawn, so that none is taken from an earlier build.
    private const string Recipe = "2";

    private static readonly string Fonts = string.Concat(ThemeFiles.Fonts().Select(Assets.Fingerprint));

    private readonly string _site = edition.Outline.Facts.Site.Name;

    /// <summary>Composes the card of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The card and where it stands; <see langword="null"/> where nobody asks for one: the address of the site is unknown, or that page is shown for addresses that do not exist, or this machine cannot draw.</returns>
    public (SocialCardView View, PageAddress Address)? Of(Page page)
    {
        if (edition.Outline.BaseUrl is null || page.Address == PageAddress.NotFound || !Skia.IsThere)
        {
            return null;
        }

        var cover = page is Article article ? edition.CoverOf(article) : page.Kind == PageKind.Home ? edition.Cover : DrawCover.Of(page.Address.SlugPart, 0);
        var view = new SocialCardView(page.Title.Value, _site, cover, edition.Say.Direction == "rtl", Colours(cover.Tint));
        return (view, new PageAddress($"/{Assets.Cards}{Name(page)}-{Assets.Fingerprint(All(view))}.png"));
    }

    private static string Name(Page page) => page.Address.SlugPart is { Length: > 0 } slug ? slug : "home";

    private static string All(SocialCardView card) => string.Join('\n', (string[])
    [
        Recipe, Fonts, card.Title, card.SiteName, card.Cover.Left, card.Cover.Right, .. card.Cover.LeftRings.Concat(card.Cover.RightRings).Select(ring => ring.ToString()), card.RightToLeft.ToString(), card.Colours.ToString(),
    ]);

    private static SocialCardColours Colours(int tint)
    {
        var (a, b) = TokenColours.OfTint(tint);
        return new SocialCardColours(Light("--paper"), Light("--sunk"), Light("--ink"), Light("--soft"), Light(a), Light(b), Light("--shape-a"), Light("--shape-b"));
    }

    private static string Light(string token) => TokenColours.Of(token).Light;
}
