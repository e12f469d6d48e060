using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Documents;
using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>Somebody unzips the site or has it on a stick, and opens it. No host answers there, only a browser and its files.</summary>
public sealed partial class FromDisk
{
    private const string OldAddress = "old/address/";
    private const string NewAddress = "../../articles/again/index.html";

    // What a page says of itself when its style and its pictures have arrived.
    private const string Look = """
        () => [
          getComputedStyle(document.documentElement).getPropertyValue('--paper') === '' ? 'has no style' : '',
          ...[...document.images].filter(image => image.naturalWidth === 0).map(image => `does not show ${image.src}`),
          document.querySelector('main h1') ? '' : 'is no page of the site',
          location.hash !== '' && !document.querySelector(location.hash) ? `has no ${location.hash}` : '',
        ].filter(finding => finding !== '')
        """;

    private const string Links = "() => [...new Set([...document.querySelectorAll('a[href]')].map(link => link.href).filter(href => href.startsWith('file:')))]";

    private const string Press = "href => [...document.querySelectorAll('a[href]')].find(link => link.href === href).click()";

    private const string IsThere = "link => location.href === link && document.readyState === 'complete'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Every_link_of_every_kind_of_page_leads_on_without_a_complaint()
    {
        var visit = await Visit.BeginAsync();
        using var build = Build(LinkStyle.Files);
        Finding.None(await FindAsync(visit, build, build.Kinds));
    }

    [Fact]
    public async Task Links_that_leave_a_folder_to_a_host_are_found_out()
    {
        var visit = await Visit.BeginAsync();
        using var build = Build(LinkStyle.Folders);
        Assert.Contains(await FindAsync(visit, build, ["help/"]), finding => finding.EndsWith("/about/ is no page of the site", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_style_that_the_policy_does_not_allow_is_found_out()
    {
        var visit = await Visit.BeginAsync();
        using var build = Build(LinkStyle.Files);
        var help = Path.Combine(build.Folder, "help", "index.html");
        await File.WriteAllTextAsync(help, (await File.ReadAllTextAsync(help, TestContext.Current.CancellationToken)).Replace("sha256-", "sha256-0", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var findings = await FindAsync(visit, build, ["help/"]);
        Assert.Contains(findings, finding => finding.EndsWith("has no style", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("the console says", StringComparison.Ordinal));
    }

    /// <summary>Builds the site for a disk, with one old address more, for none of its pages has moved yet.</summary>
    internal static TemporaryBuild Build(LinkStyle links) => new(
        null, links, null, ("again", Title().Replace(Kept.Read("articles/the-chase-and-the-retreat.md"), $"title: The same words again\naliases: [/{OldAddress}]", 1)));

    /// <summary>Opens pages, presses every link on them that stays on the site, once where it leads to the same place, and says what goes wrong.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Visit visit, TemporaryBuild build, IEnumerable<string> addresses, Engine? engine = null)
    {
        Assert.Contains(' ', build.Folder);
        await using var context = await visit.OpenAsync(Mode.Light with { Engine = engine ?? Engine.Chromium });
        var page = await context.NewPageAsync();
        var (findings, at, pressed) = (new List<string>(), "", new HashSet<string>(StringComparer.Ordinal));
        page.Console += (_, message) => findings.Add($"{at}: the console says: {message.Text}");
        page.PageError += (_, error) => findings.Add($"{at}: a script fails: {error}");
        page.RequestFailed += (_, request) => findings.Add($"{at}: {request.Url} cannot be read");
        foreach (var address in addresses)
        {
            at = "/" + address;
            var file = new Uri(Path.Combine(build.Folder, PageFile(address))).AbsoluteUri;
            await page.GotoAsync(file);
            if (address == OldAddress)
            {
                // It leads on by itself, before anybody presses a link.
                findings.AddRange((await ArriveAsync(page, new Uri(new Uri(file), NewAddress).AbsoluteUri)).Select(finding => $"{at} {finding}"));
                continue;
            }

            findings.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(finding => $"{at} {finding}"));
            foreach (var link in (await page.EvaluateAsync<string[]>(Links)).Where(link => link != file && pressed.Add(link)))
            {
                at = $"/{address}, then {link}";
                await page.GotoAsync(file);
                await page.EvaluateAsync(Press, link);
                findings.AddRange((await ArriveAsync(page, link)).Select(finding => $"{at} {finding}"));
            }
        }

        return findings;
    }

    private static async Task<string[]> ArriveAsync(IPage page, string link)
    {
        // The two engines announce a navigation at different moments, so the page itself is asked where it is.
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(20))
        {
            try
            {
                if (await page.EvaluateAsync<bool>(IsThere, link))
                {
                    return await page.EvaluateAsync<string[]>(Look);
                }
            }
            catch (PlaywrightException)
            {
                // It has just left for the next page.
            }
        }

        return ["leads nowhere"];
    }

    private static string PageFile(string address) => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
