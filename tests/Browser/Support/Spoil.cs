using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Changes the real site on its way to the browser, so that a promise can be seen to break.</summary>
/// <param name="Name">What is wrong with it.</param>
internal sealed partial record Spoil(string Name)
{
    /// <summary>Texts of the HTML to replace, every time they occur; each has to be there.</summary>
    public IReadOnlyList<(string Old, string Now)> Html { get; init; } = [];

    /// <summary>Rules at the end of the style, outside every layer, so that they win; a policy that allows them comes along.</summary>
    public string Css { get; init; } = "";

    /// <summary>A script from a file of the site's own; a policy that allows it comes along.</summary>
    public string Script { get; init; } = "";

    /// <summary>Whether the pages come without their policy. What they then ask of others is answered with nothing.</summary>
    public bool WithoutPolicy { get; init; }

    public override string ToString() => Name;

    /// <summary>Spoils everything that a context loads from here on.</summary>
    public Task ApplyAsync(IBrowserContext context) => context.RouteAsync("**/*", AnswerAsync);

    private async Task AnswerAsync(IRoute route)
    {
        if (!route.Request.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))
        {
            await route.FulfillAsync(new() { Status = 204 });
        }
        else if (route.Request.Url.EndsWith("/spoiled.js", StringComparison.Ordinal))
        {
            await route.FulfillAsync(new() { ContentType = "text/javascript", Body = Script });
        }
        else if (route.Request.Url.EndsWith("/spoiled.css", StringComparison.Ordinal))
        {
            await route.FulfillAsync(new() { ContentType = "text/css", Body = "" });
        }
        else
        {
            var response = await route.FetchAsync();
            var text = route.Request.ResourceType == "document" ? Spoiled(await response.TextAsync()) : null;
            var headers = response.Headers.Where(header => !WithoutPolicy || header.Key != "content-security-policy")
                .ToDictionary(header => header.Key, header => header.Key == "content-security-policy" ? Allowing(header.Value) : header.Value);
            await route.FulfillAsync(new() { Response = response, Headers = headers, Body = text });
        }
    }

    private string Allowing(string policy)
    {
        policy = Script == "" ? policy : Nothing().Replace(policy, "$0 script-src 'self';");
        return Css == "" ? policy : Hash().Replace(policy, "'unsafe-inline'");
    }

    private string Spoiled(string html)
    {
        if (WithoutPolicy)
        {
            html = html.Replace("http-equiv=\"Content-Security-Policy\"", "name=\"no-policy\"", StringComparison.Ordinal);
        }

        html = Allowing(html).Replace("</style>", Css + "</style>", StringComparison.Ordinal);
        if (Script != "")
        {
            html = html.Replace("</head>", "<script defer src=\"/spoiled.js\"></script></head>", StringComparison.Ordinal);
        }

        foreach (var (old, now) in Html)
        {
            Assert.Contains(old, html, StringComparison.Ordinal);
            html = html.Replace(old, now, StringComparison.Ordinal);
        }

        return html;
    }

    // Where it lets no script run.
    [GeneratedRegex("default-src 'none';(?! script-src)")]
    private static partial Regex Nothing();

    [GeneratedRegex("'sha256-[^=]+='")]
    private static partial Regex Hash();
}
