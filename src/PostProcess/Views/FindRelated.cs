using Site.Documents;

namespace Site.PostProcess.Views;

/// <summary>
/// Finds what to read besides the neighbours of an article: those that share the most topics; among equals, those that come next in
/// reading order. Where fewer than two share one, the next in order, so that no article is a dead end.
/// </summary>
/// <remarks>
/// The articles with one set of topics are a shelf, and of a shelf only the next few can ever be chosen. So an article is held against
/// shelves, and not against every other article. How many shelves there are is bounded by what editors do with their topics: some dozens,
/// however many the articles. Were each set the only one of its kind, an article would be held against those that share a topic with it.
/// </remarks>
public sealed class FindRelated
{
    private const int Most = 3;
    private const int Least = 2;

    private readonly IReadOnlyList<Article> _order;
    private readonly ILookup<string, Shelf> _byTopic;

    /// <summary>Puts the articles on their shelves.</summary>
    /// <param name="order">The articles, in reading order.</param>
    public FindRelated(IReadOnlyList<Article> order)
    {
        _order = order;
        _byTopic = order
            .Select((article, place) => (Topics: article.Topics.Select(topic => topic.Value).Order(StringComparer.Ordinal).ToArray(), Place: place))
            .GroupBy(article => string.Join('\n', article.Topics), StringComparer.Ordinal)
            .SelectMany(group => Shelved(group.First().Topics, new Shelf([.. group.Select(article => article.Place)])))
            .ToLookup(pair => pair.Topic, pair => pair.Shelf, StringComparer.Ordinal);
    }

    /// <summary>Finds the related articles of one.</summary>
    /// <param name="here">Its place in reading order.</param>
    /// <returns>Two or three, as far as there are so many, the closest first; never the one before or after it, which its page names anyway.</returns>
    public IEnumerable<Article> To(int here)
    {
        var shared = new Dictionary<Shelf, int>();
        foreach (var shelf in _order[here].Topics.Select(topic => topic.Value).Distinct().SelectMany(topic => _byTopic[topic]))
        {
            shared[shelf] = shared.GetValueOrDefault(shelf) + 1;
        }

        // A shelf that shares less is looked at only when those that share more have not enough.
        var found = shared
            .GroupBy(pair => pair.Value, pair => pair.Key)
            .OrderByDescending(shelves => shelves.Key)
            .SelectMany(shelves => shelves.SelectMany(shelf => shelf.After(here)).OrderBy(place => (place - here + _order.Count) % _order.Count))
            .Take(Most)
            .ToArray();
        return found
            .Concat(Enumerable.Range(here + 1, _order.Count - 1).Select(place => place % _order.Count).Where(place => !Meet(place, here)).Except(found).Take(Least - found.Length))
            .Select(place => _order[place]);
    }

    private static bool Meet(int one, int other) => Math.Abs(one - other) <= 1;

    private static IEnumerable<(string Topic, Shelf Shelf)> Shelved(string[] topics, Shelf shelf) => topics.Select(topic => (topic, shelf));

    // The places of articles with the same topics, in order.
    private sealed class Shelf(int[] places)
    {
        // The next of them after a place, round and round, without the place itself and its neighbours; of these there are two, so with two more there are enough.
        public IEnumerable<int> After(int here)
        {
            var found = Array.BinarySearch(places, here);
            var (next, others) = found < 0 ? (~found, places.Length) : (found + 1, places.Length - 1);
            return Enumerable.Range(next, Math.Min(Most + 2, others)).Select(index => places[index % places.Length]).Where(place => !Meet(place, here)).Take(Most);
        }
    }
}
