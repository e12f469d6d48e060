using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FileProblems
{
    /// <summary>A folder whose name ends like a file's.</summary>
    [Rule(
        Severity.Error,
        Means = "A folder has a name that ends in .md.",
        Why = "Its name says that it is a text, and it is not.",
        In = Example.FileSystem,
        Wrong = "articles/a-moat.md/ is a folder with a text in it.",
        Right = "articles/a-moat.md is that text.")]
    public static Problem FolderAsPage(Position at) =>
        Of(at, "This is a folder with the name of a Markdown file. Rename it, or move its text into a file of that name.");

    /// <summary>A Markdown file where no page belongs.</summary>
    [Rule(
        Severity.Error,
        Means = "A text lies in a folder where no page belongs.",
        Why = "A page's folder decides its kind and its address.",
        In = Example.FileName,
        Wrong = "articles/walls/a-tower.md",
        Right = "articles/a-tower.md")]
    public static Problem MisplacedPage(Position at) =>
        Of(at, "No page can stand here. An article belongs in articles/, a topic in topics/, any other page in pages/, without folders below them.");

    /// <summary>A file the site does nothing with.</summary>
    [Rule(
        Severity.Warning,
        Means = "Nothing on the site uses this file.",
        Why = "Perhaps it lies in the wrong folder, or its name has a slip in it.",
        In = Example.FileName,
        Wrong = "wall-with-gate.svg",
        Right = "images/wall-with-gate.svg")]
    public static Problem UnusedFile(Position at) =>
        Of(at, "Nothing uses this file. Pages end in .md, facts in .yml; pictures belong in images/ and end in .png, .jpg, .gif, .webp or .svg.");

    /// <summary>A file name that would not make a good address.</summary>
    [Rule(
        Severity.Error,
        Means = "A file's name would not make a good address.",
        Why = "Capitals, spaces and accents are typed wrong, and break when a link is sent on.",
        In = Example.FileName,
        Wrong = "articles/A Tower.md",
        Right = "articles/a-tower.md")]
    public static Problem BadSlug(Position at, string name, string suggestion) =>
        Of(at, $"\"{name}\" cannot be an address. Use small letters a to z, digits and single hyphens: rename the file to \"{suggestion}\".");

    /// <summary>A file name that is not UTF-8, as an old disk or archive leaves it.</summary>
    [Rule(
        Severity.Error,
        Means = "A file's name holds bytes that are not UTF-8.",
        Why = "Programs cannot tell its letters, and most cannot open it. It comes from an old disk or archive.",
        Source = "RFC 3629",
        In = Example.FileSystem,
        Wrong = "The é of articles/café.md was written as one byte.",
        Right = "articles/cafe.md")]
    public static Problem FileNameEncoding(Position at) =>
        Of(at, "The name of this file holds letters that cannot be read, so neither can the file. Rename it, with small letters a to z, digits and single hyphens.");

    /// <summary>A name that Windows keeps for itself.</summary>
    [Rule(
        Severity.Error,
        Means = "A file has a name that Windows keeps for itself.",
        Why = "The project could not be copied to a Windows machine.",
        Source = "Microsoft, Naming Files, Paths, and Namespaces",
        In = Example.FileName,
        Wrong = "pages/con.md",
        Right = "articles/contact.md")]
    public static Problem ReservedName(Position at, string name) =>
        Of(at, $"\"{name}\" is a name that Windows reserves, so the site could not be copied there. Choose another file name.");

    /// <summary>Two files that would become the same page.</summary>
    [Rule(
        Severity.Error,
        Means = "Two files would become the same page.",
        Why = "One would replace the other.",
        In = Example.FileName,
        Wrong = "pages/articles.md",
        Right = "articles/about-articles.md")]
    public static Problem DuplicateAddress(Position at, string address, string others) =>
        Of(at, $"This page would stand at {address}, and so would {others}. Rename one of them.");

    /// <summary>An address where somebody else answers.</summary>
    [Rule(
        Severity.Error,
        Means = "A page or an old address would stand where the generator has files of its own, or where a host answers itself.",
        Why = "Nobody could open it.",
        In = Example.FileName,
        Wrong = "pages/images.md",
        Right = "articles/about-images.md")]
    public static Problem ReservedAddress(Position at, string address, string name, string owner, string instead) =>
        Of(at, $"{address} is not free: the name \"{name}\" at the root of the site belongs to {owner}. {instead}");
}
