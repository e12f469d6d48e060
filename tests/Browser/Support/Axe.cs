using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>What axe says of one element: a fault, or a question that it cannot answer itself.</summary>
/// <param name="Rule">The rule, by axe's name.</param>
/// <param name="Selector">The element, as axe names it.</param>
/// <param name="Says">Why, in axe's words.</param>
/// <param name="Certain">Whether it is a violation; otherwise axe calls it incomplete.</param>
/// <param name="Excuses">Which of the known excuses fit, by their place in the list.</param>
internal sealed record AxeFinding(string Rule, string Selector, string Says, bool Certain, IReadOnlyList<int> Excuses)
{
    public override string ToString() => $"{(Certain ? "violates" : "leaves open")} {Rule}: {Selector}: {Says}";
}

/// <summary>axe-core with every rule on: those of A to AAA, of best practice, the experimental and the deprecated.</summary>
internal static class Axe
{
    private const string Run = """
        async ([only, excuses]) => {
          const rules = Object.fromEntries(axe.getRules()
            .map(rule => [rule.ruleId, { enabled: only === '' || rule.ruleId === only }]));
          const results = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
          const fitting = (result, element) => excuses.flatMap((excuse, place) =>
            excuse.Rule === result.id && element.matches(excuse.Selector) ? [place] : []);
          const findings = (list, certain) => list.flatMap(result => result.nodes.map(node => ({
            Rule: result.id,
            Selector: node.target.flat().join(' '),
            Says: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '),
            Certain: certain,
            Excuses: fitting(result, document.querySelector(node.target[0])),
          })));
          return JSON.stringify([...findings(results.violations, true), ...findings(results.incomplete, false)]);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asks axe about the page as it stands.</summary>
    /// <param name="page">The page.</param>
    /// <param name="only">The one rule to ask about; empty for every rule.</param>
    public static async Task<IReadOnlyList<AxeFinding>> AskAsync(IPage page, string only = "")
    {
        // Evaluated through the debugger, so the site's own policy against scripts stays on.
        await page.EvaluateAsync(Script);
        var excuses = AxeExcuses.All.Select(excuse => new { excuse.Rule, excuse.Selector });
        return JsonSerializer.Deserialize<IReadOnlyList<AxeFinding>>(await page.EvaluateAsync<string>(Run, new object[] { only, excuses }))!;
    }

    /// <summary>Asks axe for everything, and leaves out what is excused.</summary>
    public static async Task<IReadOnlyList<AxeFinding>> FaultsAsync(IPage page, Mode mode) =>
        [.. (await AskAsync(page)).Where(finding => !AxeExcuses.For(finding, mode).Any())];
}
