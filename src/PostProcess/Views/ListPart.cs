using Site.Documents;

namespace Site.PostProcess.Views;

/// <summary>One page of a list, which is cut into pages where it is long: no page grows with the site.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many pages the list has.</param>
/// <param name="Size">How many entries stand on a page at most.</param>
/// <param name="AddressOf">Where the page of each number stands.</param>
public sealed record ListPart(int Number, int Count, int Size, Func<int, PageAddress> AddressOf)
{
    /// <summary>How many articles or topics a list shows before it is cut, and how many stand on each of its pages.</summary>
    public const int Entries = 50;

    /// <summary>How many titles or letters: they are links alone, a line each.</summary>
    public const int Links = 150;

    /// <summary>Where it stands.</summary>
    public PageAddress Address => AddressOf(Number);

    /// <summary>Cuts a list.</summary>
    /// <param name="entries">How many entries it has.</param>
    /// <param name="size">How many stand on a page at most.</param>
    /// <param name="addressOf">Where the page of each number stands.</param>
    /// <returns>Its pages: one at least.</returns>
    public static IEnumerable<ListPart> Of(int entries, int size, Func<int, PageAddress> addressOf)
    {
        var count = Math.Max(1, (entries + size - 1) / size);
        return Enumerable.Range(1, count).Select(number => new ListPart(number, count, size, addressOf));
    }

    /// <summary>The entries that stand on it. No other is touched, so that all pages together read the list once.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="list">The whole list.</param>
    /// <returns>Its part of them.</returns>
    public IEnumerable<T> From<T>(IReadOnlyList<T> list)
    {
        var first = (Number - 1) * Size;
        return Enumerable.Range(first, Math.Min(Size, list.Count - first)).Select(place => list[place]);
    }
}
