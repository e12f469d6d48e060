using System.Diagnostics;
using Site.Tests.Features;
using Site.Tests.Support;
using static Site.Tests.Catalogue.Printed;

namespace Site.Tests.BadInput;

/// <summary>Pictures as they come from telephones, cameras and drawing programs, and what is said for them.</summary>
public sealed class PictureSlips
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 4 3'";

    private static readonly byte[] Png = Bytes("png");

    private static string Shown => $"input/{MiniSite.ArticlePath}(16,1)";

    [Theory]
    [InlineData("heic")]
    [InlineData("avif")]
    [InlineData("tiff")]
    [InlineData("bmp")]
    [InlineData("jfif")]
    [InlineData("pdf")]
    [InlineData("HEIC")]
    public void Of_a_kind_that_browsers_do_not_show(string ending) => Finds(
        [$"{Shown} picture-kind"], Article(text: $"![A couch](../images/couch.{ending})").With($"images/couch.{ending}", "bytes"));

    [Fact]
    public void Of_such_a_kind_that_nobody_shows() => Finds(
        ["input/images/couch.heic(1,1) unused-file"], new MiniSite().With("images/couch.heic", "bytes"));

    [Theory]
    [InlineData("couch.jpg", "articles/couch.jpg", "../images/couch.jpg")]
    [InlineData("../couch.jpg", "couch.jpg", "../images/couch.jpg")]
    [InlineData("../pictures/couch.jpg", "pictures/couch.jpg", "../images/couch.jpg")]
    public void In_another_folder(string written, string path, string better)
    {
        var problem = Assert.Single(Article(text: $"![A couch]({written})").With(path, Png).Build().Problems);

        Assert.Equal($"{Shown} misplaced-image", $"{problem.At} {problem.Code}");
        Assert.Contains(better, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_neither_words_nor_a_place() => Finds(
        [$"{Shown} image-without-alt", $"{Shown} missing-image"], Article(text: "![](couch.jpg)"));

    [Theory]
    [InlineData("jpg", "png", "picture-name")]
    [InlineData("png", "jpg", "picture-name")]
    [InlineData("webp", "gif", "picture-name")]
    [InlineData("svg", "png", "picture-name")]
    [InlineData("png", "svg", "picture-name")]
    [InlineData("jpg", "heic", "picture-kind")]
    [InlineData("png", "tiff", "picture-kind")]
    [InlineData("jpg", "html", "unreadable-image")]
    public void That_are_not_what_their_name_says(string ending, string kind, string code) => Finds(
        [$"input/images/couch.{ending}(1,1) {code}"], Article(text: $"![A couch](../images/couch.{ending})").With($"images/couch.{ending}", Bytes(kind)));

    [Fact]
    public void Of_twenty_one_megabytes() => Finds(
        ["input/images/couch.png(1,1) picture-too-large"], Article(text: "![A couch](../images/couch.png)").With("images/couch.png", [.. Png, .. new byte[21_000_000]]));

    /// <summary>Cut off, broken in the middle, or empty: whatever a download or a copy leaves.</summary>
    [Theory]
    [InlineData("jpg", "half", "damaged-picture")]
    [InlineData("png", "half", "damaged-picture")]
    [InlineData("webp", "half", "damaged-picture")]
    [InlineData("gif", "half", "damaged-picture")]
    [InlineData("png", "broken", "damaged-picture")]
    [InlineData("jpg", "head", "unreadable-image")]
    [InlineData("png", "head", "unreadable-image")]
    [InlineData("webp", "head", "unreadable-image")]
    [InlineData("gif", "head", "unreadable-image")]
    [InlineData("jpg", "empty", "unreadable-image")]
    [InlineData("png", "empty", "unreadable-image")]
    public void That_are_not_whole(string ending, string what, string code)
    {
        var bytes = ending == "gif" ? Photo.Gif(40, 30) : Bytes(ending);
        var spoiled = what switch
        {
            "half" => bytes[..^(ending == "gif" ? 4 : bytes.Length / 2)],
            "head" => bytes[..8],
            "broken" => [.. bytes[..(bytes.Length / 2)], .. new byte[bytes.Length / 2]],
            _ => Array.Empty<byte>(),
        };
        Finds([$"input/images/couch.{ending}(1,1) {code}"], Article(text: $"![A couch](../images/couch.{ending})").With($"images/couch.{ending}", spoiled));
    }

    /// <summary>Few bytes that claim to be a picture which no computer holds: 3.6 GB of pixels, where the program may have three.</summary>
    [Theory]
    [InlineData(30_000, 30_000, "too-many-pixels")]
    [InlineData(50_000, 1_001, "too-many-pixels")]
    [InlineData(2_000_000_000, 2_000_000_000, "unreadable-image")]
    public void That_claim_to_be_enormous(uint width, uint height, string code)
    {
        var run = BuildInThreeGigabytes(Photo.Claiming(width, height, Photo.Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1])));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"input/images/couch.png(1,1): error {code}:", Assert.Single(run.Error), StringComparison.Ordinal);
    }

    /// <summary>Of 4 MB beside the pixels come four gigabytes, if somebody unpacks them.</summary>
    [Fact]
    public void That_swell()
    {
        using var packed = new MemoryStream();
        using (var pack = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            var nothing = new byte[1 << 20];
            for (var i = 0; i < 4096; i++)
            {
                pack.Write(nothing);
            }
        }

        var png = Photo.Png(40, 30);
        var run = BuildInThreeGigabytes([.. png[..33], .. Photo.Chunk("iCCP", [(byte)'a', 0, 0, .. packed.ToArray()]), .. png[33..]]);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void That_move_are_shown_still()
    {
        var site = Article(text: "![A couch](../images/couch.gif)").With("images/couch.gif", Photo.Gif(40, 30, images: 3)).Build();

        Assert.Equal(["input/images/couch.gif(1,1) moving-picture"], site.Places);
        Assert.DoesNotContain(site.Files.Keys, path => path.EndsWith(".gif", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("><script>alert(1)</script></svg>", 2)]
    [InlineData("><a><ScRiPt href='data:text/javascript,x'/></a></svg>", 3)]
    [InlineData(" onload='start()'/>", 2)]
    [InlineData("><g OnClick='start()'/></svg>", 2)]
    [InlineData("><image href='https://example.org/a.png'/></svg>", 2)]
    [InlineData("><image xlink:href='//example.org/a.png'/></svg>", 2)]
    [InlineData("><use href='other.svg#a'/></svg>", 2)]
    [InlineData("><use href='data:image/svg+xml,x'/></svg>", 2)]
    [InlineData("><a href='javascript:start()'><path/></a></svg>", 2)]
    [InlineData("><style>@import 'https://example.org/a.css';</style></svg>", 2)]
    [InlineData("><style>@font-face { src: url( \"https://example.org/a.woff\" ) }</style></svg>", 2)]
    [InlineData("><style><![CDATA[g { fill: url(//example.org/a) }]]></style></svg>", 2)]
    [InlineData("><rect fill='url(https://example.org/a.svg#b)'/></svg>", 2)]
    [InlineData("><rect style='background:URL(http://example.org/a.png)'/></svg>", 2)]
    [InlineData("><set attributeName='onclick' to='start()'/></svg>", 2)]
    [InlineData("><animate attributeName='href' to='javascript:start()'/></svg>", 2)]
    [InlineData("><foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>Words</p></foreignObject></svg>", 2)]
    public void That_run_something_or_call_somebody(string rest, int problems)
    {
        var found = Article(text: "![A couch](../images/couch.svg)").With("images/couch.svg", "<!-- -->\n" + Svg + rest).Build().Problems;

        Assert.NotEmpty(found);
        Assert.All(found, problem => Assert.Equal("unsafe-drawing", problem.Code));
        Assert.All(found, problem => Assert.Equal(("input/images/couch.svg", 2), (problem.At.Path, problem.At.Line)));
        Assert.InRange(found.Count, 1, problems);
    }

    [Fact]
    public void With_a_style_sheet_from_elsewhere() => Finds(
        ["input/images/couch.svg(1,3) unsafe-drawing"],
        Article(text: "![A couch](../images/couch.svg)").With("images/couch.svg", "<?xml-stylesheet href='https://example.org/a.css'?>" + Svg + "/>"));

    [Theory]
    [InlineData("><defs><g id='a'/></defs><use href='#a'/><use xlink:href='#a'/></svg>")]
    [InlineData("><image href='data:image/png;base64,AA'/></svg>")]
    [InlineData("><style>g { fill: url(#a); content: \"on\" }</style><rect fill='url(#a)'/><rect fill=\"url('#a')\"/></svg>")]
    [InlineData("><metadata xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:RDF rdf:resource='http://purl.org/dc'/></metadata><title>A script on a couch</title></svg>")]
    [InlineData("><set attributeName='opacity' to='0'/></svg>")]
    [InlineData(" xmlns:sodipodi='http://sodipodi.example/' sodipodi:onward='1'/>")]
    public void That_only_draw(string rest) => Finds(
        [], Article(text: "![A couch](../images/couch.svg)").With("images/couch.svg", Svg + rest));

    [Fact]
    public void That_browsers_do_not_take_for_a_drawing() => Finds(
        ["input/images/couch.svg(1,1) unreadable-image"], Article(text: "![A couch](../images/couch.svg)").With("images/couch.svg", "<svg viewBox='0 0 4 3'/>".Replace("xmlns", "", StringComparison.Ordinal)));

    [Fact]
    public void Of_300_000_groups_within_one_another()
    {
        var clock = Stopwatch.StartNew();
        var deep = string.Concat(Enumerable.Repeat("<g>", 300_000)) + string.Concat(Enumerable.Repeat("</g>", 300_000));
        Finds([], Article(text: "![A couch](../images/couch.svg)").With("images/couch.svg", $"{Svg}>{deep}</svg>"));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData("image")]
    [InlineData("An image")]
    [InlineData("Picture 3")]
    [InlineData("photo")]
    [InlineData("Alt text")]
    [InlineData("placeholder")]
    [InlineData("IMG_0001")]
    [InlineData("DSC01234")]
    [InlineData("PXL_20260301_101010")]
    [InlineData("Screenshot 2026-03-01 at 10.10.10")]
    [InlineData("Screen Shot 2026-03-01")]
    [InlineData("WhatsApp Image 2026-03-01 at 10.10.10")]
    [InlineData("image001")]
    [InlineData("Untitled-1")]
    [InlineData("12 / 34")]
    [InlineData("123")]
    [InlineData("todo")]
    public void With_words_that_say_nothing(string alt) => Finds(
        [$"{Shown} alt-says-nothing"], Article(text: $"![{alt}](../images/couch.png)").With("images/couch.png", Png));

    [Theory]
    [InlineData("couch.png")]
    [InlineData("Couch.PNG")]
    [InlineData("old-couch.jpeg")]
    [InlineData("old_couch")]
    public void With_the_name_of_a_file_for_words(string alt) => Finds(
        [$"{Shown} alt-is-file-name"], Article(text: $"![{alt}](../images/couch.png)").With("images/couch.png", Png));

    [Theory]
    [InlineData("A picture of the two dimensions")]
    [InlineData("Photo: two people on a couch")]
    [InlineData("Image 3 shows a wall")]
    [InlineData("A couch")]
    [InlineData("Couch")]
    [InlineData("Self-portrait")]
    [InlineData("A well-worn")]
    [InlineData("Picture books on a shelf")]
    [InlineData("Download times, by year")]
    [InlineData("Cover of the first edition")]
    public void With_words_that_say_something(string alt) => Finds(
        [], Article(text: $"![{alt}](../images/couch.png)").With("images/couch.png", Png));

    /// <summary>A name that a network gave the file: what looks for numbers must not try each way to part them.</summary>
    [Fact]
    public async Task With_many_digits_are_judged_at_once() => Assert.Empty(await Task
        .Run(() => Article(text: $"![Seen {new string('1', 80)} times](../images/couch.png)").With("images/couch.png", Png).Build().Errors)
        .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void With_many_words(int length, int problems) => Finds(
        Enumerable.Repeat($"{Shown} long-alt", problems),
        Article(text: $"![{string.Concat(Enumerable.Repeat("two words ", 30))[..(length - 1)]}x](../images/couch.png)").With("images/couch.png", Png));

    [Fact]
    public void That_go_away_while_the_site_is_written_are_named()
    {
        using var folder = new TemporaryFolder();
        Article(text: "![A couch](../images/couch.png)").With("images/couch.png", Png).WriteTo(folder.File("input"));
        var problems = new Site.Problems.ProblemList();
        var site = SitePipeline.Build(new BuildOptions(folder.File("input"), MiniSite.Today), problems)!;
        File.Delete(folder.File("input/images/couch.png"));
        new Output.WriteFiles(folder.File("output"), folder.File("input")).Write(site.Files, problems);

        Assert.Contains("images/couch.png'", Assert.Single(problems.InOrder()).Message, StringComparison.Ordinal);
    }

    private static CommandResult BuildInThreeGigabytes(byte[] picture)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a Linux shell can limit what a program may hold.");
        using var folder = new TemporaryFolder();
        Article(text: "![A couch](../images/couch.png)").With("images/couch.png", picture).WriteTo(folder.File("input"));
        return Command.RunBelow("export DOTNET_GCHeapHardLimit=0x20000000; ulimit -v 3000000", folder.Path, "--today 2026-06-15");
    }

    private static void Finds(IEnumerable<string> places, MiniSite site) => Assert.Equal(places, site.Build().Places);

    private static byte[] Bytes(string kind) => kind switch
    {
        "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8],
        "tiff" => [.. "II*\0"u8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        "html" => [.. "<!DOCTYPE html><title>Not found</title>"u8],
        _ => (byte[])((ITheoryDataRow)Images.Pictures.Single(picture => (string)((ITheoryDataRow)picture).GetData()[0]! == kind)).GetData()[1]!,
    };
}
