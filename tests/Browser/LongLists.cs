using Site.Tests.Browser.Support;
using Site.Tests.Support;

namespace Site.Tests.Browser;

/// <summary>A site with lists that are cut into pages: what the way from page to page and from A to Z could break.</summary>
public sealed class LongLists
{
    private static readonly string[] Addresses = ["", "articles/", "articles/page/2/", "topics/page/2/", "a-z/", "a-z/t/", "a-z/t/1/", "search/"];

    [Fact]
    public async Task Keep_what_is_promised()
    {
        var visit = await Visit.BeginAsync();
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in LongSite.Site.Files)
        {
            var file = folder.File(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        }

        await using var server = await SiteServer.StartAsync(folder.Path);
        List<string> findings = [];
        foreach (var mode in (Mode[])[Mode.Narrow, Mode.Dark])
        {
            await using var context = await visit.OpenAsync(mode);
            var page = await context.NewPageAsync();
            foreach (var address in Addresses)
            {
                await page.GotoAsync(new Uri(server.Root, address).AbsoluteUri);
                foreach (var promise in (Promise[])[Reflow.Fits, Reflow.Whole, Reflow.Apart, Targets.LargeEnough])
                {
                    findings.AddRange((await promise.Find(page)).Select(finding => $"/{address} ({mode}): {finding}"));
                }

                findings.AddRange((await Axe.FaultsAsync(page, mode)).Select(fault => $"/{address} ({mode}): {fault}"));
            }
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
