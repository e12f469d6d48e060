using System.Text;
using System.Text.RegularExpressions;
using Site.Documents;
using Site.Problems;

namespace Site.Input;

/// <summary>Reads a file that goes to the root of the site as it is, and sees whether a browser could run something of it.</summary>
public static partial class ReadRootFile
{
    // A proof of ownership has a line or two. What has more is a page, and a page bears help and the disclaimer.
    private const int LongestProof = 200;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Where it lies on the disk.</param>
    /// <param name="path">Its path below <c>root/</c>.</param>
    /// <param name="display">Its path as the editor knows it.</param>
    /// <param name="problems">Where to complain.</param>
    /// <returns>The file; <see langword="null"/> when it cannot be read.</returns>
    public static RootFile? From(FileInfo file, string path, string display, ProblemList problems)
    {
        var at = new Position(display, 1, 1);
        try
        {
            if (file.Length > ReadText.Limit || RegularFile.Read(file.FullName, ReadText.Limit) is not { } bytes)
            {
                problems.Add(FileProblems.FileTooLarge(at, file.Length, ReadText.Limit));
                return null;
            }

            if (RootFile.IsKnown(path) && Danger(bytes, path, display) is { } danger)
            {
                problems.Add(danger);
            }

            return new RootFile(path, display, cancellation => File.ReadAllBytesAsync(file.FullName, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.UnreadableFile(at, e.Message));
            return null;
        }
    }

    // Each byte is one character here: whatever the encoding, no browser sees a tag without a < of its own.
    private static Problem? Danger(byte[] bytes, string path, string display)
    {
        var source = new SourceFile(path, display, Encoding.Latin1.GetString(bytes));
        var harmless = path switch
        {
            _ when path.EndsWith(".html", StringComparison.Ordinal) => HarmlessHtml(),
            _ when path.EndsWith(".xml", StringComparison.Ordinal) => HarmlessXml(),
            _ => null,
        };
        if (harmless is null)
        {
            // What has no ending, a browser may take for a page by its beginning (WHATWG, MIME Sniffing, 7.1).
            return LikePage().Match(source.Text) is { Success: true } page ? Unsafe(page.Index + page.Length - 1) : null;
        }

        var words = harmless.Replace(source.Text, found => new string(' ', found.Length));
        return words.IndexOf('<', StringComparison.Ordinal) is >= 0 and var index ? Unsafe(index)
            : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Length > LongestProof ? FileProblems.PageInRoot(source.At(1), path)
            : null;

        Problem Unsafe(int index) => FileProblems.UnsafeRootFile(source.AtIndex(index), Tag().Match(source.Text, index).Value);
    }

    [GeneratedRegex(@"<!doctype html>|</?(?:html|head|body|title|p)>|<meta(?: charset=""?[\w-]+""?| http-equiv=""?Content-Type""?| (?:name|content)=""[^""<>]*"")+ ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HarmlessHtml();

    [GeneratedRegex(@"<\?xml(?: [a-z]+=[""'][\w.-]+[""'])*\?>|</?users?>")]
    private static partial Regex HarmlessXml();

    [GeneratedRegex(@"^[\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]*<")]
    private static partial Regex LikePage();

    [GeneratedRegex(@"\G<[!/?]?[\w:-]*")]
    private static partial Regex Tag();
}
