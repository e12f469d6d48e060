using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FileProblems
{
    /// <summary>An image whose size cannot be read.</summary>
    [Rule(
        Severity.Error,
        Means = "The width and height of a picture cannot be read.",
        Why = "Without them, the text jumps while the picture loads.",
        In = Example.Image,
        Wrong = """
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
        Right = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
            """)]
    public static Problem UnreadableImage(Position at) =>
        Of(at, "This image's width and height cannot be read. Save it again as .png, .jpg, .gif, .webp or .svg (an .svg begins with <svg xmlns=\"http://www.w3.org/2000/svg\", and needs a viewBox, or a width and a height).");

    /// <summary>A picture that many browsers do not show.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture is of a kind that many browsers do not show.",
        Why = "Readers would see a broken sign in its place. Telephones and drawing programs save such files.",
        Source = "HTML Standard, the img element",
        In = Example.FileSystem,
        Wrong = "The text shows images/couch.heic.",
        Right = "The text shows images/couch.jpg.")]
    public static Problem PictureKind(Position at, string path, string kind) =>
        Of(at, $"\"{path}\" is {Article(kind)} {kind} picture, and many browsers do not show these. Open it and save it again as {(kind is "SVGZ" or "EPS" or "Illustrator" or "EMF" or "WMF" ? ".svg or .png" : ".jpg (a photograph) or .png (a drawing, a screenshot)")} in images/.");

    /// <summary>A picture whose name says another kind.</summary>
    [Rule(
        Severity.Error,
        Means = "The ending of a picture's name is not that of its kind.",
        Why = "Hosts tell browsers by the ending what a file is, and some do not show what is something else.",
        Source = "WHATWG, MIME Sniffing Standard",
        In = Example.FileSystem,
        Wrong = "images/couch.jpg was saved as a PNG.",
        Right = "images/couch.png is one.")]
    public static Problem PictureName(Position at, string path, string kind, string better) =>
        Of(at, $"\"{path}\" is {Article(kind)} {kind} picture by what is in it. Rename it to \"{better}\", here and where it is shown; or open it and save it again as {System.IO.Path.GetExtension(path)}.");

    /// <summary>A picture of many megabytes.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture has more than twenty million bytes.",
        Why = "On a telephone it would take minutes to load, and cost its reader money.",
        In = Example.FileSystem,
        Wrong = "images/couch.png has 45 MB.",
        Right = "images/couch.jpg has 0.3 MB.")]
    public static Problem PictureTooLarge(Position at, long bytes, long limit) =>
        Of(at, $"This picture has {bytes / 1_000_000.0:0.0} MB, and a picture may have {limit / 1_000_000.0:0.0} MB. Make it smaller: 1600 pixels are wide enough, saved as .jpg.");

    /// <summary>A picture of which a part is missing.</summary>
    [Rule(
        Severity.Error,
        Means = "A part of a picture's file is missing or broken.",
        Why = "Readers would see half a picture, or none. Files break when a download or a copy ends too early.",
        In = Example.FileSystem,
        Wrong = "Of images/couch.jpg the upper half was copied.",
        Right = "All of it was.")]
    public static Problem DamagedPicture(Position at) =>
        Of(at, "A part of this picture is missing or broken, as after a download that ended too early. Copy it again from where you have it. If it opens there, save it again as .jpg.");

    /// <summary>A picture of very many pixels.</summary>
    [Rule(
        Severity.Error,
        Means = "A picture has more than fifty million pixels.",
        Why = "All of them have to be held at once to make it smaller. A small file can claim so many that no computer holds them.",
        In = Example.FileSystem,
        Wrong = "images/wall.png is 30000 pixels wide and 30000 high.",
        Right = "images/wall.png is 1600 pixels wide and 1200 high.")]
    public static Problem TooManyPixels(Position at, int width, int height, long limit) =>
        Of(at, $"This picture is {width} pixels wide and {height} high. A picture may have {limit / 1_000_000} million pixels, and it has {(long)width * height / 1_000_000} million. Make it smaller: 1600 pixels are wide enough.");

    /// <summary>A picture that moves.</summary>
    [Rule(
        Severity.Warning,
        Means = "A picture holds several images, one after the other. The page shows the first.",
        Why = "What moves by itself beside a text keeps many people from reading, and a picture has no button that stops it.",
        Source = "WCAG 2.2.2",
        In = Example.FileSystem,
        Wrong = "images/breath.gif moves.",
        Right = "images/breath.png is the image that matters.")]
    public static Problem MovingPicture(Position at) =>
        Of(at, "This picture moves, and nothing on a page could stop it. So the page shows its first image alone. Save the image that matters as a picture of its own.");

    /// <summary>A drawing that could do something.</summary>
    [Rule(
        Severity.Error,
        Means = "A drawing holds a script, or the address of another site.",
        Why = "Opened by itself it could run that script, or tell that site who reads here. In a page it would not be shown.",
        Source = "W3C, SVG Integration, secure static mode",
        In = Example.Image,
        Wrong = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" onload="start()"/>
            """,
        Right = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>
            """)]
    public static Problem UnsafeDrawing(Position at, string what) =>
        Of(at, $"This drawing holds {what}: something that runs, or that is loaded from elsewhere. Delete it, or save the drawing again as a plain .svg or as .png.");

    private static string Article(string kind) => kind[0] is 'A' or 'E' or 'I' || kind is "SVG" or "SVGZ" ? "an" : "a";
}
