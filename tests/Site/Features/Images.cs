using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Images: their size is read from the file, their words from the text. What becomes of photographs is told in <see cref="Photographs"/>.</summary>
public sealed class Images
{
    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "png", Photo.Png(1200, 800) },
        { "gif", Photo.Gif(1200, 800) },
        { "jpg", Photo.Jpeg(1200, 800) },
        { "webp", Photo.WebP(1200, 800) },
        { "svg", [.. "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 800'/>"u8] },
    };

    [Fact]
    public void A_drawing_goes_out_as_it_is_with_the_size_that_it_says()
    {
        var drawing = Pictures.Single(picture => picture.Data.Item1 == "svg").Data.Item2;
        var site = Article("", "![A low wall](../images/wall.svg)").With("images/wall.svg", drawing).Build();

        Assert.Empty(site.Problems);
        Assert.Equal(drawing, site.Files["images/wall.svg"]);
        var image = site.Page(ArticlePage).Document.QuerySelector(".prose img")!;
        Assert.Equal(("1200", "800"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal("/images/wall.svg", image.GetAttribute("src"));
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
        using var folder = new TemporaryFolder();
        var file = folder.File($"wall.{ending}");
        // The last two bytes of a GIF say only that it ends.
        foreach (var length in Enumerable.Range(0, 200).Concat(Enumerable.Range(1, 40).Select(part => bytes.Length * part / 41)).Where(length => length < bytes.Length - 2))
        {
            File.WriteAllBytes(file, bytes[..length]);
            var problems = new Site.Problems.ProblemList();
            Assert.Null(new Input.ReadImage(new HashSet<string>()).From(new FileInfo(file), "images/wall." + ending, file, problems));
            Assert.True(problems.HasErrors);
        }
    });
}
