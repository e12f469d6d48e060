using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Whoever follows a broken link still finds help: hosts serve this one page at any depth.</summary>
public sealed class NotFoundPage
{
    private const string Unknown = "no/such/page/at/any/depth/";

    // What a browser makes of the page when no style reaches it, held against a page that has its style.
    private const string Look = """
        () => ['body', 'h1', 'main', 'footer', '.help-bar'].map(selector => {
          const style = getComputedStyle(document.querySelector(selector));
          return [selector, style.fontFamily, style.fontSize, style.color, style.backgroundColor, style.paddingInline].join(' ');
        })
        """;

    private const string Hrefs = "() => [...document.querySelectorAll('a[href], link[href]')].map(e => e.href)";

    [Fact]
    public async Task An_unknown_address_at_the_root_answers_404_with_style_and_links_that_work()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await FindAsync(visit, visit.AtRoot));
    }

    [Fact]
    public async Task An_unknown_address_in_a_folder_answers_404_with_style_and_links_that_work()
    {
        var visit = await Visit.BeginAsync();
        using var build = new TemporaryBuild(new Uri("http://127.0.0.1/some/folder/"));
        await using var server = await SiteServer.StartAsync(build.Folder, "/some/folder");
        Finding.None(await FindAsync(visit, server));
    }

    [Fact]
    public async Task A_404_page_built_for_another_place_is_found_out()
    {
        var visit = await Visit.BeginAsync();
        Assert.Contains(await FindAsync(visit, visit.UnderFolder), finding => finding.Contains("leads nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_404_page_without_its_style_is_found_out()
    {
        var visit = await Visit.BeginAsync();
        var findings = await FindAsync(visit, visit.AtRoot, new Spoil("no style") { Html = [("<style>", "<style media=\"none\">")] });
        Assert.All(findings, finding => Assert.Contains("looks like", finding, StringComparison.Ordinal));
        Assert.NotEmpty(findings);
    }

    /// <summary>Asks for an unknown address and says what is wrong with the answer.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Visit visit, SiteServer server, Spoil? spoil = null)
    {
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Root, "privacy/").AbsoluteUri);
        var usual = await page.EvaluateAsync<string[]>(Look);
        await (spoil?.ApplyAsync(context) ?? Task.CompletedTask);
        var answer = await page.GotoAsync(new Uri(server.Root, Unknown).AbsoluteUri);
        var findings = new List<string>();
        if (answer!.Status != 404)
        {
            findings.Add($"{answer.Url} answers {answer.Status}");
        }

        findings.AddRange((await page.EvaluateAsync<string[]>(Look)).Except(usual).Select(look => $"{answer.Url} looks like {look}"));
        foreach (var href in (await page.EvaluateAsync<string[]>(Hrefs)).Distinct())
        {
            var target = new Uri(href);
            if (target.Authority == server.Root.Authority && target.AbsolutePath != new Uri(answer.Url).AbsolutePath
                && await context.APIRequest.GetAsync(href) is { Ok: false } missing)
            {
                findings.Add($"{answer.Url} leads nowhere: {href} answers {missing.Status}");
            }
        }

        return findings;
    }
}
