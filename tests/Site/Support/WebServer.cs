using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SystemProcess = System.Diagnostics.Process;

namespace Site.Tests.Support;

/// <summary>What a web server answered.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Each header as often as it was sent, by name.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Location">Where the answer sends on to, as a whole address; <see langword="null"/> where it does not.</param>
internal sealed record Answer(HttpStatusCode Status, ILookup<string, string> Headers, byte[] Body, Uri? Location)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public string Header(string name) => string.Join(" | ", Headers[name]);
}

/// <summary>A real web server that serves a built site from a temporary folder, on a free port of this machine. It ends with the test.</summary>
internal sealed class WebServer : IDisposable
{
    // Long enough for a machine that is busy; nothing waits for it where all is well.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder;
    private readonly SystemProcess _process;
    private readonly HttpClient _client;

    private WebServer(TemporaryFolder folder, SystemProcess process, int port)
    {
        (_folder, _process) = (folder, process);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
    }

    /// <summary>Starts nginx, without the rights of a system's server and without any file of one but its list of types.</summary>
    /// <param name="files">The site.</param>
    /// <param name="base">The folder in which it stands, like <c>/a/b</c>; empty for the root.</param>
    /// <param name="server">What stands in the server block; <c>$site</c> becomes the folder with the site's files.</param>
    public static WebServer Nginx(IReadOnlyDictionary<string, byte[]> files, string @base, string server = "include \"$site/_nginx.conf\";") => Start("nginx", files, @base, (root, port) => $$"""
        daemon off;
        master_process off;
        pid nginx.pid;
        error_log stderr;
        events {}
        http {
            include {{(File.Exists("/etc/nginx/mime.types") ? "/etc/nginx/" : "")}}mime.types;
            default_type application/octet-stream;
            access_log off;
            client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
            server {
                listen 127.0.0.1:{{port}};
                root "{{root}}";
                {{server.Replace("$site", root + @base, StringComparison.Ordinal)}}
            }
        }
        """, "-e stderr -p \"{0}\" -c \"{0}/server.conf\"");

    /// <summary>Starts Caddy.</summary>
    /// <param name="files">The site.</param>
    /// <param name="base">The folder in which it stands; empty for the root.</param>
    public static WebServer Caddy(IReadOnlyDictionary<string, byte[]> files, string @base) => Start("caddy", files, @base, (root, port) => $$"""
        {
            admin off
            auto_https off
        }
        http://127.0.0.1:{{port}} {
            root * "{{root}}"
            import "{{root + @base}}/_caddy.conf"
        }
        """, "run --adapter caddyfile --config \"{0}/server.conf\"");

    /// <summary>Asks for an address, and follows no redirect.</summary>
    public async Task<Answer> GetAsync(string address, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(
            answer.StatusCode,
            answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
                .SelectMany(header => header.Value, (header, value) => (header.Key, value))
                .ToLookup(header => header.Key, header => header.value, StringComparer.OrdinalIgnoreCase),
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
            answer.Headers.Location is { } location ? new Uri(request.RequestUri!, location) : null);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    private static WebServer Start(string program, IReadOnlyDictionary<string, byte[]> files, string @base, Func<string, int, string> configuration, string arguments)
    {
        var found = Find(program);
        Assert.SkipWhen(found is null, $"{program} is not installed here. On Debian: apt-get install {(program == "nginx" ? "nginx-light" : program)}");
        var folder = new TemporaryFolder();
        foreach (var (path, bytes) in files)
        {
            var file = folder.File($"root{@base}/{path}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        // Between the question for a free port and the answer to it, another program may have taken it.
        for (var tries = 1; ; tries++)
        {
            var port = FreePort();
            File.WriteAllText(folder.File("server.conf"), configuration(folder.File("root"), port));
            var start = new ProcessStartInfo(found!, string.Format(null, arguments, folder.Path)) { RedirectStandardError = true, WorkingDirectory = folder.Path };
            start.Environment["HOME"] = folder.Path;
            start.Environment["XDG_CONFIG_HOME"] = start.Environment["XDG_DATA_HOME"] = folder.Path;
            var process = SystemProcess.Start(start)!;
            var said = process.StandardError.ReadToEndAsync();
            if (IsUp(process, port))
            {
                return new WebServer(folder, process, port);
            }

            process.Kill();
            process.WaitForExit();
            Assert.True(tries < 3, said.Result);
        }
    }

    private static bool IsUp(SystemProcess process, int port)
    {
        for (var end = Stopwatch.StartNew(); end.Elapsed < Patience && !process.HasExited; Thread.Sleep(20))
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A server stands where only an administrator's shell looks.
    private static string? Find(string program) => $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/usr/local/sbin".Split(':')
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
