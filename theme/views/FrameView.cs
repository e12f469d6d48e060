using System.Collections.Immutable;

namespace Site.Theme;

/// <summary>Everything a page shows around its own content: head, help bar, header, breadcrumb and footer.</summary>
public sealed record FrameView
{
    /// <summary>What is the same around all pages of a folder.</summary>
    public required ShellView Shell { get; init; }

    /// <summary>The sentences the theme says itself, in the site's language.</summary>
    public required Strings Say { get; init; }

    /// <summary>The page's language, as a BCP 47 tag (WCAG 3.1.1).</summary>
    public required string Language { get; init; }

    /// <summary>The document title: the page's h1, then the site's name (WCAG 2.4.2).</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about the page, for search results and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>The page's absolute address; <see langword="null"/> when the site's address is unknown.</summary>
    public string? Canonical { get; init; }

    /// <summary>The page in each language that it is in, its own among them, with whole addresses; none where there is one language, or the site's address is unknown.</summary>
    public ImmutableArray<Hyperlink> Translations { get; init; } = [];

    /// <summary>The Open Graph type: <c>website</c> or <c>article</c>.</summary>
    public required string OpenGraphType { get; init; }

    /// <summary>The whole address of the social card; <see langword="null"/> when the page has none.</summary>
    public string? CardHref { get; init; }

    /// <summary>The ground on which the page begins, for the bars that a browser has around it.</summary>
    public required ColourView Ground { get; init; }

    /// <summary>The style of all that the page shows, so that no page waits for a second answer.</summary>
    public required string Style { get; init; }

    /// <summary>The content security policy for hosts that send no headers.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public required bool NoIndex { get; init; }

    /// <summary>The page as JSON-LD, escaped so that it cannot end its script element; empty for none.</summary>
    public required string StructuredData { get; init; }

    /// <summary>The way from the home page to this one.</summary>
    public required BreadcrumbView Breadcrumb { get; init; }

    /// <summary>Report a wrong crisis number, Report a problem, Edit this page; none where the site has no addresses for them, or the page no source.</summary>
    public ImmutableArray<Hyperlink> Editing { get; init; } = [];

    /// <summary>The way to leave the page at once; <see langword="null"/> where nobody has to.</summary>
    public QuickExitView? QuickExit { get; init; }
}

/// <summary>What is the same around all pages of a folder. They share one such view, so it is drawn once for all of them.</summary>
public sealed record ShellView
{
    /// <summary>The name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The Atom feed.</summary>
    public required string FeedHref { get; init; }

    /// <summary>The icon.</summary>
    public required string IconHref { get; init; }

    /// <summary>The icon for a telephone's screen; <see langword="null"/> where telephones look for it by themselves, at the root of the host.</summary>
    public string? TouchIconHref { get; init; }

    /// <summary>The main navigation.</summary>
    public required ImmutableArray<Hyperlink> Navigation { get; init; }

    /// <summary>The crisis help at the top and in the footer.</summary>
    public required CrisisHelpView Help { get; init; }

    /// <summary>The disclaimer's words.</summary>
    public required ImmutableArray<ProsePart> Disclaimer { get; init; }

    /// <summary>Who runs the site.</summary>
    public required PracticeView Practice { get; init; }

    /// <summary>The pages that every footer links to, and the feed where all articles are listed.</summary>
    public required ImmutableArray<Hyperlink> Policies { get; init; }
}

/// <summary>A way to leave a page at once.</summary>
/// <param name="Away">The link, to another site.</param>
/// <param name="Limits">Where it leads, and what it cannot do.</param>
/// <param name="More">The page that says what stays on a device.</param>
public sealed record QuickExitView(Hyperlink Away, string Limits, Hyperlink More);

/// <summary>A colour of the theme, as a machine reads it.</summary>
/// <param name="Light">In the light scheme.</param>
/// <param name="Dark">In the dark one.</param>
public sealed record ColourView(string Light, string Dark);
