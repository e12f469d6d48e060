using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>
/// Where the reader chooses the colours, grounds and shades are gone: what they said has to be said by a line as well.
/// That edges and rings are painted there at 3:1, <see cref="PaintedContrast"/> sees.
/// </summary>
public sealed class ForcedColours
{
    private static readonly Mode[] Modes = [Mode.Forced, Mode.Forced with { Name = "dark forced colours, 1280 px", Scheme = ColorScheme.Dark }];

    // A page has two tiers at most, so it takes three to see each beside each.
    private static readonly (string First, string Second)[] Pairs = [("emergency", "urgent"), ("emergency", "care"), ("urgent", "care")];

    /// <summary>The articles of <see cref="BuildPairs"/>.</summary>
    internal static readonly string[] Articles = [.. Pairs.Select(pair => $"articles/{pair.First}-and-{pair.Second}/")];

    internal static readonly Promise Tiers = new("Tiers of help are told apart by their edges", Modes, async page => await Painted.LookAsync(page, """
        const edges = new Map();
        for (const e of document.querySelectorAll('.help-tier')) {
          const style = getComputedStyle(e), box = drawn(e.getBoundingClientRect()), down = box.top + box.bottom >> 1;
          const edge = ['Left', 'Top', 'Right', 'Bottom'].map(side => style[`border${side}Style`] === 'none' ? 'none' : `${style[`border${side}Style`]} ${style[`border${side}Width`]}`).join(', ');
          const width = Math.round(parseFloat(style.borderLeftWidth));
          const painted = Math.max(1, ...Array.from({ length: width }, (_, step) => contrast(pictures[0](box.left + step, down), pictures[0](box.left - 2, down))));
          if (painted < 3) findings.push(`${name(e)} has no edge that is seen: ${edge}`);
          else if (edges.has(edge)) findings.push(`${name(e)} looks like ${edges.get(edge)}: ${edge}`);
          edges.set(edge, name(e));
        }
        if (document.querySelectorAll('.help-tier').length !== 2) findings.push('there are no two tiers to tell apart');
        """, [await Painted.TakeAsync(page)]));

    /// <summary>Only what forced colours leave counts: lines, and the weight and slant of the letters.</summary>
    internal static readonly Promise Current = new("The current page is told apart in the menu", Modes, page => Look.AtAsync(page, """
        const look = e => {
          const s = getComputedStyle(e), line = (style, width) => style === 'none' || parseFloat(width) === 0 ? 'none' : `${style} ${width}`;
          return [s.textDecorationLine, s.fontWeight, s.fontStyle, line(s.outlineStyle, s.outlineWidth), line(s.borderTopStyle, s.borderTopWidth), line(s.borderBottomStyle, s.borderBottomWidth)].join(', ');
        };
        for (const e of document.querySelectorAll('nav [aria-current]')) {
          const others = [...e.closest('nav').querySelectorAll('a:not([aria-current])')];
          const twin = others.find(other => look(other) === look(e));
          if (twin) findings.push(`${name(e)} is the current page and looks like ${name(twin)}: ${look(e)}`);
        }
        """));

    /// <summary>For the real pages, none of which shows every tier.</summary>
    internal static readonly Tour Tour = new(onKinds: true, Current);

    /// <summary>The real site, and an article for each pair of tiers.</summary>
    internal static TemporaryBuild BuildPairs() =>
        new(articles: [.. Pairs.Select(pair => ($"{pair.First}-and-{pair.Second}", Words(pair.First, pair.Second)))]);

    [Fact]
    [Trait("WCAG", "1.4.1")]
    public async Task The_tiers_of_help_are_told_apart_by_their_edges()
    {
        var visit = await Visit.BeginAsync();
        using var build = BuildPairs();
        await using var server = await SiteServer.StartAsync(build.Folder);
        List<string> findings = [];
        foreach (var mode in Modes)
        {
            await using var context = await visit.OpenAsync(mode);
            var page = await context.NewPageAsync();
            foreach (var address in Articles)
            {
                await Tour.OpenAsync(page, new Uri(server.Root, address), mode);
                findings.AddRange((await Tiers.Find(page)).Select(finding => $"/{address} ({mode}): {finding}"));
            }
        }

        Finding.None(findings);
    }

    [Fact]
    [Trait("WCAG", "1.4.1")]
    public Task The_current_page_is_told_apart_in_the_menu() => Tour.KeepsAsync(Current);

    private static string Words(string first, string second) => $"""
        ---
        title: A specimen, {first} and {second}
        description: It shows {first} and {second} help on one page, which no article of the site does.
        published: 2026-11-01
        topics: [couples]
        keyPoints:
          - One thing is shown.
          - Another thing is shown.
          - A third thing is shown.
        author: The editors
        ---

        A finding.[^fraley-2015] Another.[^papp-2009]

        ::: try A breath
        Breathe out slowly.
        :::

        ## When it cannot wait

        Sometimes it cannot wait.

        ::: {first}
        - a life is in danger now
        - somebody is hurt
        :::

        ## A table

        Table: Two ways to see it

        | What happens | One way | Another way |
        | --- | --- | --- |
        | Silence | Peace | Threat |

        ## When to ask

        You may ask at any time.

        ::: {second}
        - it has lasted for weeks
        - it keeps coming back
        :::
        """;
}
