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
    private const int OfSearch = 60_000;

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

    /// <summary>A page is one answer: what it needs beside itself is drawn when its words stand there. What the search fetches lies apart.</summary>
    [Fact]
    public void Of_style_sheets_and_scripts_is_none() => Assert.DoesNotContain(
        Kept.Site.Files.Keys, path => path.EndsWith(".css", StringComparison.Ordinal) || (path.EndsWith("js", StringComparison.Ordinal) && !path.StartsWith("assets/search/", StringComparison.Ordinal)));

    /// <summary>Nor is there an element in which a browser would show it.</summary>
    [Fact]
    public void Of_space_that_no_browser_shows_is_none_where_a_line_begins() => Assert.All(Kept.Site.Pages, page =>
    {
        Assert.DoesNotMatch(@"\n\s", page.Html);
        Assert.Empty(page.Document.QuerySelectorAll("pre, textarea"));
    });

    /// <summary>
    /// All that the search of a hundred articles can fetch. Their words are made up, for no hundred articles stand here: a few thousand of which
    /// each comes the more rarely the later it stands (Zipf), so that an article has some six hundred of them, as those that stand here have.
    /// </summary>
    [Fact]
    public void Of_the_search_of_100_articles_is_at_most_60_000_bytes()
    {
        var site = Enumerable.Range(0, 100).Aggregate(new MiniSite().With("pages/search.md", MiniSite.Page("Search")), (mini, i) => mini.With($"articles/a-{i:000}.md", MadeUp(i))).Build();
        Assert.Empty(site.Errors);
        var parts = site.Files.Where(file => file.Key.StartsWith("assets/search/", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal)).ToArray();

        Assert.InRange(new SearchReader(site.Files).Words.Count, 5_000, 10_000);
        Assert.InRange(parts.Sum(part => Compressed(part.Value)), 40_000, OfSearch);
    }

    private static string MadeUp(int article)
    {
        var seed = (uint)article + 1;
        var paragraphs = Enumerable.Range(0, 25).Select(paragraph => (paragraph % 5 == 0 ? $"## {Words(5)}\n\n" : "") + string.Join(' ', Enumerable.Range(0, 4).Select(_ => $"The {Words(14)}.")));
        return MiniSite.Article(text: string.Join("\n\n", paragraphs))
            .Replace("title: A wall or a boundary", $"title: {Words(6)} {article}", StringComparison.Ordinal)
            .Replace("description: How to tell A wall or a boundary apart from what was there before you came.", $"description: {Words(14)}, {article}.", StringComparison.Ordinal)
            .Replace("A boundary is chosen.", Words(12) + ".", StringComparison.Ordinal);

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

        // The number of a word is found by its share: the first half of all words are the first hundred.
        string Word()
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            var number = (int)Math.Exp((seed >> 8) / (double)(1 << 24) * Math.Log(12_000)) - 1;
            return string.Concat(Enumerable.Range(0, 4).Select(place => (number >> (4 * place)) & 15).TakeWhile((part, place) => place == 0 || number >> (4 * place) > 0)
                .Select(part => "bcdfghjklmnprstv"[part].ToString() + "aeiou"[(part + number) % 5]));
        }
    }

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
