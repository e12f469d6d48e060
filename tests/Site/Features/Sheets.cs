using System.Text.RegularExpressions;
using ZXing;
using ZXing.Common;
using ZXing.QrCode.Internal;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Of each article there is a sheet to hand out: what a person needs who has nothing but one page of paper.</summary>
public sealed partial class Sheets
{
    private const string SheetPage = "sheets/a-wall/index.html";

    [Fact]
    public void Are_offered_by_their_article_and_lead_back_to_it()
    {
        var site = Article("", "").Build();

        var offer = site.Page(ArticlePage).Document.QuerySelector(".provenance .prints a")!;
        Assert.Equal("One page to hand out", offer.TextContent);
        Assert.Equal("/sheets/a-wall/", offer.GetAttribute("href"));
        var sheet = site.Page(SheetPage).Document;
        Assert.Equal(["/articles/a-wall/"], sheet.Values("main a", "href"));
        Assert.Equal(["Home", "All articles", "One page to hand out"], sheet.Texts(".breadcrumb li"));
    }

    [Fact]
    public void Hold_title_key_points_exercises_and_help_of_their_article_and_nothing_else_of_it()
    {
        var sheet = Sheet("", "## A part\n\nWords.\n\n### A smaller part\n\n::: try Name the wall\nAsk it.[^one-2001] Stop there.\n:::\n\n::: example Two of them\nOne, two.\n:::\n\n::: note How to read\nSlowly.\n:::\n\nMore.\n\n::: care\n- you want to[^two-2002]\n:::");

        Assert.Equal(
            ["One page to hand out: A wall or a boundary", "In short", "Try this: Name the wall", "Non-urgent advice: Talk to a therapist or doctor if:", "The whole article"],
            sheet.Texts("main :is(h1, h2, h3, h4)"));
        Assert.Equal(["A boundary is chosen.", "A wall comes by itself.", "Both had a reason once.", "you want to"], sheet.Texts("main li"));
        Assert.Equal("Ask it. Stop there.", sheet.QuerySelector(".callout p")!.TextContent);
        Assert.Empty(sheet.QuerySelectorAll("h3, .callout-note, .callout-example, .call-to-action, main sup"));
        Assert.Equal("Author: The editors. No clinician has reviewed this article yet.", sheet.QuerySelector(".sheet-article .small")!.TextContent);
    }

    [Theory]
    [InlineData("::: urgent\n- a\n:::\n\n## Then\n\nWords.\n\n::: care\n- b\n:::", "help-tier-urgent", "key-points", "help-tier-care")]
    [InlineData("::: emergency\n- a\n:::\n\n## Then\n\nWords.\n\n::: urgent\n- b\n:::", "help-tier-emergency", "key-points", "help-tier-urgent")]
    [InlineData("::: emergency\n- c\n:::", "key-points", "help-tier-emergency")]
    public void Begin_with_the_most_urgent_help_where_there_are_two_kinds(string text, params string[] order) => Assert.Equal(
        order, Sheet("", text).QuerySelectorAll("main :is(.help-tier, .key-points)").Select(part => part.ClassList[^1]));

    [Fact]
    public void Show_the_whole_address_and_a_code_that_a_camera_reads()
    {
        var sheet = Sheet("", "");

        Assert.Equal("https://mini.test/articles/a-wall/", sheet.QuerySelector("main p.print-only")!.TextContent);
        Assert.Equal("https://mini.test/articles/a-wall/", Read(sheet.QuerySelector("svg.code path")!.GetAttribute("d")!, Number(sheet.QuerySelector("svg.code")!.GetAttribute("viewBox")!.Split(' ')[2])));
    }

    [Fact]
    public void Show_no_address_that_nobody_knows() => Assert.Empty(
        Article("").Replace("facts/site.yml", "address: https://mini.test/\n", "").Show(SheetPage).QuerySelectorAll(".code, main .print-only"));

    [Fact]
    public void Lead_from_an_exercise_to_the_part_of_the_article_that_it_names() => Assert.Equal(
        ["/articles/a-wall/#a-part", "/articles/a-wall/"],
        Sheet("", "## A part\n\nWords.\n\n::: try Name the wall\nSee [what came before](#a-part).\n:::").Values("main a", "href"));

    [Fact]
    public void Say_what_a_reader_of_the_article_has_to_know_first() => Assert.Equal(
        ["This is a draft. It is not on the published site."], Article("draft: true").Show(SheetPage, drafts: true).Texts("main .notice"));

    [Theory]
    [InlineData("quickExit: true", 1)]
    [InlineData("", 0)]
    public void Can_be_left_at_once_where_their_article_can(string frontMatter, int exits) => Assert.Equal(exits, Sheet(frontMatter, "").QuerySelectorAll(".quick-exit").Length);

    private static AngleSharp.Html.Dom.IHtmlDocument Sheet(string frontMatter, string text) => Article(frontMatter, text).Show(SheetPage);

    // As a telephone does that has found where the squares are.
    private static string Read(string squares, int size)
    {
        var bits = new BitMatrix(size);
        foreach (Match run in Run().Matches(squares))
        {
            bits.setRegion(Number(run.Groups["x"].Value), Number(run.Groups["y"].Value), Number(run.Groups["width"].Value), 1);
        }

        var edges = bits.getEnclosingRectangle();
        var inner = new BitMatrix(edges[2]);
        for (var y = 0; y < edges[3]; y++)
        {
            for (var x = 0; x < edges[2]; x++)
            {
                inner[x, y] = bits[edges[0] + x, edges[1] + y];
            }
        }

        Assert.Equal((4, 4), (edges[0], edges[1]));
        return new Decoder().decode(inner, new Dictionary<DecodeHintType, object>()).Text;
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<width>\d+)v1H\k<x>z")]
    private static partial Regex Run();
}
