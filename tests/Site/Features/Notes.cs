using AngleSharp.Html.Dom;
using Site.Tests.Support;
using static Site.Tests.Features.Written;

namespace Site.Tests.Features;

/// <summary>Sources and footnotes: one list, numbered as the text first points to them, with a way back from each.</summary>
public sealed class Notes
{
    private static readonly string[] Starts = ["One, A. (2001).", "Two, B. (2002).", "An aside."];

    [Fact]
    public void Citations_and_footnotes_are_numbered_together_in_the_order_of_first_mention()
    {
        var page = Text("A word.[^aside] And again.[^one-2001]\n\n[^aside]: An aside.");

        Assert.Equal(["1", "2", "3", "1"], Marks(page));
        Assert.Equal(Starts, page.Texts(".notes li").Select(First));
    }

    [Fact]
    public void Each_mention_has_a_way_there_and_a_way_back()
    {
        var page = Text("Again.[^one-2001]");

        Assert.Equal(["mark_1", "mark_2", "mark_1_2"], page.Values(".note-mark a", "id"));
        Assert.Equal(["#note_1", "#note_2", "#note_1"], page.Values(".note-mark a", "href"));
        Assert.Equal(["#mark_1", "#mark_1_2"], page.Values("#note_1 .note-backs a", "href"));
        Assert.Equal(["Back to the text from note 1", "Back to mention 2 from note 1"], page.Texts("#note_1 .note-backs a"));
    }

    [Fact]
    public void A_footnote_may_cite()
    {
        var page = Text("A word.[^aside]\n\n[^aside]: Says who?[^one-2001] And a new one.[^three]\n\n[^three]: The last.");

        Assert.Equal(["1", "2", "3", "1", "4"], Marks(page));
        Assert.Equal(4, page.QuerySelectorAll(".notes > ol > li").Length);
        Assert.All(page.Values(".note-mark a, .note-backs a", "href"), href => Assert.NotNull(page.QuerySelector(href!)));
    }

    [Fact]
    public void A_source_names_the_host_of_its_link()
    {
        var page = Text("");

        Assert.Equal(["The first study (doi.org)", "The second book (publisher.test)"], page.Texts(".source-title a"));
        Assert.Equal(["https://doi.org/10.1000/one", "https://publisher.test/two"], page.Values(".source-title a", "href"));
    }

    [Theory]
    [InlineData("", "", "Each title leads to the website named after it.")]
    [InlineData("", "  address: https://publisher.test/two\n", "Each title leads to the website named after it.")]
    [InlineData("  doi: 10.1000/one\n", "  address: https://publisher.test/two\n")]
    public void The_list_says_that_it_leads_away_where_a_source_does(string first, string second, params string[] sentences)
    {
        var page = new[] { first, second }.Where(gone => gone != "").Aggregate(new MiniSite(), (site, gone) => site.Replace("facts/sources.yml", gone, "")).Show();

        Assert.Equal(sentences, page.Texts(".notes > .small"));
        Assert.Equal(sentences.Length == 0, page.QuerySelector(".source-title a") is null);
    }

    [Fact]
    public void A_mark_says_what_it_is() => Assert.All(Text("").Texts(".note-mark a"), mark => Assert.StartsWith("Note ", mark, StringComparison.Ordinal));

    private static string[] Marks(IHtmlDocument page) => [.. page.Texts(".note-mark a").Select(mark => mark["Note ".Length..])];

    private static string First(string note) => Starts.Single(start => note.StartsWith(start, StringComparison.Ordinal));
}
