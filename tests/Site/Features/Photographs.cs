using AngleSharp.Dom;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Site.Tests.Support;
using SkiaSharp;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Photographs: an editor drops one from a telephone, and small, upright files without a trace of the camera go out.</summary>
public sealed class Photographs
{
    private const string Assets = "assets/pictures/";

    [Fact]
    public void Go_out_in_the_widths_that_the_page_uses_with_one_for_older_browsers()
    {
        var site = With("jpg", Photo.Jpeg(1600, 1200)).Build();
        var picture = site.Page(ArticlePage).Document.QuerySelector(".prose picture")!;
        var (source, image) = (picture.QuerySelector("source")!, picture.QuerySelector("img")!);

        Assert.Equal("image/webp", source.GetAttribute("type"));
        Assert.Equal(["400w", "720w", "1200w"], source.GetAttribute("srcset")!.Split(", ").Select(one => one.Split(' ')[1]));
        Assert.Equal([(400, 300), (720, 540), (1200, 900)], source.GetAttribute("srcset")!.Split(", ").Select(one => Size(site.Files[one.Split(' ')[0][1..]])));
        Assert.Equal(("720", "540", "A low wall"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
        Assert.Equal((720, 540), Size(site.Files[image.GetAttribute("src")![1..]]));
        Assert.EndsWith("-720.jpg", image.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_never_larger_than_they_came() => Assert.Equal(
        ["wall-100.jpg", "wall-100.webp"],
        Drawn(With("jpg", Photo.Jpeg(100, 80)).Build()).Keys.Select(path => $"{path[Assets.Length..][..4]}{path[^(path.Length - path.LastIndexOf('-'))..]}"));

    [Theory]
    [InlineData("jpg", ".jpg")]
    [InlineData("png", ".png")]
    [InlineData("gif", ".png")]
    [InlineData("webp", ".jpg")]
    public void Keep_what_they_can_do_without_WebP(string ending, string plain) => Assert.EndsWith(
        plain, With(ending, Bytes(ending)).Show().QuerySelector(".prose img")!.GetAttribute("src"), StringComparison.Ordinal);

    [Fact]
    public void Stay_see_through_where_they_are()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(40, 30, SKColorType.Rgba8888, SKAlphaType.Premul));
        bitmap.Erase(new SKColor(0, 0, 0, 0));
        var files = Drawn(With("png", bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray()).Build());

        Assert.Equal(2, files.Count);
        Assert.All(files.Values, bytes => Assert.Equal(0, SKBitmap.Decode(bytes).GetPixel(20, 15).Alpha));
    }

    [Fact]
    public void Do_not_go_out_as_they_came() => Assert.DoesNotContain(
        With("jpg", Photo.Jpeg(1600, 1200)).Build().Files.Keys, path => path.StartsWith("images/", StringComparison.Ordinal));

    [Fact]
    public void That_no_page_shows_stay_with_the_editor()
    {
        var site = new MiniSite().With("images/wall.jpg", Photo.Jpeg(40, 30)).WithArticle("draft", "draft: true", "![A wall](../images/wall.jpg)").Build();

        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("wall", StringComparison.Ordinal) && path.Split('.')[^1] != "html");
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    public void Tell_nobody_where_when_and_with_what_they_were_taken(string ending)
    {
        var taken = ending == "jpg" ? Photo.Taken(900, 600) : Photo.Annotated(900, 600);
        Assert.Contains(ImageMetadataReader.ReadMetadata(new MemoryStream(taken)), directory => directory is ExifIfd0Directory);
        Assert.NotEqual(-1, taken.AsSpan().IndexOf("Somebody's"u8));
        if (ending == "jpg")
        {
            Assert.Equal(47, ImageMetadataReader.ReadMetadata(new MemoryStream(taken)).OfType<GpsDirectory>().Single().GetRationalArray(GpsDirectory.TagLatitude)![0].ToInt32());
        }

        var files = Drawn(With(ending, taken).Build());

        Assert.Equal(4, files.Count);
        Assert.All(files, file =>
        {
            Assert.Equal(-1, file.Value.AsSpan().IndexOf("Somebody's"u8));
            Assert.DoesNotContain(ImageMetadataReader.ReadMetadata(new MemoryStream(file.Value)), directory =>
                directory.Name.Contains("Exif", StringComparison.Ordinal) || directory.Name.Contains("GPS", StringComparison.Ordinal) || directory.Name.Contains("XMP", StringComparison.Ordinal)
                || directory.Name.Contains("ICC", StringComparison.Ordinal) || directory.Name.Contains("IPTC", StringComparison.Ordinal) || directory.Name.Contains("Comment", StringComparison.Ordinal)
                || directory.Name.Contains("PNG-tEXt", StringComparison.Ordinal) || directory.Name.Contains("PNG-iTXt", StringComparison.Ordinal) || directory.Name.Contains("PNG-tIME", StringComparison.Ordinal));
        });
    }

    /// <summary>Exif 2.3, 4.6.4: which quarter of what is in the file is seen in the upper left corner, and so on by rows.</summary>
    [Theory]
    [InlineData(0, 0, 1, 2, 3)]
    [InlineData(1, 0, 1, 2, 3)]
    [InlineData(2, 1, 0, 3, 2)]
    [InlineData(3, 3, 2, 1, 0)]
    [InlineData(4, 2, 3, 0, 1)]
    [InlineData(5, 0, 2, 1, 3)]
    [InlineData(6, 2, 0, 3, 1)]
    [InlineData(7, 3, 1, 2, 0)]
    [InlineData(8, 1, 3, 0, 2)]
    [InlineData(9, 0, 1, 2, 3)]
    public void Are_upright_however_the_camera_was_held(byte orientation, params int[] quarters)
    {
        var site = With("jpg", Photo.Taken(600, 400, orientation)).Build();
        var image = site.Page(ArticlePage).Document.QuerySelector(".prose img")!;
        var (width, height) = orientation is >= 5 and <= 8 ? (400, 600) : (600, 400);

        Assert.Equal(($"{width}", $"{height}"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.All(Drawn(site).Values, bytes =>
        {
            using var seen = SKBitmap.Decode(bytes);
            Assert.Equal((double)width / height, (double)seen.Width / seen.Height, 0.01);
            Assert.Equal(quarters, new[] { (1, 1), (3, 1), (1, 3), (3, 3) }.Select(at => Nearest(seen.GetPixel(seen.Width * at.Item1 / 4, seen.Height * at.Item2 / 4))));
        });
    }

    [Fact]
    public void Below_the_first_screen_wait_until_somebody_comes_near() => Assert.Equal(
        ["lazy", "lazy"], Article("", "![A low wall](../images/wall.jpg)\n\n![A wall](../images/wall.svg)").With("images/wall.jpg", Photo.Jpeg(40, 30)).With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Show().Values(".prose img", "loading"));

    [Fact]
    public void At_the_top_of_a_page_do_not_wait() => Assert.Equal(
        [null, "lazy"], new MiniSite().With("pages/about.md", MiniSite.Page("About us").Replace("Some words.", "![A low wall](../images/wall.jpg)\n\nText.\n\n![A low wall](../images/wall.jpg)", StringComparison.Ordinal)).With("images/wall.jpg", Photo.Jpeg(40, 30)).Show("about/index.html").Values(".prose img", "loading"));

    [Fact]
    public void Are_drawn_once_for_all_builds_in_which_they_do_not_change()
    {
        using var folder = new TemporaryFolder();
        var site = With("jpg", Photo.Jpeg(500, 400));
        site.WriteTo(folder.File("input"));
        Build(folder);
        var drawn = System.IO.Directory.GetFiles(folder.File("output/assets/pictures"));
        Assert.Equal(3, drawn.Length);
        Assert.All(drawn, file => File.WriteAllText(file, "kept"));

        Build(folder);
        Assert.All(drawn, file => Assert.Equal("kept", File.ReadAllText(file)));

        site.With("images/wall.jpg", Photo.Jpeg(500, 300)).WriteTo(folder.File("input"));
        Build(folder);
        Assert.All(drawn, file => Assert.False(File.Exists(file)));
        Assert.All(System.IO.Directory.GetFiles(folder.File("output/assets/pictures")), file => Assert.NotEqual(4, new FileInfo(file).Length));
    }

    /// <summary>Its words stand on every page, and so does a picture in them.</summary>
    [Fact]
    public void Of_the_disclaimer_go_out_as_well()
    {
        var site = new MiniSite().Replace("facts/disclaimer.md", "Nobody watches this site", "![The logo of a board](../images/board.png)\n\nNobody watches this site").With("images/board.png", Photo.Png(60, 40)).Build();

        Assert.DoesNotContain(site.Problems, problem => problem.Severity == Problems.Severity.Error);
        Assert.Contains(site.Page("index.html").Document.QuerySelector(".disclaimer img")!.GetAttribute("src")![1..], site.Files.Keys);
    }

    /// <summary>A copy under another ending is the same picture, and goes out once.</summary>
    [Fact]
    public void That_are_the_same_go_out_once()
    {
        using var folder = new TemporaryFolder();
        Article("", "![A low wall](../images/wall.jpg) ![The wall again](../images/wall.jpeg)").With("images/wall.jpg", Photo.Jpeg(500, 400)).With("images/wall.jpeg", Photo.Jpeg(500, 400)).WriteTo(folder.File("input"));
        var site = SitePipeline.Build(new BuildOptions(folder.File("input"), MiniSite.Today), new Problems.ProblemList())!;

        Assert.Equal(3, site.Files.Count(file => file.Path.StartsWith(Assets, StringComparison.Ordinal)));
    }

    [Fact]
    public void Are_left_out_with_their_words_in_their_place_where_the_machine_cannot_draw()
    {
        using var folder = new TemporaryFolder();
        With("jpg", Photo.Taken(500, 400)).WriteTo(folder.File("input"));
        var program = Command.Copy(folder.File("program"), file => !Path.GetFileName(file).StartsWith("libSkiaSharp", StringComparison.Ordinal));
        var run = Command.RunAt(program, folder.Path, "--today 2026-06-15");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output, line => line.StartsWith("SkiaSharp cannot draw on this machine", StringComparison.Ordinal));
        Assert.False(System.IO.Directory.Exists(folder.File("output/assets")));
        var page = RealSite.Parse(File.ReadAllText(folder.File("output/" + ArticlePage)));
        Assert.Empty(page.QuerySelectorAll(".prose img"));
        Assert.Contains("A low wall", page.QuerySelector(".prose em")!.TextContent, StringComparison.Ordinal);
    }

    private static void Build(TemporaryFolder folder)
    {
        var run = Command.Run(folder.Path, "--today 2026-06-15");
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    private static MiniSite With(string ending, byte[] bytes) => Article("", $"![A low wall](../images/wall.{ending})").With($"images/wall.{ending}", bytes);

    private static byte[] Bytes(string ending) => Images.Pictures.Single(picture => picture.Data.Item1 == ending).Data.Item2;

    private static Dictionary<string, byte[]> Drawn(MiniResult site) =>
        site.Files.Where(file => file.Key.StartsWith(Assets, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).ToDictionary();

    private static (int Width, int Height) Size(byte[] bytes)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        return (bitmap.Width, bitmap.Height);
    }

    private static int Nearest(SKColor color) => Enumerable.Range(0, 4).MinBy(i =>
        Math.Abs(Photo.Quarters[i].Red - color.Red) + Math.Abs(Photo.Quarters[i].Green - color.Green) + Math.Abs(Photo.Quarters[i].Blue - color.Blue));
}
