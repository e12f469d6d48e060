using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Site.Documents;

namespace Site.Tests.Support;

/// <summary>How much was done: a number of things, which is the same on a busy machine and on an idle one.</summary>
/// <param name="Reads">How many pages were taken from the site's lists, one by one.</param>
/// <param name="Bytes">How many bytes were asked for.</param>
internal sealed record CountedWork(long Reads, long Bytes)
{
    /// <summary>How many times as much this is, by the worse of the two.</summary>
    public double Against(CountedWork other) => Math.Max((double)Reads / other.Reads, (double)Bytes / other.Bytes);

    /// <summary>Does something with a site, and counts.</summary>
    /// <param name="site">The site.</param>
    /// <param name="work">What is done with it. It stays on its thread.</param>
    /// <returns>What it took.</returns>
    public static CountedWork Of(Outline site, Action<Outline> work)
    {
        var counter = new Counter();
        var counted = new Outline
        {
            Facts = site.Facts,
            Today = site.Today,
            Articles = new CountedList<Article>(site.Articles, counter),
            Unpublished = new CountedList<Page>(site.Unpublished, counter),
            HalfRead = site.HalfRead,
            Paths = [],
            Topics = site.Topics,
            Pages = new CountedPages(site.Pages, counter),
            Images = site.Images,
            Root = [],
            Folder = site.Folder,
            Strays = site.Strays,
            Broken = site.Broken,
            BaseUrl = site.BaseUrl,
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(counted);
        return new CountedWork(counter.Reads, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private sealed class Counter
    {
        public long Reads { get; private set; }

        public T Read<T>(T thing)
        {
            Reads++;
            return thing;
        }
    }

    private sealed class CountedList<T>(IReadOnlyList<T> list, Counter counter) : IReadOnlyList<T>
    {
        public int Count => list.Count;

        public T this[int index] => counter.Read(list[index]);

        public IEnumerator<T> GetEnumerator() => list.Select(counter.Read).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class CountedPages(IReadOnlyDictionary<string, Page> pages, Counter counter) : IReadOnlyDictionary<string, Page>
    {
        public int Count => pages.Count;

        public IEnumerable<string> Keys => pages.Keys.Select(counter.Read);

        public IEnumerable<Page> Values => pages.Values.Select(counter.Read);

        public Page this[string key] => counter.Read(pages[key]);

        public bool ContainsKey(string key) => pages.ContainsKey(key);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out Page value) => pages.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, Page>> GetEnumerator() => pages.Select(counter.Read).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
