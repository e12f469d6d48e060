using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

/// <summary>What can be wrong with a file before a word of it is read.</summary>
public static class FileProblems
{
    /// <summary>A file that every site needs is not there.</summary>
    public static Problem MissingFile(Position at, string purpose) =>
        Error(at, $"This file is missing. It holds {purpose}. Take it from the original project, or write it anew.");

    /// <summary>Bytes that are not UTF-8, as an old editor or Windows-1252 leaves them.</summary>
    public static Problem NotUtf8(Position at, byte value) =>
        Error(at, $"The byte 0x{value:X2} is not UTF-8 text. Save the file with the encoding UTF-8.");

    /// <summary>A character that no keyboard makes, such as NUL.</summary>
    public static Problem ControlCharacter(Position at, char character) =>
        Error(at, $"An invisible control character (U+{(int)character:X4}) stands here. Delete it; if the whole file looks strange, it is not a text file.");

    /// <summary>A text file of more than a megabyte.</summary>
    public static Problem FileTooLarge(Position at, long bytes, long limit) =>
        Error(at, $"This file has {bytes / 1_000_000.0:0.0} MB, and a text may have {limit / 1_000_000.0:0.0} MB. Is it a picture or a document with the wrong ending?");

    /// <summary>A file that exists and cannot be read.</summary>
    public static Problem UnreadableFile(Position at, string reason) =>
        Error(at, $"This file cannot be read: {reason.TrimEnd('.')}. Close the programs that use it, and check who may read it.");

    /// <summary>A file with nothing in it.</summary>
    public static Problem EmptyFile(Position at) =>
        Error(at, "This file is empty. Begin it with front matter (a line ---, then title: and description:, then a line ---), or delete it.");

    /// <summary>A symbolic link, which could lead anywhere.</summary>
    public static Problem SymbolicLink(Position at) =>
        Error(at, "This is a symbolic link, and the site is built from real files alone. Put the file itself here.");

    /// <summary>A folder whose name ends like a file's.</summary>
    public static Problem FolderAsPage(Position at) =>
        Error(at, "This is a folder with the name of a Markdown file. Rename it, or move its text into a file of that name.");

    /// <summary>A Markdown file where no page belongs.</summary>
    public static Problem MisplacedPage(Position at) =>
        Error(at, "No page can stand here. An article belongs in articles/, a topic in topics/, any other page in pages/, without folders below them.");

    /// <summary>A file the site does nothing with.</summary>
    public static Problem UnusedFile(Position at) =>
        Warning(at, "Nothing uses this file. Pages end in .md, facts in .yml; pictures belong in images/ and end in .png, .jpg, .gif, .webp or .svg.");

    /// <summary>A file name that would not make a good address.</summary>
    public static Problem BadSlug(Position at, string name, string suggestion) =>
        Error(at, $"\"{name}\" cannot be an address. Use small letters a to z, digits and single hyphens: rename the file to \"{suggestion}\".");

    /// <summary>A name that Windows keeps for itself.</summary>
    public static Problem ReservedName(Position at, string name) =>
        Error(at, $"\"{name}\" is a name that Windows reserves, so the site could not be copied there. Choose another file name.");

    /// <summary>Two files that would become the same page.</summary>
    public static Problem DuplicateAddress(Position at, string address, string others) =>
        Error(at, $"This page would stand at {address}, and so would {others}. Rename one of them.");

    /// <summary>An image whose size cannot be read.</summary>
    public static Problem UnreadableImage(Position at) =>
        Error(at, "This image's width and height cannot be read. Save it again as .png, .jpg, .gif, .webp or .svg (an .svg needs a viewBox, or a width and a height).");
}
