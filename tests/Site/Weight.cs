using System.IO.Compression;
using System.Text.RegularExpressions;
using Site.Tests.Support;

namespace Site.Tests;

/// <summary>An article of 1,200 words arrives with the first flight of a connection.</summary>
public sealed class Weight
{
    private const int OfPage = 14_000;
    private const int OfStyle = 6_000;
    private const int OrdinaryWords = 1_200;
    private const int BytesPerWord = 4;

    private static readonly string Style = Kept.Site.Files.Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal));

    public static IEnumerable<TheoryDataRow<string>> Articles => Kept.Site.Pages.Where(page => page.IsArticle()).Select(page => new TheoryDataRow<string>(page.Path));

    [Theory, MemberData(nameof(Articles))]
    public void Of_an_article_with_its_style_is_at_most_14_000_bytes(string path)
    {
        var words = Regex.Count(Kept.Site.Page(path).Document.QuerySelector(".prose")!.Words(), @"\S+");
        var most = OfPage + (BytesPerWord * Math.Max(0, words - OrdinaryWords));
        var bytes = Compressed(path) + Compressed(Style);
        Assert.True(bytes <= most, $"{path}: {bytes} bytes for {words} words, of at most {most}");
    }

    [Fact]
    public void Of_the_style_is_at_most_6_000_bytes() => Assert.InRange(Compressed(Style), 1, OfStyle);

    [Fact]
    public void Of_scripts_is_none() =>
        Assert.DoesNotContain(Kept.Site.Files.Keys, path => path.EndsWith("js", StringComparison.Ordinal));

    private static long Compressed(string path)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize))
        {
            gzip.Write(Kept.Site.Files[path]);
        }

        return bytes.ToArray().Length;
    }
}
