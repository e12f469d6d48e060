using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class LinkProblems
{
    /// <summary>An image that is not there.</summary>
    [Rule(
        Severity.Error,
        Means = "The text shows a picture that is not there.",
        Why = "The page would have a hole, or a broken sign, where the picture belongs.",
        In = Example.ArticleText,
        Wrong = "![A low wall](../images/wal.svg)",
        Right = "![A low wall](../images/wall.svg)")]
    public static Problem MissingImage(Position at, string written, string? nearest) =>
        Of(at, $"There is no image \"{written}\". {(nearest is null ? "Put the picture into images/, and write its path seen from this file, like ../images/picture.jpg." : $"Did you mean \"{nearest}\"?")}");

    /// <summary>An image in another folder than images/.</summary>
    [Rule(
        Severity.Error,
        Means = "The text shows a picture that lies in another folder than images/.",
        Why = "Only what lies in images/ goes on the site, so that every picture is found in one place.",
        In = Example.FileSystem,
        Wrong = "articles/a-wall.md shows couch.jpg, which lies beside it.",
        Right = "It shows ../images/couch.jpg, which lies in images/.")]
    public static Problem MisplacedImage(Position at, string path, string place, string better) =>
        Of(at, $"\"{path}\" lies in the wrong folder: pictures belong in images/. Move it to {place}, and write {better} here.");

    /// <summary>An image from another site.</summary>
    [Rule(
        Severity.Error,
        Means = "The text shows a picture that lies on another site.",
        Why = "That site would learn who reads the page, and when.",
        In = Example.ArticleText,
        Wrong = "![A low wall](https://example.org/wall.png)",
        Right = "![A low wall](../images/wall.svg)",
        Says = "Pictures are kept on this site, so that no other site learns who reads here.",
        About = RuleGroup.Offers)]
    public static Problem ForeignImage(Position at) =>
        Of(at, "This image would be loaded from another site, which would learn who reads the page. Save it in images/ and link to it there.");

    /// <summary>An image without words.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture has no words for those who do not see it.",
        Why = "Without a description, a blind reader hears only that something is there.",
        Source = "WCAG 1.1.1",
        In = Example.ArticleText,
        Wrong = "![](../images/wall.svg)",
        Right = "![A low wall](../images/wall.svg)",
        Says = "Every picture is described in words, or marked as decoration.",
        About = RuleGroup.Headings)]
    public static Problem ImageWithoutAlt(Position at) =>
        Of(at, "This image has no text alternative. Describe it in the square brackets; if it is mere decoration, write ![](picture.png \"decorative\").");

    /// <summary>An image described by its file name.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture is described by the name of its file.",
        Why = "A screen reader would spell out the name, and nobody would know what the picture shows.",
        Source = "WCAG 1.1.1",
        In = Example.ArticleText,
        Wrong = "![wall.svg](../images/wall.svg)",
        Right = "![A low wall](../images/wall.svg)")]
    public static Problem AltIsFileName(Position at, string alt) =>
        Of(at, $"\"{alt}\" is a file name, not a description. Say what the picture shows.");

    /// <summary>An image described by a word that says nothing.</summary>
    [Rule(
        Severity.Error,
        Means = "The description of a picture does not say what it shows.",
        Why = "A screen reader says that this is a picture, and then reads the description. The word picture, or a camera's number, adds nothing.",
        Source = "WCAG 1.1.1",
        In = Example.ArticleText,
        Wrong = "![IMG_0001](../images/wall.svg)",
        Right = "![A low wall](../images/wall.svg)",
        MayBeAllowed = true)]
    public static Problem AltSaysNothing(Position at, string alt) =>
        Of(at, $"\"{alt}\" does not say what the picture shows. Describe it as you would on the telephone; if it is mere decoration, write ![](picture.png \"decorative\").");

    /// <summary>An image described at length.</summary>
    [Rule(
        Severity.Warning,
        Means = "The description of a picture has more than 200 characters.",
        Why = "A screen reader reads it in one go, and cannot go back by a word. What is worth saying at length is worth saying to everyone.",
        Source = "WCAG 1.1.1",
        In = Example.ArticleText,
        Wrong = "![(… 230 characters …)](../images/wall.svg)",
        Right = "![A low wall](../images/wall.svg)",
        MayBeAllowed = true)]
    public static Problem LongAlt(Position at, int length, int limit) =>
        Of(at, $"This description has {length} characters, and more than {limit} are hard to listen to. Say the main thing here, and the rest in the text beside the picture.");

    /// <summary>An image that is described and called decorative.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture is marked as decoration and described as well.",
        Why = "Decoration is passed over by screen readers, so the description would never be heard.",
        Source = "WCAG 1.1.1",
        In = Example.ArticleText,
        Wrong = """
            ![A low wall](../images/wall.svg "decorative")
            """,
        Right = """
            ![](../images/wall.svg "decorative")
            """)]
    public static Problem AltOnDecoration(Position at) =>
        Of(at, "This image is marked as decorative and described as well. Keep the description, or the word \"decorative\".");

    /// <summary>A title on an image, which would be a tooltip.</summary>
    [Rule(
        Severity.Error,
        Means = "Words stand in quotes after the path of a picture.",
        Why = "They would show only under a mouse, so on a phone or by keyboard nobody could read them.",
        Source = "HTML Standard, the title attribute",
        In = Example.ArticleText,
        Wrong = """
            ![A low wall](../images/wall.svg "My garden")
            """,
        Right = """
            ![A low wall](../images/wall.svg)

            My garden.
            """)]
    public static Problem ImageTitle(Position at) =>
        Of(at, "The words in quotes after an image's path are shown nowhere. Put them into the text below the image, and delete them here.");
}
