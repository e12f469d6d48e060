using System.IO.Compression;
using System.Text;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>
/// An article arrives whole, its style and all its sources included, with the first flight of a connection: ten segments
/// (<see href="https://www.rfc-editor.org/rfc/rfc6928">RFC 6928</see>), 14,600 bytes of what Ethernet carries, of which 600 are left to the headers.
/// </summary>
public sealed class Weight
{
    private const int OfPage = 14_000;
    private const int OfStyle = 6_000;

    public static IEnumerable<TheoryDataRow<string>> Articles => Kept.Site.Pages.Where(page => page.IsArticle()).Select(page => new TheoryDataRow<string>(page.Path));

    /// <summary>Of each one that the site comes with.</summary>
    [Theory, MemberData(nameof(Articles))]
    public void Of_an_article_is_at_most_14_000_bytes(string path)
    {
        var bytes = Compressed(Kept.Site.Files[path]);
        Assert.True(bytes <= OfPage, $"{path}: {bytes} bytes of at most {OfPage}");
    }

    [Fact]
    public void Of_the_style_is_at_most_6_000_bytes() => Assert.InRange(Compressed(Encoding.UTF8.GetBytes(Css.Built)), 1, OfStyle);

    /// <summary>A page is one answer: what it needs beside itself is drawn when its words stand there.</summary>
    [Fact]
    public void Of_style_sheets_and_scripts_is_none() => Assert.DoesNotContain(
        Kept.Site.Files.Keys, path => path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith("js", StringComparison.Ordinal));

    /// <summary>Nor is there an element in which a browser would show it.</summary>
    [Fact]
    public void Of_space_that_no_browser_shows_is_none_where_a_line_begins() => Assert.All(Kept.Site.Pages, page =>
    {
        Assert.DoesNotMatch(@"\n\s", page.Html);
        Assert.Empty(page.Document.QuerySelectorAll("pre, textarea"));
    });

    private static long Compressed(byte[] file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize))
        {
            gzip.Write(file);
        }

        return bytes.ToArray().Length;
    }
}
