using Site.Documents;
using static Site.Problems.Problem;

namespace Site.Problems;

public static partial class FileProblems
{
    /// <summary>A file in <c>root/</c> of which nobody knows whether it does harm.</summary>
    [Rule(
        Severity.Error,
        Means = "A file in root/ is none of those that are known to do no harm.",
        Why = "What lies there is published as it is, and nobody looks at what a browser would do with it. The site promises a reader no script and no tracking.",
        In = Example.FileName,
        Wrong = "root/tracker.js",
        Right = "root/ads.txt")]
    public static Problem UnknownRootFile(Position at, string path, IEnumerable<string> known) =>
        Of(at, $"\"{path}\" is not published: root/ is for files that are known to do no harm as they are.{Nearest.Guess(path, known)} These are {RootFile.Names}. A page belongs in pages/, a picture in images/.");

    /// <summary>A file in <c>root/</c> of which a browser could run something.</summary>
    [Rule(
        Severity.Error,
        Means = "A file in root/ holds something that a browser could run or load.",
        Why = "It is published as it is. The site promises a reader no script and no tracking.",
        Source = "WHATWG, MIME Sniffing, 7.1",
        In = Example.FileSystem,
        Wrong = "root/google1234567890abcdef.html holds a script that counts visits.",
        Right = "root/google1234567890abcdef.html says: google-site-verification: google1234567890abcdef.html")]
    public static Problem UnsafeRootFile(Position at, string tag) =>
        Of(at, $"\"{tag}\" stands here, and root/ takes no file of which a browser could run or load something. A proof of ownership needs a line of text alone; ask its service for another kind of proof, such as an entry in the DNS.");

    /// <summary>A page in <c>root/</c>.</summary>
    [Rule(
        Severity.Error,
        Means = "A file in root/ is long enough to be a page.",
        Why = "It is published as it is, without crisis help and without the disclaimer, and a reader could come upon it.",
        In = Example.FileSystem,
        Wrong = "root/offer2026.html tells of a course.",
        Right = "pages/offer.md tells of it.")]
    public static Problem PageInRoot(Position at, string path) =>
        Of(at, $"\"{path}\" has more words than a proof of ownership, and a page bears crisis help and the disclaimer. Write it as a page in pages/.");

    /// <summary>A file in <c>root/</c> where another stands.</summary>
    [Rule(
        Severity.Error,
        Means = "A file in root/ would take the place of another file of the site.",
        Why = "Only one of the two could be published.",
        In = Example.FileName,
        Wrong = "root/robots.txt",
        Right = "root/humans.txt")]
    public static Problem TakenRootFile(Position at, string path, string owner) =>
        Of(at, $"\"{path}\" would take the place of the file of that name that comes from {owner}. Delete this one, or rename it.");

    /// <summary>A file that would be published if it lay in <c>root/</c>.</summary>
    [Rule(
        Severity.Warning,
        Means = "A file that hosts and services ask for at the root of a site lies outside of root/, so it is not published.",
        Why = "The host or the service would not find it.",
        In = Example.FileName,
        Wrong = "CNAME",
        Right = "root/CNAME")]
    public static Problem MisplacedRootFile(Position at, string place) =>
        Of(at, $"This file is not published. If it is meant to stand at the root of the site as it is, move it to {place}.");
}
