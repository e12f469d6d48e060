using AngleSharp.Dom;

namespace Site.Tests.Support;

/// <summary>Where the addresses on a page lead when the site stands in a folder of some host.</summary>
internal static class Addresses
{
    public const string NotFound = "404.html";

    private const string Host = "https://built.test";
    private const string Folder = "/under/a/folder";

    /// <summary>The whole address.</summary>
    public static Uri? Resolve(this BuiltPage page, string href) =>
        Uri.TryCreate(new Uri(Host + Base(page) + page.Address), href, out var address) ? address : null;

    /// <summary>The path from the site's root, without the fragment; <see langword="null"/> when the address leaves the site.</summary>
    public static string? SitePath(this BuiltPage page, string href) => page.Resolve(href) switch
    {
        null => "an address that cannot be read",
        var address when address.GetLeftPart(UriPartial.Authority) != Host => null,
        var address when !address.AbsolutePath.StartsWith(Base(page) + "/", StringComparison.Ordinal) => "outside the site's folder",
        var address => Uri.UnescapeDataString(address.AbsolutePath[Base(page).Length..]),
    };

    public static bool IsForeign(this BuiltPage page, IElement link) =>
        page.Resolve(link.GetAttribute("href")!) is { Scheme: "http" or "https" } && page.SitePath(link.GetAttribute("href")!) is null;

    /// <summary>The file that a host serves for a path.</summary>
    public static string FileOf(string sitePath) => (sitePath.EndsWith('/') ? sitePath + "index.html" : sitePath)[1..];

    /// <summary>Whether it is the page that searches.</summary>
    public static bool IsSearch(this BuiltPage page) => page.Path == Specimen.Search;

    public static bool IsRedirect(this BuiltPage page) =>
        page.Document.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>Whether it is an article's sheet to hand out.</summary>
    public static bool IsSheet(this BuiltPage page) => page.Path.StartsWith(Documents.PageAddress.Sheets + "/", StringComparison.Ordinal);

    /// <summary>Whether it is a further page of a list, or one from A to Z: it has no words of its own, and a search engine needs no list of such pages.</summary>
    public static bool IsPartOfList(this BuiltPage page) => page.Path.StartsWith("a-z/", StringComparison.Ordinal) || page.Path.Contains("/page/", StringComparison.Ordinal);

    /// <summary>Whether another page is to be found in its place, or none.</summary>
    public static bool IsKeptOutOfSearch(this BuiltPage page) => page.IsRedirect() || page.IsSheet() || page.Path == NotFound;

    /// <summary>Its address where the site is published.</summary>
    public static string Absolute(this BuiltPage page) => page.Facts.Home + page.Address;

    /// <summary>The days that an article shows.</summary>
    public static string? Published(this BuiltPage page) => Day(page, "publishedOn");

    public static string? Changed(this BuiltPage page) => Day(page, "updatedOn") ?? Day(page, "publishedOn");

    public static string? Reviewed(this BuiltPage page) => Day(page, "reviewedOn");

    public static bool IsArticle(this BuiltPage page) => page.Document.QuerySelector("main > article") is not null;

    private static string? Day(BuiltPage page, string sentence) =>
        page.Document.QuerySelectorAll(".facts time").FirstOrDefault(time => page.Say.Like(sentence).IsMatch(time.ParentElement!.Words()))?.GetAttribute("datetime");

    // Where it is known where the site stands, addresses start from the root, with the folder that site.yml names; those on 404.html
    // always do, for hosts serve it at any depth.
    private static string Base(BuiltPage page) => page.Facts.IsPlaceKnown || page.Path == NotFound ? page.Facts.Folder : Folder;
}
