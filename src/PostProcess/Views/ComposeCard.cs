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

    // The theme's fonts and colours are part of the program, so they stay the same while it runs.
    private static readonly Lazy<SocialCardColours[]> Colours = new(() => [.. Enumerable.Range(0, CoverView.Tints).Select(ColoursOf)]);
    private static readonly Lazy<string> Looks = new(() => Assets.Fingerprint(string.Concat(ThemeFiles.Fonts().Select(Assets.Fingerprint)) + string.Concat<SocialCardColours>(Colours.Value)));

    private readonly string _site = edition.Outline.Facts.Site.Name;
    private readonly bool _rightToLeft = edition.Say.Direction == "rtl";

    /// <summary>Names the card of a page by all that it is made from, and composes it for whoever draws it.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Where the card stands, and what composes it; <see langword="null"/> where nobody asks for one: the address of the site is unknown, or that page is shown for addresses that do not exist, or this machine cannot draw.</returns>
    public (PageAddress Address, Func<SocialCardView> Compose)? Of(Page page)
    {
        if (edition.Outline.BaseUrl is null || page.Address == PageAddress.NotFound || !Skia.IsThere)
        {
            return null;
        }

        var motif = edition.MotifOf(page);
        var from = string.Join('\n', Recipe, Looks.Value, page.Title.Value, _site, motif.Seed, motif.Tint, _rightToLeft);
        return (
            new PageAddress($"/{Assets.Cards}{Name(page)}-{Assets.Fingerprint(from)}.png"),
            () => new SocialCardView(page.Title.Value, _site, edition.CoverOf(page), _rightToLeft, Colours.Value[motif.Tint]));
    }

    private static string Name(Page page) => page.Address.SlugPart is { Length: > 0 } slug ? slug : "home";

    private static SocialCardColours ColoursOf(int tint)
    {
        var (a, b) = TokenColours.OfTint(tint);
        return new SocialCardColours(Light("--paper"), Light("--sunk"), Light("--ink"), Light("--soft"), Light(a), Light(b), Light("--shape-a"), Light("--shape-b"));
    }

    private static string Light(string token) => TokenColours.Of(token).Light;
}
