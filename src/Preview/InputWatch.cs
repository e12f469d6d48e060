using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;

namespace Site.Preview;

/// <summary>Something that was done below the input folder.</summary>
/// <param name="Touched">Files and folders, below the input folder; the empty name is all of it. None when it is only time to look again.</param>
/// <param name="Since">When the first of it was noticed.</param>
internal sealed record Change(ImmutableHashSet<string> Touched, long Since)
{
    /// <summary>This and what was before it.</summary>
    /// <param name="earlier">What was before; <see langword="null"/> for nothing.</param>
    /// <returns>Both as one.</returns>
    public Change After(Change? earlier) => earlier is null
        ? this
        : new Change(earlier.Touched.Union(Touched), Math.Min(earlier.Since, Since));
}

/// <summary>
/// Watches the input folder. What the system reports is only a hint of where to look: reports are late, doubled or lost,
/// so a lost folder is looked for again, and every now and then all is looked at without a reason.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private const string Everything = "";

    // An editor saves in several steps, a moment apart; and whoever types on is shown something all the same.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(40);

    private readonly string _folder;
    private readonly Channel<(string Name, long At)> _reports = Channel.CreateUnbounded<(string, long)>(new() { SingleReader = true });
    private FileSystemWatcher? _inside;
    private FileSystemWatcher? _outside;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The input folder; it need not be there yet.</param>
    public InputWatch(string folder)
    {
        _folder = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        Report(Everything);
    }

    /// <summary>Whether more is known to have changed already.</summary>
    public bool HasMore => _reports.Reader.TryPeek(out _);

    /// <summary>Waits for the next change, and for a moment of quiet after it.</summary>
    /// <param name="patience">How long to wait before looking without a reason.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Change> NextAsync(TimeSpan patience, CancellationToken stop)
    {
        if (!await IsReportedAsync(patience, stop))
        {
            Watch();
            return new Change([], Stopwatch.GetTimestamp());
        }

        var touched = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var since = long.MaxValue;
        do
        {
            while (_reports.Reader.TryRead(out var report))
            {
                touched.Add(report.Name);
                since = Math.Min(since, report.At);
            }

            await Task.Delay(Quiet, stop);
        }
        while (HasMore && Stopwatch.GetElapsedTime(since) < Longest);

        if (touched.Contains(Everything))
        {
            Forget();
        }

        Watch();
        return new Change(touched.ToImmutable(), since);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        _reports.Writer.TryComplete();
    }

    private async Task<bool> IsReportedAsync(TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            return await _reports.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Forget()
    {
        _inside?.Dispose();
        _outside?.Dispose();
        (_inside, _outside) = (null, null);
    }

    // The folder that holds the input folder is watched for its sake: it may be deleted, or another put in its place.
    private void Watch()
    {
        _inside ??= Start(_folder, "*", NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size, NameInside);
        _outside ??= Start(Path.GetDirectoryName(_folder)!, Path.GetFileName(_folder), NotifyFilters.DirectoryName, _ => Everything);
    }

    private FileSystemWatcher? Start(string folder, string filter, NotifyFilters what, Func<string, string> nameOf)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder, filter) { NotifyFilter = what, IncludeSubdirectories = folder == _folder, InternalBufferSize = 65_536 };
            watcher.Created += (_, change) => Report(nameOf(change.FullPath));
            watcher.Changed += (_, change) => Report(nameOf(change.FullPath));
            watcher.Deleted += (_, change) => Report(nameOf(change.FullPath));
            watcher.Renamed += (_, change) =>
            {
                Report(nameOf(change.OldFullPath));
                Report(nameOf(change.FullPath));
            };
            watcher.Error += (_, _) => Report(Everything);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // It is not there now, or the system watches no more folders: it is looked at now and then all the same.
            return null;
        }
    }

    private string NameInside(string path) => Path.GetRelativePath(_folder, path).Replace('\\', '/') is var name && name == "." ? Everything : name;

    private void Report(string name) => _reports.Writer.TryWrite((name, Stopwatch.GetTimestamp()));
}
