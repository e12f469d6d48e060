using Site.Documents;
using Site.PostProcess.Views;
using Site.Tests.Support;

namespace Site.Tests.Features;

/// <summary>Which articles belong together.</summary>
public sealed class RelatedArticles
{
    private static readonly string[] Topics = ["a", "b", "c", "d", "e", "f"];

    [Fact]
    public void Among_equals_those_that_come_next_in_reading_order_stand_first_round_and_round()
    {
        var site = new MiniSite();
        foreach (var place in Enumerable.Range(1, 5))
        {
            site.WithArticle($"article-{place}", $"order: {place}");
        }

        Assert.Equal(["article-4", "article-5", "A wall or a boundary"], site.Show("articles/article-3/index.html").Texts(".related a"));
        Assert.Equal(["article-1", "article-2", "article-3"], site.Show().Texts(".related a"));
    }

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
        return order
            .Select((other, place) => (Other: other, Place: place, Shared: other.Topics.Count(topic => topics.Contains(topic.Value))))
            .Where(pair => pair.Place != here && pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => (pair.Place - here + order.Length) % order.Length)
            .Take(3)
            .Select(pair => pair.Other);
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
        Source = new SourceFile(path, path, ""),
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
