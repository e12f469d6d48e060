using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>A host may give the site a folder among others. Nothing on it may lead out of that folder, or to where nothing is.</summary>
public sealed class UnderFolder
{
    [Fact]
    public async Task Every_link_and_file_is_found_below_the_folder()
    {
        var visit = await Visit.BeginAsync();
        Finding.None(await FindAsync(visit, visit.UnderFolder, visit.Build));
    }

    [Fact]
    public async Task Every_link_and_file_is_found_where_the_folder_is_known()
    {
        var visit = await Visit.BeginAsync();
        using var build = new TemporaryBuild(new Uri("http://127.0.0.1/some/folder/"));
        await using var server = await SiteServer.StartAsync(build.Folder, "/some/folder");
        Finding.None(await FindAsync(visit, server, build));
    }

    private static async Task<IReadOnlyList<string>> FindAsync(Visit visit, SiteServer server, TemporaryBuild build)
    {
        var root = server.Root.AbsoluteUri;
        await using var context = await visit.OpenAsync(Mode.Light);
        var page = await context.NewPageAsync();
        HashSet<string> known = [root];
        Queue<string> waiting = new(known);
        List<string> findings = [];
        while (waiting.TryDequeue(out var address))
        {
            var response = await page.GotoAsync(address);
            if (response is not { Status: 200 })
            {
                findings.Add($"{address} answers {response?.Status}");
            }

            foreach (var link in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href], link[href]:not([rel=canonical], [hreflang])')].map(e => e.href.split('#')[0])"))
            {
                if (link.StartsWith("http://127.0.0.1", StringComparison.Ordinal) && !link.StartsWith(root, StringComparison.Ordinal))
                {
                    findings.Add($"{address} leads out of the folder, to {link}");
                }
                else if (link.StartsWith(root, StringComparison.Ordinal) && known.Add(link) && link.EndsWith('/'))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        foreach (var file in known.Where(link => !link.EndsWith('/')))
        {
            if ((await context.APIRequest.GetAsync(file)).Status != 200)
            {
                findings.Add($"{file} is not there");
            }
        }

        findings.AddRange(build.Pages.Where(path => path != "404.html" && !known.Contains(root + path)).Select(path => $"nothing leads to {path}"));
        return findings;
    }
}
