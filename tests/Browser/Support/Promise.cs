using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>What a rendered page keeps or breaks; real pages and spoiled ones are put to the same.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Modes">The modes in which it is tried.</param>
/// <param name="Find">Takes an opened page and gives what breaks the promise there: element and rule.</param>
internal sealed record Promise(string Name, IReadOnlyList<Mode> Modes, Func<IPage, Task<IReadOnlyList<string>>> Find)
{
    public override string ToString() => Name;
}

/// <summary>
/// A way through the site, once in each mode, that tries several promises on each page it opens.
/// A promise that leaves the page otherwise than it was has a tour of its own.
/// </summary>
/// <param name="onKinds">Whether one page of each kind is enough, because it takes long.</param>
/// <param name="promises">The promises.</param>
internal sealed class Tour(bool onKinds, params Promise[] promises)
{
    private Task<ILookup<Promise, string>>? _findings;

    public Promise[] Promises => promises;

    /// <summary>The engine it goes through the site with.</summary>
    public Engine Engine { get; init; } = Engine.Chromium;

    /// <summary>Fails once with all that breaks a promise, on every page and in every mode.</summary>
    public async Task KeepsAsync(Promise promise)
    {
        var visit = await Visit.BeginAsync(Engine);
        string[] found = [.. (await LazyInitializer.EnsureInitialized(ref _findings, () => GoAsync(visit)))[promise]];
        Assert.True(found.Length == 0, $"{promise.Name}: broken {found.Length} times.\n" + string.Join('\n', found.Take(60)));
    }

    /// <summary>Opens an address as a reader with this mode meets it.</summary>
    public static async Task OpenAsync(IPage page, Uri address, Mode mode)
    {
        await page.GotoAsync(address.AbsoluteUri);
        if (mode.OwnRules is { } rules)
        {
            await page.EvaluateAsync(
                "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }", rules);
        }
    }

    /// <summary>Puts one page in one mode to every promise of several tours that is tried in that mode.</summary>
    public static async Task<IReadOnlyDictionary<Promise, IReadOnlyList<string>>> FindAsync(IPage page, Uri address, Mode mode, IEnumerable<Tour> tours)
    {
        var found = new Dictionary<Promise, IReadOnlyList<string>>();
        foreach (var tried in tours.Select(tour => tour.Promises.Where(promise => promise.Modes.Contains(mode)).ToArray()).Where(tried => tried is not []))
        {
            await OpenAsync(page, address, mode);
            foreach (var promise in tried)
            {
                found[promise] = await promise.Find(page);
            }
        }

        return found;
    }

    private async Task<ILookup<Promise, string>> GoAsync(Visit visit)
    {
        var findings = new List<(Promise Promise, string Text)>();
        foreach (var mode in promises.SelectMany(promise => promise.Modes).Distinct())
        {
            await using var context = await visit.OpenAsync(mode with { Engine = Engine });
            var page = await context.NewPageAsync();
            foreach (var address in onKinds ? visit.Build.Kinds : visit.Build.Pages)
            {
                await OpenAsync(page, new Uri(visit.AtRoot.Root, address), mode);
                foreach (var promise in promises.Where(promise => promise.Modes.Contains(mode)))
                {
                    findings.AddRange((await promise.Find(page)).Select(finding => (promise, $"/{address} ({mode}): {finding}")));
                }
            }
        }

        return findings.ToLookup(finding => finding.Promise, finding => finding.Text);
    }
}
