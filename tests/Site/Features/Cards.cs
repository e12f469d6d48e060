using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Site.Documents;
using Site.Pictures;
using Site.PostProcess.Views;
using Site.Tests.Support;
using Site.Theme;
using SkiaSharp;

namespace Site.Tests.Features;

/// <summary>What a message or a network shows for a link to a page, and the icons of the site.</summary>
public sealed class Cards
{
    private static readonly SocialCardColours Colours = new("#ffffff", "#eeeeee", "#000000", "#444444", "#ff0000", "#00ff00", "#0000ff", "#ffff00");

    [Fact]
    public void Are_there_for_every_page_that_can_be_sent()
    {
        var site = new MiniSite().Build(cards: true);
        var cards = site.Files.Where(file => file.Key.StartsWith(Assets.Cards, StringComparison.Ordinal)).ToArray();

        Assert.Equal(site.Files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal) && !site.Page(path).IsKeptOutOfSearch()), cards.Length);
        Assert.All(cards, card => Assert.Equal((1200, 630), Size(card.Value)));
        var page = site.Page(Written.ArticlePage).Document;
        var named = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.StartsWith("https://mini.test/assets/cards/a-wall-", named, StringComparison.Ordinal);
        Assert.Contains(named["https://mini.test/".Length..], site.Files.Keys);
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    [Fact]
    public void Are_not_drawn_where_nobody_could_ask_for_them() => Assert.DoesNotContain(
        new MiniSite().Replace("facts/site.yml", "address: https://mini.test/", "").Build(cards: true).Files.Keys, path => path.StartsWith(Assets.Cards, StringComparison.Ordinal));

    [Fact]
    public void Change_their_name_with_all_that_they_show()
    {
        string[] names =
        [
            Name(new MiniSite()),
            Name(new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", "title: A wall or a fence")),
            Name(new MiniSite().Replace("facts/site.yml", "name: Mini", "name: Maxi")),
            // Its topic is the second one then, and has the second pair of colours.
            Name(new MiniSite().With("topics/an-end.md", MiniSite.Page("An end")).With("articles/an-end.md", MiniSite.Article("order: 1")
                .Replace("A wall or a boundary", "How it ends", StringComparison.Ordinal).Replace("[closeness]", "[an-end]", StringComparison.Ordinal))),
        ];

        Assert.Equal(names, names.Distinct());
        Assert.Equal(names[0], Name(new MiniSite().Replace(MiniSite.ArticlePath, "A finding.", "Another finding.")));
    }

    /// <summary>The colours of a page's picture stand in the style of the cover, and are read there.</summary>
    [Fact]
    public void Have_the_tints_of_the_covers() => Assert.Equal(
        [("--shape-a", "--shape-b"), ("--shape-c", "--shape-d"), ("--shape-e", "--shape-b"), ("--shape-a", "--shape-d"), ("--shape-c", "--shape-e")],
        Enumerable.Range(0, CoverView.Tints).Select(PostProcess.TokenColours.OfTint));

    [Fact]
    public void Are_drawn_once_for_all_builds_in_which_they_do_not_change()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));
        Assert.Equal(0, Command.Run(folder.Path, "--today 2026-06-15").ExitCode);
        var cards = Directory.GetFiles(folder.File("output/assets/cards"));
        Assert.All(cards, card => File.WriteAllText(card, "kept"));

        new MiniSite().Replace(MiniSite.ArticlePath, "title: A wall or a boundary", "title: A wall or a fence").WriteTo(folder.File("input"));
        Assert.Equal(0, Command.Run(folder.Path, "--today 2026-06-15").ExitCode);

        var now = Directory.GetFiles(folder.File("output/assets/cards"));
        Assert.Equal(cards.Length, now.Length);
        Assert.Equal((1200, 630), Size(File.ReadAllBytes(Assert.Single(now, card => new FileInfo(card).Length > 4))));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("Why getting close can feel like danger")]
    [InlineData("A title that goes on and on, as no title should, because whoever wrote it had much to say and nobody to tell them that a reader sees two lines of it at most, and then some more of it, and after that the rest")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void Hold_their_words_whatever_these_are(string title)
    {
        using var card = Draw(title);
        var ink = Places(card, colour => colour is { Red: < 60, Green: < 60, Blue: < 60 }).ToArray();

        Assert.NotEmpty(ink);
        Assert.All(ink, place => Assert.True(place.X is >= 55 and < 660 && place.Y is > 40 and < 600, $"{place}"));
    }

    [Fact]
    public void Have_as_much_of_a_long_name_as_its_line_holds()
    {
        using var card = SKBitmap.Decode(DrawCard.Of(new SocialCardView("A", "Willamette Valley Center for Closeness and Repair", DrawCover.Of("a-wall", 0), RightToLeft: false, Colours)));

        Assert.InRange(Places(card, colour => colour == SKColor.Parse(Colours.Soft)).Max(place => place.X), 570, 616);
    }

    /// <summary>Boxes in the place of letters would say less than nothing.</summary>
    [Fact]
    public void Leave_out_a_title_in_letters_that_no_font_has() => Assert.Equal(Bytes("קרבה"), Bytes("קירבה ומרחק"));

    [Fact]
    public void Run_the_other_way_where_words_do()
    {
        using var card = Draw("Ink", rightToLeft: true);

        Assert.All(Places(card, colour => colour is { Red: < 60, Green: < 60, Blue: < 60 }), place => Assert.InRange(place.X, 541, 1140));
        Assert.Equal(SKColor.Parse(Colours.Sunk), card.GetPixel(4, 4));
    }

    /// <summary>
    /// What is drawn, and the recipe under whose name it is kept. Whoever changes how a card or a form of a picture is drawn raises the recipe
    /// in <c>ComposeCard</c> or <c>PictureForm</c>, so that nobody keeps what was drawn before, and then writes down here what comes out.
    /// </summary>
    [Theory]
    [InlineData("cards/a-wall-3c133ca3.png", "b04544622f7c6fc7")]
    [InlineData("pictures/wall-95cf236c-40.webp", "d1a2a596946657cd")]
    [InlineData("pictures/wall-95cf236c-40.jpg", "da4efbc5b2cea4da")]
    public void Are_the_same_bytes_under_the_same_name(string name, string bytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, "Written down on Linux, on a processor of the x64 kind.");
        var site = new MiniSite().With("images/wall.jpg", Photo.Jpeg(40, 30)).Replace(MiniSite.ArticlePath, "A finding.", "![A low wall](../images/wall.jpg) A finding.").Build(cards: true);
        var file = site.Files.Single(file => file.Key.EndsWith(name, StringComparison.Ordinal));

        Assert.Equal(bytes, Convert.ToHexStringLower(SHA256.HashData(file.Value))[..16]);
    }

    [Fact]
    public void Icons_are_there_for_those_who_know_no_drawing()
    {
        var files = new MiniSite().Build().Files;
        var ico = files["favicon.ico"];

        Assert.Equal([0, 0, 1, 0, 1, 0, 32, 32], ico[..8]);
        Assert.Equal(ico.Length, BitConverter.ToInt32(ico, 14) + BitConverter.ToInt32(ico, 18));
        Assert.Equal((32, 32), Size(ico[BitConverter.ToInt32(ico, 18)..]));
        using var touch = SKBitmap.Decode(files["apple-touch-icon.png"]);
        Assert.Equal((180, 180, 255), (touch.Width, touch.Height, touch.GetPixel(0, 0).Alpha));
    }

    [Theory]
    [InlineData("https://mini.test/", null)]
    [InlineData("https://mini.test/closeness/", "/closeness/apple-touch-icon.png")]
    public void The_icon_of_a_telephone_is_named_where_it_is_not_looked_for(string address, string? href) => Assert.Equal(
        href, new MiniSite().Show(baseUrl: new Uri(address)).QuerySelector("link[rel=apple-touch-icon]")?.GetAttribute("href"));

    private static string Name(MiniSite site) => site.Show().QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;

    private static byte[] Bytes(string title, bool rightToLeft = false) => DrawCard.Of(new SocialCardView(title, "Mini", DrawCover.Of("a-wall", 0), rightToLeft, Colours));

    private static SKBitmap Draw(string title, bool rightToLeft = false) => SKBitmap.Decode(Bytes(title, rightToLeft));

    private static IEnumerable<(int X, int Y)> Places(SKBitmap card, Func<SKColor, bool> isMeant) =>
        from y in Enumerable.Range(0, card.Height / 2)
        from x in Enumerable.Range(0, card.Width / 2)
        where isMeant(card.GetPixel(2 * x, 2 * y))
        select (2 * x, 2 * y);

    private static (int Width, int Height) Size(byte[] bytes)
    {
        using var bitmap = SKBitmap.Decode(bytes);
        return (bitmap.Width, bitmap.Height);
    }
}
