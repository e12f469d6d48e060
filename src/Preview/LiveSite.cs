using System.Diagnostics;
using Site.Documents;
using Site.Problems;

namespace Site.Preview;

/// <summary>Builds the site again whenever its words change, one build after the other, and keeps the last good one.</summary>
/// <param name="options">What to build.</param>
/// <param name="tell">Is told of each reload.</param>
internal sealed class LiveSite(BuildOptions options, Action<Reload> tell)
{
    // What was never reported is found by looking without a reason, which takes about a fiftieth of the time.
    private const int RestPerWork = 50;
    private static readonly TimeSpan LeastRest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(10);

    // A file that is being saved is empty for a moment. That is no news while more is on its way.
    private static readonly TimeSpan LongestSave = TimeSpan.FromMilliseconds(200);

    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly BuildMemory _memory = new();
    private int _number;
    private Change? _untold;
    private volatile Showing _showing = new("", null, []);

    /// <summary>What to show; waits for the first build.</summary>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Showing> ShowingAsync(CancellationToken stop)
    {
        var showing = _showing;
        if (showing.Version.Length > 0)
        {
            return showing;
        }

        await showing.Replaced.WaitAsync(stop);
        return _showing;
    }

    /// <summary>Follows the words until it is stopped.</summary>
    /// <param name="stop">Stops it.</param>
    public async Task FollowAsync(CancellationToken stop)
    {
        using var watch = new InputWatch(options.Input);
        try
        {
            var rest = LeastRest;
            while (true)
            {
                var change = await watch.NextAsync(rest, stop);
                var work = Stopwatch.GetTimestamp();
                Follow(watch, change);
                rest = TimeSpan.FromTicks(Math.Clamp(Stopwatch.GetElapsedTime(work).Ticks * RestPerWork, LeastRest.Ticks, LongestRest.Ticks));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end was asked for.
        }
    }

    private void Follow(InputWatch watch, Change hint)
    {
        _memory.Doubt(DateTime.UtcNow, hint.Touched);
        var (site, problems) = Build();
        var change = (hint with { Touched = [.. _memory.News] }).After(_untold);
        var isHalfSaved = watch.HasMore && Stopwatch.GetElapsedTime(change.Since) < LongestSave && problems.Except(_showing.Problems).Any();
        _untold = isHalfSaved ? change : null;
        if (!isHalfSaved && (_number == 0 || !change.Touched.IsEmpty || !problems.SequenceEqual(_showing.Problems)))
        {
            Show(site, problems, change);
        }
    }

    private void Show(FinishedSite? site, IReadOnlyList<Problem> problems, Change change)
    {
        var last = _showing;
        var files = site?.Files.ToDictionary(file => file.Path, StringComparer.Ordinal) ?? last.Files;
        _showing = new Showing($"{_run}-{++_number}", files, problems);
        last.Replace();
        tell(new Reload(
            _number == 1 ? [] : [.. change.Touched.Order(StringComparer.Ordinal)],
            Stopwatch.GetElapsedTime(change.Since),
            problems,
            [.. problems.Except(last.Problems)]));
    }

    // A date that ran out keeps no site from being published, so it keeps none from being shown.
    private (FinishedSite? Site, IReadOnlyList<Problem> Problems) Build()
    {
        var problems = new ProblemList();
        try
        {
            var site = SitePipeline.Build(options, problems, _memory);
            return (site, problems.ForBuild());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return (null, [.. problems.InOrder(), Bug.At(new Position(options.Input, 1, 1), e)]);
        }
    }
}
