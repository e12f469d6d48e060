using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Preview;
using Site.Tests.Support;

namespace Site.Tests.Editing;

/// <summary>The dev container opens the preview for whoever has no tools.</summary>
public sealed partial class Container
{
    private static readonly JsonElement Described = JsonDocument.Parse(
        Repository.Read(".devcontainer", "devcontainer.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement;

    private static string Preview => Words().Match(Described.GetProperty("postAttachCommand").GetString()!).Groups["words"].Value;

    [Fact]
    public void Has_the_version_of_NET_that_the_project_asks_for()
    {
        using var global = JsonDocument.Parse(Repository.Read("global.json"));
        var asked = global.RootElement.GetProperty("sdk").GetProperty("version").GetString()!;

        Assert.Equal(asked[..asked.LastIndexOf('.')], Image().Match(Described.GetProperty("image").GetString()!).Groups["sdk"].Value);
    }

    [Fact]
    public void Has_what_the_project_recommends_to_every_editor()
    {
        using var recommended = JsonDocument.Parse(Repository.Read(".vscode", "extensions.json"));

        Assert.Equal(
            Texts(recommended.RootElement.GetProperty("recommendations")),
            Texts(Described.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions")));
    }

    /// <summary>Whatever is there to be compiled is compiled before anybody waits for it.</summary>
    [Fact]
    public void Compiles_the_generator_beforehand() => Assert.Equal("dotnet build src", Described.GetProperty("updateContentCommand").GetString());

    [Fact]
    public void Opens_the_port_of_the_preview_in_a_browser()
    {
        using var folder = new TemporaryFolder();
        var port = Assert.Single(Described.GetProperty("forwardPorts").EnumerateArray()).GetInt32();
        var attributes = Assert.Single(Described.GetProperty("portsAttributes").EnumerateObject());

        Assert.Equal(port.ToString(CultureInfo.InvariantCulture), attributes.Name);
        Assert.Equal("openBrowser", attributes.Value.GetProperty("onAutoForward").GetString());
        Assert.Contains(Command.Run(folder.Path, $"{Preview} --help").Output, line => line.Contains($"The port to serve on. [default: {port}]", StringComparison.Ordinal));
    }

    /// <summary>The command to the letter, in a folder with nothing but words, and at a port that is free here.</summary>
    [Fact]
    public async Task Shows_the_site_with_its_own_command()
    {
        using var folder = new TemporaryFolder();
        new MiniSite().WriteTo(folder.File("input"));
        var port = PreviewServer.FreePort(26_000 + (Environment.ProcessId % 1000));
        using var preview = Command.Start(folder.Path, $"{Preview} --port {port} --today 2026-06-15");
        try
        {
            var address = await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();

            Assert.Equal($"http://127.0.0.1:{port}/", address);
            Assert.Contains("<h1", await client.GetStringAsync(new Uri(address!), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    [GeneratedRegex(@"^mcr\.microsoft\.com/devcontainers/dotnet:\d+-(?<sdk>\d+\.\d+)-[a-z]+$")]
    private static partial Regex Image();

    [GeneratedRegex("^dotnet run --project src -- (?<words>.+)$")]
    private static partial Regex Words();
}
