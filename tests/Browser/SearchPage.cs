using Microsoft.Playwright;
using Site.Documents;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The one page that runs a script: used by keyboard and by ear, from a host, from a folder and from a disk, and with less than it needs.</summary>
public sealed class SearchPage
{
    private const string Therapist = "Finding a therapist";

    [Fact]
    public async Task Nothing_is_fetched_before_somebody_asks_and_nothing_is_sent_or_kept()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).PathAndQuery.Split('/')[^1]);
        var log = await VisitLog.StartAsync(page, visit.AtRoot.Root);
        await page.GotoAsync(new Uri(visit.AtRoot.Root, "search/").AbsoluteUri);
        Assert.Equal(["", "search.js"], asked.Where(name => name != "favicon.svg"));
        var address = page.Url;
        await Searching.AskAsync(page, "xylophone therapist");

        Assert.Equal(address, page.Url);
        Assert.DoesNotContain(asked, name => name.Contains("xylo", StringComparison.OrdinalIgnoreCase) || name.Contains('?', StringComparison.Ordinal));
        Assert.Contains("index.js", asked);
        Finding.None(await log.EndAsync());
    }

    [Fact]
    [Trait("WCAG", "2.1.1")]
    [Trait("WCAG", "4.1.3")]
    public async Task It_is_used_by_keyboard_alone_and_says_what_was_found()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        await page.FocusAsync("main");
        await TabToAsync(page, "#search_words");
        await page.Keyboard.TypeAsync("therapist");
        await page.Keyboard.PressAsync("Enter");
        await Searching.FoundAsync(page);

        // The focus stays with whoever types; the line that speaks says the rest.
        Assert.Equal("search_words", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Matches(@"^\d+ pages? found\.", await page.GetByRole(AriaRole.Status).TextContentAsync() ?? "");
        await TabToAsync(page, ".search-results a");
        var href = await page.EvaluateAsync<string>("() => document.activeElement.href");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("href => location.href === href && document.querySelector('main > article')", href);
    }

    [Fact]
    [Trait("WCAG", "4.1.3")]
    public async Task It_answers_while_somebody_types_and_says_when_help_is_there_and_when_nothing_is()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        await page.Locator("#search_words").PressSequentiallyAsync("suicide");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent.startsWith('You can reach someone now')");
        await Searching.AskAsync(page, "xyzzyx");

        Assert.StartsWith("Nothing was found.", await page.Locator(".search-status").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(["Everything, from A to Z", "Topics", "Get help"], await page.Locator(".search-nothing a").AllTextContentsAsync());
    }

    /// <summary>Before and after a question, with help and without.</summary>
    [Fact]
    [Trait("WCAG", "all")]
    public async Task Axe_finds_nothing_wrong_with_what_was_found()
    {
        var visit = await Visit.BeginAsync();
        var findings = new List<string>();
        foreach (var mode in (Mode[])[Mode.Light, Mode.NarrowDark])
        {
            await using var context = await visit.OpenAsync(mode);
            var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
            foreach (var question in (string[])["therapist", "suicide and violence", "xyzzyx"])
            {
                await Searching.AskAsync(page, question);
                findings.AddRange((await Axe.FaultsAsync(page, mode)).Select(finding => $"{question} ({mode}): {finding}"));
                if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"))
                {
                    findings.Add($"{question} ({mode}): it scrolls sideways");
                }
            }
        }

        Finding.None(findings);
    }

    [Fact]
    public async Task Without_script_it_is_the_list_and_no_form()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light with { Script = false });
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);

        Assert.False(await page.Locator("#search_words").IsVisibleAsync());
        Assert.True(await page.Locator(".search-all a").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".search-help:visible, .search-nothing:visible, .search-results:visible").CountAsync());
    }

    [Fact]
    public async Task It_works_in_a_folder_of_a_host()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await Searching.OpenAsync(context, visit.UnderFolder.Root);
        await Searching.AskAsync(page, "theripist");
        await page.ClickAsync($".search-results a:text-is('{Therapist}')");

        Assert.EndsWith("/some/folder/articles/finding-a-therapist/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_from_a_disk()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await FromDiskAsync(visit, Engine.Chromium));
    }

    /// <summary>Where a part cannot be had, it says so, and the list is there.</summary>
    [Fact]
    public async Task Where_the_index_is_missing_it_says_so_and_help_comes_all_the_same()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        await context.RouteAsync("**/index.js", route => route.AbortAsync());
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        await Searching.AskAsync(page, "suicide", "() => document.querySelector('.search-status').textContent.includes('could not be loaded')");

        Assert.Equal(["search_crisis"], await page.EvaluateAsync<string[]>(Searching.HelpShown));
    }

    internal static async Task<IReadOnlyList<string>> FromDiskAsync(Visit visit, Engine engine)
    {
        using var build = FromDisk.Build(LinkStyle.Files);
        await using var context = await visit.OpenAsync(Mode.Light with { Engine = engine });
        var page = await context.NewPageAsync();
        List<string> findings = [];
        page.Console += (_, message) => findings.Add($"the console says: {message.Text}");
        page.PageError += (_, error) => findings.Add($"a script fails: {error}");
        await page.GotoAsync(new Uri(Path.Combine(build.Folder, "search", "index.html")).AbsoluteUri);
        await Searching.AskAsync(page, "theripist");
        await page.EvaluateAsync("title => [...document.querySelectorAll('.search-results a')].find(link => link.textContent === title).click()", Therapist);
        await page.WaitForFunctionAsync("title => document.querySelector('h1')?.textContent === title", Therapist);
        return findings;
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 40 && !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector), $"no Tab leads to {selector}");
    }
}
