using System.Net;
using Site.Tests.Support;

namespace Site.Tests.Hosts;

/// <summary>Web servers of one's own, run for real with the file that is made for each: at the root of a host and in a folder.</summary>
public sealed class Servers
{
    public static TheoryData<string, string> All => new(
        from server in (string[])["nginx", "caddy"]
        from folder in (string[])["", "/closeness", "/a/b"]
        select (server, folder));

    [Theory, MemberData(nameof(All))]
    public async Task Every_file_is_found_and_every_folder_without_its_slash(string server, string folder)
    {
        using var host = Start(server, folder);
        foreach (var (path, bytes) in Specimen.In(folder).Files.Where(file => IsForVisitors(file.Key)))
        {
            Assert.Equal(bytes, (await Found(host, $"{folder}/{path}")).Body);
            if (path.EndsWith("index.html", StringComparison.Ordinal) && path != Specimen.Redirect)
            {
                var address = $"{folder}/{path[..^"index.html".Length]}";
                Assert.Equal(bytes, (await Found(host, address)).Body);
                if (address.Length > 1)
                {
                    await IsSentOn(host, address[..^1], address);
                }
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task What_is_not_there_is_the_page_that_says_so_at_any_depth(string server, string folder)
    {
        using var host = Start(server, folder);
        foreach (var path in (string[])["/nothing", "/nothing/", "/help/nothing", "/no/page/so/deep/", "/images/", "/style.css", "/vercel.json", "/_headers", "/_redirects", "/_nginx.conf", "/_caddy.conf"])
        {
            var answer = await host.GetAsync(folder + path);

            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{path}: {answer.Status}");
            Assert.Equal("text/html; charset=utf-8", answer.Header("Content-Type"));
            Assert.Equal(Specimen.In(folder).Text("404.html"), answer.Text);
        }
    }

    /// <summary>The trap of nginx: one header that is added further in takes away all those above it.</summary>
    [Theory, MemberData(nameof(All))]
    public async Task Every_answer_has_every_header(string server, string folder)
    {
        using var host = Start(server, folder);
        var modified = (await host.GetAsync($"{folder}/help/")).Header("Last-Modified");
        await HasAll(host, folder, "/");
        await HasAll(host, folder, "/help/");
        await HasAll(host, folder, "/help");
        await HasAll(host, folder, "/" + Specimen.Reviewed);
        await HasAll(host, folder, "/feed.xml");
        await HasAll(host, folder, "/apple-touch-icon.png");
        await HasAll(host, folder, "/old/specimen/");
        await HasAll(host, folder, "/assets/");
        await HasAll(host, folder, "/style.css");
        await HasAll(host, folder, "/no/page/so/deep/");
        await HasAll(host, folder, "/_headers");
        await HasAll(host, folder, "/help/", HttpMethod.Head);
        await HasAll(host, folder, "/help/", HttpMethod.Post);
        await HasAll(host, folder, "/help/", HttpMethod.Get, ("Range", "bytes=0-9"));
        await HasAll(host, folder, "/help/", HttpMethod.Get, ("If-Modified-Since", modified));
    }

    /// <summary>And nothing else: not the page that searches, and not the answer that a part is not there.</summary>
    [Theory, MemberData(nameof(All))]
    public async Task What_is_named_by_its_content_may_be_kept_for_good(string server, string folder)
    {
        using var host = Start(server, folder);
        var parts = Specimen.In(folder).Files.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal)).ToArray();
        Assert.True(parts.Length > 3);
        foreach (var part in parts)
        {
            var answer = await Found(host, $"{folder}/{part}");
            Assert.Equal("public, max-age=31536000, immutable", answer.Header("Cache-Control"));
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Matches(part.Split('.')[^1] switch { "js" => "^(text|application)/javascript(; charset=utf-8)?$", "webp" => "^image/webp$", "jpg" => "^image/jpeg$", _ => "^image/png$" }, answer.Header("Content-Type"));
        }

        await HasAll(host, folder, "/search/");
        await HasAll(host, folder, "/assets/search/0123456789abcdef/w0.js");
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_old_address_has_moved_for_good(string server, string folder)
    {
        using var host = Start(server, folder);
        await IsSentOn(host, folder + "/old/specimen/", $"{folder}/articles/a-specimen/");
    }

    /// <summary>Two copies of the site, or another site of the same generator: neither minds the other. Caddy refuses a second one.</summary>
    [Fact]
    public async Task Two_sites_stand_in_folders_of_one_nginx()
    {
        string[] folders = ["/closeness", "/a/b"];
        var files = folders.SelectMany(folder => Specimen.In(folder).Files.Select(file => ($"{folder[1..]}/{file.Key}", file.Value))).ToDictionary();
        using var host = WebServer.Nginx(files, "", string.Concat(folders.Select(folder => $"include \"$site{folder}/_nginx.conf\";\n")));
        foreach (var folder in folders)
        {
            Assert.Equal(Specimen.In(folder).Files["help/index.html"], (await Found(host, folder + "/help/")).Body);
            Assert.Equal(Specimen.In(folder).Text("404.html"), (await host.GetAsync(folder + "/nothing/")).Text);
            await IsSentOn(host, folder + "/old/specimen/", $"{folder}/articles/a-specimen/");
            await HasAll(host, folder, "/help/");
            await HasAll(host, folder, "/nothing/");
        }
    }

    /// <summary>With all its headers, and in no form that was not asked for.</summary>
    [Theory]
    [InlineData("nginx", "gzip", "gzip")]
    [InlineData("nginx", "identity", "")]
    [InlineData("caddy", "gzip", "gzip")]
    [InlineData("caddy", "gzip, br", "br")]
    [InlineData("caddy", "identity", "")]
    public async Task A_text_is_sent_in_its_smaller_form(string server, string accepted, string sent)
    {
        var site = Specimen.Compressed;
        using var host = server == "nginx" ? WebServer.Nginx(site.Files, site.Facts.Folder) : WebServer.Caddy(site.Files, site.Facts.Folder);
        foreach (var path in (string[])["/", "/help/", "/feed.xml", "/favicon.svg", "/no/page/so/deep/"])
        {
            var file = path.Contains("/no/", StringComparison.Ordinal) ? "404.html" : Addresses.FileOf(path);
            var answer = await host.GetAsync(site.Facts.Folder + path, null, ("Accept-Encoding", accepted));

            Assert.Equal(sent, answer.Header("Content-Encoding"));
            Assert.Equal(site.Files[sent switch { "gzip" => file + ".gz", "br" => file + ".br", _ => file }], answer.Body);
            Assert.Equal(server == "caddy" && sent == "" ? "" : "Accept-Encoding", answer.Header("Vary"));
            await HasAll(host, site.Facts.Folder, path, null, ("Accept-Encoding", accepted));
        }

        Assert.Equal("", (await host.GetAsync(site.Facts.Folder + "/" + Specimen.Picture, null, ("Accept-Encoding", accepted))).Header("Content-Encoding"));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_text_says_its_type_and_its_encoding(string server, string folder)
    {
        using var host = Start(server, folder);
        foreach (var (path, type) in ((string, string)[])
        [
            ("/", "text/html; charset=utf-8"), ("/feed.xml", "(text|application)/xml(; charset=utf-8)?"), ("/robots.txt", "text/plain; charset=utf-8"),
            ("/favicon.svg", @"image/svg\+xml"),
        ])
        {
            Assert.Matches($"^{type}$", (await Found(host, folder + path)).Header("Content-Type"));
        }
    }

    private static WebServer Start(string server, string folder) => server == "nginx"
        ? WebServer.Nginx(Specimen.In(folder).Files, folder)
        : WebServer.Caddy(Specimen.In(folder).Files, folder);

    private static bool IsForVisitors(string path) => !path.StartsWith('_') && path != "vercel.json";

    private static async Task<Answer> Found(WebServer host, string address)
    {
        var answer = await host.GetAsync(address);
        if (address.EndsWith("/index.html", StringComparison.Ordinal) && answer.Location is { } location)
        {
            // Caddy has one address for a page, and sends on to it.
            answer = await host.GetAsync(location.AbsolutePath);
        }

        Assert.True(answer.Status == HttpStatusCode.OK, $"{address}: {answer.Status}");
        return answer;
    }

    private static async Task IsSentOn(WebServer host, string from, string to)
    {
        var answer = await host.GetAsync(from);
        Assert.True(answer.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect, $"{from}: {answer.Status}");
        Assert.Equal(to, answer.Location?.AbsolutePath);
    }

    private static async Task HasAll(WebServer host, string folder, string path, HttpMethod? method = null, params (string Name, string Value)[] more)
    {
        var answer = await host.GetAsync(folder + path, method, more);
        foreach (var line in AskedOfHost.Of(Specimen.Site).First().Lines.Where(line => !line.StartsWith('/')))
        {
            var header = line.Split(": ", 2);
            Assert.True(answer.Header(header[0]) == header[1], $"{method} {path} ({(int)answer.Status}): {header[0]}: {answer.Header(header[0])}");
        }
    }
}
