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

    private const string HideHelp = "() => document.querySelectorAll('.search-help').forEach(block => { block.hidden = true; })";
    private const string Answered = "() => document.querySelector('.search-status').textContent !== '' && !document.querySelector('[aria-busy]')";

    private const string Therapist = "Finding a therapist";
    private const string Chase = "The chase and the retreat";
    private const string Attachment = "Attachment in adults is a matter of degree";

    // What somebody typed, and a page that they meant.
    private static readonly (string Typed, string Meant)[] Slips =
    [
        ("atachment", Attachment), ("attatchment", Attachment), ("tehrapist", Therapist), ("theripist", Therapist), ("licence therapst", Therapist),
        ("pursueing", Chase), ("argumant", "After the argument"), ("questionaire", Attachment), ("accesibility", "Accessibility"), ("privcay", "Privacy"),
        ("therpy", "Therapy"), ("help me", "Get help"), ("jelousy help", "Get help"), ("therapist in xyzzyx", Therapist),
    ];

    [Fact]
    public async Task Misspelt_questions_find_the_page_that_was_meant()
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

    /// <summary>What was shown stays, whatever is asked for next. But whoever empties the field may be looked at by somebody whom they fear.</summary>
    [Fact]
    public async Task Help_that_was_shown_is_not_hidden_again_but_by_whoever_puts_the_question_away()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await AskAsync(page, "suicide and violence");
        await AskAsync(page, "therapist");

        Assert.Equal(["search_crisis", "search_violence"], await page.EvaluateAsync<string[]>(HelpShown));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Titles));
        await page.FillAsync("#search_words", "");
        await page.WaitForFunctionAsync("() => document.getElementById('search_violence').hidden");

        Assert.Equal(["search_crisis"], await page.EvaluateAsync<string[]>(HelpShown));
        Assert.Empty(await page.EvaluateAsync<string[]>(Titles));
    }

    /// <summary>On a telephone, the screen's keyboard goes and help is at the top of what is seen.</summary>
    [Fact]
    public async Task Help_is_in_sight_where_it_was_asked_for_on_a_telephone()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Narrow with { Touch = true });
        var page = await OpenAsync(context, visit.AtRoot.Root);
        await AskAsync(page, "i want to die");

        Assert.InRange(await page.EvaluateAsync<double>("() => document.getElementById('search_crisis').getBoundingClientRect().top"), -1, 40);
        Assert.Equal("BODY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    /// <summary>What is not typed out yet may become any word.</summary>
    [Fact]
    public async Task Half_a_word_is_no_slip()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await OpenAsync(context, visit.AtRoot.Root);
        foreach (var half in (string[])["scared of my huband", "i want to dei"])
        {
            await page.FillAsync("#search_words", half);
            await page.WaitForFunctionAsync(Answered);
            Assert.Empty(await page.EvaluateAsync<string[]>(HelpShown));
            await page.EvaluateAsync("() => { document.querySelector('.search-status').textContent = ''; }");
            await page.FillAsync("#search_words", half + " ");
            await page.WaitForFunctionAsync(Answered);
            Assert.NotEmpty(await page.EvaluateAsync<string[]>(HelpShown));
            await page.EvaluateAsync(HideHelp);
        }
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
        await page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent.startsWith('You can reach someone now')");
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
        const string Text = "Grazes grazed grazing ponies baked Straße ÄNGSTLICH angstlich don’t ΟΔΟΣ שָׁלוֹם ความรัก 愛着理論 Ǘber İstanbul œuvre 12 3 kissing stopped thoroughly क्या";
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
        var page = await OpenAsync(context, visit.AtRoot.Root);
        List<string> findings = [];
        (string[] Questions, string? Help)[] asked = [(Questions.Crisis, "search_crisis"), (Questions.Violence, "search_violence"), (Questions.Neither, null)];
        foreach (var (typed, help) in asked.SelectMany(kind => kind.Questions, (kind, typed) => (typed, kind.Help)))
        {
            await page.EvaluateAsync(HideHelp);
            await AskAsync(page, typed);
            var shown = await page.EvaluateAsync<string[]>(HelpShown);
            if (help is null ? shown.Length > 0 : !shown.Contains(help))
            {
                findings.Add($"“{typed}” shows {string.Join(", ", shown.DefaultIfEmpty("no help"))}");
            }
            else if (help is not null && !await page.EvaluateAsync<bool>("id => document.getElementById(id).getBoundingClientRect().bottom <= document.querySelector('.search-status').getBoundingClientRect().top", help))
            {
                findings.Add($"“{typed}” shows help below what was found");
            }
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
        await page.WaitForFunctionAsync(until ?? Answered);

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 40 && !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector), $"no Tab leads to {selector}");
    }
}
