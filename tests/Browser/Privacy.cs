using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Reading leaves no trace and tells nobody: by the browser's own log, with the real headers on.</summary>
public sealed class Privacy
{
    // Whoever reads in the dark or prints may be sent elsewhere by a style sheet as well.
    private static readonly Mode[] Modes = [Mode.Light, Mode.NarrowDark];

    private static readonly string[] Required = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"];

    [Fact]
    public async Task A_visit_of_every_page_asks_one_origin_only_and_stores_nothing()
    {
        var visit = await Visit.BeginAsync();

        // A 404 page knows where its site stands (see NotFoundPage); this one was built for the root.
        var movable = visit.Build.Kinds.Where(page => page != "404.html");
        Finding.None([.. await FindAsync(visit, visit.AtRoot, visit.Build.Pages), .. await FindAsync(visit, visit.UnderFolder, movable)]);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_of_the_host_file()
    {
        var visit = await Visit.BeginAsync();
        var findings = new List<string>();
        await using var context = await visit.OpenAsync(Mode.Light);
        context.Response += (_, response) => findings.AddRange(HeaderFindings(visit, response));
        var page = await context.NewPageAsync();
        foreach (var address in visit.Build.Pages.Append("no/such/page/"))
        {
            await page.GotoAsync(new Uri(visit.AtRoot.Root, address).AbsoluteUri);
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Finding.None(findings);
    }

    /// <summary>Visits pages and says what the browser noticed.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Visit visit, SiteServer server, IEnumerable<string> pages, Spoil? spoil = null)
    {
        var findings = new List<string>();
        foreach (var mode in Modes)
        {
            await using var context = await visit.OpenAsync(mode);
            await (spoil?.ApplyAsync(context) ?? Task.CompletedTask);
            var page = await context.NewPageAsync();
            var log = await VisitLog.StartAsync(page, server.Root);
            foreach (var address in pages)
            {
                await log.ReadAsync(new Uri(server.Root, address));
            }

            findings.AddRange((await log.EndAsync()).Select(finding => $"{mode}: {finding}"));
        }

        return findings;
    }

    private static IEnumerable<string> HeaderFindings(Visit visit, IResponse response)
    {
        var path = new Uri(response.Url).AbsolutePath;
        var rules = HostHeaders.Read(Path.Combine(visit.Build.Folder, "_headers")).Of(path).ToList();
        foreach (var name in Required.Except(rules.Select(rule => rule.Name)))
        {
            yield return $"{path}: _headers has no {name} for it";
        }

        foreach (var (name, value) in rules.Where(rule => response.Headers.GetValueOrDefault(rule.Name.ToLowerInvariant()) != rule.Value))
        {
            yield return $"{path}: the answer lacks {name}: {value}";
        }
    }
}
