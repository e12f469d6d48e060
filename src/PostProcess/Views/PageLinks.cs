using Site.Documents;

namespace Site.PostProcess.Views;

/// <summary>Writes addresses as one page needs them.</summary>
/// <param name="page">The page the links stand on.</param>
/// <param name="site">The site, which says where it is published.</param>
/// <param name="style">How links name a page.</param>
public sealed class PageLinks(PageAddress page, Outline site, LinkStyle style)
{
    /// <summary>The address of a file of the site.</summary>
    /// <param name="path">Its path from the site's root, with a slash in front.</param>
    /// <returns>
    /// The address, in the style of the site; from the site's folder on 404, which hosts serve at any depth.
    /// On a disk there is no such folder, and 404 stands where it stands.
    /// </returns>
    public string To(string path) => style switch
    {
        LinkStyle.Files => PageAddress.Relative(page, "/" + new PageAddress(path).OutputPath),
        LinkStyle.Folders when page != PageAddress.NotFound => PageAddress.Relative(page, path),
        _ => site.BasePath + path,
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
    public string? Absolute(PageAddress target) => AbsoluteOf(site.BaseUrl, target);

    /// <summary>The whole address of a page.</summary>
    /// <param name="baseUrl">Where the site is published.</param>
    /// <param name="target">The page.</param>
    /// <returns>The address; <see langword="null"/> while it is unknown where the site is published.</returns>
    public static string? AbsoluteOf(Uri? baseUrl, PageAddress target) =>
        baseUrl is null ? null : baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + target.Path;
}
