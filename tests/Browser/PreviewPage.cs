using Microsoft.Playwright;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>A page of the preview, open in a browser while somebody writes.</summary>
public sealed class PreviewPage
{
    private const string Panel = ".preview-panel";

    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 45).Select(i => $"Paragraph {i} has a few words."));

    public static TheoryData<string> Modes => new(AllModes.Select(mode => mode.Name));

    private static IEnumerable<Mode> AllModes => [Mode.Light, Mode.Dark, Mode.Narrow, Mode.NarrowDark];

    [Fact]
    public async Task Changes_where_it_is_without_losing_the_place_or_the_focus()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: Long)));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview);
        await page.EvaluateAsync("() => { window.stayed = true; scrollTo(0, 1500); document.querySelector('.footer a').focus({ preventScroll: true }); }");
        var focus = await page.EvaluateAsync<string>("() => document.activeElement.textContent");

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: Long.Replace("Paragraph 40 has", "Paragraph 40 now has", StringComparison.Ordinal)).Replace("title: A wall", "title: The wall", StringComparison.Ordinal));
        await page.GetByText("Paragraph 40 now has").WaitForAsync();

        Assert.Equal(1500, await page.EvaluateAsync<int>("() => scrollY"));
        Assert.Equal(focus, await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed"), "the page was loaded anew");
        Assert.StartsWith("The wall", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.False(await page.Locator(Panel).IsVisibleAsync());
    }

    [Fact]
    public async Task Searches_what_was_written_last()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With("pages/search.md", MiniSite.Page("Search")).With(MiniSite.ArticlePath, MiniSite.Article(text: "On zebras.")));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview, "/search/");
        await page.FillAsync("#search_words", "zebra");

        await page.Locator(".search-results a:text-is('A wall or a boundary')").WaitForAsync();
    }

    [Fact]
    public async Task Says_what_is_wrong_above_the_last_good_page_until_it_is_mended()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: "The last good words.")));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview);

        preview.Write(MiniSite.ArticlePath, MiniSite.Article("decription: A slip"));
        await page.GetByRole(AriaRole.Region, new() { Name = "1 error" }).WaitForAsync();

        Assert.Equal("1 error. The page is the last good one.", await page.GetByRole(AriaRole.Status).TextContentAsync());
        var link = page.Locator(Panel).GetByRole(AriaRole.Link);
        Assert.EndsWith("articles/a-wall.md, line 11", await link.TextContentAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/articles/a-wall.md:11:1", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.True(await page.GetByText("The last good words.").IsVisibleAsync());

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "Mended."));
        await page.GetByText("Mended.").WaitForAsync();
        await page.Locator(Panel).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Equal("No problems", await page.GetByRole(AriaRole.Status).TextContentAsync());
    }

    [Fact]
    public async Task Can_be_rid_of_the_panel_by_the_keyboard_until_something_else_is_wrong()
    {
        await using var preview = await MiniPreview.StartAsync();
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview);
        preview.Write("pages/one.md", "titel: x");
        await page.Locator(Panel).WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).PressAsync("Enter");
        Assert.False(await page.Locator(Panel).IsVisibleAsync());
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.preview-panel h2')?.textContent");
        Assert.False(await page.Locator(Panel).IsVisibleAsync());

        preview.Write("pages/two.md", "titel: x");
        await page.Locator(Panel).WaitForAsync();
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Has_a_panel_that_everyone_can_read(string name)
    {
        var mode = AllModes.Single(mode => mode.Name == name);
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: Long)));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(mode);
        var page = await OpenAsync(context, preview);
        for (var i = 0; i < 12; i++)
        {
            preview.Write($"pages/slip-{i}.md", MiniSite.Page($"Slip {i}") + "\n\n##Wrong");
        }

        await page.GetByRole(AriaRole.Region, new() { Name = "12 errors" }).WaitForAsync();

        Assert.DoesNotContain(await Axe.FaultsAsync(page, mode), fault => fault.Certain || fault.Selector.Contains("preview", StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways");
        var help = (await page.Locator("body > .help-bar").BoundingBoxAsync())!;
        var panel = (await page.Locator(Panel).BoundingBoxAsync())!;
        Assert.True(panel.Y >= help.Y + help.Height, "the panel covers the crisis help");
        Assert.True(panel.Height <= mode.Height / 2, "the panel takes more than half of the window");
        await page.EvaluateAsync("() => scrollTo(0, 1200)");
        Assert.InRange((await page.Locator(Panel).BoundingBoxAsync())!.Y, 0, 1);
    }

    [Fact]
    public async Task Begins_with_the_problems_and_goes_on_with_the_page()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article("colour: red")));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Narrow);
        var page = await OpenAsync(context, preview);
        await page.GetByRole(AriaRole.Heading, new() { Name = "1 error" }).WaitForAsync();
        Assert.Empty(await Axe.FaultsAsync(page, Mode.Narrow));

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: "Good at last."));
        await page.GetByText("Good at last.").WaitForAsync();
    }

    /// <summary>What the theme does at each width, in each scheme and on paper, at one address.</summary>
    [Fact]
    public async Task Shows_itself_as_a_phone_in_the_dark_and_on_paper()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: Long)));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview, "/_looks/articles/a-wall/");

        const string Ground = "() => getComputedStyle(document.body).backgroundColor";
        const string Masthead = "() => getComputedStyle(document.querySelector('.masthead')).display";
        Assert.Equal(390, await FrameOf(page, "light").EvaluateAsync<int>("() => document.documentElement.clientWidth"));
        Assert.Equal("rgb(251, 248, 242)", await FrameOf(page, "light").EvaluateAsync<string>(Ground));
        Assert.Equal("rgb(20, 25, 27)", await FrameOf(page, "dark").EvaluateAsync<string>(Ground));
        Assert.Equal("32px", await FrameOf(page, "large").EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        Assert.Equal(1280, await FrameOf(page, "wide").EvaluateAsync<int>("() => innerWidth"));
        Assert.Equal("flex", await FrameOf(page, "wide").EvaluateAsync<string>(Masthead));
        Assert.Equal("none", await FrameOf(page, "paper").EvaluateAsync<string>(Masthead));
        Assert.DoesNotContain(await Axe.FaultsAsync(page, Mode.Light), fault => fault.Certain);
    }

    [Fact]
    public async Task Changes_in_every_look_and_leads_on_to_the_next_page_in_every_look()
    {
        await using var preview = await MiniPreview.StartAsync(new MiniSite().With(MiniSite.ArticlePath, MiniSite.Article(text: Long)));
        await using var context = await (await Visit.BeginAsync()).OpenAsync(Mode.Light);
        var page = await OpenAsync(context, preview, "/_looks/articles/a-wall/");

        preview.Write(MiniSite.ArticlePath, MiniSite.Article(text: Long.Replace("Paragraph 40 has", "Paragraph 40 now has", StringComparison.Ordinal)));
        foreach (var look in (string[])["light", "dark", "large", "wide", "paper"])
        {
            await page.FrameLocator($".look-{look} iframe").GetByText("Paragraph 40 now has").WaitForAsync();
        }

        await page.FrameLocator(".look-dark iframe").GetByRole(AriaRole.Link, new() { Name = "About", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/_looks/about/");
        await page.FrameLocator(".look-dark iframe").Locator("h1").WaitForAsync();
    }

    private static IFrame FrameOf(IPage page, string look) => page.Frames.Single(frame => frame.Url.EndsWith("?look=" + look, StringComparison.Ordinal));

    private static async Task<IPage> OpenAsync(IBrowserContext context, MiniPreview preview, string address = "/articles/a-wall/")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Address, address).AbsoluteUri);
        return page;
    }
}
