using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Site.Tests.Browser.Support;

/// <summary>Serves a built folder as a static host does: folder addresses, its <c>_headers</c>, its 404 page at any depth.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;

    private SiteServer(WebApplication app, Uri root) => (_app, Root) = (app, root);

    /// <summary>The address of the home page.</summary>
    public Uri Root { get; }

    /// <summary>Starts on a free port of this machine.</summary>
    /// <param name="folder">The built site.</param>
    /// <param name="under">The folder it stands in on the host, such as <c>/some/folder</c>; empty for the root.</param>
    public static async Task<SiteServer> StartAsync(string folder, string under = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var headers = HostHeaders.Read(Path.Combine(folder, "_headers"));
        app.Run(context => AnswerAsync(context, folder, under, headers));
        await app.StartAsync();
        return new SiteServer(app, new Uri(app.Urls.Single() + under + "/"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string folder, string under, HostHeaders headers)
    {
        var path = context.Request.Path.Value!;
        var below = path.StartsWith(under + "/", StringComparison.Ordinal) ? path[under.Length..] : null;
        var file = below is null ? null : Path.Combine(folder, (below.EndsWith('/') ? below + "index.html" : below)[1..]);
        var exists = file is not null && File.Exists(file);
        foreach (var (name, value) in headers.Of(below ?? path))
        {
            context.Response.Headers.Append(name, value);
        }

        context.Response.StatusCode = exists ? 200 : 404;
        var answer = exists ? file! : Path.Combine(folder, "404.html");
        context.Response.ContentType = Types.TryGetContentType(answer, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type
            : "application/octet-stream";
        await context.Response.SendFileAsync(answer);
    }
}

/// <summary>The rules of a <c>_headers</c> file.</summary>
internal sealed class HostHeaders
{
    private readonly List<(string Path, string Name, string Value)> _rules = [];

    public static HostHeaders Read(string file)
    {
        var headers = new HostHeaders();
        var path = "";
        foreach (var line in File.ReadLines(file).Where(line => !line.StartsWith('#')))
        {
            if (line.StartsWith(' ') && line.Split(':', 2) is [var name, var value])
            {
                headers._rules.Add((path, name.Trim(), value.Trim()));
            }
            else
            {
                path = line.Trim();
            }
        }

        return headers;
    }

    public IEnumerable<(string Name, string Value)> Of(string path) =>
        _rules
            .Where(rule => rule.Path.EndsWith('*') ? path.StartsWith(rule.Path[..^1], StringComparison.Ordinal) : path == rule.Path)
            .Select(rule => (rule.Name, rule.Value));
}
