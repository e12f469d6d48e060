using System.Collections.Concurrent;
using Site.Problems;

namespace Site;

/// <summary>
/// What one build made and the next may use again, with the problems found on the way: it is made anew only from other things.
/// What a build does not ask for is forgotten with it, so nothing piles up.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="keeps">Whether there will be another build; if not, nothing is remembered.</param>
public sealed class Remembered<T>(bool keeps = true)
    where T : class
{
    private ConcurrentDictionary<string, Entry> _last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Entry> _now = new(StringComparer.Ordinal);

    /// <summary>The names whose thing or whose problems are not those of the build before, and those that are gone.</summary>
    public IEnumerable<string> News =>
        _now.Where(now => !_last.TryGetValue(now.Key, out var last) || !now.Value.IsLike(last)).Select(now => now.Key)
            .Concat(_last.Keys.Where(name => !_now.ContainsKey(name)));

    /// <summary>Begins a build.</summary>
    public void Begin() => (_last, _now) = (_now, new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal));

    /// <summary>Gives what was made, or makes it. What could not be made is tried again each time.</summary>
    /// <param name="name">What names it among its kind.</param>
    /// <param name="from">Everything it is made from: the same things give the same.</param>
    /// <param name="problems">Where the problems go, those of an earlier build too.</param>
    /// <param name="make">Makes it.</param>
    /// <returns>The thing; <see langword="null"/> when it could not be made.</returns>
    public T? Recall(string name, IReadOnlyList<object?> from, ProblemList problems, Func<ProblemList, T?> make)
    {
        var last = _last.GetValueOrDefault(name);
        var entry = last?.Thing is not null && last.From.SequenceEqual(from) ? last : Make(last, from, make);
        if (keeps)
        {
            _now[name] = entry;
        }

        foreach (var problem in entry.Problems)
        {
            problems.Add(problem);
        }

        return entry.Thing;
    }

    // What turns out as before stays the very same thing, so that what was made from it stays too.
    private static Entry Make(Entry? last, IReadOnlyList<object?> from, Func<ProblemList, T?> make)
    {
        var found = new ProblemList();
        var thing = make(found);
        return new Entry(from, Equals(thing, last?.Thing) ? last?.Thing : thing, found.InOrder());
    }

    private sealed record Entry(IReadOnlyList<object?> From, T? Thing, IReadOnlyList<Problem> Problems)
    {
        public bool IsLike(Entry other) => ReferenceEquals(Thing, other.Thing) && Problems.SequenceEqual(other.Problems);
    }
}
