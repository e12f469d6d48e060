using System.Diagnostics;
using System.Globalization;
using Site.Preview;
using Site.Problems;

namespace Site.Speed;

/// <summary>The preview under two thousand edits in bursts, of a thousand articles: how soon a page hears of one, whether any stays stale, what is kept.</summary>
internal sealed class PreviewSoak(string input, HttpClient client, Listener page)
{
    private const int Articles = 1000;
    private const int Single = 200;
    private const int Edits = 2000;

    // The same edits in each run.
#pragma warning disable CA5394 // Do not use insecure randomness: nothing is kept secret here.
    private readonly Random _chance = new(1);
    private readonly Dictionary<string, string> _expected = [];
    private int _edit;
    private int _stale;

    /// <summary>Runs it and prints what was measured.</summary>
    /// <param name="source">The real input folder.</param>
    /// <returns>0 when no page stayed stale.</returns>
    public static async Task<int> RunAsync(string source)
    {
        var folder = Directory.CreateTempSubdirectory("close-enough-speed-");
        try
        {
            var input = Path.Combine(folder.FullName, "input");
            Corpus.Write(source, Articles, input);
            return await RunInAsync(input);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunInAsync(string input)
    {
        var own = new List<double>();
        await using var server = new PreviewServer(
            new PreviewOptions(input, new DateOnly(2026, 12, 1), PreviewServer.FreePort(5100)), reload =>
            {
                own.Add(reload.Took.TotalMilliseconds);
                reload.Problems.Where(problem => problem.Severity == Severity.Error).Take(3).ToList().ForEach(error => Say($"{error}"));
            });
        await server.StartAsync();
        using var stop = new CancellationTokenSource();
        var running = server.RunAsync(stop.Token);
        using var client = new HttpClient { BaseAddress = server.Address };
        await client.GetStringAsync("/");
        Say($"{Articles} articles, first shown after {own[0]:0} ms; load of the machine: {LoadOf()}, {Environment.ProcessorCount} cores");
        own.Clear();
        int stale;
        await using (var page = new Listener(client))
        {
            stale = await new PreviewSoak(input, client, page).RunAsync(own);
        }

        await stop.CancelAsync();
        await running;
        return stale == 0 ? 0 : 1;
    }

    private async Task<int> RunAsync(List<double> own)
    {
        await page.IsNewAsync(new Message("", 0));
        var single = await MeasureAsync(Single, 1);
        Print("one edit at a time, from the write to the message heard", single);
        Print("the same, as the preview's own log says it", own);
        var bursts = await MeasureAsync(100, 40);
        var (heap, rss) = Memory();
        Say($"after {_edit - Single} edits in bursts: {heap:0.0} MB on the heap, {rss:0} MB in memory");
        bursts.AddRange(await MeasureAsync(Edits - 100, 40));
        Print($"{Edits} edits in bursts, from the last write of a burst to the message heard", bursts);
        (heap, rss) = Memory();
        Say($"after {_edit - Single} edits in bursts: {heap:0.0} MB on the heap, {rss:0} MB in memory");
        Say($"{_stale} pages stayed stale; load of the machine: {LoadOf()}");
        return _stale;
    }

    private async Task<List<double>> MeasureAsync(int edits, int most)
    {
        var times = new List<double>();
        for (var end = _edit + edits; _edit < end;)
        {
            _expected.Clear();
            var before = page.Last;
            var last = 0L;
            for (var left = Math.Min(end - _edit, _chance.Next(1, most + 1)); left > 0; left--)
            {
                last = Edit(Corpus.Name(_chance.Next(Articles) + 1));
                if (_chance.Next(4) == 0)
                {
                    await Task.Delay(_chance.Next(30));
                }
            }

            times.Add(await SettleAsync(before, last));
        }

        return times;
    }

    // Writes in place, over a file of the same length, or beside it and renamed, as editors do.
    private long Edit(string name)
    {
        var file = Path.Combine(input, "articles", name + ".md");
        var mark = string.Create(CultureInfo.InvariantCulture, $"Edit {++_edit:00000}.");
        var text = File.ReadAllText(file);
        var body = text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + "\n---\n".Length;
        var old = text.AsSpan(body).StartsWith("Edit ", StringComparison.Ordinal) ? mark.Length + 2 : 0;
        text = $"{text[..body]}{mark}\n\n{text[(body + old)..]}";
        _expected[name] = mark;
        var start = Stopwatch.GetTimestamp();
        if (_edit % 3 == 0)
        {
            File.WriteAllText(file + "~", text);
            File.Move(file + "~", file, overwrite: true);
        }
        else
        {
            File.WriteAllText(file, text);
        }

        return start;
    }

    // The message counts by which every edited page shows its last edit, and which is of the version that it is part of.
    private async Task<double> SettleAsync(Message before, long last)
    {
        foreach (var (name, mark) in _expected)
        {
            var start = Stopwatch.GetTimestamp();
            string html;
            do
            {
                html = await client.GetStringAsync($"/articles/{name}/");
            }
            while (!html.Contains(mark, StringComparison.Ordinal) && Stopwatch.GetElapsedTime(start).TotalSeconds < 5);

            if (!html.Contains(mark, StringComparison.Ordinal))
            {
                _stale++;
            }
        }

        await page.IsNewAsync(before);
        var shown = await client.GetStringAsync("/about/");
        for (var i = 0; i < 2000 && !shown.Contains($"\"{page.Last.Version}\"", StringComparison.Ordinal); i++)
        {
            await Task.Delay(1);
        }

        return Stopwatch.GetElapsedTime(last, page.Last.At).TotalMilliseconds;
    }

    private static (double Heap, double Rss) Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return (GC.GetTotalMemory(forceFullCollection: true) / 1e6, Environment.WorkingSet / 1e6);
    }

    private static string LoadOf() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static void Print(string what, List<double> times)
    {
        var ordered = times.Order().ToArray();
        Say($"{what}: median {ordered[ordered.Length / 2]:0} ms, 99th percentile {ordered[(int)(ordered.Length * 0.99)]:0} ms, longest {ordered[^1]:0} ms, of {ordered.Length}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
