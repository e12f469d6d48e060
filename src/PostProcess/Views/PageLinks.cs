using Site.Documents;

namespace Site.PostProcess.Views;

/// <summary>Writes addresses as one page needs them: relative to it, so that the site works under any folder.</summary>
/// <param name="page">The page the links stand on.</param>
/// <param name="baseUrl">Where the site is published; <see langword="null"/> while that is unknown.</param>
/// <param name="style">How links name a page.</param>
public sealed class PageLinks(PageAddress page, Uri? baseUrl, LinkStyle style)
{
    /// <summary>The address of a file of the site.</summary>
    /// <param name="path">Its path from the site's root, with a slash in front.</param>
    /// <returns>
    /// The address, relative to the page; from the base path on 404, which hosts serve at any depth.
    /// On a disk there is no base path, and 404 stands where it stands.
    /// </returns>
    public string To(string path) => style switch
    {
        LinkStyle.Files => PageAddress.Relative(page, "/" + new PageAddress(path).OutputPath),
        _ when page == PageAddress.NotFound => (baseUrl?.AbsolutePath.TrimEnd('/') ?? "") + path,
        _ => PageAddress.Relative(page, path),
    };

    /// <summary>The address of a page, or of a part of it.</summary>
    /// <param name="target">The page.</param>
    /// <param name="fragment">The part's id; empty for the whole page.</param>
    /// <returns>The address; only the fragment for a part of the same page.</returns>
    public string To(PageAddress target, string fragment = "") => fragment.Length == 0
        ? To(target.Path)
        : (target == page ? "" : To(target.Path)) + "#" + fragment;

    /// <summary>The whole address of a page.</summary>
    /// <param name="target">The page.</param>
    /// <returns>The address; <see langword="null"/> while it is unknown where the site is published.</returns>
    public string? Absolute(PageAddress target) => AbsoluteOf(baseUrl, target);

    /// <summary>The whole address of a page.</summary>
    /// <param name="baseUrl">Where the site is published.</param>
    /// <param name="target">The page.</param>
    /// <returns>The address; <see langword="null"/> while it is unknown where the site is published.</returns>
    public static string? AbsoluteOf(Uri? baseUrl, PageAddress target) =>
        baseUrl is null ? null : baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + target.Path;
}
