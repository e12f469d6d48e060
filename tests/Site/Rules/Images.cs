using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests.Rules;

internal static partial class Images
{
    [Wcag("1.1.1")]
    public static IEnumerable<string> Every_image_has_a_text_or_is_decoration(BuiltPage page) =>
        from image in page.Document.QuerySelectorAll("img, area, input[type=image]")
        where !image.HasAttribute("alt")
        select $"{image.Described()}: has no alt";

    [Wcag("1.1.1")]
    [LeftToCheck("alt-says-nothing")]
    public static IEnumerable<string> No_text_of_an_image_is_a_file_name(BuiltPage page) =>
        from image in page.Document.QuerySelectorAll("img[alt]")
        where FileName().IsMatch(image.GetAttribute("alt")!)
        select $"{image.Described()}: its text is \"{image.GetAttribute("alt")}\"";

    /// <summary>So that the words do not jump when a picture arrives.</summary>
    public static IEnumerable<string> Every_image_knows_its_size(BuiltPage page) =>
        from image in page.Document.QuerySelectorAll("img")
        where !Size().IsMatch($"{image.GetAttribute("width")}×{image.GetAttribute("height")}")
        select $"{image.Described()}: has no width and height";

    [Wcag("1.1.1")]
    public static IEnumerable<string> Every_drawing_is_decoration(BuiltPage page) =>
        from drawing in page.Document.QuerySelectorAll("svg")
        where drawing.GetAttribute("aria-hidden") != "true" || drawing.Words() != "" || drawing.QuerySelector("a, [tabindex]") is not null
        select $"{drawing.Described()}: is not hidden from screen readers, or is more than a drawing";

    [GeneratedRegex(@"\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?)\s*$|^(img|image|dsc|photo|picture|screenshot)[\s_\-]*\d*$|^\S+_\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex("^[1-9][0-9]*×[1-9][0-9]*$")]
    private static partial Regex Size();
}
