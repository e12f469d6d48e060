using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with a link or an image.</summary>
public static class LinkProblems
{
    /// <summary>A link to a file that is not there.</summary>
    public static Problem DeadLink(Position at, string written, string target, string? nearest) =>
        Error(at, $"The link \"{written}\" leads to {target}, and there is no such page.{(nearest is null ? " Write the path of its .md file, seen from this file." : $" Did you mean \"{nearest}\"?")}");

    /// <summary>A link to a page that is not published.</summary>
    public static Problem LinkToUnpublished(Position at, string written, string why) =>
        Error(at, $"The link \"{written}\" leads to a page that is not published: {why}. Link to it once it is.");

    /// <summary>A link to a heading that is not there.</summary>
    public static Problem DeadFragment(Position at, string fragment, string target, IReadOnlyCollection<string> known) =>
        Error(at, $"{target} has no heading \"#{fragment}\".{(Nearest.To(fragment, known) is { } near ? $" Did you mean \"#{near}\"?" : known.Count == 0 ? " It has no headings." : $" It has: {string.Join(", ", known.Select(id => "#" + id))}.")}");

    /// <summary>A link to a page that is not written as a path to a file.</summary>
    public static Problem LinkForm(Position at, string written) =>
        Error(at, $"The link \"{written}\" is neither a file of this site nor a whole address. Write the path of the .md file seen from this file, like ../pages/help.md, or an address with https://.");

    /// <summary>A link with a scheme that has no place here.</summary>
    public static Problem LinkScheme(Position at, string scheme) =>
        Error(at, $"An address cannot begin with \"{scheme}:\" here. Links lead to .md files, to https:// addresses, or to helplines, written <helpline:id>; pictures lie in images/.");

    /// <summary>An address that browsers would not understand.</summary>
    public static Problem BadLink(Position at, string written) =>
        Error(at, $"\"{written}\" is not an address that browsers understand. Copy it again from the address bar; a % is followed by two digits or letters a to f.");

    /// <summary>A link that leads out of the input folder.</summary>
    public static Problem LinkOutside(Position at, string written) =>
        Error(at, $"The link \"{written}\" leads out of the input folder. Link to a file inside it.");

    /// <summary>A link without words.</summary>
    public static Problem LinkWithoutText(Position at) =>
        Error(at, "This link has no words, so nobody can tell where it leads (WCAG 2.4.4). Write them between the square brackets.");

    /// <summary>A link inside the words of another.</summary>
    public static Problem LinkInLink(Position at) =>
        Error(at, "A link, a helpline or a [^mark] stands inside the words of another link, and a browser can follow only one. Put it after the link.");

    /// <summary>A link whose words say nothing alone.</summary>
    public static Problem VagueLink(Position at, string text) =>
        Error(at, $"\"{text}\" says nothing to someone who hears the links alone (WCAG 2.4.9). Name what the link leads to.");

    /// <summary>An image that is not there.</summary>
    public static Problem MissingImage(Position at, string written, string? nearest) =>
        Error(at, $"There is no image \"{written}\".{(nearest is null ? " Pictures belong in images/." : $" Did you mean \"{nearest}\"?")}");

    /// <summary>An image from another site.</summary>
    public static Problem ForeignImage(Position at) =>
        Error(at, "This image would be loaded from another site, which would learn who reads the page. Save it in images/ and link to it there.");

    /// <summary>An image without words.</summary>
    public static Problem ImageWithoutAlt(Position at) =>
        Error(at, "This image has no text alternative (WCAG 1.1.1). Describe it in the square brackets; if it is mere decoration, write ![](picture.png \"decorative\").");

    /// <summary>An image described by its file name.</summary>
    public static Problem AltIsFileName(Position at, string alt) =>
        Error(at, $"\"{alt}\" is a file name, not a description. Say what the picture shows.");

    /// <summary>An image that is described and called decorative.</summary>
    public static Problem AltOnDecoration(Position at) =>
        Error(at, "This image is marked as decorative and described as well. Keep the description, or the word \"decorative\".");

    /// <summary>A title on an image, which would be a tooltip.</summary>
    public static Problem ImageTitle(Position at) =>
        Error(at, "The words in quotes after an image's path are shown nowhere. Put them into the text below the image, and delete them here.");
}
