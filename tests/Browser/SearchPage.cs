using Microsoft.Playwright;
using Site.Documents;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>The one page that runs a script: found with slips, by keyboard and by ear, from a host and from a disk; with help first for whoever needs it.</summary>
public sealed class SearchPage
{
    private const string Titles = "() => [...document.querySelectorAll('.search-results:not([hidden]) li > a')].map(link => link.textContent)";
    private const string HelpShown = "() => [...document.querySelectorAll('.search-help:not([hidden])')].map(block => block.id)";

    private const string Therapist = "Finding a therapist";
    private const string Chase = "The chase and the retreat";
    private const string Attachment = "Attachment in adults is a matter of degree";

    // What somebody typed, and a page that they meant.
    private static readonly (string Typed, string Meant)[] Slips =
    [
        ("atachment", Attachment), ("attatchment", Attachment), ("tehrapist", Therapist), ("theripist", Therapist), ("licence therapst", Therapist),
        ("pursueing", Chase), ("argumant", Chase), ("questionaire", Attachment), ("accesibility", "Accessibility"), ("privcay", "Privacy"),
    ];

    // And what has to be there before anything that was found.
    private static readonly (string Typed, string[] Help)[] Needs =
    [
        ("suicide", ["search_crisis"]), ("sucide", ["search_crisis"]), ("SUISIDAL thoughts", ["search_crisis"]), ("i want to die", ["search_crisis"]),
        ("i dont want to live anymore", ["search_crisis"]), ("i don’t want to live", ["search_crisis"]), ("self harm", ["search_crisis"]), ("kill myself", ["search_crisis"]),
        ("quiero morir", ["search_crisis"]), ("my husband hits me", ["search_violence"]), ("domestic violense", ["search_violence"]), ("abusive partner", ["search_violence"]),
        ("afraid of my partner", ["search_violence"]), ("my husband beats me and i want to die", ["search_crisis", "search_violence"]),
        ("i want to kil myself", ["search_crisis"]), ("kil my self", ["search_crisis"]), ("wanna dei", ["search_crisis"]), ("i dont wnat to be here", ["search_crisis"]),
        ("no reson to live", ["search_crisis"]), ("cant go on", ["search_crisis"]), ("suicidle", ["search_crisis"]), ("unalive", ["search_crisis"]), ("they would be better off without me", ["search_crisis"]),
        ("ya no puedo mas", ["search_crisis"]), ("hes hiting me", ["search_violence"]), ("scared of my huband", ["search_violence"]), ("my boyfrend hit me", ["search_violence"]),
        ("cost of therapy", []), ("attachment in childhood", []), ("how to talk with my wife", []), ("how to end an argument", []), ("why do i pull away", []),
        ("getting closer without fighting", []), ("how can we live together", []),
    ];

    [Fact]
    public async Task Ten_misspelt_questions_find_the_page_that_was_meant()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await SlipsAsync(visit, Engine.Chromium));
    }

    [Fact]
    public async Task Whoever_asks_about_suicide_or_violence_sees_help_before_anything_else()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await NeedsAsync(visit, Engine.Chromium));
    }

    /// <summary>What was shown stays, whatever is asked for next.</summary>
    [Fact]
    public async Task Help_that_was_shown_is_not_hidden_again()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await AskAsync(page, "suicide");
        await AskAsync(page, "therapist");

        Assert.Equal(["search_crisis"], await page.EvaluateAsync<string[]>(HelpShown));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Titles));
    }

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
        await AskAsync(page, "xylophone therapist");

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
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await page.FocusAsync("main");
        await TabToAsync(page, "#search_words");
        await page.Keyboard.TypeAsync("therapist");
        await page.Keyboard.PressAsync("Enter");
        await FoundAsync(page);

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
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await page.Locator("#search_words").PressSequentiallyAsync("suicide");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent.startsWith('Help is shown first.')");
        await AskAsync(page, "xyzzyx");

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
            var page = await OpenAsync(context, visit.AtRoot.Root);
            foreach (var question in (string[])["therapist", "suicide and violence", "xyzzyx"])
            {
                await AskAsync(page, question);
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
        var page = await OpenAsync(context, visit.AtRoot.Root);

        Assert.False(await page.Locator("#search_words").IsVisibleAsync());
        Assert.True(await page.Locator(".search-all a").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".search-help:visible, .search-nothing:visible, .search-results:visible").CountAsync());
    }

    [Fact]
    public async Task It_works_in_a_folder_of_a_host()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await OpenAsync(context, visit.UnderFolder.Root);
        await AskAsync(page, "theripist");
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
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await AskAsync(page, "suicide", "() => document.querySelector('.search-status').textContent.includes('could not be loaded')");

        Assert.Equal(["search_crisis"], await page.EvaluateAsync<string[]>(HelpShown));
    }

    /// <summary>The generator cuts words as the script does: each word of the index is found by itself, and by the forms that its text has.</summary>
    [Fact]
    public async Task The_script_cuts_words_as_the_generator_does()
    {
        var visit = await Visit.BeginAsync();
        const string Text = "Needs needed needing families loved Straße ÄNGSTLICH angstlich don’t ΟΔΟΣ שָׁלוֹם ความรัก 愛着理論 Ǘber İstanbul œuvre 12 3 kissing stopped thoroughly क्या";
        var article = Kept.Read("articles/the-chase-and-the-retreat.md").Replace("title: The chase and the retreat", "title: The odd words", StringComparison.Ordinal);
        using var build = new TemporaryBuild(null, LinkStyle.Folders, null, ("odd", article.Insert(article.IndexOf("\n## ", StringComparison.Ordinal), $"\n{Text}.\n")));
        await using var server = await SiteServer.StartAsync(build.Folder);
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await OpenAsync(context, server.Root);
        List<string> findings = [];
        foreach (var word in Text.Split(' ').Where(word => word.Length > 1))
        {
            await AskAsync(page, word);
            if (!(await page.EvaluateAsync<string[]>(Titles)).Contains("The odd words") || (await page.Locator(".search-status").TextContentAsync())!.Contains("word like it", StringComparison.Ordinal))
            {
                findings.Add($"“{word}”: {await page.Locator(".search-status").TextContentAsync()} {string.Join(" / ", await page.EvaluateAsync<string[]>(Titles))}");
            }
        }

        Finding.None(findings);
    }

    internal static async Task<IReadOnlyList<string>> SlipsAsync(Visit visit, Engine engine)
    {
        await using var context = await visit.OpenAsync(Mode.Light with { Engine = engine });
        var page = await OpenAsync(context, visit.AtRoot.Root);
        List<string> findings = [];
        foreach (var (typed, meant) in Slips)
        {
            await AskAsync(page, typed);
            var found = await page.EvaluateAsync<string[]>(Titles);
            if (!found.Take(3).Contains(meant))
            {
                findings.Add($"“{typed}” finds {string.Join(" / ", found)}, and not “{meant}” among the first three");
            }
        }

        return findings;
    }

    internal static async Task<IReadOnlyList<string>> NeedsAsync(Visit visit, Engine engine)
    {
        await using var context = await visit.OpenAsync(Mode.Light with { Engine = engine });
        List<string> findings = [];
        foreach (var (typed, help) in Needs)
        {
            var page = await OpenAsync(context, visit.AtRoot.Root);
            await AskAsync(page, typed);
            var shown = await page.EvaluateAsync<string[]>(HelpShown);
            if (!shown.SequenceEqual(help))
            {
                findings.Add($"“{typed}” shows {string.Join(", ", shown.DefaultIfEmpty("no help"))}");
            }
            else if (help.Length > 0 && !await page.EvaluateAsync<bool>("id => document.getElementById(id).getBoundingClientRect().bottom <= document.querySelector('.search-status').getBoundingClientRect().top", help[0]))
            {
                findings.Add($"“{typed}” shows help below what was found");
            }

            await page.CloseAsync();
        }

        return findings;
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
        await AskAsync(page, "theripist");
        await page.EvaluateAsync("title => [...document.querySelectorAll('.search-results a')].find(link => link.textContent === title).click()", Therapist);
        await page.WaitForFunctionAsync("title => document.querySelector('h1')?.textContent === title", Therapist);
        return findings;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Uri root)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(root, "search/").AbsoluteUri);
        return page;
    }

    // The line that speaks is emptied first, so that the next answer is seen to be one.
    private static async Task AskAsync(IPage page, string question, string? until = null)
    {
        await page.EvaluateAsync("() => { document.querySelector('.search-status').textContent = ''; }");
        await page.FillAsync("#search_words", question);
        await page.PressAsync("#search_words", "Enter");
        await FoundAsync(page, until);
    }

    private static async Task FoundAsync(IPage page, string? until = null) =>
        await page.WaitForFunctionAsync(until ?? "() => /found|loaded/.test(document.querySelector('.search-status').textContent)");

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 40 && !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector), $"no Tab leads to {selector}");
    }
}
