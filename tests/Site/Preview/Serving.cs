using System.Net;
using Site.Preview;
using Site.Tests.Support;

namespace Site.Tests.Preview;

/// <summary>The preview answers as a static host does, from memory, and to this machine alone.</summary>
public sealed class Serving
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "text/html")]
    [InlineData("/articles/a-wall/", HttpStatusCode.OK, "text/html")]
    [InlineData("/index.html", HttpStatusCode.OK, "text/html")]
    [InlineData("/favicon.svg", HttpStatusCode.OK, "image/svg+xml")]
    [InlineData("/feed.xml", HttpStatusCode.OK, "text/xml")]
    [InlineData("/robots.txt", HttpStatusCode.OK, "text/plain")]
    [InlineData("/_headers", HttpStatusCode.OK, "text/plain")]
    [InlineData("/.well-known/token", HttpStatusCode.OK, "text/plain")]
    [InlineData("/_preview/preview.js", HttpStatusCode.OK, "text/javascript")]
    [InlineData("/_preview/preview.css", HttpStatusCode.OK, "text/css")]
    [InlineData("/_preview/looks.css", HttpStatusCode.OK, "text/css")]
    [InlineData("/nothing/here", HttpStatusCode.NotFound, "text/html")]
    [InlineData("/old/", HttpStatusCode.OK, "text/html")]
    public async Task Every_file_has_its_type_and_is_kept_by_nobody(string path, HttpStatusCode status, string type)
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With("root/.well-known/token", "a").With(MiniSite.ArticlePath, MiniSite.Article("aliases: [/old/]")));

        var answer = await preview.GetAsync(path);

        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_address_without_its_last_slash_leads_to_the_page()
    {
        await using var preview = await MiniPreview.StartAsync();

        var answer = await preview.GetAsync("/articles/a-wall");

        Assert.Equal((HttpStatusCode.Redirect, "/articles/a-wall/"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_base_path_is_the_folder_of_the_site()
    {
        await using var preview = await MiniPreview.StartAsync(basePath: "/some/folder");

        Assert.Equal("/some/folder/", (await preview.GetAsync("/")).Headers.Location!.ToString());
        Assert.Equal("/some/folder/", (await preview.GetAsync("/some/folder")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/some/folder/articles/a-wall/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/articles/a-wall/")).StatusCode);
        Assert.Equal("/some/folder/", (await preview.PageAsync("/some/folder/nothing/")).QuerySelector(".masthead a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("attacker.test", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_this_machine_names_it(string host, HttpStatusCode status)
    {
        await using var preview = await MiniPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        Assert.Equal(status, (await preview.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://attacker.test", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    public async Task No_other_site_is_answered(string header, string value, HttpStatusCode status)
    {
        await using var preview = await MiniPreview.StartAsync();
        foreach (var path in (string[])["/", "/images/none.svg", "/_preview/preview.js"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add(header, value);
            var answer = await preview.SendAsync(request);

            Assert.Equal(status == HttpStatusCode.OK && path.StartsWith("/images", StringComparison.Ordinal) ? HttpStatusCode.NotFound : status, answer.StatusCode);
        }
    }

    /// <summary>Whoever follows a link to here reads the page for themselves, and the site they come from reads nothing.</summary>
    [Theory]
    [InlineData("navigate", "document", HttpStatusCode.OK)]
    [InlineData("navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("navigate", "embed", HttpStatusCode.Forbidden)]
    [InlineData("no-cors", "document", HttpStatusCode.Forbidden)]
    [InlineData("no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("cors", "empty", HttpStatusCode.Forbidden)]
    public async Task A_link_of_another_site_leads_here(string mode, string destination, HttpStatusCode status)
    {
        await using var preview = await MiniPreview.StartAsync();
        var answer = await AskAsync(preview, "localhost", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Opener-Policy"));
    }

    /// <summary>
    /// As a forwarded port asks: dev tunnels write "localhost" for their own name (Host), and that name beside it (X-Forwarded-Host), which nobody is asked about here.
    /// Where a name is not rewritten, anybody's could lead here.
    /// </summary>
    [Theory]
    [InlineData("localhost", "plain-wall-5080.app.github.dev", HttpStatusCode.OK)]
    [InlineData("localhost:5080", "plain-wall-5080.app.github.dev", HttpStatusCode.OK)]
    [InlineData("plain-wall-5080.app.github.dev", "", HttpStatusCode.MisdirectedRequest)]
    [InlineData("attacker.test", "localhost", HttpStatusCode.MisdirectedRequest)]
    public async Task A_forwarded_port_is_answered_as_this_machine(string host, string forwarded, HttpStatusCode status)
    {
        await using var preview = await MiniPreview.StartAsync();
        var answer = await AskAsync(
            preview, host, ("X-Forwarded-Host", forwarded), ("X-Forwarded-Proto", "https"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/feed.xml")]
    [InlineData("/nothing/here")]
    [InlineData("/_preview/preview.js")]
    public async Task Everything_is_what_it_says_and_stands_in_no_frame(string path)
    {
        await using var preview = await MiniPreview.StartAsync();
        var headers = (await preview.GetAsync(path)).Headers;

        Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], headers.GetValues("X-Frame-Options"));
        Assert.Equal(["same-origin"], headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.EndsWith("; frame-ancestors 'none'", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }

    /// <summary>The preview's script, its style and what it listens to; all else is as strict as on a host.</summary>
    [Fact]
    public async Task A_page_allows_what_is_published_and_the_script_of_the_preview()
    {
        await using var preview = await MiniPreview.StartAsync();
        var page = RealSite.Parse("index.html", await preview.TextAsync("/"), Facts.Real).Document;
        var said = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var published = new MiniSite().Build().Page("index.html").Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        var own = said.Split("; ").Except(published.Split("; ")).ToArray();
        var style = Assert.Single(published.Split("; ").Except(said.Split("; ")));
        Assert.Equal(["script-src 'self'", "connect-src 'self'", style.Replace("style-src", "style-src 'self'", StringComparison.Ordinal)], own);
        // The header is that of every page, so it allows the style of the others too.
        var header = Assert.Single((await preview.GetAsync("/")).Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(said.Split("; ").Except([style.Replace("style-src", "style-src 'self'", StringComparison.Ordinal)]).Append("frame-ancestors 'none'"), header.Split("; ").Where(part => !part.StartsWith("style-src", StringComparison.Ordinal)));
        Assert.Contains(style["style-src".Length..], header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await using var preview = await MiniPreview.StartAsync();
        await preview.PageAsync("/");

        Assert.Equal([preview.Input], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(preview.Input)!));
        Assert.Equal(12 + 5, Directory.EnumerateFiles(preview.Input, "*", SearchOption.AllDirectories).Count());
    }

    /// <summary>Its index is made when somebody asks for it, and never while somebody writes.</summary>
    [Fact]
    public async Task The_search_works_with_all_of_its_index_in_one_part()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With("pages/search.md", MiniSite.Page("Search")));
        var index = await preview.TextAsync("/assets/search/preview/index.js");

        Assert.Contains("src=\"/assets/search/preview/search.js\"", await preview.TextAsync("/search/"), StringComparison.Ordinal);
        Assert.StartsWith("var searchWords", await preview.TextAsync("/assets/search/preview/search.js"), StringComparison.Ordinal);
        Assert.All((string[])["index", "w0", "p0", "t0"], part => Assert.Contains($"searchData(\"{part}\",", index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_published_page_knows_nothing_of_the_preview()
    {
        await using var preview = await MiniPreview.StartAsync();
        var page = await preview.TextAsync("/about/");

        Assert.Contains("_preview", page, StringComparison.Ordinal);
        Assert.All(RealSite.Files.Keys, path => Assert.DoesNotMatch("_preview|_looks|frame-src|frame-ancestors 'self'", RealSite.Text(path)));
    }

    [Fact]
    public async Task It_ends_while_pages_are_open()
    {
        var preview = await MiniPreview.StartAsync();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();

        await preview.EndAsync();

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => preview.GetAsync("/"));
        await preview.DisposeAsync();
    }

    [Fact]
    public async Task A_taken_port_is_not_had_and_the_next_free_one_is_known()
    {
        await using var preview = await MiniPreview.StartAsync();
        var port = preview.Address.Port;
        await using var second = new PreviewServer(new PreviewOptions(preview.Input, MiniSite.Today, port), _ => { });

        Assert.False(await second.StartAsync());
        Assert.InRange(PreviewServer.FreePort(port), port + 1, IPEndPoint.MaxPort);
    }

    private static async Task<HttpResponseMessage> AskAsync(MiniPreview preview, string host, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        foreach (var (name, value) in headers.Where(header => header.Value.Length > 0))
        {
            request.Headers.Add(name, value);
        }

        return await preview.SendAsync(request);
    }
}
