using System.Globalization;
using System.Text.RegularExpressions;
using Site.PostProcess.Views;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>The picture of an article: drawn from its name, and told from the others at a glance.</summary>
public sealed partial class Covers
{
    private static readonly string[] Slugs = [.. Enumerable.Range(0, 300).Select(number => $"article-{number}")];

    /// <summary>Lists and phones crop a cover of 400 by 300 to 5 by 2: its middle, 160 high, and 180 with what strays.</summary>
    [Fact]
    public void Keep_their_forms_where_no_crop_cuts_them() => Assert.All(Slugs, slug =>
    {
        var cover = DrawCover.Of(slug, 0);
        Assert.All(Points(cover.Left).Concat(Points(cover.Right)), point =>
        {
            Assert.InRange(point.X, 20, 380);
            Assert.InRange(point.Y, 55, 245);
        });
    });

    /// <summary>What the site is about: the distance, and how unlike two can be.</summary>
    [Fact]
    public void Differ_in_distance_in_size_and_in_height()
    {
        var forms = Slugs.Select(slug => DrawCover.Of(slug, 0)).Select(cover => (Left: Box(cover.Left), Right: Box(cover.Right))).ToArray();
        Assert.Contains(forms, pair => pair.Right.West - pair.Left.East < -10);
        Assert.Contains(forms, pair => pair.Right.West - pair.Left.East > 90);
        Assert.Contains(forms, pair => pair.Left.Width > 1.6 * pair.Right.Width);
        Assert.Contains(forms, pair => pair.Right.Width > 1.6 * pair.Left.Width);
        Assert.Contains(forms, pair => Math.Abs(pair.Left.Middle - pair.Right.Middle) > 25);
    }

    [Fact]
    public void Are_the_same_for_the_same_name() => Assert.Equal(DrawCover.Of("a-wall", 0).Left, DrawCover.Of("a-wall", 1).Left);

    [Fact]
    public void Have_the_colours_of_their_first_topic()
    {
        var built = new MiniSite()
            .With("topics/distance.md", MiniSite.Page("Distance"))
            .WithArticle("a-tower").Replace("articles/a-tower.md", "[closeness]", "[distance, closeness]")
            .WithArticle("a-moat").Replace("articles/a-moat.md", "[closeness]", "[distance]")
            .Build();
        Assert.Empty(built.Errors);

        string Tint(string article) => built.Page($"articles/{article}/index.html").Document.QuerySelector("main svg.cover")!.ClassName!;
        Assert.Equal(Tint("a-tower"), Tint("a-moat"));
        Assert.NotEqual(Tint("a-wall"), Tint("a-moat"));
    }

    private static (double West, double East, double Width, double Middle) Box(string path)
    {
        var points = Points(path).ToArray();
        var (west, east) = (points.Min(point => point.X), points.Max(point => point.X));
        return (west, east, east - west, (points.Min(point => point.Y) + points.Max(point => point.Y)) / 2);
    }

    /// <summary>The cards of a list share one drawing of ripples, which the style makes as large as each form: an article's own page draws them out.</summary>
    [Fact]
    public void Have_the_same_ripples_in_a_list_as_on_the_page_of_their_article()
    {
        var list = Specimen.Site.Page("articles/index.html").Document;
        var sizes = Ripple().Matches(list.QuerySelector("style")!.TextContent).ToDictionary(match => match.Groups["ripple"].Value, match => match.Groups["more"].Value is { Length: > 0 } more ? Whole(more) : 0);
        var shared = list.QuerySelectorAll("#cover_ripples circle").Select(circle => (More: sizes[circle.ClassName!], Opacity: circle.GetAttribute("opacity"))).ToArray();
        var cards = list.QuerySelectorAll(".card").ToArray();

        Assert.Equal(2, cards.Length);
        Assert.Equal(4, shared.Length);
        Assert.All(cards, card => Assert.Equal(
            from circle in Specimen.Site.Page(card.QuerySelector("a")!.GetAttribute("href")![1..] + "index.html").Document.QuerySelectorAll(".cover circle")
            select (circle.ParentElement!.ClassName, circle.GetAttribute("cx"), circle.GetAttribute("cy"), Whole(circle.GetAttribute("r")!), circle.GetAttribute("opacity")),
            from use in card.QuerySelectorAll(".cover > use[href='#cover_ripples']")
            from ripple in shared
            select (use.ClassName, use.GetAttribute("x"), use.GetAttribute("y"), Whole(use.GetAttribute("width")!) + ripple.More, ripple.Opacity)));
        Assert.All(list.QuerySelectorAll("use"), use => Assert.Equal(use.GetAttribute("width"), use.GetAttribute("height")));
    }

    /// <summary>A list has as many as it has cards.</summary>
    [Fact]
    public void Are_at_most_650_bytes_each_in_a_list() => Assert.All(
        LongSite.Site.Page("articles/index.html").Document.QuerySelectorAll(".card .cover").Skip(1), cover => Assert.InRange(cover.OuterHtml.Length, 1, 650));

    // The corners of a closed curve whose steps are relative.
    private static IEnumerable<(double X, double Y)> Points(string path)
    {
        var numbers = Number().Matches(path).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
        var at = (X: numbers[0], Y: numbers[1]);
        // The first curve has both its handles, each further one only its second, and all end with where they lead.
        foreach (var step in numbers[4..].Chunk(4))
        {
            at = (at.X + step[2], at.Y + step[3]);
            yield return at;
        }
    }

    private static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.(?<ripple>ripple-\d)\{r:(?:100%|calc\(100% \+ (?<more>\d+)px\))\}")]
    private static partial Regex Ripple();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();
}
