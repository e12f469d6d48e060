using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Site.Documents;
using Site.Theme;

namespace Site.Preview;

/// <summary>What a preview is asked to show.</summary>
/// <param name="Input">The folder with the words.</param>
/// <param name="Today">The day for which the site is shown.</param>
/// <param name="Port">The port to serve on.</param>
/// <param name="BasePath">The folder the site stands in on its host, such as <c>/folder</c>; empty for the root.</param>
public sealed record PreviewOptions(string Input, BuildDay Today, int Port, string BasePath = "");

/// <summary>Serves the site from memory, to this machine alone, and follows its words.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly PageRenderer _renderer = new();
    private readonly LiveSite _site;
    private readonly WebApplication _app;

    /// <summary>Prepares the server.</summary>
    /// <param name="options">What to show.</param>
    /// <param name="tell">Is told of each reload.</param>
    public PreviewServer(PreviewOptions options, Action<Reload> tell)
    {
        Address = new Uri($"http://{IPAddress.Loopback}:{options.Port}{options.BasePath}/");
        _site = new LiveSite(new BuildOptions(options.Input, options.Today, Address, Drafts: true, Preview: true), tell);

        // Empty: no settings file, environment variable or log of somebody else's has a say.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        _app = builder.Build();
        _app.Run(new AnswerRequest(_site, _renderer, options.BasePath, _end.Token).ToAsync);
    }

    /// <summary>The address of the home page.</summary>
    public Uri Address { get; }

    /// <summary>The first free port of this machine.</summary>
    /// <param name="first">Where to begin to look.</param>
    /// <returns>The port; 0 when every port from there on is taken.</returns>
    public static int FreePort(int first) => Enumerable.Range(first, Math.Max(0, IPEndPoint.MaxPort - first + 1)).FirstOrDefault(IsFree);

    /// <summary>Takes the port. Pages that are asked for wait until the site is built.</summary>
    /// <returns>Whether the port could be had.</returns>
    public async Task<bool> StartAsync()
    {
        try
        {
            await _app.StartAsync();
            return true;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return false;
        }
    }

    /// <summary>Builds, and builds again after every change, until it is stopped.</summary>
    /// <param name="stop">Stops it.</param>
    public async Task RunAsync(CancellationToken stop)
    {
        await Task.Run(() => _site.FollowAsync(stop), CancellationToken.None);
        // Pages that are open hold a connection each, and are not waited for.
        await _end.CancelAsync();
        await _app.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _app.DisposeAsync();
        _end.Dispose();
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
