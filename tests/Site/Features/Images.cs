using System.Buffers.Binary;
using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Images: their size is read from the file, their words from the text.</summary>
public sealed class Images
{
    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "png", [0x89, .. "PNG\r\n\u001a\n"u8, .. Big(13), .. "IHDR"u8, .. Big(1200), .. Big(800), 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82] },
        { "gif", [.. "GIF89a"u8, .. Little(1200), .. Little(800), 0, 0, 0, 0x3B] },
        { "jpg", Jpeg([]) },
        { "webp", [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0xAF, 4, 0, 0x1F, 3, 0] },
        { "svg", [.. "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 800'/>"u8] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Have_the_size_that_their_file_says(string ending, byte[] bytes)
    {
        var site = Article("", $"![A low wall](../images/wall.{ending})").With($"images/wall.{ending}", bytes).Build();

        Assert.Empty(site.Problems);
        Assert.Equal(bytes, site.Files[$"images/wall.{ending}"]);
        var image = site.Page(ArticlePage).Document.QuerySelector(".prose img")!;
        Assert.Equal(("1200", "800"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal($"/images/wall.{ending}", image.GetAttribute("src"));
        Assert.Equal("A low wall", image.GetAttribute("alt"));
    }

    /// <summary>Words that an editor keeps for a reason, and words of which there is only a warning, keep their picture.</summary>
    [Theory]
    [InlineData("<!-- allow alt-says-nothing: the third of the leaflet -->\n![Picture 3](../images/wall.svg)", "Picture 3")]
    [InlineData("![A low wall of grey stones that somebody laid one upon the other long ago, with moss in the cracks, a gate of old wood in its middle, and behind it a meadow where sheep stand, look up and go on with what they were doing](../images/wall.svg)", "A low wall of grey stones")]
    public void Are_shown_whatever_is_said_of_their_words(string text, string words) => Assert.StartsWith(
        words,
        Article("", text).With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Show().QuerySelector(".prose img")!.GetAttribute("alt"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "1200", "800")]
    [InlineData(1, "1200", "800")]
    [InlineData(2, "1200", "800")]
    [InlineData(3, "1200", "800")]
    [InlineData(4, "1200", "800")]
    [InlineData(5, "800", "1200")]
    [InlineData(6, "800", "1200")]
    [InlineData(7, "800", "1200")]
    [InlineData(8, "800", "1200")]
    [InlineData(9, "1200", "800")]
    public void A_photo_that_was_taken_upright_is_upright(byte orientation, string width, string height)
    {
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, .. Big(8), 0, 1, 0x01, 0x12, 0, 3, .. Big(1), 0, orientation, 0, 0, .. Big(0)];
        var image = Article("", "![A low wall](../images/wall.jpg)").With("images/wall.jpg", Jpeg(exif)).Show().QuerySelector(".prose img")!;

        Assert.Equal((width, height), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>", "40", "30")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='40px' height='30.4px' viewBox='0 0 1 1'/>", "40", "30")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0,0,40,30'/>", "40", "30")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/x.dtd'><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'/>", "40", "30")]
    public void A_drawing_says_its_size_in_one_of_two_ways(string drawing, string width, string height)
    {
        var image = Article("", "![A low wall](../images/wall.svg)").With("images/wall.svg", drawing).Show().QuerySelector(".prose img")!;

        Assert.Equal((width, height), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Theory]
    [InlineData("png", "\u0089PNG")]
    [InlineData("jpg", "")]
    [InlineData("gif", "GIF89a")]
    [InlineData("webp", "RIFF0000WEBPVP8X")]
    [InlineData("svg", "<svg/>")]
    [InlineData("svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>")]
    [InlineData("svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='a b c d'")]
    public void A_file_that_tells_no_size_is_a_problem_of_that_file_alone(string ending, string text) => Assert.Equal(
        [$"input/images/wall.{ending}(1,1) unreadable-image"],
        Article("", $"![A low wall](../images/wall.{ending})").With($"images/wall.{ending}", text).Build().Places);

    [Fact]
    public void Decoration_has_an_empty_alternative()
    {
        var image = Article("", "![](../images/wall.svg \"decorative\")").With("images/wall.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Show().QuerySelector(".prose img")!;

        Assert.Equal("", image.GetAttribute("alt"));
        Assert.Null(image.GetAttribute("title"));
    }

    [Fact]
    public void A_picture_that_is_cut_short_anywhere_never_breaks_the_build() => Assert.All(Pictures, picture =>
    {
        var (ending, bytes) = picture.Data;
        foreach (var length in Enumerable.Range(0, bytes.Length))
        {
            using var folder = new TemporaryFolder();
            var file = folder.File($"wall.{ending}");
            File.WriteAllBytes(file, bytes[..length]);
            var image = Input.ReadImage.From(new FileInfo(file), "images/wall." + ending, file, new Site.Problems.ProblemList());
            Assert.True(image is null or { Width: 1200, Height: 800 });
        }
    });

    private static byte[] Jpeg(byte[] more) =>
        [0xFF, 0xD8, .. more, 0xFF, 0xC0, 0, 11, 8, 0x03, 0x20, 0x04, 0xB0, 1, 1, 0x11, 0, 0xFF, 0xD9];

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(ushort number) => [(byte)number, (byte)(number >> 8)];
}
