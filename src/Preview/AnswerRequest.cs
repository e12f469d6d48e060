using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Site.Documents;
using Site.PostProcess;
using Site.Theme;

namespace Site.Preview;

/// <summary>Answers as a static host would: folder addresses, the 404 page at any depth. A page is rendered only here, when it is asked for.</summary>
/// <param name="site">What to show.</param>
/// <param name="renderer">Draws pages.</param>
/// <param name="basePath">The folder the site stands in; empty for the root.</param>
/// <param name="end">Ends what would go on for ever.</param>
internal sealed class AnswerRequest(LiveSite site, PageRenderer renderer, string basePath, CancellationToken end)
{
    private const string Html = "text/html; charset=utf-8";

    // Another site could give its own name this machine's address, and read the drafts. It cannot change what the browser calls it.
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost", "[::1]"];
    private static readonly FileExtensionContentTypeProvider Types = new();

    // As on a host, however long the lists are by then. This machine speaks no https, and is told nothing of it.
    private static readonly (string Name, string Value)[] Headers =
        [.. new SecurityPolicy([.. BundleStyles.Run().All, BundleStyles.Run(areListsCut: true).Whole], preview: true).Headers.Where(header => header.Name != SecurityPolicy.HttpsAlone)];

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request, and where the answer goes.</param>
    public async Task ToAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, end);
        try
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XFrameOptions = "DENY";
            foreach (var (name, value) in Headers)
            {
                context.Response.Headers[name] = value;
            }

            await ToAsync(context, context.Request.Path.Value ?? "/", stop.Token);
        }
        catch (Exception e) when (stop.IsCancellationRequested && e is (OperationCanceledException or IOException))
        {
            // Nobody waits for this answer any more.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            // An image that was deleted since, or a theme that is being changed.
            await SendAsync(context, e is IOException ? 404 : 500, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(e.ToString()), stop.Token);
        }
    }

    private Task ToAsync(HttpContext context, string path, CancellationToken stop) => path switch
    {
        _ when !OwnNames.Contains(context.Request.Host.Host) => SendAsync(context, 421, "text/plain", "This server answers to 127.0.0.1 alone."u8.ToArray(), stop),
        _ when IsForeign(context.Request) => SendAsync(context, 403, "text/plain; charset=utf-8", "This server answers no other site. Open its address in the address bar."u8.ToArray(), stop),
        _ when context.Request.Method is not ("GET" or "HEAD") => SendAsync(context, 405, "text/plain", "This server only shows pages."u8.ToArray(), stop),
        PreviewFiles.Events => SendEventsAsync(context, stop),
        _ when PreviewFiles.Find(path) is { } own => SendAsync(context, 200, TypeOf(path), own, stop),
        LooksPage.Folder => Redirect(context, path + "/"),
        _ when path.StartsWith(LooksPage.Folder + "/", StringComparison.Ordinal) => SendFileAsync(context, path[LooksPage.Folder.Length..], LooksPage.Folder, stop),
        _ => SendFileAsync(context, path, "", stop),
    };

    // Who asks: the browser says so (Fetch Metadata, 2.3), and older ones name the page's origin at least.
    private static bool IsForeign(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none") && !IsVisit(request))
        || (request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}");

    // Whoever follows a link of another site to here, as from GitHub Codespaces, reads the page for themselves. The other site gets neither its text nor
    // its window (Cross-Origin-Opener-Policy), and a visit changes nothing.
    private static bool IsVisit(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] is ["navigate"] && request.Headers["Sec-Fetch-Dest"] is ["document"];

    // The way is what stands before the address of a page: nothing, or what shows it in every look.
    private async Task SendFileAsync(HttpContext context, string path, string way, CancellationToken stop)
    {
        var showing = await site.ShowingAsync(stop);
        if (showing.Files is not { } files)
        {
            await SendAsync(context, 503, Html, Encoding.UTF8.GetBytes(PreviewFiles.PageOf(showing)), stop);
            return;
        }

        if (path == "/" && basePath.Length > 0)
        {
            await Redirect(context, $"{way}{basePath}/");
            return;
        }

        var below = path.StartsWith(basePath + "/", StringComparison.Ordinal) ? path[(basePath.Length + 1)..] : null;
        var file = below is null ? null : files.GetValueOrDefault(below + (below.Length == 0 || below.EndsWith('/') ? "index.html" : ""));
        if (file is not null && way.Length == 0)
        {
            await SendAsync(context, 200, file, showing, stop);
        }
        else if (file is PageFile page)
        {
            await SendLooksAsync(context, page, path, showing, stop);
        }
        else if (path == basePath || (below is not null && files.ContainsKey(below + "/index.html")))
        {
            await Redirect(context, $"{way}{path}/");
        }
        else
        {
            await SendAsync(context, 404, files[PageAddress.NotFound.OutputPath], showing, stop);
        }
    }

    private async Task SendAsync(HttpContext context, int status, OutputFile file, Showing showing, CancellationToken stop)
    {
        if (file is PageFile page && Look.Find(context.Request.Query["look"]) is { } look)
        {
            context.Response.Headers.ContentSecurityPolicy = look.ForHeader;
            context.Response.Headers.XFrameOptions = "SAMEORIGIN";
            file = page with { Compose = () => look.Of(page.Compose()) };
        }

        var bytes = await file.BytesAsync(renderer, stop);
        await SendAsync(context, status, TypeOf(file.Path), file is PageFile ? PreviewFiles.WithScript(bytes, showing) : bytes, stop);
    }

    private static Task SendLooksAsync(HttpContext context, PageFile page, string path, Showing showing, CancellationToken stop)
    {
        var shown = page.Compose();
        if (shown is RedirectPageView moved)
        {
            return Redirect(context, LooksPage.Folder + moved.Target.Href);
        }

        context.Response.Headers.ContentSecurityPolicy = LooksPage.ForHeader;
        return SendAsync(context, 200, Html, PreviewFiles.WithScript(Encoding.UTF8.GetBytes(LooksPage.Of(shown.Heading, path)), showing), stop);
    }

    private static async Task SendAsync(HttpContext context, int status, string type, byte[] bytes, CancellationToken stop)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, stop);
        }
    }

    // Server-sent events (HTML, 9.2): each names what is shown now, so whoever missed some misses nothing.
    private async Task SendEventsAsync(HttpContext context, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("retry: 500\n\n", stop);
        while (true)
        {
            var showing = await site.ShowingAsync(stop);
            await context.Response.WriteAsync($"data: {PreviewFiles.EventOf(showing)}\n\n", stop);
            await context.Response.Body.FlushAsync(stop);
            await showing.Replaced.WaitAsync(stop);
        }
    }

    private static Task Redirect(HttpContext context, string path)
    {
        context.Response.Redirect(path + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private static string TypeOf(string path) =>
        Types.TryGetContentType(path, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type
            : "text/plain; charset=utf-8";
}
