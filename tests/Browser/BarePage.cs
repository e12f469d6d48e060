using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>An old phone, a bad line, a reader mode: what carries the words must not be needed to read them.</summary>
public sealed class BarePage
{
    private static readonly Dictionary<string, string[]> Left = new(StringComparer.Ordinal)
    {
        ["without script"] = [],
        ["without style"] = ["font"],
        ["without images"] = ["image"],
        ["without script, style and images"] = ["font", "image"],
    };

    // The order in which everybody meets the page (WCAG 1.3.2, 3.2.6), without a style to change it.
    private static readonly string[] Order =
        [".skip-link", ".help-bar", "header", "main h1", ".crisis-help", ".disclaimer", "footer a[href^='mailto:']", ".policies, .privacy"];

    public static TheoryData<string> Ways => [.. Left.Keys];

    [Theory, MemberData(nameof(Ways))]
    [Trait("WCAG", "1.3.2")]
    public async Task Text_crisis_links_and_disclaimer_are_there_and_in_order(string way)
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await FindAsync(visit, way, visit.Build.Pages));
    }

    /// <summary>Reads pages with less than a browser has, and says what is lost.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Visit visit, string way, IEnumerable<string> pages, Spoil? spoil = null, Engine? engine = null)
    {
        var mode = Mode.Light with { Engine = engine ?? Engine.Chromium };
        var findings = new List<string>();
        await using var whole = await visit.OpenAsync(mode);
        await using var bare = await visit.OpenAsync(mode with { Script = !way.Contains("script", StringComparison.Ordinal) });
        await (spoil?.ApplyAsync(whole) ?? Task.CompletedTask);
        await (spoil?.ApplyAsync(bare) ?? Task.CompletedTask);
        await LeaveOutAsync(bare, Left[way]);
        var wholePage = await whole.NewPageAsync();
        var barePage = await bare.NewPageAsync();
        foreach (var address in pages)
        {
            var url = new Uri(visit.AtRoot.Root, address).AbsoluteUri;
            await wholePage.GotoAsync(url);
            await barePage.GotoAsync(url);
            var styled = !way.Contains("style", StringComparison.Ordinal);
            if (!styled)
            {
                // A page brings its style itself.
                await barePage.EvaluateAsync("() => document.querySelectorAll('style').forEach(style => style.remove())");
                Assert.Equal("", await barePage.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--paper')"));
            }

            var all = await wholePage.EvaluateAsync<string[]>(BareText.Everything);
            findings.AddRange((await FindAsync(barePage, all, styled)).Select(finding => $"/{address} {way}: {finding}"));
        }

        return findings;
    }

    private static Task<IAsyncDisposable> LeaveOutAsync(IBrowserContext context, string[] kinds) => context.RouteAsync("**/*", route =>
        kinds.Contains(route.Request.ResourceType) ? route.AbortAsync() : route.FallbackAsync());

    private static async Task<IEnumerable<string>> FindAsync(IPage page, string[] all, bool styled)
    {
        var read = await page.EvaluateAsync<string[]>(BareText.Readable);
        var help = await page.EvaluateAsync<string[]>(BareText.CrisisLinks);
        var places = styled ? [] : await page.EvaluateAsync<double[]>(BareText.Places, Order);
        var language = await page.EvaluateAsync<string>("() => document.documentElement.lang");
        var block = page.Locator(".disclaimer");
        var disclaimer = await block.IsVisibleAsync() ? await block.InnerTextAsync() : "";
        return
        [
            .. all.Except(read).Select(text => $"text is lost: {text}"),
            .. read.Where(all.Contains).SequenceEqual(all) || all.Except(read).Any() ? Array.Empty<string>() : ["the order of the text changes"],
            .. BareText.Crisis.Except(help).Select(link => $"the crisis link is lost: {link}"),
            .. BareText.DisclaimerIn(language).Where(words => !disclaimer.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(words => $"the disclaimer lacks: {words}"),
            .. Order.Zip(places).Zip(places.Skip(1)).Where(pair => pair.First.Second >= pair.Second).Select(pair => $"{pair.First.First} does not come before what follows it"),
        ];
    }
}
