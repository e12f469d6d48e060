using System.Diagnostics;
using System.Text.Json;

namespace Site.Speed;

/// <summary>An open page: it hears of each reload, and notes when.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;
    private volatile Message _last = new("", 0);

    /// <summary>Begins to listen.</summary>
    /// <param name="client">Where the preview is.</param>
    public Listener(HttpClient client) => _listening = ListenAsync(client);

    /// <summary>The last message.</summary>
    public Message Last => _last;

    /// <summary>Waits for a message after another.</summary>
    /// <param name="known">The other.</param>
    /// <returns>Whether there was one within five seconds.</returns>
    public async Task<bool> IsNewAsync(Message known)
    {
        var start = Stopwatch.GetTimestamp();
        while (_last == known && Stopwatch.GetElapsedTime(start).TotalSeconds < 5)
        {
            await Task.Delay(1);
        }

        return _last != known;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync(HttpClient client)
    {
        try
        {
            using var reader = new StreamReader(await client.GetStreamAsync("/_preview/events", _end.Token));
            while (await reader.ReadLineAsync(_end.Token) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    var at = Stopwatch.GetTimestamp();
                    using var data = JsonDocument.Parse(line["data: ".Length..]);
                    _last = new Message(data.RootElement.GetProperty("version").GetString()!, at);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The end was asked for.
        }
    }
}

/// <summary>What a page hears.</summary>
/// <param name="Version">What is shown now.</param>
/// <param name="At">When it was heard.</param>
internal sealed record Message(string Version, long At);
