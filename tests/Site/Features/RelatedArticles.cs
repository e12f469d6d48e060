using Site.Documents;
using Site.PostProcess.Views;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>Which articles belong together.</summary>
public sealed class RelatedArticles
{
    private static readonly string[] Topics = ["a", "b", "c", "d", "e", "f"];

    [Fact]
    public void Are_those_with_the_most_topics_in_common()
    {
        var site = new MiniSite()
            .With("topics/trust.md", MiniSite.Page("Trust")).With("topics/quiet.md", MiniSite.Page("Quiet"))
            .Replace(MiniSite.ArticlePath, "[closeness]", "[closeness, trust]").Replace(MiniSite.ArticlePath, "\ntitle:", "\norder: 1\ntitle:");
        foreach (var (slug, topics) in new[] { ("a-neighbour", "closeness, trust"), ("b-one-topic", "closeness"), ("c-two-topics", "trust, closeness"), ("d-no-topic", "quiet") })
        {
            site.WithArticle(slug).Replace($"articles/{slug}.md", "[closeness]", $"[{topics}]");
        }

        Assert.Equal(["c-two-topics", "b-one-topic"], site.Show().Texts(".related a"));
    }

    [Fact]
    public void Are_filled_up_to_two_with_those_that_come_next()
    {
        var site = new MiniSite().With("topics/quiet.md", MiniSite.Page("Quiet")).Replace(MiniSite.ArticlePath, "[closeness]", "[quiet]");
        foreach (var place in Enumerable.Range(1, 4))
        {
            site.WithArticle($"article-{place}", $"order: {place}");
        }

        Assert.Equal(["article-1", "article-2"], site.Show().Texts(".related a"));
    }

    [Theory]
    [InlineData("m-one", "l-three", "i-four", "j-five")]
    [InlineData("l-three", "j-five", "m-one")]
    [InlineData("j-five", "m-one", "k-two", "l-three")]
    public void Never_name_a_neighbour_and_go_round_and_round(string slug, params string[] related)
    {
        var site = new MiniSite().Without(MiniSite.ArticlePath);
        foreach (var (name, order) in new[] { ("m-one", 1), ("k-two", 2), ("l-three", 3), ("i-four", 4), ("j-five", 5) })
        {
            site.WithArticle(name, $"order: {order}");
        }

        Assert.Equal(related, site.Show($"articles/{slug}/index.html").Texts(".related a"));
    }

    [Fact]
    public void Are_three_at_most() => Assert.Equal(
        3, Enumerable.Range(0, 9).Aggregate(new MiniSite(), (site, count) => site.WithArticle($"more-{count}")).Show().QuerySelectorAll(".related a").Length);

    // From one article to some dozens, from sets that are all alike to sets that are all different.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(9, 1)]
    [InlineData(40, 2)]
    [InlineData(40, 4)]
    [InlineData(60, 6)]
    public void Are_those_that_holding_each_against_each_other_finds(int articles, int topics)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var order = Order(new Random(seed), articles, topics);
            var related = new FindRelated(order);
            for (var here = 0; here < order.Length; here++)
            {
                Assert.Equal(
                    Naive(order, here).Select(article => article.Source.Path),
                    related.To(here).Select(article => article.Source.Path));
            }
        }
    }

    private static IEnumerable<Article> Naive(Article[] order, int here)
    {
        var topics = order[here].Topics.Select(topic => topic.Value).ToHashSet();
        var others = order
            .Select((other, place) => (Other: other, Place: place, Shared: other.Topics.Count(topic => topics.Contains(topic.Value))))
            .Where(pair => Math.Abs(pair.Place - here) > 1)
            .OrderBy(pair => (pair.Place - here + order.Length) % order.Length)
            .ToArray();
        var sharing = others.Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.Shared).Take(3).ToArray();
        return sharing.Concat(others.Except(sharing).Take(2 - sharing.Length)).Select(pair => pair.Other);
    }

    // An article may have no topic, and may name one twice.
    private static Article[] Order(Random chance, int articles, int topics) =>
    [
        .. Enumerable.Range(0, articles).Select(place => Article(
            $"articles/article-{place}.md",
            [.. Enumerable.Range(0, chance.Next(4)).Select(_ => Topics[chance.Next(topics)])])),
    ];

    private static Article Article(string path, string[] topics) => new()
    {
        Source = new SourceName(path, path),
        Kind = PageKind.Article,
        Address = PageAddress.OfSource(path)!.Value,
        Title = Written(path),
        Description = Written(path),
        Published = new Located<DateOnly>(MiniSite.Today, default),
        Topics = [.. topics.Select(Written)],
        KeyPoints = [],
        Author = Written(path),
    };

    private static Located<string> Written(string text) => new(text, default);
}
