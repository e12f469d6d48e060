using Site.Documents;
using Site.Pictures;

namespace Site.PostProcess;

/// <summary>Lists the files as which pictures go out: drawings as they are, and of each other picture that a page shows its forms. The rest stays with the editor.</summary>
internal static class ListPictures
{
    /// <summary>Lists them.</summary>
    /// <param name="site">The site.</param>
    /// <returns>The files, none drawn yet.</returns>
    public static IEnumerable<OutputFile> Of(Outline site)
    {
        var shown = site.Pages.Values.Concat(site.Facts.EveryDisclaimer).SelectMany(page => page.Body.Images).Select(image => image.Path).ToHashSet(StringComparer.Ordinal);
        return site.Images.Values.SelectMany(image => image.Forms is null ? [new CopiedFile(image.Path, image.BytesAsync)] : shown.Contains(image.Path) ? Drawn(image) : []).DistinctBy(file => file.Path);
    }

    // Two files with the same bytes, and names that differ in their ending alone, come to one.
    private static IEnumerable<OutputFile> Drawn(ImageFile image) => image.Forms!.Select(form =>
        new DrawnFile(form.Path, async cancellation => DrawForm.Of(await image.BytesAsync(cancellation), form, image.IsPhotograph)));
}
