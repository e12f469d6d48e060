using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Nothing that axe knows is wrong, and nothing that it cannot decide is left undecided.</summary>
[Trait("WCAG", "all")]
public sealed class AxeRules(ITestOutputHelper output)
{
    private static readonly Mode[] Modes =
    [
        Mode.Dark,
        Mode.MoreContrast,
        Mode.Forced,
        Mode.Narrow,
        Mode.NarrowDark,
        Mode.MoreContrast with { Name = "more contrast, 320 px", Width = 320 },
        Mode.Forced with { Name = "forced colours, 320 px", Width = 320 },
    ];

    [Fact]
    public async Task All_hold_on_every_page_and_in_every_mode()
    {
        var visit = await Visit.BeginAsync();
        var sample = Sample.Of(visit.Build);
        output.WriteLine($"{Mode.Light}: every page. {string.Join("; ", Modes)}: {Sample.Describe(visit.Build)}");
        List<(Mode Mode, string Page, AxeFinding Finding)> findings = [.. await AskAsync(visit, Mode.Light, visit.Build.Pages)];
        foreach (var mode in Modes)
        {
            findings.AddRange(await AskAsync(visit, mode, sample));
        }

        var faults = findings.Where(said => !AxeExcuses.For(said.Finding, said.Mode).Any()).Select(said => $"/{said.Page} in {said.Mode} {said.Finding}");
        var idle = AxeExcuses.All.Except(findings.SelectMany(said => AxeExcuses.For(said.Finding, said.Mode))).Select(excuse => $"Nothing needs the excuse {excuse}");
        Finding.None([.. faults.Concat(idle)]);
    }

    private static async Task<List<(Mode, string, AxeFinding)>> AskAsync(Visit visit, Mode mode, IReadOnlyList<string> pages)
    {
        await using var context = await visit.OpenAsync(mode);
        var page = await context.NewPageAsync();
        List<(Mode, string, AxeFinding)> findings = [];
        foreach (var address in pages)
        {
            await page.GotoAsync(new Uri(visit.AtRoot.Root, address).AbsoluteUri);
            findings.AddRange((await Axe.AskAsync(page)).Select(finding => (mode, address, finding)));
        }

        return findings;
    }
}
