using Site.Documents;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>What is found for a question, with slips too, and to whom the search shows help first.</summary>
public sealed class SearchQuestions
{
    private const string HideHelp = "() => document.querySelectorAll('.search-help').forEach(block => { block.hidden = true; })";

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
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        await Searching.AskAsync(page, "suicide and violence");
        await Searching.AskAsync(page, "therapist");

        Assert.Equal(["search_crisis", "search_violence"], await page.EvaluateAsync<string[]>(Searching.HelpShown));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Searching.Titles));
        await page.FillAsync("#search_words", "");
        await page.WaitForFunctionAsync("() => document.getElementById('search_violence').hidden");

        Assert.Equal(["search_crisis"], await page.EvaluateAsync<string[]>(Searching.HelpShown));
        Assert.Empty(await page.EvaluateAsync<string[]>(Searching.Titles));
    }

    /// <summary>On a telephone, the screen's keyboard goes and help is at the top of what is seen.</summary>
    [Fact]
    public async Task Help_is_in_sight_where_it_was_asked_for_on_a_telephone()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Narrow with { Touch = true });
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        await Searching.AskAsync(page, "i want to die");

        Assert.InRange(await page.EvaluateAsync<double>("() => document.getElementById('search_crisis').getBoundingClientRect().top"), -1, 40);
        Assert.Equal("BODY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    /// <summary>What is not typed out yet may become any word.</summary>
    [Fact]
    public async Task Half_a_word_is_no_slip()
    {
        var visit = await Visit.BeginAsync();
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        foreach (var half in (string[])["scared of my huband", "i want to dei"])
        {
            await page.FillAsync("#search_words", half);
            await page.WaitForFunctionAsync(Searching.Answered);
            Assert.Empty(await page.EvaluateAsync<string[]>(Searching.HelpShown));
            await page.EvaluateAsync("() => { document.querySelector('.search-status').textContent = ''; }");
            await page.FillAsync("#search_words", half + " ");
            await page.WaitForFunctionAsync(Searching.Answered);
            Assert.NotEmpty(await page.EvaluateAsync<string[]>(Searching.HelpShown));
            await page.EvaluateAsync(HideHelp);
        }
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
        var page = await Searching.OpenAsync(context, server.Root);
        List<string> findings = [];
        foreach (var word in Text.Split(' ').Where(word => word.Length > 1))
        {
            await Searching.AskAsync(page, word);
            if (!(await page.EvaluateAsync<string[]>(Searching.Titles)).Contains("The odd words") || (await page.Locator(".search-status").TextContentAsync())!.Contains("word like it", StringComparison.Ordinal))
            {
                findings.Add($"“{word}”: {await page.Locator(".search-status").TextContentAsync()} {string.Join(" / ", await page.EvaluateAsync<string[]>(Searching.Titles))}");
            }
        }

        Finding.None(findings);
    }

    internal static async Task<IReadOnlyList<string>> SlipsAsync(Visit visit, Engine engine)
    {
        await using var context = await visit.OpenAsync(Mode.Light with { Engine = engine });
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        List<string> findings = [];
        foreach (var (typed, meant) in Slips)
        {
            await Searching.AskAsync(page, typed);
            var found = await page.EvaluateAsync<string[]>(Searching.Titles);
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
        var page = await Searching.OpenAsync(context, visit.AtRoot.Root);
        List<string> findings = [];
        (string[] Questions, string? Help)[] asked = [(Questions.Crisis, "search_crisis"), (Questions.Violence, "search_violence"), (Questions.Neither, null)];
        foreach (var (typed, help) in asked.SelectMany(kind => kind.Questions, (kind, typed) => (typed, kind.Help)))
        {
            await page.EvaluateAsync(HideHelp);
            await Searching.AskAsync(page, typed);
            var shown = await page.EvaluateAsync<string[]>(Searching.HelpShown);
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
}
